package org.asli.tax;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.tax.Rule.Subject;

/**
 * Whether what a policy pays a survivor is free of income tax, and why: Income-tax Act 1961, s. 10(10D), CBDT Circular
 * 15/2023. Every limit has to hold in every year; the premium is that of a year without tax, the same in all years
 * of payment. Where several policies together are above a limit the person may choose those that stay below it; here
 * this one counts with all the others.
 *
 * @param tests the limits there are for a policy issued on that day; none where there is none
 * @param turns what would turn the answer over, in either direction
 */
public record Exemption(List<LimitTest> tests, List<Change> turns) implements Serializable {

    /** One thing done otherwise. */
    public enum Change { ONE_MORE_POLICY, MONTHLY, YEARLY }

    public Exemption {
        tests = List.copyOf(tests);
        turns = List.copyOf(turns);
    }

    public static Exemption of(Proposal policy, Taxpayer taxpayer, Rules rules) {
        PremiumSchedule premium = policy.premium();
        Rupees stated = inAYear(premium, premium.mode());
        List<LimitTest> tests = tests(stated, taxpayer.otherPremiums(), policy, taxpayer, rules);
        List<Change> turns = Arrays.stream(Change.values())
            .filter(change -> holds(changed(change, stated, policy, taxpayer, rules)) != holds(tests)).toList();
        return new Exemption(tests, turns);
    }

    public boolean exempt() {
        return holds(tests);
    }

    /** The limit that decides: the first that is broken, or else the one with the least room as a part of it. */
    public Optional<LimitTest> deciding() {
        return tests.stream().filter(test -> !test.holds()).findFirst()
            .or(() -> tests.stream().min((a, b) -> Double.compare(share(a), share(b))));
    }

    /** What a year of the policy costs without tax, with one thing done otherwise. */
    public static Rupees inAYear(PremiumSchedule premium, Change change) {
        return inAYear(premium, switch (change) {
            case ONE_MORE_POLICY -> premium.mode();
            case MONTHLY -> PaymentMode.MONTHLY;
            case YEARLY -> PaymentMode.YEARLY;
        });
    }

    private static double share(LimitTest test) {
        return test.limit().isZero() ? 0 : test.room().toDouble() / test.limit().toDouble();
    }

    private static boolean holds(List<LimitTest> tests) {
        return tests.stream().allMatch(LimitTest::holds);
    }

    private static List<LimitTest> changed(Change change, Rupees stated, Proposal policy, Taxpayer taxpayer, Rules rules) {
        Rupees others = taxpayer.otherPremiums();
        return tests(inAYear(policy.premium(), change), change == Change.ONE_MORE_POLICY ? others.plus(stated) : others,
            policy, taxpayer, rules);
    }

    private static List<LimitTest> tests(Rupees premium, Rupees others, Proposal policy, Taxpayer taxpayer, Rules rules) {
        List<LimitTest> tests = new ArrayList<>();
        coverShare(taxpayer, rules).ifPresent(rule ->
            tests.add(new LimitTest(rule, premium, policy.lifeCover().timesToPaisa(rule.value()))));
        Subject limit = taxpayer.unitLinked() ? Subject.UNIT_LINKED_PREMIUM_LIMIT : Subject.PREMIUM_LIMIT;
        rules.on(limit, taxpayer.issued()).ifPresent(rule ->
            tests.add(new LimitTest(rule, premium.plus(others), rule.amount())));
        return tests;
    }

    /** The part of the cover that a year's premium may be; empty where a policy of that day knows no such limit. */
    static Optional<Rule> coverShare(Taxpayer taxpayer, Rules rules) {
        return (taxpayer.listedDisability() ? rules.on(Subject.COVER_SHARE_DISABILITY, taxpayer.issued())
            : Optional.<Rule>empty()).or(() -> rules.on(Subject.COVER_SHARE, taxpayer.issued()));
    }

    /** What a year costs without tax in a mode. */
    private static Rupees inAYear(PremiumSchedule premium, PaymentMode mode) {
        return premium.yearlyPremium().timesToPaisa(premium.factors().of(mode)).times(mode.paymentsPerYear());
    }
}

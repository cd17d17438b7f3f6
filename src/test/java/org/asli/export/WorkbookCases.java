package org.asli.export;

import static org.asli.comparison.TheArticle.income;
import static org.asli.comparison.TheArticle.premium;
import static org.asli.comparison.TheArticle.proposal;
import static org.asli.comparison.TheArticle.termPlusSip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.DeathBenefit;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.SurrenderValues;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;
import org.asli.tax.Taxpayer;

/** Choices of which a workbook is made and recalculated. */
final class WorkbookCases {
    private static final int RANDOM = 4;

    private WorkbookCases() {
    }

    /** By names that can be names of files. */
    static Map<String, Comparison> all() {
        Map<String, Comparison> all = new LinkedHashMap<>();
        all.put("worked", Comparison.of(TheArticle.choice()));
        for (PaymentMode mode : List.of(PaymentMode.YEARLY, PaymentMode.MONTHLY)) {
            all.put("premium " + mode, of(proposal(premium(mode, "4.5", "2.25"), TheArticle.INCOME)));
        }
        all.put("income monthly", of(proposal(TheArticle.PREMIUM, income(PaymentMode.MONTHLY, Timing.IN_ARREAR))));
        all.put("income in advance", of(proposal(TheArticle.PREMIUM, income(PaymentMode.QUARTERLY, Timing.IN_ADVANCE))));
        all.put("mixed", of(proposal(premium(PaymentMode.HALF_YEARLY, "18", "18"), income(PaymentMode.MONTHLY,
            Timing.IN_ADVANCE), income(PaymentMode.QUARTERLY, Timing.IN_ARREAR))));
        all.put("growing", of(proposal(TheArticle.PREMIUM,
            stream("compound", "1000.10", PaymentMode.MONTHLY, Growth.Kind.COMPOUND, "5", 1),
            stream("every third year", "98765.43", PaymentMode.YEARLY, Growth.Kind.COMPOUND, "12.5", 3),
            stream("simple", "33333.33", PaymentMode.QUARTERLY, Growth.Kind.SIMPLE, "7.25", 2),
            stream("shrinking", "12345.67", PaymentMode.YEARLY, Growth.Kind.SIMPLE, "-2.5", 1))));
        all.put("listed", of(proposal(TheArticle.PREMIUM, listed(PaymentMode.YEARLY, "1000.10", "0", "5678.93"),
            listed(PaymentMode.MONTHLY, "0.06", "12345.67", "100", "77.77"))));
        all.put("half a paisa", of(proposal(new PremiumSchedule(Rupees.of("100000.20"), PaymentMode.MONTHLY,
            ModeFactors.USUAL, 5, Rate.ofPercent("4.5"), Rate.ofPercent("2.25")),
            stream("halves", "0.06", PaymentMode.MONTHLY, Growth.Kind.NONE, "0", 1),
            stream("half steps", "100.10", PaymentMode.YEARLY, Growth.Kind.SIMPLE, "0.05", 1))));
        all.put("riders", of(proposal(new PremiumSchedule(Rupees.of(500_000), PaymentMode.QUARTERLY, ModeFactors.USUAL, 6,
            Rate.ofPercent("4.5"), Rate.ofPercent("2.25"), Rupees.of("7777.77"), Rate.ofPercent("18")), TheArticle.INCOME)));
        for (Scenario scenario : List.of(Scenario.GUARANTEED, Scenario.AT_4)) {
            all.put("scenario " + scenario, Comparison.of(TheArticle.choice().in(scenario)));
        }
        all.put("expenses", Comparison.of(new Choice(TheArticle.PROPOSAL, termPlusSip(8_000, "12", "1.25"),
            Rate.ofPercent("5"))));
        all.put("careful return", Comparison.of(new Choice(TheArticle.PROPOSAL, termPlusSip(0, "8", "0"), Rate.ZERO)));
        all.put("formula names", of(new Proposal("=HYPERLINK(\"x\")", "@x", TheArticle.PREMIUM, List.of(
            stream("=1+1", "105200", PaymentMode.YEARLY, Growth.Kind.NONE, "0", 1)), TheArticle.PROPOSAL.maturity(), 20,
            Rupees.ZERO)));
        for (String name : List.of("one year", "a hundred years of monthly flows", "no rate", "two rates",
            "early money-back", "never worth it", "fund runs dry", "sixty streams", "Devanagari")) {
            all.put(name, Extremes.all().get(name));
        }
        Random random = new Random(20261121);
        for (int i = 0; i < RANDOM; i++) {
            all.put("random " + i, of(random(random)));
        }
        taxed(all);
        otherwise(all, random);
        all.put("surrender values and a bonus", Comparison.of(choice(stated(TheArticle.PROPOSAL, new EarlyEnd(40,
            new SurrenderValues(List.of(new SurrenderValues.Value(2, Rupees.of("310000.50")),
            new SurrenderValues.Value(7, Rupees.of(2_900_000)))), new DeathBenefit(new BigDecimal("11.25"), Rupees.of("12345.67")))))
            .with(taxable(false, true)).held(7)));
        Proposal promised = new Proposal("", "", premium(PaymentMode.QUARTERLY, "4.5", "2.25"), List.of(TheArticle.INCOME,
            income(PaymentMode.MONTHLY, Timing.IN_ADVANCE), stream("illustrated", "33333.33", PaymentMode.YEARLY, Growth.Kind.SIMPLE,
            "2", 2)), new MaturityBenefit(Rupees.of(3_725_000), Rupees.of(3_000_000), Rupees.of("1234567.89")), 20, Rupees.ZERO);
        Proposal yielding = stated(promised, new EarlyEnd(35, new SurrenderValues(List.of(
            new SurrenderValues.Value(4, Rupees.of(900_000)))), DeathBenefit.USUAL, Rate.ofPercent("6.53")));
        all.put("special surrender value", of(yielding));
        all.put("older than special surrender values", Comparison.of(choice(yielding)
            .with(Taxpayer.USUAL.issuedOn(LocalDate.of(2024, 9, 30)))));
        all.put("special surrender value of a maturity benefit alone", of(stated(new Proposal("", "", TheArticle.PREMIUM, List.of(),
            new MaturityBenefit(Rupees.of(4_000_000), true), 12, Rupees.ZERO), new EarlyEnd(35, SurrenderValues.NONE,
            DeathBenefit.USUAL, Rate.ofPercent("7.05")))));
        all.put("single premium", of(proposal(new PremiumSchedule(Rupees.of("1234567.89"), PaymentMode.YEARLY, ModeFactors.USUAL, 1,
            Rate.ofPercent("4.5"), Rate.ZERO), TheArticle.INCOME)));
        for (int i = 0; i < RANDOM; i++) {
            all.put("random taxpayer " + i, Comparison.of(choice(random(random)).with(taxpayer(random))));
        }
        return all;
    }

    private static void taxed(Map<String, Comparison> all) {
        Choice worked = TheArticle.choice();
        LocalDate day = LocalDate.of(2026, 4, 1);
        Rate slab = Rate.ofPercent("30");
        Rupees others = Rupees.of(1);
        all.put("taxable", Comparison.of(worked.with(taxable(false, false))));
        all.put("taxable with cess and deduction", Comparison.of(worked.with(taxable(true, true))));
        all.put("unit-linked", Comparison.of(worked.with(new Taxpayer(day, true, false, Rupees.ZERO, slab, false, true))));
        all.put("listed disability", Comparison.of(worked.with(new Taxpayer(LocalDate.of(2014, 2, 28), false, true, others, slab, true, false)).held(1)));
        all.put("before any limit", Comparison.of(worked.with(new Taxpayer(LocalDate.of(2003, 3, 31), false, false, others, slab, true, true)).held(9)));
        all.put("taxable, monthly in advance", Comparison.of(choice(proposal(premium(PaymentMode.MONTHLY, "4.5", "2.25"),
            income(PaymentMode.MONTHLY, Timing.IN_ADVANCE))).with(new Taxpayer(LocalDate.of(2016, 5, 31), false, false, others, slab, true, true))));
        all.put("taxed fund runs dry", Comparison.of(new Choice(TheArticle.PROPOSAL, termPlusSip(8_000, "4.5", "0.5"), Rate.ZERO)));
        all.put("losing fund", Comparison.of(new Choice(TheArticle.PROPOSAL, termPlusSip(0, "-2", "0.5"), Rate.ZERO)));
    }

    /** Another policy of a rupee breaks the limit of the worked proposal. */
    private static Taxpayer taxable(boolean deduction, boolean cess) {
        return new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.of(1), Rate.ofPercent("30"), deduction, cess);
    }

    private static void otherwise(Map<String, Comparison> all, Random random) {
        all.put("paid otherwise", Comparison.of(Extremes.paidOtherwise()));
        all.put("monthly", Comparison.of(paid(TheArticle.choice(), Source.FUND, Rhythm.MONTHLY, "0", Convention.EFFECTIVE)));
        all.put("stepped up", Comparison.of(paid(TheArticle.choice(), Source.FUND, Rhythm.PREMIUM, "7.5", Convention.EFFECTIVE)));
        all.put("nominal", Comparison.of(paid(TheArticle.choice(), Source.FUND, Rhythm.PREMIUM, "0", Convention.NOMINAL)));
        for (PaymentMode mode : List.of(PaymentMode.HALF_YEARLY, PaymentMode.QUARTERLY)) {
            Choice choice = choice(proposal(premium(mode, "4.5", "2.25"), TheArticle.INCOME)).with(taxable(true, true));
            all.put("monthly for " + mode, Comparison.of(paid(choice, Source.FUND, Rhythm.MONTHLY, "12", Convention.NOMINAL)));
        }
        all.put("pocket and random", Comparison.of(paid(choice(random(random)).with(taxpayer(random)), Source.POCKET,
            Rhythm.MONTHLY, "3.33", Convention.EFFECTIVE)));
    }

    private static Choice paid(Choice choice, Source source, Rhythm rhythm, String stepUpPercent, Convention convention) {
        var sip = new SystematicInvestmentPlan(Rate.ofPercent("12"), Rate.ofPercent("0.5"), convention);
        var funding = new Funding(source, rhythm, Rate.ofPercent(stepUpPercent));
        return new Choice(choice.policy(), new TermPlusSip(choice.alternative().termPlan(), sip, funding), choice.inflation())
            .with(choice.taxpayer());
    }

    static Comparison withPremium(String yearly) {
        return of(proposal(new PremiumSchedule(Rupees.of(yearly), PaymentMode.YEARLY, ModeFactors.USUAL, 6, Rate.ZERO,
            Rate.ZERO), TheArticle.INCOME));
    }

    private static Comparison of(Proposal proposal) {
        return Comparison.of(choice(proposal));
    }

    private static Choice choice(Proposal proposal) {
        return new Choice(proposal, TheArticle.choice().alternative(), Rate.ofPercent("6"));
    }

    private static Proposal stated(Proposal proposal, EarlyEnd earlyEnd) {
        return new Proposal(proposal.product(), proposal.insurer(), proposal.premium(), proposal.benefits(), proposal.maturity(),
            proposal.termYears(), proposal.lifeCover(), earlyEnd);
    }

    private static Taxpayer taxpayer(Random random) {
        return new Taxpayer(LocalDate.of(2003, 1, 31).plusMonths(random.nextInt(300)), random.nextBoolean(), random.nextBoolean(),
            Rupees.of(amount(random, 40_000_000)), Rate.ofPercent(amount(random, 4_000)), random.nextBoolean(), random.nextBoolean());
    }

    private static BenefitStream stream(String label, String amount, PaymentMode mode, Growth.Kind kind, String percent,
        int every) {
        return new BenefitStream(label, Rupees.of(amount), 2, 19, mode, Timing.IN_ARREAR,
            new Growth(kind, Rate.ofPercent(percent), every), kind != Growth.Kind.SIMPLE);
    }

    /** From the fourth year on. */
    private static BenefitStream listed(PaymentMode mode, String... amounts) {
        return new BenefitStream("listed", new YearlyAmounts.Listed(Stream.of(amounts).map(Rupees::of).toList()), 4,
            3 + amounts.length, mode, Timing.IN_ARREAR, false, Illustration.BOTH);
    }

    /** Of the size of what is sold. */
    private static Proposal random(Random random) {
        int term = 5 + random.nextInt(30);
        List<BenefitStream> benefits = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int first = 1 + random.nextInt(term);
            var growth = new Growth(one(random, Growth.Kind.values()), Rate.ofPercent(amount(random, 1_000)),
                1 + random.nextInt(4));
            benefits.add(new BenefitStream("", Rupees.of(amount(random, 20_000_000)), first,
                first + random.nextInt(term - first + 1), one(random, PaymentMode.values()),
                one(random, Timing.values()), growth, random.nextBoolean()));
        }
        var premium = new PremiumSchedule(Rupees.of(amount(random, 100_000_000)), one(random, PaymentMode.values()),
            ModeFactors.USUAL, 1 + random.nextInt(term), Rate.ofPercent(amount(random, 1_800)), Rate.ofPercent(amount(random, 900)));
        return new Proposal("", "", premium, benefits, new MaturityBenefit(Rupees.of(amount(random, 1_000_000_000)), true),
            term, Rupees.ZERO);
    }

    private static BigDecimal amount(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

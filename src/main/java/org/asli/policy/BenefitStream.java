package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;

/**
 * A benefit paid in a run of policy years.
 *
 * @param label what the insurer calls it; may be empty
 * @param amounts what it pays in each of its policy years
 * @param firstYear first policy year, from 1
 * @param lastYear last policy year, not before the first
 * @param frequency payments a policy year: each rounded half-up to the paisa, the last of a year taking what is left
 *     so that the year adds up
 * @param guaranteed whether the insurer promises it whatever its funds earn
 * @param illustration where it stands if it is not guaranteed; both for what is
 */
public record BenefitStream(String label, YearlyAmounts amounts, int firstYear, int lastYear, PaymentMode frequency,
    Timing timing, boolean guaranteed, Illustration illustration) implements Serializable {

    public static final int LONGEST_LABEL = 80;

    public BenefitStream {
        label = Proposal.named("label", label, LONGEST_LABEL);
        unless(firstYear >= 1 && firstYear <= Proposal.LONGEST_TERM, "firstYear", Rule.YEARS);
        unless(lastYear >= 1 && lastYear <= Proposal.LONGEST_TERM, "lastYear", Rule.YEARS);
        unless(lastYear >= firstYear, "lastYear", Rule.FIRST_AFTER_LAST);
        amounts.require(lastYear - firstYear + 1);
        illustration = guaranteed ? Illustration.BOTH : illustration;
    }

    /** Level or growing from its first year's amount. */
    public BenefitStream(String label, Rupees amount, int firstYear, int lastYear, PaymentMode frequency, Timing timing,
        Growth growth, boolean guaranteed, Illustration illustration) {
        this(label, new YearlyAmounts.Growing(amount, growth), firstYear, lastYear, frequency, timing, guaranteed,
            illustration);
    }

    /** In both illustrations, if it is not guaranteed. */
    public BenefitStream(String label, Rupees amount, int firstYear, int lastYear, PaymentMode frequency, Timing timing,
        Growth growth, boolean guaranteed) {
        this(label, amount, firstYear, lastYear, frequency, timing, growth, guaranteed, Illustration.BOTH);
    }

    boolean isPaidIn(Scenario scenario) {
        return switch (scenario) {
            case GUARANTEED -> guaranteed;
            case AT_4 -> illustration != Illustration.AT_8;
            case AT_8 -> illustration != Illustration.AT_4;
        };
    }

    /** What the stream pays in a policy year; zero outside its run. */
    public Rupees paidIn(int policyYear) {
        if (policyYear < firstYear || policyYear > lastYear) {
            return Rupees.ZERO;
        }
        return amounts.after(policyYear - firstYear);
    }

    /** What the stream pays in its first policy year. */
    public Rupees amount() {
        return amounts.after(0);
    }

    /** What the stream pays in all its years. */
    public Rupees total() {
        return Rupees.sum(IntStream.rangeClosed(firstYear, lastYear).mapToObj(this::paidIn).toList());
    }

    /** Every payment as the person receives it: positive. */
    public CashFlowSeries cashFlows() {
        List<CashFlow> flows = new ArrayList<>();
        int parts = frequency.paymentsPerYear();
        int shift = timing == Timing.IN_ADVANCE ? 0 : 1;
        for (int year = firstYear; year <= lastYear; year++) {
            Rupees ofYear = paidIn(year);
            Rupees part = ofYear.splitInto(parts);
            Rupees last = ofYear.minus(part.times(parts - 1));
            for (int j = 0; j < parts; j++) {
                flows.add(new CashFlow(frequency.time(year, j + shift), j < parts - 1 ? part : last));
            }
        }
        return CashFlowSeries.of(flows);
    }
}

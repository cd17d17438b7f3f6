package org.asli.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.Standing;

/**
 * A policy that is already held, from the end of a policy year on: only what is still to be paid and received counts.
 * Whatever is chosen, the person's pocket pays the premiums that would still be due, into the policy or into a fund, and
 * all that is received is put into the same fund until the end of the term.
 *
 * @param today the policy at the end of the last policy year that is paid for
 * @param keeping what keeping earns on the money that leaving would pay today
 * @param keepingOrPaidUp the return at which keeping and making it paid-up end equal
 * @param paidUp what the paid-up policy earns on the money that leaving would pay today
 */
public record Holding(Standing today, IrrResult keeping, IrrResult keepingOrPaidUp, IrrResult paidUp) {

    /** How far from a rate its two sides are looked at, as a part of 1 + rate. */
    private static final double BESIDE = 1e-6;

    /** What can be done with a policy one has. */
    public enum Way { KEEP, SURRENDER, PAID_UP }

    /** The return of the fund from which on another way is the best. @param rate as a fraction */
    public record Change(double rate, Way before, Way after) {
    }

    /**
     * What a way comes to from today on.
     *
     * @param premiums still to be paid, with tax; positive
     * @param now what is paid out today
     * @param benefits still to come
     * @param cover the sum assured that goes on
     * @param finalValue as {@link Holding#finalValue}
     */
    public record Outcome(Way way, Rupees premiums, Rupees now, Rupees benefits, Rupees cover, double finalValue) {
    }

    /** Of a policy held for longer than its term less one year, that year. */
    public static Holding of(Choice choice) {
        int year = Math.min(choice.yearsHeld(), choice.paidPolicy().termYears() - 1);
        Standing today = choice.standing(year);
        CashFlowSeries keep = today.premiumsAhead().plus(today.benefitsAhead());
        CashFlowSeries paidUp = today.paidUpBenefitsAhead();
        CashFlowSeries given = given(today);
        return new Holding(today, rate(given.plus(keep), year), rate(keep.plus(paidUp.negated()), year),
            rate(given.plus(paidUp), year));
    }

    /** What each way comes to, in their order. @param rate what the fund earns a year, above −1 */
    public List<Outcome> outcomes(double rate) {
        return List.of(
            new Outcome(Way.KEEP, premiumsAhead(), Rupees.ZERO, today.benefitsAhead().total(),
                today.policy().lifeCover(), finalValue(Way.KEEP, rate)),
            new Outcome(Way.SURRENDER, Rupees.ZERO, today.surrenderValue().amount(), Rupees.ZERO, Rupees.ZERO,
                finalValue(Way.SURRENDER, rate)),
            new Outcome(Way.PAID_UP, Rupees.ZERO, Rupees.ZERO, today.paidUpBenefitsAhead().total(),
                today.paidUpCover(), finalValue(Way.PAID_UP, rate)));
    }

    /** What was paid, less what was received: gone, whatever is chosen; negative where more came back. */
    public Rupees sunk() {
        return today.paid().minus(today.received());
    }

    /** Premiums still due, with tax; positive. */
    public Rupees premiumsAhead() {
        return today.premiumsAhead().total().negated();
    }

    /**
     * What a way ends with at the end of the term, in rupees.
     *
     * @param rate what the fund earns a year, above −1
     */
    public double finalValue(Way way, double rate) {
        double unpaid = way == Way.KEEP ? 0 : unpaidPremiums(rate);
        return unpaid + switch (way) {
            case KEEP -> valueAtTheEnd(today.benefitsAhead(), rate);
            case PAID_UP -> valueAtTheEnd(today.paidUpBenefitsAhead(), rate);
            case SURRENDER -> today.surrenderValue().amount().toDouble()
                * Math.pow(1 + rate, today.policy().termYears() - today.year());
        };
    }

    /** What the premiums still due come to at the end of the term where they go into the fund, in rupees. */
    double unpaidPremiums(double rate) {
        return -valueAtTheEnd(today.premiumsAhead(), rate);
    }

    /** What is given up today, and what is still to be paid and received: of which {@link #keeping} is the rate. */
    CashFlowSeries keepingFlows() {
        return from(today.year(), given(today).plus(today.premiumsAhead()).plus(today.benefitsAhead()));
    }

    /** Which way ends with the most. @param rate what the fund earns a year, above −1 */
    public Verdict verdict(double rate) {
        return Verdict.of(way -> finalValue(way, rate));
    }

    /** The way that ends with the most; of equals the first of the list of ways. */
    public Way best(double rate) {
        return verdict(rate).best();
    }

    /** Where the best way changes as the return of the fund rises: at rates at which two ways end equal. */
    public List<Change> changes() {
        return Stream.of(keeping, keepingOrPaidUp, paidUp).flatMap(irr -> irr.rates().stream()).sorted().distinct()
            .map(rate -> new Change(rate, best(rate - BESIDE * (1 + rate)), best(rate + BESIDE * (1 + rate))))
            .filter(change -> change.before() != change.after()).toList();
    }

    private double valueAtTheEnd(CashFlowSeries series, double rate) {
        return series.flows().stream().mapToDouble(flow -> flow.amount().toDouble()
            * Math.pow(1 + rate, today.policy().termYears() - flow.time())).sum();
    }

    private static IrrResult rate(CashFlowSeries series, int from) {
        return InternalRateOfReturn.of(from(from, series));
    }

    private static CashFlowSeries from(int year, CashFlowSeries series) {
        return CashFlowSeries.of(series.flows().stream()
            .map(flow -> new CashFlow(flow.time() - year, flow.amount())).toList());
    }

    private static CashFlowSeries given(Standing today) {
        return CashFlowSeries.of(List.of(new CashFlow(today.year(), today.surrenderValue().amount().negated())));
    }
}

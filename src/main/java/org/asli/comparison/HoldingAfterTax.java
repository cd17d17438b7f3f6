package org.asli.comparison;

import java.util.Arrays;
import java.util.List;
import org.asli.alternative.GainsTax;
import org.asli.alternative.TaxedFund;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Holding.Way;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.tax.GainsLaw;
import org.asli.tax.HeldPolicy;
import org.asli.tax.Rules;

/**
 * A policy that is already held, after income tax: of what it pays only the rest goes into the fund, and at the end all of
 * the fund is sold and its gains are taxed, first in first out.
 *
 * @param before the same without tax
 * @param ways in the order of {@link Way}
 * @param keeping what keeping earns after tax on the money that leaving would leave after tax
 */
public record HoldingAfterTax(Holding before, HeldPolicy policy, List<TaxedWay> ways, IrrResult keeping) {

    /**
     * What a way comes to.
     *
     * @param gainsTax on the gains of the fund, in rupees
     * @param finalValue at the end of the term, after all tax, in rupees
     */
    public record Outcome(TaxedWay way, double gainsTax, double finalValue) {
    }

    /** By the rules that come with the app. */
    public static HoldingAfterTax of(Choice choice) {
        return of(choice, Rules.KNOWN);
    }

    static HoldingAfterTax of(Choice choice, Rules rules) {
        Holding before = Holding.of(choice);
        HeldPolicy policy = HeldPolicy.of(before.today(), choice.taxpayer(), rules);
        List<TaxedWay> ways = Arrays.stream(Way.values()).map(way -> TaxedWay.of(way, policy)).toList();
        return new HoldingAfterTax(before, policy, ways, InternalRateOfReturn.of(keepingFlows(before, ways)));
    }

    /** What leaving leaves of the surrender value today; negative where taking deductions back costs more. */
    public Rupees surrenderLeft() {
        return of(Way.SURRENDER).kept().total();
    }

    public TaxedWay of(Way way) {
        return ways.get(way.ordinal());
    }

    /** What each way comes to, in their order. @param rate what the fund earns a year after expenses, above −1 */
    public List<Outcome> outcomes(double rate) {
        return ways.stream().map(way -> outcome(way, rate)).toList();
    }

    /** Which way ends with the most after tax. @param rate what the fund earns a year after expenses, above −1 */
    public Verdict verdict(double rate) {
        List<Outcome> outcomes = outcomes(rate);
        return Verdict.of(way -> outcomes.get(way.ordinal()).finalValue());
    }

    /** The way that ends with the most after tax; of equals the first. */
    public Way best(double rate) {
        return verdict(rate).best();
    }

    /** Whether all that the policy pays stays as it is without tax, whichever way: nothing taxed, saved or taken back. */
    public boolean leavesThePolicy() {
        return ways.stream().allMatch(way -> way.proceeds().tax().isZero() && way.saved().flows().isEmpty()
            && way.takenBack().isZero());
    }

    /** Where the best way after tax changes as the return of the fund rises. */
    public List<Change> changes() {
        int term = policy.today().policy().termYears();
        List<TaxedEnd> ends = ways.stream().map(way -> new TaxedEnd(way.intoFund(), atTheEnd(way, term), term)).toList();
        return new BestWay(this::best, TaxedEnd.equal(ends)).changes();
    }

    /** What is given up today, and what is still to be paid and received after tax: of which {@link #keeping} is the rate. */
    CashFlowSeries keepingFlows() {
        return keepingFlows(before, ways);
    }

    /** The fund of a way, all of it sold at the end. @param rate what it earns a year after expenses, above −1 */
    public TaxedFund fund(TaxedWay way, double rate) {
        int term = policy.today().policy().termYears();
        GainsTax law = atTheEnd(way, term);
        return TaxedFund.of(way.intoFund(), 1 + rate, term, time -> law);
    }

    private Outcome outcome(TaxedWay way, double rate) {
        TaxedFund fund = fund(way, rate);
        return new Outcome(way, fund.taxAtEnd(), fund.path().lasts() ? fund.end() : -fund.owed());
    }

    /** What a unit-linked policy has used of the year's exemption is not free again. */
    private GainsTax atTheEnd(TaxedWay way, int term) {
        GainsTax law = new GainsLaw(policy.taxpayer(), policy.rules()).apply(term);
        Rupees used = policy.taxpayer().unitLinked() ? way.proceeds().incomeIn(term) : Rupees.ZERO;
        return new GainsTax(law.rate(), law.shortRate(), Math.max(0, law.exemption() - used.toDouble()));
    }

    private static CashFlowSeries keepingFlows(Holding before, List<TaxedWay> ways) {
        CashFlowSeries all = ways.get(Way.SURRENDER.ordinal()).kept().negated().plus(before.today().premiumsAhead())
            .plus(ways.get(Way.KEEP.ordinal()).kept());
        return CashFlowSeries.of(all.flows().stream()
            .map(flow -> new CashFlow(flow.time() - before.today().year(), flow.amount())).toList());
    }
}

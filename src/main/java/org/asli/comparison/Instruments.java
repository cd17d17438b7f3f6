package org.asli.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.asli.alternative.FundPath;
import org.asli.alternative.Instrument;
import org.asli.alternative.SafeFund;
import org.asli.alternative.TaxedFund;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.BreakEven;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.tax.InterestLaw;
import org.asli.tax.Rule;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;

/**
 * The same money in something safe, like for like, and for reference in the SIP and in the policy itself: at every
 * moment each takes from and gives to the pocket exactly what the policy does, term premiums included; after tax what the
 * taxed policy does.
 *
 * @param rows the safe ways, then the SIP, then the policy
 * @param ppf what stands behind the row of the PPF, after tax
 * @param interestTax the tax on a rupee of interest that is income, on the day of issue
 * @param rules the limits, withholding and insurance that bear on them from the day of issue to the end
 */
public record Instruments(AfterTax taxed, List<Row> rows, SafeFund ppf, double interestTax,
    List<Rule> rules) {
    /** Below this an end is an amount: {@link Rupees} ends at 10^24. */
    private static final double LARGEST = 1e23;

    /** Where the money can be. */
    public enum Way {
        DEPOSIT, PPF, BOND, SIP, POLICY;

        /** Whether it is a safe instrument. */
        public boolean isSafe() {
            return this != SIP && this != POLICY;
        }
    }

    /**
     * @param stated what it earns a year before tax, as stated; of the policy what its savings part earns, empty where
     *     that is not one rate
     * @param tax on all it earns, in rupees
     * @param earned what the money in it earns a year after tax: the rate of return of all that goes in and comes out;
     *     undecided where it runs dry or ends too high to be an amount
     * @param byYear what it holds at the end of each year from 0 after tax; at the end {@code after}; of the policy empty
     */
    public record Row(Way way, OptionalDouble stated, Ending before, Ending after, double tax, IrrResult earned,
        List<Double> byYear) {

        /** Whether it leaves more after tax than the policy. */
        public boolean wins() {
            return after.lead > 0;
        }
    }

    /**
     * @param amount what it leaves at the end, in rupees; zero where it runs dry
     * @param lead the same less the policy's last benefit
     * @param dryYear the policy year in which it could not pay what was asked of it
     */
    public record Ending(double amount, double lead, OptionalInt dryYear) {
        static Ending of(double amount, FundPath path, Rupees lastBenefit) {
            return new Ending(amount, amount - lastBenefit.toDouble(), path.dryYear());
        }
    }

    public static Instruments of(AfterTax taxed) {
        return of(taxed, Rules.KNOWN);
    }

    public static Instruments of(AfterTax taxed, Rules rules) {
        Taxpayer taxpayer = taxed.before().choice().taxpayer();
        List<Row> rows = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            rows.add(row(taxed, instrument, rules));
        }
        rows.add(sip(taxed));
        rows.add(policy(taxed));
        return new Instruments(taxed, List.copyOf(rows), after(taxed, Instrument.PPF, rules),
            InterestLaw.of(taxpayer, rules).apply(0).taxRate(),
            rules.ofInstruments(taxpayer.issued(), taxpayer.dayAt(taxed.before().policy().termYears())));
    }

    public Row row(Way way) {
        return rows.get(way.ordinal());
    }

    /** The way that leaves most after tax; the policy where none leaves more. */
    public Way best() {
        return best(rows.stream());
    }

    /** The safe way that leaves most after tax; of equals the first. */
    public Way bestSafe() {
        return best(rows.stream().filter(row -> row.way.isSafe()));
    }

    private static Way best(Stream<Row> rows) {
        return rows.reduce((best, row) -> row.after.amount > best.after.amount
            || row.way == Way.POLICY && row.after.amount == best.after.amount ? row : best).orElseThrow().way;
    }

    private static Row row(AfterTax taxed, Instrument instrument, Rules rules) {
        Choice choice = taxed.before().choice();
        int term = taxed.before().policy().termYears();
        SafeFund untaxed = SafeFund.of(taxed.before().fundFlows(), term, instrument, choice.instruments(),
            InterestLaw.untaxed(choice.taxpayer(), rules));
        SafeFund fund = after(taxed, instrument, rules);
        return new Row(Way.valueOf(instrument.name()),
            OptionalDouble.of(choice.instruments().of(instrument).toDouble()),
            Ending.of(untaxed.end(), untaxed.path(), taxed.before().lastBenefit()),
            Ending.of(fund.end(), fund.path(), taxed.lastBenefit()), fund.tax(), earned(taxed, fund.end(), fund.path()),
            fund.path().byYear());
    }

    private static SafeFund after(AfterTax taxed, Instrument instrument, Rules rules) {
        Choice choice = taxed.before().choice();
        return SafeFund.of(taxed.fundFlows(), taxed.before().policy().termYears(), instrument, choice.instruments(),
            InterestLaw.of(choice.taxpayer(), rules));
    }

    private static Row sip(AfterTax taxed) {
        Comparison before = taxed.before();
        TaxedFund fund = taxed.likeForLike();
        FundPath untaxed = before.choice().alternative().likeForLike()
            .fund(before.choice().policyFlows(), before.policy().termYears());
        List<Double> byYear = new ArrayList<>(fund.path().byYear());
        byYear.set(byYear.size() - 1, fund.end());
        return new Row(Way.SIP, OptionalDouble.of(before.fundReturn()),
            Ending.of(untaxed.end(), untaxed, before.lastBenefit()),
            Ending.of(fund.end(), fund.path(), taxed.lastBenefit()), fund.tax(), earned(taxed, fund.end(), fund.path()),
            List.copyOf(byYear));
    }

    private static Row policy(AfterTax taxed) {
        Rupees last = taxed.lastBenefit();
        Rupees untaxed = taxed.before().lastBenefit();
        return new Row(Way.POLICY, taxed.before().breakEvenIrr().single(),
            new Ending(untaxed.toDouble(), 0, OptionalInt.empty()), new Ending(last.toDouble(), 0, OptionalInt.empty()),
            taxed.proceeds().tax().toDouble(), rate(taxed, last), List.of());
    }

    private static IrrResult earned(AfterTax taxed, double end, FundPath path) {
        return path.lasts() && end < LARGEST
            ? rate(taxed, Rupees.of(BigDecimal.valueOf(end)))
            : new IrrResult.None(IrrResult.Reason.UNDECIDED);
    }

    private static IrrResult rate(AfterTax taxed, Rupees end) {
        CashFlowSeries flows = taxed.fundFlows();
        return BreakEven.of(flows, end, taxed.before().policy().termYears());
    }
}

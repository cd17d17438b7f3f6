package org.asli.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.asli.alternative.FundPath;
import org.asli.alternative.Instrument;
import org.asli.alternative.InterestTerms;
import org.asli.alternative.SafeFund;
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
        var ways = new InstrumentRows(taxed, rules);
        return new Instruments(taxed, ways.rows(), ways.after(Instrument.PPF),
            InterestLaw.of(taxpayer, rules).apply(0).taxRate(),
            rules.ofInstruments(taxpayer.issued(), taxpayer.dayAt(taxed.before().policy().termYears())));
    }

    /** What stands behind the row of an instrument, after tax. */
    public SafeFund after(Instrument instrument) {
        return new InstrumentRows(taxed, Rules.KNOWN).after(instrument);
    }

    /** The same before tax. */
    public SafeFund before(Instrument instrument) {
        return new InstrumentRows(taxed, Rules.KNOWN).before(instrument);
    }

    /** How what a way earns after tax comes about. */
    public Derivation earned(Row row) {
        return new SafeDerivations(this).earned(Formula.SAFE_EARNED, row);
    }

    /** The same of what the policy's savings part earns before tax. */
    public Derivation savings() {
        return new SafeDerivations(this).stated();
    }

    /** What the law says of interest at a time in years. */
    public InterestTerms terms(double time) {
        return InterestLaw.of(taxed.before().choice().taxpayer(), Rules.KNOWN).apply(time);
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
}

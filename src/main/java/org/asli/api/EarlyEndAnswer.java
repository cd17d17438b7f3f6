package org.asli.api;

import java.math.BigDecimal;
import java.util.List;
import org.asli.comparison.Dying;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.ExpectedReturn;
import org.asli.comparison.Holding;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.Leaving;
import org.asli.comparison.SpecialTerms;
import org.asli.comparison.Verdict;
import org.asli.document.JsonAnswer;
import org.asli.money.Rupees;
import org.asli.policy.DeathBenefit;
import org.asli.policy.Standing;

/**
 * Where a policy ends before its term, or may. Amounts in rupees; rates as fractions, all that there are.
 *
 * @param special whether the least special surrender value counts
 * @param moneyBackYear the first year in which leaving returns all that was paid; null where none does
 * @param expected the rate of return counted over many people, deaths included, by entry age
 */
record EarlyEndAnswer(SpecialTerms.State special, List<LeavingYear> leaving, Integer moneyBackYear,
    List<DyingYear> dying, List<ExpectedRate> expected, HoldingAnswer holding) {
    static final int[] AGES = {25, 35, 45, 55};

    /** @param fundReturn a year after expenses, as a fraction */
    static EarlyEndAnswer of(EarlyEnds early, double fundReturn) {
        var back = early.leaving().moneyBackYear();
        return new EarlyEndAnswer(SpecialTerms.of(early.choice()).state(), early.leaving().years().stream().map(LeavingYear::of).toList(),
            back.isPresent() ? back.getAsInt() : null, early.dying().years().stream().map(DyingYear::of).toList(),
            early.byAge().stream().map(ExpectedRate::of).toList(), HoldingAnswer.of(early.held(), fundReturn));
    }

    /**
     * Leaving at the end of a policy year.
     *
     * @param value what leaving pays
     * @param floor the least guaranteed surrender value, whatever else is paid
     * @param loss paid less received and less the value; negative where leaving is a gain
     * @param rates of the flows so far and the value
     * @param fund what term plan + SIP holds then
     */
    record LeavingYear(int year, Rupees paid, Rupees received, Rupees value, Standing.Source source, Rupees floor,
        Rupees loss, List<Double> rates, BigDecimal fund, Rupees paidUpCover, Rupees paidUpMaturity) {
        static LeavingYear of(Leaving.Year year) {
            return new LeavingYear(year.year(), year.paid(), year.received(), year.value().amount(),
                year.value().source(), year.floor(), year.loss(), year.irr().rates(), JsonAnswer.toThePaisa(year.fund()),
                year.paidUpCover(), year.paidUpMaturity());
        }
    }

    /**
     * A death in a policy year, paid for at its end.
     *
     * @param benefit what the policy pays
     * @param alternative what term plan + SIP leaves: the fund, and the cover while the term plan runs
     */
    record DyingYear(int year, Rupees paid, Rupees received, Rupees benefit, DeathBenefit.Basis basis,
        List<Double> rates, Rupees termCover, BigDecimal alternative, List<Double> alternativeRates) {
        static DyingYear of(Dying.Year year) {
            return new DyingYear(year.year(), year.paid(), year.received(), year.benefit().amount(),
                year.benefit().basis(), year.irr().rates(), year.termCover(),
                JsonAnswer.toThePaisa(year.alternative()), year.alternativeIrr().rates());
        }
    }

    /** @param survival the probability of living to the end of the term */
    record ExpectedRate(int entryAge, List<Double> rates, double survival) {
        static ExpectedRate of(ExpectedReturn expected) {
            return new ExpectedRate(expected.entryAge(), expected.irr().rates(), expected.survival());
        }
    }

    /**
     * A policy that is already held.
     *
     * @param year policy years that are over and paid for
     * @param sunk paid less received so far
     * @param keeping what keeping earns on the surrender value and the premiums still due
     * @param verdict the best way at the stated return of the fund
     * @param changes where the best way changes as the return of the fund rises
     * @param afterTax the same after income tax
     */
    record HoldingAnswer(int year, Rupees sunk, Rupees surrenderValue, Standing.Source source, List<Double> keeping,
        List<WayAnswer> outcomes, VerdictAnswer verdict, List<Holding.Change> changes, HeldTaxAnswer afterTax) {
        static HoldingAnswer of(HoldingAfterTax taxed, double fundReturn) {
            Holding holding = taxed.before();
            Standing.SurrenderValue value = holding.today().surrenderValue();
            return new HoldingAnswer(holding.today().year(), holding.sunk(), value.amount(), value.source(),
                holding.keeping().rates(), holding.outcomes(fundReturn).stream().map(WayAnswer::of).toList(),
                VerdictAnswer.of(holding.verdict(fundReturn)), holding.changes(), HeldTaxAnswer.of(taxed, fundReturn));
        }
    }

    /**
     * @param next the best of the ways that end with less; null where all end with the same
     * @param lead how much less that is
     */
    record VerdictAnswer(Holding.Way best, BigDecimal finalValue, Holding.Way next, BigDecimal lead) {
        static VerdictAnswer of(Verdict verdict) {
            return new VerdictAnswer(verdict.best(), JsonAnswer.toThePaisa(verdict.finalValue()), verdict.next().orElse(null),
                JsonAnswer.toThePaisa(verdict.lead()));
        }
    }

    /** @param finalValue at the end of the term, with all of it in the fund at its stated return */
    record WayAnswer(Holding.Way way, Rupees premiums, Rupees now, Rupees benefits, Rupees cover, BigDecimal finalValue) {
        static WayAnswer of(Holding.Outcome outcome) {
            return new WayAnswer(outcome.way(), outcome.premiums(), outcome.now(), outcome.benefits(), outcome.cover(),
                JsonAnswer.toThePaisa(outcome.finalValue()));
        }
    }
}

package org.asli.api;

import java.math.BigDecimal;
import java.util.List;
import org.asli.comparison.Holding;
import org.asli.comparison.HoldingAfterTax;
import org.asli.document.JsonAnswer;
import org.asli.money.Rupees;
import org.asli.tax.TaxedProceeds;

/**
 * A policy that is already held, after income tax. Taxes are positive.
 *
 * @param exempt whether what the policy pays is free
 * @param surrenderLeft of the surrender value, today
 * @param keeping what keeping earns on that and on the premiums still due
 * @param verdict the best way at the stated return of the fund
 * @param changes where the best way changes as the return of the fund rises
 */
record HeldTaxAnswer(boolean exempt, Rupees surrenderLeft, List<Double> keeping, List<TaxedWayAnswer> outcomes,
    EarlyEndAnswer.VerdictAnswer verdict, List<Holding.Change> changes) {

    static HeldTaxAnswer of(HoldingAfterTax taxed, double fundReturn) {
        return new HeldTaxAnswer(taxed.policy().exempt(), taxed.surrenderLeft(), taxed.keeping().rates(),
            taxed.outcomes(fundReturn).stream().map(TaxedWayAnswer::of).toList(),
            EarlyEndAnswer.VerdictAnswer.of(taxed.verdict(fundReturn)), taxed.changes());
    }

    /**
     * @param income the part of what the policy pays from today on that is taxed
     * @param withheld the part of the tax that the insurer keeps back
     * @param saved by deducting the premiums still due
     * @param takenBack of what deductions have saved
     * @param gainsTax on the fund, when all of it is sold at the end
     */
    record TaxedWayAnswer(Holding.Way way, Rupees income, Rupees tax, Rupees withheld, Rupees saved, Rupees takenBack,
        BigDecimal gainsTax, BigDecimal finalValue) {
        static TaxedWayAnswer of(HoldingAfterTax.Outcome outcome) {
            TaxedProceeds proceeds = outcome.way().proceeds();
            return new TaxedWayAnswer(outcome.way().way(), proceeds.income(), proceeds.tax(), proceeds.withheld(),
                outcome.way().saved().total(), outcome.way().takenBack(), JsonAnswer.toThePaisa(outcome.gainsTax()),
                JsonAnswer.toThePaisa(outcome.finalValue()));
        }
    }
}

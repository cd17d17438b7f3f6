package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;

import java.util.ArrayList;
import java.util.List;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Holding.Way;

/** Finds the inputs of each formula of going on with a policy one has, after tax. */
record HeldTaxDerivations(HoldingAfterTax taxed, double fundReturn) {

    List<Derivation> all() {
        TaxedWay leaving = taxed.of(Way.SURRENDER);
        List<Derivation> all = new ArrayList<>(List.of(
            derivation(Formula.SURRENDER_LEFT, taxed.surrenderLeft().value(),
                input(Name.SURRENDER_VALUE, leaving.proceeds().last().received()),
                input(Name.TAX_ON_IT, leaving.proceeds().tax()), input(Name.TAKEN_BACK, leaving.takenBack())),
            rate(Formula.KEEPING_AFTER_TAX, taxed.keepingFlows(), taxed.keeping())));
        taxed.ways().forEach(way -> all.add(tax(way)));
        taxed.outcomes(fundReturn).forEach(outcome -> all.add(atTheEnd(outcome)));
        return all;
    }

    private static Derivation tax(TaxedWay way) {
        return derivation(Formula.valueOf(way.way() + "_TAX"), way.tax().value(), input(Name.HELD_INCOME, way.proceeds().income()),
            input(Name.TAX_ON_IT, way.proceeds().tax()), input(Name.TAKEN_BACK, way.takenBack()),
            input(Name.STILL_SAVED, way.saved().total()));
    }

    private static Derivation atTheEnd(HoldingAfterTax.Outcome outcome) {
        Formula formula = Formula.valueOf(outcome.way().way() + "_AFTER_TAX");
        double grown = outcome.finalValue() + outcome.gainsTax();
        return !Double.isFinite(grown) ? nothing(formula) : derivation(formula, rupees(outcome.finalValue()),
            amount(Name.FUND_BEFORE_SALE, rupees(grown)), amount(Name.TAX_AT_END, rupees(outcome.gainsTax())));
    }
}

package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;
import static org.asli.comparison.Derived.years;

import java.math.BigDecimal;
import java.util.List;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Holding.Way;

/** Finds the inputs of each formula of going on with a policy one has. */
record HoldingDerivations(Holding holding, double fundReturn) {

    List<Derivation> all() {
        var today = holding.today();
        Input end = years(Name.END_OF_YEAR, today.year());
        double unpaid = holding.unpaidPremiums(fundReturn);
        double paidUp = holding.finalValue(Way.PAID_UP, fundReturn) - unpaid;
        return List.of(
            derivation(Formula.SUNK, holding.sunk().value(), input(Name.PAID_BY_THEN, today.paid()),
                input(Name.RECEIVED_BY_THEN, today.received()), end),
            LeavingDerivations.at(rate(Formula.KEEPING_RETURN, holding.keepingFlows(), holding.keeping()), end),
            atTheEnd(Formula.KEEP_AT_END, Way.KEEP, grown(Name.BENEFITS_GROWN, holding.finalValue(Way.KEEP, fundReturn))),
            atTheEnd(Formula.SURRENDER_AT_END, Way.SURRENDER, input(Name.SURRENDER_VALUE, today.surrenderValue().amount()),
                input(Name.FUND_RETURN, BigDecimal.valueOf(fundReturn)),
                years(Name.YEARS, today.policy().termYears() - today.year()), grown(Name.PREMIUMS_GROWN, unpaid)),
            atTheEnd(Formula.PAID_UP_AT_END, Way.PAID_UP, grown(Name.BENEFITS_GROWN, paidUp), grown(Name.PREMIUMS_GROWN, unpaid)));
    }

    private Derivation atTheEnd(Formula formula, Way way, Input... inputs) {
        double value = holding.finalValue(way, fundReturn);
        return Double.isFinite(value) && holding.unpaidPremiums(fundReturn) < Double.MAX_VALUE
            ? derivation(formula, rupees(value), inputs) : nothing(formula);
    }

    /** Nothing in place of what is too large; then there is no derivation either. */
    private static Input grown(Name name, double rupees) {
        return amount(name, Double.isFinite(rupees) ? rupees(rupees) : BigDecimal.ZERO);
    }
}

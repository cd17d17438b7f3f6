package org.asli.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;

/** What derivations are put together from. */
final class Derived {
    static final CashFlowSeries NO_FLOWS = CashFlowSeries.of(List.of());

    private Derived() {
    }

    /** How a rate comes about: of which flows, and what these are worth at it. */
    static Derivation rate(Formula formula, CashFlowSeries flows, IrrResult result) {
        if (result.single().isEmpty()) {
            return new Derivation(formula, List.of(), flows, Optional.empty());
        }
        double rate = result.single().getAsDouble();
        Worth worth = Worth.of(flows, rate);
        return worth.isFinite() ? new Derivation(formula,
            List.of(input(Name.RATE, BigDecimal.valueOf(rate)), amount(Name.PAID_TODAY, rupees(worth.paid())),
                amount(Name.RECEIVED_TODAY, rupees(worth.received()))), flows, Optional.of(BigDecimal.valueOf(rate)))
            : new Derivation(formula, List.of(), flows, Optional.of(BigDecimal.valueOf(rate)));
    }

    static Derivation derivation(Formula formula, List<Input> inputs, Rupees result) {
        return new Derivation(formula, inputs, NO_FLOWS, Optional.of(result.value()));
    }

    static Derivation derivation(Formula formula, List<Input> inputs, double result) {
        return new Derivation(formula, inputs, NO_FLOWS, Optional.of(rupees(result)));
    }

    static Derivation nothing(Formula formula) {
        return new Derivation(formula, List.of(), NO_FLOWS, Optional.empty());
    }

    static Input counted(Name name, String label, Rupees amount, int times) {
        return new Input(name, label, Unit.RUPEES, amount.value(), times);
    }

    static Input input(Name name, Rupees amount) {
        return counted(name, "", amount, 1);
    }

    static Input amount(Name name, BigDecimal rupees) {
        return new Input(name, "", Unit.RUPEES, rupees, 1);
    }

    static Input input(Name name, BigDecimal fraction) {
        return new Input(name, "", Unit.RATE, fraction, 1);
    }

    static BigDecimal rupees(double computed) {
        return BigDecimal.valueOf(computed);
    }

    static Derivation derivation(Formula formula, BigDecimal result, Input... inputs) {
        return new Derivation(formula, List.of(inputs), NO_FLOWS, Optional.of(result));
    }

    static Input number(Name name, long count) {
        return new Input(name, "", Unit.NUMBER, BigDecimal.valueOf(count), 1);
    }

    static Input years(Name name, int years) {
        return new Input(name, "", Unit.YEARS, BigDecimal.valueOf(years), 1);
    }
}

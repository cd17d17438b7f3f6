package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.number;
import static org.asli.comparison.Derived.rupees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.money.Rupees;
import org.asli.simulation.Quantile;
import org.asli.simulation.SimulatedFund;

/** Finds the inputs of each formula of the futures: those that are counted, and the two between which a quantile lies. */
record ChanceDerivations(Rupees lastBenefit, SimulatedFund futures) {
    private static final int PLACES = 6;
    private static final double BAD = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double GOOD = 0.95;

    List<Derivation> all() {
        List<Derivation> all = new ArrayList<>(List.of(
            counted(Formula.CHANCE_AHEAD, Name.FUTURES_AHEAD, futures.above(lastBenefit.toDouble()), futures.paths()),
            end(Formula.BAD_FUTURE, BAD), end(Formula.MIDDLE_FUTURE, MIDDLE), end(Formula.GOOD_FUTURE, GOOD)));
        if (futures.dry() > 0) {
            all.add(counted(Formula.CHANCE_DRY, Name.FUTURES_DRY, futures.dry(), futures.paths()));
        }
        return all;
    }

    static Derivation counted(Formula formula, Name name, int count, int paths) {
        return derivation(formula, BigDecimal.valueOf((double) count / paths), number(name, count), number(Name.FUTURES, paths));
    }

    private Derivation end(Formula formula, double share) {
        Quantile quantile = futures.atEnd(share);
        return !Double.isFinite(quantile.above()) ? nothing(formula) : derivation(formula, rupees(quantile.value()),
            number(Name.LOWER_PLACE, quantile.place()), amount(Name.LOWER_END, rupees(quantile.below())),
            amount(Name.UPPER_END, rupees(quantile.above())),
            new Input(Name.PART_OF_THE_WAY, "", Unit.NUMBER, part(quantile), 1));
    }

    /** Without what doubles add to it. */
    private static BigDecimal part(Quantile quantile) {
        return BigDecimal.valueOf(quantile.part()).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

package org.asli.irr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;

/**
 * All rates of a series: by floating point with error bounds, by exact arithmetic where that leaves a doubt.
 *
 * @param ascending annual effective; a rate too large for a double is infinite
 * @param proven whether these are certainly all
 * @param sharp whether each is certainly the double nearest to the true rate
 */
record Rates(List<Double> ascending, boolean proven, boolean sharp) {

    /** @param flows none of them zero, at least two, in order of time */
    static Rates of(List<CashFlow> flows) {
        TimeGrid grid = TimeGrid.of(flows.stream().mapToDouble(CashFlow::time).toArray());
        BigDecimal[] amounts = flows.stream().map(flow -> flow.amount().value()).toArray(BigDecimal[]::new);
        Rates brief = searched(amounts, grid, false);
        return brief.proven && brief.sharp ? brief
            : ExactRates.of(amounts, grid).map(exact -> new Rates(exact, true, true))
                .orElseGet(() -> searched(amounts, grid, true));
    }

    private static Rates searched(BigDecimal[] amounts, TimeGrid grid, boolean patient) {
        RootSearch losses = RootSearch.of(ExponentialSum.backward(amounts, grid.periods()), patient);
        RootSearch gains = RootSearch.of(ExponentialSum.forward(amounts, grid.periods()), patient);
        List<Zero> zeros = new ArrayList<>();
        losses.zeros().forEach(zero -> zeros.add(0, zero.negated()));
        if (sum(amounts).signum() == 0) {
            zeros.add(new Zero(DoubleDouble.ZERO, 0));
        }
        zeros.addAll(gains.zeros());
        return new Rates(zeros.stream().map(grid::rate).toList(), losses.proven() && gains.proven(),
            zeros.stream().allMatch(grid::isSharp));
    }

    private static BigDecimal sum(BigDecimal[] amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }
}

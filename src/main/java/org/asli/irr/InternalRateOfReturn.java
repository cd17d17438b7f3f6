package org.asli.irr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.Reason;

/**
 * The internal rate of return: every annual effective rate r &gt; −1 at which Σ cf(t)·(1 + r)^(−t) = 0.
 *
 * <p>The rates are counted, not guessed from the changes of sign. Rates above 0 and below 0 are the two halves of one
 * problem, see {@link ExponentialSum}; 0 itself is tested exactly.
 */
public final class InternalRateOfReturn {
    private InternalRateOfReturn() {
    }

    /** Never throws: a series without a rate gets {@link None} with the reason. */
    public static IrrResult of(CashFlowSeries series) {
        List<CashFlow> flows = series.flows().stream().filter(flow -> !flow.amount().isZero()).toList();
        if (flows.size() < 2) {
            return new None(Reason.TOO_FEW_FLOWS);
        }
        if (flows.stream().noneMatch(flow -> flow.amount().sign() > 0)) {
            return new None(Reason.ALL_PAYMENTS);
        }
        if (flows.stream().noneMatch(flow -> flow.amount().sign() < 0)) {
            return new None(Reason.ALL_RECEIPTS);
        }
        return solved(series, flows);
    }

    private static IrrResult solved(CashFlowSeries series, List<CashFlow> flows) {
        TimeGrid grid = TimeGrid.of(flows.stream().mapToDouble(CashFlow::time).toArray());
        BigDecimal[] amounts = flows.stream().map(flow -> flow.amount().value()).toArray(BigDecimal[]::new);
        ExponentialSum above = new ExponentialSum(amounts, grid.periods());
        RootSearch gains = RootSearch.of(above);
        RootSearch losses = RootSearch.of(above.reversed());
        List<Double> rates = new ArrayList<>();
        losses.zeros().forEach(zero -> rates.add(grid.rate(zero.negated())));
        Collections.reverse(rates);
        if (series.total().isZero()) {
            rates.add(0.0);
        }
        gains.zeros().forEach(zero -> rates.add(grid.rate(zero)));
        return result(series, rates, gains.proven() && losses.proven());
    }

    private static IrrResult result(CashFlowSeries series, List<Double> rates, boolean proven) {
        List<Double> finite = rates.stream().filter(rate -> rate <= Double.MAX_VALUE).toList();
        boolean complete = proven && finite.size() == rates.size();
        if (finite.isEmpty()) {
            Reason never = proven ? Reason.NEVER_CROSSES : Reason.UNDECIDED;
            return new None(rates.isEmpty() ? never : Reason.BEYOND_RANGE);
        }
        double next = finite.size() == 1 ? Double.POSITIVE_INFINITY : (finite.get(0) + finite.get(1)) / 2;
        List<NewtonStep> steps = NewtonRaphson.run(series, finite.get(0), next);
        return finite.size() == 1
            ? new IrrResult.One(finite.get(0), complete, steps)
            : new IrrResult.Several(finite, complete, steps);
    }
}

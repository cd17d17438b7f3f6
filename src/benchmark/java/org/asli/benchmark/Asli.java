package org.asli.benchmark;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.Enclosure;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;

/** The solver of this project, through its public interface: every rate, counted, with bounds. */
record Asli(CashFlowSeries series) implements Problem {
    static Problem of(Flows flows) {
        CashFlowSeries series = flows.series();
        series.level();
        return new Asli(series);
    }

    @Override
    public double rate() {
        IrrResult result = InternalRateOfReturn.of(series);
        return result instanceof IrrResult.One one ? one.rate() : firstOf(result);
    }

    private static double firstOf(IrrResult result) {
        return result.rates().isEmpty() ? Double.NaN : result.rates().get(0);
    }

    @Override
    public Answer answer() {
        return answer(InternalRateOfReturn.of(series));
    }

    static Answer answer(IrrResult result) {
        boolean sharp = result.enclosures().stream().allMatch(Enclosure::isSharp);
        return new Answer(result.rates(), true, sharp && result.proven());
    }
}

package org.asli.benchmark;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.Enclosure;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;

/** The solver of this project, through its public interface: every rate, counted, with bounds. */
record Asli(CashFlowSeries series) implements Problem {
    static Problem of(Flows flows) {
        return new Asli(flows.series());
    }

    @Override
    public double rate() {
        List<Enclosure> found = InternalRateOfReturn.of(series).enclosures();
        return found.isEmpty() ? Double.NaN : found.get(0).rate();
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

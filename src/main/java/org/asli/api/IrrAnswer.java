package org.asli.api;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.document.Words;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonRaphson;
import org.asli.irr.NewtonStep;

/**
 * How many rates there are, and which. Rates are annual effective, as fractions.
 *
 * @param rate null unless the outcome is one
 * @param reason why there is no rate, otherwise null
 * @param explanation what the outcome means, in a sentence; null for one rate that is certain
 * @param proven whether it is certain that there are no other rates
 * @param iterations the Newton–Raphson run from the usual first guess to the rate nearest to it
 * @param modified the one rate there is when receipts are reinvested and payments financed at stated rates
 */
record IrrAnswer(Outcome outcome, Double rate, List<Double> rates, IrrResult.Reason reason, String explanation,
    boolean proven, List<NewtonStep> iterations, ModifiedRate modified) {

    enum Outcome { ONE, SEVERAL, NONE }

    static IrrAnswer of(CashFlowSeries series, IrrResult result, ModifiedRate modified, Wording wording) {
        Outcome outcome = outcome(result);
        IrrResult.Reason reason = result instanceof IrrResult.None none ? none.reason() : null;
        Double rate = result.single().isPresent() ? result.single().getAsDouble() : null;
        return new IrrAnswer(outcome, rate, result.rates(), reason, explanation(result, wording), result.proven(),
            NewtonRaphson.run(series, result), modified);
    }

    private static Outcome outcome(IrrResult result) {
        if (result instanceof IrrResult.One) {
            return Outcome.ONE;
        }
        return result instanceof IrrResult.Several ? Outcome.SEVERAL : Outcome.NONE;
    }

    private static String explanation(IrrResult result, Wording wording) {
        if (result instanceof IrrResult.None none) {
            return wording.of("reason", none.reason());
        }
        String certainty = result.proven() ? "proven" : "unproven";
        boolean plain = result instanceof IrrResult.One && result.proven();
        return plain ? null : wording.text("outcome." + Words.of(outcome(result)) + "." + certainty,
            result.rates().size());
    }
}

package org.asli.api;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonRaphson;
import org.asli.irr.NewtonStep;

/**
 * As {@link RatesAnswer}, and how Newton's method comes to the rate.
 *
 * @param iterations the Newton–Raphson run from the usual first guess to the rate nearest to it
 */
record IrrAnswer(Outcome outcome, Double rate, List<Double> rates, List<List<Double>> enclosures,
    IrrResult.Reason reason, String explanation, boolean proven, List<NewtonStep> iterations, ModifiedRate modified) {

    static IrrAnswer of(CashFlowSeries series, IrrResult result, ModifiedRate modified, Wording wording) {
        RatesAnswer rates = RatesAnswer.of(result, modified, wording);
        return new IrrAnswer(rates.outcome(), rates.rate(), rates.rates(), rates.enclosures(), rates.reason(),
            rates.explanation(), rates.proven(), NewtonRaphson.run(series, result), modified);
    }
}

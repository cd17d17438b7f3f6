package org.asli.api;

import java.util.Arrays;
import java.util.List;
import org.asli.document.Words;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;

/**
 * How many rates there are, and which. Rates are annual effective, as fractions.
 *
 * @param rate null unless the outcome is one
 * @param enclosures for each rate the proven bounds of the true one, [lower, upper]; null is no upper bound
 * @param reason why there is no rate, otherwise null
 * @param explanation what the outcome means, in a sentence; null for one rate that is certain
 * @param proven whether it is certain that there are no other rates
 * @param modified the one rate there is when receipts are reinvested and payments financed at stated rates
 */
record RatesAnswer(Outcome outcome, Double rate, List<Double> rates, List<List<Double>> enclosures,
    IrrResult.Reason reason, String explanation, boolean proven, ModifiedRate modified) {

    static RatesAnswer of(IrrResult result, ModifiedRate modified, Wording wording) {
        IrrResult.Reason reason = result instanceof IrrResult.None none ? none.reason() : null;
        Double rate = result.single().isPresent() ? result.single().getAsDouble() : null;
        List<List<Double>> enclosures = result.enclosures().stream().map(RatesAnswer::bounds).toList();
        return new RatesAnswer(Outcome.of(result), rate, result.rates(), enclosures, reason,
            explanation(result, wording), result.proven(), modified);
    }

    private static List<Double> bounds(Enclosure enclosure) {
        return Arrays.asList(enclosure.lower(), Double.isInfinite(enclosure.upper()) ? null : enclosure.upper());
    }

    private static String explanation(IrrResult result, Wording wording) {
        if (result instanceof IrrResult.None none) {
            return wording.of("reason", none.reason());
        }
        String certainty = result.proven() ? "proven" : "unproven";
        boolean plain = result instanceof IrrResult.One && result.proven();
        return plain ? null : wording.text("outcome." + Words.of(Outcome.of(result)) + "." + certainty,
            result.rates().size());
    }
}

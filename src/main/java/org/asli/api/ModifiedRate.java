package org.asli.api;

import java.util.OptionalDouble;
import org.asli.cashflow.CashFlowSeries;
import org.asli.document.SeriesDocument;
import org.asli.irr.ModifiedRateOfReturn;

/**
 * The modified rate of return, of which there is at most one however many rates of return there are. Annual effective,
 * as fractions.
 *
 * @param rate null where nothing is paid or nothing received, or where it is larger than a double can hold
 */
record ModifiedRate(Double rate, double financeRate, double reinvestmentRate) {

    static ModifiedRate of(SeriesDocument.Question question) {
        return of(question.series(), question.financeRate().toDouble(), question.reinvestmentRate().toDouble());
    }

    static ModifiedRate of(CashFlowSeries series, double financeRate, double reinvestmentRate) {
        OptionalDouble rate = ModifiedRateOfReturn.of(series, financeRate, reinvestmentRate);
        return new ModifiedRate(rate.isPresent() ? rate.getAsDouble() : null, financeRate, reinvestmentRate);
    }
}

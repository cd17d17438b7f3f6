package org.asli.irr;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;

/** The rates of many series at once, on all cores: each exactly what {@link InternalRateOfReturn} answers. */
public final class BulkRates {
    private BulkRates() {
    }

    /** One result for each series, in their order. */
    public static List<IrrResult> of(List<CashFlowSeries> series) {
        return series.parallelStream().map(InternalRateOfReturn::of).toList();
    }

    /** One rate for each row of a table, in their order. */
    public static RateColumn of(CashFlowTable table) {
        double[] rates = IntStream.range(0, table.size()).parallel()
            .mapToDouble(row -> RateColumn.rate(InternalRateOfReturn.of(table.series(row)))).toArray();
        return new RateColumn(table, rates);
    }
}

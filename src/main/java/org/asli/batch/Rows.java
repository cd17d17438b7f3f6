package org.asli.batch;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowTable;
import org.asli.irr.BulkRates;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.irr.RateColumn;

/** Solves rows on all cores: those in paise as the columns of one table, the others one by one. */
public final class Rows {
    private Rows() {
    }

    /**
     * One result for each row, in their order.
     *
     * @param times in years, ascending, each once
     */
    public static List<IrrResult> solve(double[] times, List<Row> rows) {
        int[] place = new int[rows.size()];
        int tabled = 0;
        for (int i = 0; i < place.length; i++) {
            place[i] = rows.get(i) instanceof Row.Paise ? tabled++ : -1;
        }
        RateColumn column = BulkRates.of(CashFlowTable.ofRows(times, rows.stream()
            .filter(Row.Paise.class::isInstance).map(row -> ((Row.Paise) row).amounts()).toArray(long[][]::new)));
        return IntStream.range(0, place.length).parallel().mapToObj(i -> rows.get(i) instanceof Row.Exact exact
            ? InternalRateOfReturn.of(exact.series(times)) : column.result(place[i])).toList();
    }
}

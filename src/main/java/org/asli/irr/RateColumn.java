package org.asli.irr;

import org.asli.cashflow.CashFlowTable;

/** The rates of a {@link CashFlowTable}, one for each row. */
public final class RateColumn {
    private final CashFlowTable table;
    private final double[][] rates;
    private final int share;

    /** @param rates so many rows in each, as {@code share} says; fewer in the last */
    RateColumn(CashFlowTable table, double[][] rates, int share) {
        this.table = table;
        this.rates = rates;
        this.share = share;
    }

    public int size() {
        return table.size();
    }

    /** The row's rate, annual effective, where it has certainly exactly one; otherwise not a number. */
    public double rate(int row) {
        return rates[row / share][row % share];
    }

    /** The same with its proven bounds, or all rates, or the reason why there is none. */
    public IrrResult result(int row) {
        return result(table, row);
    }

    static IrrResult result(CashFlowTable table, int row) {
        Enclosure rate = ConventionalRate.of(table.level(row));
        return rate == null ? InternalRateOfReturn.of(table.series(row)) : new IrrResult.One(rate, true);
    }

    /** The one rate there certainly is, or not a number. */
    static double rate(IrrResult result) {
        return result.proven() ? result.single().orElse(Double.NaN) : Double.NaN;
    }
}

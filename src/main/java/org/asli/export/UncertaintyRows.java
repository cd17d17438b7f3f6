package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.WhatIf;
import org.asli.money.Rate;
import org.asli.simulation.ReturnModel;

/** How sure the fund is, as the last rows of a file: the chance, the fund's quantiles year by year, and both grids. */
record UncertaintyRows(Uncertainty uncertainty, Words words) {

    /** Amounts to the paisa, rates in percent. */
    List<List<?>> rows() {
        ReturnModel returns = uncertainty.comparison().choice().returns();
        List<List<?>> rows = new ArrayList<>(List.of(
            List.of(words.of("sure.futures"), uncertainty.fund().paths()),
            List.of(words.of("sure.ahead"), uncertainty.ahead()),
            List.of(words.of("sure.dry"), uncertainty.fund().dry()),
            List.of(words.of("sure.volatility"), returns.volatility().percent()),
            List.of(words.of("sure.seed"), returns.seed()),
            List.of()));
        rows.add(Stream.of("column.year.end.counted", "sure.p5", "sure.p25", "sure.median", "sure.p75", "sure.p95")
            .map(words::of).toList());
        uncertainty.fund().years().forEach(year -> rows.add(List.of(year.year(), YearTable.toPaisa(year.p5()),
            YearTable.toPaisa(year.p25()), YearTable.toPaisa(year.median()), YearTable.toPaisa(year.p75()),
            YearTable.toPaisa(year.p95()))));
        addGrid(rows, uncertainty.expenseRatio());
        addGrid(rows, uncertainty.inflation());
        return rows;
    }

    private void addGrid(List<List<?>> rows, WhatIf grid) {
        rows.add(List.of());
        rows.add(List.of(words.of("sure.grid." + grid.assumption())));
        List<Object> head = new ArrayList<>(List.of(words.of("sure.grid.corner." + grid.assumption())));
        grid.others().stream().map(Rate::percent).forEach(head::add);
        rows.add(head);
        for (int row = 0; row < grid.returns().size(); row++) {
            List<BigDecimal> cells = new ArrayList<>(List.of(grid.returns().get(row).percent()));
            grid.cells().get(row).forEach(cell -> cells.add(YearTable.toPaisa(cell.lead())));
            rows.add(cells);
        }
    }
}

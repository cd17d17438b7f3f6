package org.asli.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Picture;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.chart.Words;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.WhatIf;
import org.asli.money.RupeeFormat;
import org.asli.simulation.YearSpread;

/** How sure the fund is, on paper: the chance in a sentence, the fan, and the grids. */
record UncertaintySection(Sheet sheet, Page page, Words words, Locale locale) {
    private static final double FAN = Sheet.WIDTH * 0.62;
    private static final double HEAD = 62;

    void draw(Uncertainty uncertainty) throws IOException {
        Picture fan = Pictures.fan(uncertainty, locale);
        page.section(words.of("sure.section"), fan.height(Size.WIDE) * FAN / fan.width(Size.WIDE) + 40);
        page.text(chance(uncertainty), Type.BODY);
        sheet.down(4);
        sheet.down(sheet.picture(sheet.section("Figure"), fan, Size.WIDE, Sheet.LEFT, sheet.y(), FAN));
        sheet.down(4);
        page.text(model(uncertainty), Type.NOTE);
        draw(uncertainty.expenseRatio());
        draw(uncertainty.inflation());
    }

    private void draw(WhatIf grid) throws IOException {
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(HEAD)));
        List<String> head = new ArrayList<>(List.of(words.of("sure.grid.return")));
        grid.others().forEach(other -> {
            columns.add(Grid.Column.right((Sheet.WIDTH - HEAD) / grid.others().size()));
            head.add(RupeeFormat.percent(other));
        });
        List<Grid.Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.returns().size(); row++) {
            List<Grid.Cell> cells = new ArrayList<>(
                List.of(new Grid.Cell(RupeeFormat.percent(grid.returns().get(row)), Type.BODY)));
            grid.cells().get(row).forEach(cell -> cells.add(new Grid.Cell(lead(cell),
                Figures.signed(Type.BODY, YearTable.toPaisa(cell.lead())))));
            rows.add(new Grid.Row(cells, false));
        }
        var table = new Grid(columns, head, rows, true);
        sheet.down(8);
        sheet.need(table.height(sheet) + Type.NOTE.line());
        page.text(words.of("sure.grid." + grid.assumption()), Type.NOTE);
        table.draw(sheet, Sheet.LEFT);
    }

    private String lead(WhatIf.Cell cell) {
        String lead = RupeeFormat.inLakhCrore(cell.lead());
        return cell.lasts() ? lead : words.of("sure.grid.dry", lead);
    }

    private String chance(Uncertainty uncertainty) {
        YearSpread end = uncertainty.fund().end();
        String chance = words.of("sure.chance", uncertainty.ahead(), uncertainty.fund().paths(),
            RupeeFormat.inLakhCrore(end.median()), RupeeFormat.inLakhCrore(end.p5()),
            RupeeFormat.inLakhCrore(end.p95()), RupeeFormat.inLakhCrore(uncertainty.comparison().lastBenefit()));
        int dry = uncertainty.fund().dry();
        return dry == 0 ? chance : chance + " " + words.of("sure.chance.dry", dry);
    }

    private String model(Uncertainty uncertainty) {
        var returns = uncertainty.comparison().choice().returns();
        return words.of("sure.model", RupeeFormat.shortPercent(uncertainty.comparison().fundReturn()),
            RupeeFormat.percent(returns.volatility()), Integer.toString(returns.seed()));
    }
}

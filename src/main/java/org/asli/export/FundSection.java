package org.asli.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.FundPath;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/** What term plan + SIP ends with beside the policy, to the paisa. */
record FundSection(Sheet sheet, Page page, Words words) {
    private static final double COLUMN = 150;

    void draw(Comparison comparison) throws IOException {
        Rate stated = comparison.choice().alternative().sip().expectedReturn();
        boolean both = !stated.equals(Comparison.CAREFUL_RETURN);
        List<FundPath> funds = both ? List.of(comparison.fund(), comparison.carefulFund()) : List.of(comparison.fund());
        var otherwise = new Otherwise(comparison.choice(), words);
        List<String> head = new ArrayList<>(List.of("", words.of("fund.column", otherwise.stated(stated))));
        if (both) {
            head.add(words.of("fund.column", otherwise.stated(Comparison.CAREFUL_RETURN)));
        }
        double maturity = comparison.lastBenefit().toDouble();
        var grid = new Grid(columns(funds.size()), head, List.of(
            row("fund.end", funds.stream().map(this::end).toList(), Type.BODY),
            row("fund.maturity", funds.stream().map(fund -> Figures.toPaisa(maturity)).toList(), Type.BODY),
            row("fund.lead", funds.stream().map(fund -> Figures.toPaisa(fund.end() - maturity)).toList(),
                Type.BODY.bold())));
        List<String> sentences = otherwise.sentences(comparison.extraMoney());
        page.section(words.of(sentences.isEmpty() ? "fund.section" : "fund.section.otherwise"), grid.height(sheet) + 30);
        page.text(words.of("fund.note"), Type.NOTE);
        if (!sentences.isEmpty()) {
            sheet.down(3);
            page.text(words.of("otherwise.but", String.join(" ", sentences)), Type.BODY);
        }
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
        sheet.down(4);
        page.text(comparison.breakEvenReturn().isPresent()
            ? words.of(sentences.isEmpty() ? "fund.break.even" : "fund.break.even.otherwise", Headline.unlessProven(
                otherwise.stated(RupeeFormat.percent(comparison.breakEvenReturn().getAsDouble())), comparison.breakEvenIrr(), words))
            : words.of("fund.break.even.none"), Type.BODY);
    }

    private static List<Grid.Column> columns(int funds) {
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(Sheet.WIDTH - funds * COLUMN)));
        for (int i = 0; i < funds; i++) {
            columns.add(Grid.Column.right(COLUMN));
        }
        return columns;
    }

    private Grid.Row row(String key, List<String> values, Type type) {
        List<Grid.Cell> cells = new ArrayList<>(List.of(new Grid.Cell(words.of(key), Type.QUIET)));
        values.forEach(value -> cells.add(new Grid.Cell(value, type)));
        return new Grid.Row(cells, false);
    }

    private String end(FundPath fund) {
        return fund.lasts() ? Figures.toPaisa(fund.end())
            : words.of("fund.dry", words.of("year", fund.dryYear().getAsInt()));
    }
}

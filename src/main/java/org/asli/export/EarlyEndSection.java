package org.asli.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.chart.Words;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.ExpectedReturn;
import org.asli.comparison.Holding;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.SpecialTerms;
import org.asli.comparison.Verdict;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/** Leaving, dying and going on, on paper: amounts in lakh and crore. */
record EarlyEndSection(Sheet sheet, Page page, Words words) {
    private static final double FIRST = 34;
    private static final double FIRST_OF_WAYS = 110;
    private static final double SIZE = 7.5;
    /** More rows than fit on a page are set close. */
    private static final int MANY = 41;

    void draw(EarlyEnds early, double fundReturn) throws IOException {
        String fund = words.of("early.fund.note", RupeeFormat.shortPercent(fundReturn));
        table(EarlyEndTable.leaving(early.leaving(), words), FIRST, leaving(early) + " " + fund);
        table(EarlyEndTable.dying(early.dying(), words), FIRST, words.of("early.dying.note") + " " + fund + " "
            + expected(early.average()));
        table(EarlyEndTable.holding(early.holding(), fundReturn, words), FIRST_OF_WAYS, going(early.holding(), fundReturn));
        table(EarlyEndTable.held(early.held(), fundReturn, words), FIRST_OF_WAYS, taxed(early.held(), fundReturn));
    }

    private String leaving(EarlyEnds early) {
        Rate yield = early.choice().policy().earlyEnd().tenYearYield();
        return words.of("early.leaving.note") + " "
            + words.of("early.leaving.special." + SpecialTerms.of(early.choice()).state(), RupeeFormat.percent(yield));
    }

    private void table(EarlyEndTable table, double first, String note) throws IOException {
        Grid grid = grid(table, first);
        page.section(table.title(), Math.min(grid.height(sheet), 90) + 40);
        page.text(note, Type.NOTE);
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
    }

    private Grid grid(EarlyEndTable table, double first) {
        int others = table.head().size() - 1;
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(first)));
        for (int i = 0; i < others; i++) {
            columns.add(Grid.Column.right((Sheet.WIDTH - first) / others));
        }
        return new Grid(columns, table.head(), table.rows().stream().map(row -> new Grid.Row(row.stream()
            .map(cell -> new Grid.Cell(text(cell), Type.BODY.at(SIZE))).toList(), false)).toList(),
            table.rows().size() > MANY);
    }

    private String text(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return Figures.shortCell(amount);
        }
        if (cell instanceof EarlyEndTable.Steep steep) {
            return words.of("early.times", steep.times());
        }
        return cell == null ? RupeeFormat.NOTHING : cell instanceof Double rate ? RupeeFormat.percent(rate)
            : cell.toString();
    }

    private String expected(ExpectedReturn expected) {
        return expected.irr().single().isEmpty() ? "" : words.of("early.expected",
            Integer.toString(expected.entryAge()), RupeeFormat.percent(expected.irr().single().getAsDouble()));
    }

    private String going(Holding holding, double fundReturn) {
        String sunk = words.of("early.sunk", holding.today().year(), RupeeFormat.full(holding.today().paid()),
            RupeeFormat.full(holding.today().received()));
        return verdict(holding.verdict(fundReturn), fundReturn) + " " + sunk + keeping("early.keeping", holding.keeping())
            + changes(holding.changes());
    }

    private String taxed(HoldingAfterTax held, double fundReturn) {
        String verdict = verdict(held.verdict(fundReturn), fundReturn);
        if (held.policy().exempt() && held.leavesThePolicy()) {
            return verdict + " " + words.of("early.held.same") + changes(held.changes());
        }
        return verdict + " " + words.of(held.policy().exempt() ? "early.held.free" : "early.held.taxed") + " "
            + words.of("early.held.left", RupeeFormat.full(held.surrenderLeft()))
            + keeping("early.held.keeping", held.keeping()) + changes(held.changes());
    }

    private String verdict(Verdict verdict, double fundReturn) {
        String expected = RupeeFormat.shortPercent(fundReturn);
        String end = RupeeFormat.inLakhCrore(verdict.finalValue());
        return verdict.next().map(next -> words.of("early.verdict", expected, words.of("early.way." + verdict.best()), end,
            RupeeFormat.inLakhCrore(verdict.lead()), words.of("early.way." + next)))
            .orElseGet(() -> words.of("early.verdict.equal", expected, end));
    }

    private String keeping(String key, IrrResult keeping) {
        return keeping.rates().isEmpty() ? "" : " " + words.of(key,
            keeping.rates().stream().map(RupeeFormat::percent).collect(Collectors.joining(", ")));
    }

    private String changes(List<Holding.Change> changes) {
        return changes.stream().filter(change -> change.rate() > 0)
            .map(change -> " " + words.of("early.change", RupeeFormat.percent(change.rate()),
                words.of("early.way." + change.before()), words.of("early.way." + change.after())))
            .collect(Collectors.joining());
    }
}

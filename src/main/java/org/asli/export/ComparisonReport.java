package org.asli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.chart.Ink;
import org.asli.chart.Picture;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.SideBySide;
import org.asli.money.RupeeFormat;

/** The report on two to four proposals beside one another. */
final class ComparisonReport {
    private static final double FIRST = 122;
    private static final int LISTED = 4;
    private static final double SMALLEST_PICTURE = 250;

    private final SideBySide sideBySide;
    private final List<Comparison> comparisons;
    private final String name;
    private final LocalDate date;
    private final Locale locale;
    private final Words words;
    private final List<String> heads;
    private Sheet sheet;
    private Page page;

    /** @param name what the comparison was saved as; may be empty */
    ComparisonReport(SideBySide sideBySide, String name, LocalDate date, Locale locale) {
        this.sideBySide = sideBySide;
        this.comparisons = sideBySide.comparisons();
        this.name = name;
        this.date = date;
        this.locale = locale;
        this.words = Exports.words(locale);
        this.heads = Exports.heads(sideBySide, words);
    }

    byte[] pdf() {
        String title = name.isBlank() ? words.of("sidebyside.title", comparisons.size()) : name;
        String day = Page.date(date, locale);
        try (var opened = new Sheet(title, date, locale)) {
            sheet = opened;
            page = new Page(sheet, words);
            page.masthead(title, words.of("sidebyside.kind"), day);
            verdict();
            figures();
            picture();
            terms();
            rates();
            years();
            return sheet.finished(page.foot(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verdict() throws IOException {
        var verdict = new VerdictWords(sideBySide, locale);
        page.text(verdict.verdict(), Type.BODY.bold());
        sheet.down(3);
        for (String sentence : verdict.besides()) {
            page.text(sentence, Type.BODY);
        }
        sheet.down(Page.GAP);
    }

    private void figures() throws IOException {
        colours();
        grid(new FigureRows(sideBySide, words).rows()).draw(sheet, Sheet.LEFT);
        sheet.down(3);
        page.text(words.of("sidebyside.best"), Type.NOTE);
    }

    /** The colour that a proposal has in the picture, over its column. */
    private void colours() throws IOException {
        double width = (Sheet.WIDTH - FIRST) / comparisons.size();
        for (int i = 0; i < comparisons.size(); i++) {
            sheet.fill(Sheet.LEFT + FIRST + i * width + 4, sheet.y(), width - 8, 2, Ink.ofProposal(i).color());
        }
        sheet.down(4);
    }

    /** As wide as the page, or as high as what is left of it. */
    private void picture() throws IOException {
        sheet.down(Page.GAP);
        Picture picture = Pictures.balances(sideBySide, locale);
        double headed = Type.SECTION.line() + 10;
        sheet.need(headed + SMALLEST_PICTURE);
        double scale = Math.min(Sheet.WIDTH / picture.width(Size.WIDE),
            (sheet.left() - headed) / picture.height(Size.WIDE));
        sheet.to(page.picture(words.of("sidebyside.picture"), picture, Size.WIDE, Sheet.LEFT,
            picture.width(Size.WIDE) * scale));
    }

    private void terms() throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        List<Terms> terms = comparisons.stream().map(each -> new Terms(each, words)).toList();
        facts(rows, terms.stream().map(Terms::proposal).toList());
        rows.add(row(words.of("benefits.section"), terms.stream().map(this::benefits).map(ComparisonReport::plain).toList()));
        facts(rows, terms.stream().map(Terms::assumptions).toList());
        facts(rows, terms.stream().map(Terms::payment).toList());
        Grid grid = grid(rows);
        page.section(words.of("sidebyside.terms"), Math.min(grid.height(sheet), Sheet.room() / 3));
        grid.draw(sheet, Sheet.LEFT);
    }

    private void facts(List<Grid.Row> rows, List<List<List<String>>> facts) {
        for (int i = 0; i < facts.get(0).size(); i++) {
            int fact = i;
            rows.add(row(facts.get(0).get(i).get(0),
                facts.stream().map(each -> plain(each.get(fact).get(1))).toList()));
        }
    }

    private String benefits(Terms terms) {
        var benefits = terms.comparison().policy().benefits();
        if (benefits.isEmpty()) {
            return RupeeFormat.NOTHING;
        }
        String listed = benefits.stream().limit(LISTED).map(benefit -> words.of("sidebyside.benefit",
            benefit.label(), terms.amount(benefit), terms.years(benefit), terms.paid(benefit)))
            .collect(Collectors.joining("; "));
        int more = benefits.size() - LISTED;
        return more > 0 ? words.of("sidebyside.benefits.more", listed, more) : listed;
    }

    private void rates() throws IOException {
        List<Grid.Row> rows = List.of(
            row(words.of("rate.rate"), plain(each -> Headline.everyRate(each.irr(), words))),
            row(words.of("sidebyside.steps"), plain(each -> Integer.toString(each.steps().size()))),
            row(words.of("sidebyside.break.even"), plain(each -> each.breakEvenReturn().isPresent()
                ? Headline.unlessProven(new Otherwise(each.choice(), words).stated(
                    RupeeFormat.percent(each.breakEvenReturn().getAsDouble())), each.breakEvenIrr(), words)
                : RupeeFormat.NOTHING)),
            row(words.of("sidebyside.fund"), plain(each -> Figures.toPaisa(each.fund().end()))));
        Grid grid = grid(rows);
        page.section(words.of("rate.section"), grid.height(sheet) + 40);
        page.text(words.of("sidebyside.newton"), Type.NOTE);
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
        sheet.down(4);
        page.text(words.of("fund.note"), Type.NOTE);
    }

    private void years() throws IOException {
        int years = comparisons.stream().mapToInt(each -> each.rows().size()).max().orElseThrow();
        List<String> columns = new ArrayList<>();
        heads.forEach(head -> columns.add(words.of("sidebyside.rows.balance", head)));
        heads.forEach(head -> columns.add(words.of("sidebyside.rows.fund", head)));
        var amounts = new AmountGrid(sheet, columns, IntStream.range(0, years).mapToObj(this::year).toList(),
            IntStream.range(0, comparisons.size()).boxed().collect(Collectors.toSet()), -1);
        page.section(words.of("sidebyside.rows"), 60);
        if (amounts.isShortened()) {
            page.text(words.of("rows.lakh"), Type.NOTE);
            sheet.down(3);
        }
        amounts.grid(words.of("column.year.end")).draw(sheet, Sheet.LEFT);
    }

    private List<BigDecimal> year(int year) {
        List<BigDecimal> amounts = new ArrayList<>();
        comparisons.forEach(each -> amounts.add(year < each.rows().size()
            ? each.rows().get(year).balance().value() : null));
        comparisons.forEach(each -> amounts.add(year < each.rows().size()
            ? BigDecimal.valueOf(each.rows().get(year).fund()).setScale(0, RoundingMode.HALF_UP) : null));
        return amounts;
    }

    private Grid grid(List<Grid.Row> rows) {
        double width = (Sheet.WIDTH - FIRST) / comparisons.size();
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(FIRST)));
        List<String> head = new ArrayList<>(List.of(""));
        heads.forEach(each -> {
            columns.add(Grid.Column.right(width));
            head.add(each);
        });
        return new Grid(columns, head, rows);
    }

    static Grid.Row row(String key, List<Grid.Cell> cells) {
        List<Grid.Cell> row = new ArrayList<>(List.of(new Grid.Cell(key, Type.QUIET)));
        row.addAll(cells);
        return new Grid.Row(row, false);
    }

    private List<Grid.Cell> plain(Function<Comparison, String> text) {
        return comparisons.stream().map(text).map(ComparisonReport::plain).toList();
    }

    static Grid.Cell plain(String text) {
        return new Grid.Cell(text, Type.BODY);
    }
}

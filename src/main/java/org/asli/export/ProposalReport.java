package org.asli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asli.alternative.FundPath;
import org.asli.chart.Ink;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.KeyFigures;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;

/** The report on one proposal. */
final class ProposalReport {
    private static final double COLUMN_OF_THE_NUMBER = 158;
    /** A long table starts on a page where this much of it fits. */
    private static final double ENOUGH = 60;

    private final Comparison comparison;
    private final Proposal policy;
    private final LocalDate date;
    private final Locale locale;
    private final Words words;
    private Sheet sheet;
    private Page page;

    ProposalReport(Comparison comparison, LocalDate date, Locale locale) {
        this.comparison = comparison;
        this.policy = comparison.choice().policy();
        this.date = date;
        this.locale = locale;
        this.words = Exports.words(locale);
    }

    byte[] pdf() {
        String title = policy.product().isEmpty() ? words.of("unnamed.only") : policy.product();
        String day = Page.date(date, locale);
        try (var opened = new Sheet(title, date, locale)) {
            sheet = opened;
            page = new Page(sheet, words);
            page.masthead(title, policy.insurer().isEmpty() ? words.of("report.kind")
                : words.of("report.kind.insurer", policy.insurer()), day);
            headline();
            keyFigures();
            pictures();
            againstTheFund();
            terms();
            benefits();
            new YearPages(sheet, page, words).draw(comparison);
            new RatePages(sheet, page, words, locale).draw(comparison);
            return sheet.finished(page.foot(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void headline() throws IOException {
        var headline = new Headline(comparison, words);
        double top = sheet.y();
        double room = COLUMN_OF_THE_NUMBER - 12 - sheet.width(headline.unit(), Type.LEAD);
        double size = Math.min(Type.BIG.size(), room / sheet.width(headline.number(), Type.BIG.at(1)));
        Type big = Type.BIG.at(size);
        var number = sheet.section("P");
        sheet.write(number, headline.number(), big, Sheet.LEFT, top + 30);
        sheet.write(number, headline.unit(), Type.LEAD.in(Ink.QUIET),
            Sheet.LEFT + sheet.width(headline.number(), big) + 3, top + 30);
        sheet.down(2);
        sheet.paragraph(sheet.section("P"), headline.sentence(), Type.LEAD, Sheet.LEFT + COLUMN_OF_THE_NUMBER,
            Sheet.WIDTH - COLUMN_OF_THE_NUMBER);
        sheet.to(Math.max(sheet.y(), top + 38) + 10);
    }

    private void keyFigures() throws IOException {
        sheet.rule(Sheet.LEFT, Sheet.WIDTH, sheet.y(), Ink.GRID.color());
        sheet.down(10);
        KeyFigures figures = comparison.figures();
        var headline = new Headline(comparison, words);
        String deepest = RupeeFormat.inLakhCrore(figures.deepestOutOfPocket().toDouble());
        keyFigure(0, "key.gain", RupeeFormat.inLakhCrore(figures.netGain().toDouble()), "");
        keyFigure(1, "key.deepest", deepest, words.of("year", figures.deepest().year()));
        keyFigure(2, "key.back", headline.moneyBack(), "");
        keyFigure(3, "key.savings", comparison.savingsIrr().single().isPresent()
            ? RupeeFormat.percent(comparison.savingsIrr().single().getAsDouble()) : RupeeFormat.NOTHING, "");
        sheet.down(34);
    }

    private void keyFigure(int place, String key, String value, String note) throws IOException {
        double room = Sheet.WIDTH / 4;
        double x = Sheet.LEFT + place * room;
        boolean fits = sheet.width(value, Type.FIGURE) + sheet.width(note, Type.NOTE) + 10 <= room;
        Type type = fits ? Type.FIGURE : Type.FIGURE.at(9);
        var element = sheet.section("P");
        sheet.write(element, words.of(key), Type.QUIET.at(8), x, sheet.y() + 8);
        sheet.write(element, value, type, x, sheet.y() + 23);
        sheet.write(element, note, Type.NOTE, x + sheet.width(value, type) + 4, sheet.y() + 23);
    }

    private void pictures() throws IOException {
        sheet.down(8);
        double right = Sheet.LEFT + Page.HALF + Page.GAP;
        double one = page.picture(words.of("picture.balance"), Pictures.balance(comparison, locale), Size.NARROW,
            Sheet.LEFT, Page.HALF);
        double other = page.picture(words.of("picture.fund"), Pictures.policyAndFund(comparison, locale), Size.NARROW,
            right, Page.HALF);
        sheet.to(Math.max(one, other));
    }

    private void againstTheFund() throws IOException {
        Rate stated = comparison.choice().alternative().sip().expectedReturn();
        boolean both = !stated.equals(Comparison.CAREFUL_RETURN);
        List<FundPath> funds = both ? List.of(comparison.fund(), comparison.carefulFund()) : List.of(comparison.fund());
        List<String> head = new ArrayList<>(List.of("", words.of("fund.column", RupeeFormat.percent(stated))));
        if (both) {
            head.add(words.of("fund.column", RupeeFormat.percent(Comparison.CAREFUL_RETURN)));
        }
        double maturity = comparison.lastBenefit().toDouble();
        var grid = new Grid(columns(funds.size()), head, List.of(
            row("fund.end", funds.stream().map(this::end).toList(), Type.BODY),
            row("fund.maturity", funds.stream().map(fund -> Figures.toPaisa(maturity)).toList(), Type.BODY),
            row("fund.lead", funds.stream().map(fund -> Figures.toPaisa(fund.end() - maturity)).toList(),
                Type.BODY.bold())));
        page.section(words.of("fund.section"), grid.height(sheet) + 30);
        page.text(words.of("fund.note"), Type.NOTE);
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
        sheet.down(4);
        page.text(comparison.breakEvenReturn().isPresent()
            ? words.of("fund.break.even", Figures.exact(comparison.breakEvenReturn().getAsDouble()))
            : words.of("fund.break.even.none"), Type.BODY);
    }

    private static List<Grid.Column> columns(int funds) {
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(Sheet.WIDTH - funds * 150)));
        for (int i = 0; i < funds; i++) {
            columns.add(Grid.Column.right(150));
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
            : words.of("fund.dry", words.of("year", (int) Math.ceil(fund.driesUpAt())));
    }

    private void terms() throws IOException {
        var terms = new Terms(comparison, words);
        page.facts(words.of("terms.section"), terms.proposal(), words.of("assumptions.section"), terms.assumptions());
    }

    private void benefits() throws IOException {
        if (policy.benefits().isEmpty()) {
            return;
        }
        Grid roomy = benefits(Type.BODY, false);
        Grid grid = roomy.height(sheet) > Sheet.room() / 2 ? benefits(Type.BODY.at(7), true) : roomy;
        page.section(words.of("benefits.section"), Math.min(grid.height(sheet), ENOUGH));
        grid.draw(sheet, Sheet.LEFT);
    }

    private Grid benefits(Type type, boolean dense) {
        var terms = new Terms(comparison, words);
        List<String> labels = Heads.unlike(policy.benefits().stream().map(BenefitStream::label).toList(),
            "column.benefit", words);
        List<Grid.Row> rows = new ArrayList<>();
        for (BenefitStream benefit : policy.benefits()) {
            List<String> texts = List.of(labels.get(rows.size()), RupeeFormat.full(benefit.amount()),
                terms.years(benefit), terms.paid(benefit), terms.growth(benefit.growth()),
                words.of(benefit.guaranteed() ? "yes" : "no"));
            rows.add(new Grid.Row(texts.stream().map(text -> new Grid.Cell(text, type)).toList(), false));
        }
        return new Grid(List.of(Grid.Column.left(Sheet.WIDTH - 385), Grid.Column.right(105), Grid.Column.right(55),
            Grid.Column.left(90), Grid.Column.left(75), Grid.Column.left(60)),
            List.of(words.of("benefits.label"), words.of("benefits.amount"), words.of("benefits.years"),
                words.of("benefits.paid"), words.of("benefits.growth"), words.of("benefits.guaranteed")), rows, dense);
    }
}

package org.asli.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Ink;
import org.asli.chart.Picture;
import org.asli.chart.Size;
import org.asli.chart.Words;

/** What both reports are made of: a head, sections, pictures, facts. */
record Page(Sheet sheet, Words words) {
    static final double GAP = 15;
    static final double HALF = (Sheet.WIDTH - GAP) / 2;
    private static final double KEY = 0.42;

    void masthead(String title, String kind, String date) throws IOException {
        sheet.write(null, "as", Type.FIGURE, Sheet.LEFT, sheet.y() + 9);
        sheet.write(null, "li", Type.FIGURE.in(Ink.MARK), Sheet.LEFT + sheet.width("as", Type.FIGURE), sheet.y() + 9);
        sheet.writeRight(sheet.section("P"), date, Type.QUIET, Sheet.LEFT + Sheet.WIDTH, sheet.y() + 9);
        sheet.down(17);
        sheet.rule(Sheet.LEFT, Sheet.WIDTH, sheet.y(), Ink.GRID.color());
        sheet.down(12);
        boolean isLong = sheet.lines(title, Type.TITLE, Sheet.WIDTH).size() > 2;
        sheet.paragraph(sheet.section("H1"), title, isLong ? Type.FIGURE : Type.TITLE, Sheet.LEFT, Sheet.WIDTH);
        sheet.paragraph(sheet.section("P"), kind, Type.QUIET, Sheet.LEFT, Sheet.WIDTH);
        sheet.down(10);
    }

    /** @param follows the height that must fit on the page below the heading */
    void section(String heading, double follows) throws IOException {
        sheet.down(GAP);
        sheet.need(Type.SECTION.line() + 4 + follows);
        sheet.paragraph(sheet.section("H2"), heading, Type.SECTION, Sheet.LEFT, Sheet.WIDTH);
        sheet.down(3);
    }

    void text(String text, Type type) throws IOException {
        sheet.paragraph(sheet.section("P"), text, type, Sheet.LEFT, Sheet.WIDTH);
    }

    /** A picture under its heading; returns how far down it reaches. */
    double picture(String heading, Picture picture, Size size, double x, double width) throws IOException {
        double top = sheet.y();
        sheet.write(sheet.section("H2"), heading, Type.SECTION, x, top + Type.SECTION.size());
        double below = top + Type.SECTION.line() + 6;
        double height = sheet.picture(sheet.section("Figure"), picture, size, x, below, width);
        return below + height;
    }

    /** Facts in two columns, each a key and a value, as level with one another as they can be. */
    void facts(String leftHeading, List<List<String>> left, String rightHeading, List<List<String>> right)
        throws IOException {
        Grid one = facts(left);
        Grid other = facts(right);
        sheet.down(GAP);
        sheet.need(Type.SECTION.line() + 3 + Math.max(one.height(sheet), other.height(sheet)));
        double top = sheet.y();
        double end = facts(leftHeading, one, Sheet.LEFT);
        sheet.to(top);
        sheet.to(Math.max(end, facts(rightHeading, other, Sheet.LEFT + HALF + GAP)));
    }

    private double facts(String heading, Grid grid, double x) throws IOException {
        sheet.paragraph(sheet.section("H2"), heading, Type.SECTION, x, HALF);
        sheet.down(3);
        grid.draw(sheet, x);
        return sheet.y();
    }

    private static Grid facts(List<List<String>> facts) {
        return new Grid(List.of(Grid.Column.left(HALF * KEY), Grid.Column.right(HALF * (1 - KEY))), List.of(),
            facts.stream().map(fact -> Grid.Row.of(new Grid.Cell(fact.get(0), Type.QUIET),
                new Grid.Cell(fact.get(1), Type.BODY))).toList());
    }

    /** The date in words, as people in India write it in the locale's language. */
    static String date(LocalDate date, Locale locale) {
        Locale inIndia = new Locale.Builder().setLocale(locale).setRegion("IN").build();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(inIndia).format(date);
    }

    Sheet.Foot foot(String date) {
        return new Sheet.Foot() {
            @Override
            public String left() {
                return words.of("report.foot", date);
            }

            @Override
            public String right(int page, int pages) {
                return words.of("report.page", page, pages);
            }
        };
    }
}

package org.asli.export;

import java.time.LocalDate;
import java.util.List;
import org.asli.batch.Cells;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook. Rows and columns are counted from 0. What is written never runs unless it is a formula. */
final class Tab {
    private static final String INPUT = "FFF6DC";
    private static final String HEAD = "E8EEF6";
    private static final String QUIET = "5B6472";
    private static final double WIDE = 17;
    /** Points, for one line of a head and for four. */
    private static final double LOW = 18;
    private static final double HIGH = 62;

    private final Worksheet sheet;

    Tab(Workbook book, String name) {
        sheet = book.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A · &P/&N", Position.RIGHT);
    }

    /** A text, a number, a date, a yes or no, or null for nothing. */
    Ref value(int row, int column, Object value, Look look) {
        if (value instanceof String text) {
            sheet.value(row, column, Cells.harmless(text));
        } else if (value instanceof Boolean either) {
            sheet.value(row, column, either);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else {
            sheet.value(row, column, (Number) value);
        }
        sheet.style(row, column).format(look.format()).set();
        return cell(row, column);
    }

    /** A value that may be changed: everything else follows from these. */
    Ref input(int row, int column, Object value, Look look) {
        value(row, column, value, look);
        sheet.style(row, column).fillColor(INPUT).set();
        return cell(row, column);
    }

    /** @param expression without the equals sign, names and separators as in English; no value goes along */
    Ref formula(int row, int column, String expression, Look look) {
        sheet.formula(row, column, escaped(expression));
        sheet.style(row, column).format(look.format()).horizontalAlignment("right").set();
        return cell(row, column);
    }

    void note(int row, int column, String text) {
        value(row, column, text, Look.TEXT);
        sheet.style(row, column).fontColor(QUIET).italic().indent(column == 0 ? 0 : 1).set();
    }

    void title(int row, String text) {
        value(row, 0, text, Look.TEXT);
        sheet.style(row, 0).bold().set();
    }

    /** Heads of columns, from the first. */
    void heads(int row, List<String> heads) {
        sheet.rowHeight(row, heads.stream().anyMatch(head -> head.length() > WIDE) ? HIGH : LOW);
        for (int column = 0; column < heads.size(); column++) {
            value(row, column, heads.get(column), Look.TEXT);
            StyleSetter style = sheet.style(row, column).bold().fillColor(HEAD).wrapText(true).verticalAlignment("top");
            style.horizontalAlignment(column == 0 ? "left" : "right").set();
            sheet.width(column, WIDE);
        }
    }

    void bold(int row, int column) {
        sheet.style(row, column).bold().set();
    }

    void widths(double... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    /** Rows from the top and columns from the left that stay in sight, and on every printed page. */
    void freeze(int rows, int columns) {
        sheet.freezePane(columns, rows);
        sheet.repeatRows(0, rows - 1);
    }

    /** Groups the amounts of a block in lakh and crore also where they are negative or very large; a dash for nothing. */
    void lakhAndCrore(int top, int left, int bottom, int right) {
        String first = Ref.letters(left) + (top + 1);
        grouped("AND(ISNUMBER(" + first + "),NOT(ISLOGICAL(" + first + "))," + first + "=0)", Look.NOTHING, top, left, bottom, right);
        grouped("ABS(" + first + ")>=1E11", Look.LAKH_CRORE, top, left, bottom, right);
        grouped("ABS(" + first + ")>=1E9", Look.HUNDRED_CRORE, top, left, bottom, right);
        grouped(first + "<=-1E7", Look.CRORE, top, left, bottom, right);
        grouped(first + "<=-1E5", Look.LAKH, top, left, bottom, right);
    }

    Ref cell(int row, int column) {
        return Ref.cell(sheet.getName(), row, column);
    }

    /** A figure as a cell that the spreadsheet can hold; nothing where it is too large to be written. */
    static Double finite(double figure) {
        return Double.isFinite(figure) ? Double.valueOf(figure) : null;
    }

    private void grouped(String when, String format, int top, int left, int bottom, int right) {
        sheet.range(top, left, bottom, right).style().format(format)
            .set(new ConditionalFormattingExpressionRule(escaped(when), true));
    }

    /** The library writes expressions as they are. */
    private static String escaped(String expression) {
        return expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

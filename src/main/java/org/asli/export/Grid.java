package org.asli.export;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.asli.chart.Ink;

/**
 * A table of the report: text wraps inside its column, amounts stand at the right; on a new page the head is repeated.
 *
 * @param head one text a column; empty for a table without a head
 * @param dense whether rows stand close, one line each, so that a hundred of them take less than two pages
 */
record Grid(List<Column> columns, List<String> head, List<Row> rows, boolean dense) {
    private static final double PAD = 2;
    private static final double DENSE_PAD = 0.7;
    private static final double DENSE_LEADING = 1.25;
    private static final double GUTTER = 8;
    /** From the top of a line to its base, for a size of 1. */
    private static final double ASCENT = 1.05;
    private static final int LINES_OF_A_HEAD = 3;
    private static final int MOST_LINES = 12;
    private static final Color TINT = new Color(0xe3efeb);

    /** @param width in points, with the gutter to the next column */
    record Column(double width, boolean right) {
        static Column left(double width) {
            return new Column(width, false);
        }

        static Column right(double width) {
            return new Column(width, true);
        }

        double inside() {
            return width - GUTTER;
        }
    }

    record Cell(String text, Type type) {
    }

    /** @param tinted marks the row that matters most */
    record Row(List<Cell> cells, boolean tinted) {
        static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    Grid {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    Grid(List<Column> columns, List<String> head, List<Row> rows) {
        this(columns, head, rows, false);
    }

    private double pad() {
        return dense ? DENSE_PAD : PAD;
    }

    double width() {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    double height(Sheet sheet) {
        return (head.isEmpty() ? 0 : height(headLines(sheet), Type.NOTE))
            + rows.stream().mapToDouble(row -> height(sheet, row)).sum();
    }

    /** From the sheet's y downward, over as many pages as it takes. */
    void draw(Sheet sheet, double x) throws IOException {
        PDStructureElement table = sheet.section("Table");
        if (!head.isEmpty()) {
            double firstRow = rows.isEmpty() ? 0 : height(sheet, rows.get(0));
            sheet.need(height(headLines(sheet), Type.NOTE) + firstRow);
            drawHead(sheet, x, sheet.part(table, "TR"));
        }
        for (Row row : rows) {
            if (sheet.need(height(sheet, row)) && !head.isEmpty()) {
                drawHead(sheet, x, null);
            }
            drawRow(sheet, x, row, sheet.part(table, "TR"));
        }
    }

    private void drawHead(Sheet sheet, double x, PDStructureElement tr) throws IOException {
        List<List<String>> lines = headLines(sheet);
        double height = height(lines, Type.NOTE);
        for (int i = 0; i < columns.size(); i++) {
            // heads stand on the rule, however many lines the longest has
            double top = sheet.y() + height - PAD - lines.get(i).size() * Type.NOTE.line();
            PDStructureElement cell = tr == null ? null : sheet.headCell(tr);
            drawLines(sheet, cell, lines.get(i), Type.NOTE, i, x, top);
        }
        sheet.down(height);
        sheet.rule(x, width(), sheet.y(), Ink.ZERO.color());
    }

    private void drawRow(Sheet sheet, double x, Row row, PDStructureElement tr) throws IOException {
        double height = height(sheet, row);
        if (row.tinted) {
            sheet.fill(x, sheet.y(), width(), height, TINT);
        }
        for (int i = 0; i < row.cells.size(); i++) {
            Cell cell = row.cells.get(i);
            drawLines(sheet, sheet.part(tr, "TD"), lines(sheet, row, i), cell.type, i, x, sheet.y() + pad());
        }
        sheet.down(height);
        sheet.rule(x, width(), sheet.y(), Ink.GRID.color());
    }

    private void drawLines(Sheet sheet, PDStructureElement cell, List<String> lines, Type type, int column, double x,
        double top) throws IOException {
        double left = x + columns.subList(0, column).stream().mapToDouble(Column::width).sum();
        Column place = columns.get(column);
        double baseline = top + type.size() * ASCENT;
        for (String line : lines) {
            double start = place.right ? left + place.width - GUTTER / 2 - sheet.width(line, type) : left + GUTTER / 2;
            sheet.write(cell, line, type, start, baseline);
            baseline += type.line();
        }
    }

    private List<List<String>> headLines(Sheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            lines.add(Lines.first(LINES_OF_A_HEAD, head.get(i), columns.get(i).inside(),
                text -> sheet.width(text, Type.NOTE)));
        }
        return lines;
    }

    private List<String> lines(Sheet sheet, Row row, int column) {
        Cell cell = row.cells.get(column);
        return Lines.first(dense ? 1 : MOST_LINES, cell.text, columns.get(column).inside(),
            text -> sheet.width(text, cell.type));
    }

    private double height(Sheet sheet, Row row) {
        double height = 0;
        for (int i = 0; i < row.cells.size(); i++) {
            Type type = row.cells.get(i).type;
            double line = dense ? type.size() * DENSE_LEADING : type.line();
            height = Math.max(height, lines(sheet, row, i).size() * line);
        }
        return height + 2 * pad();
    }

    private static double height(List<List<String>> lines, Type type) {
        return lines.stream().mapToInt(List::size).max().orElse(0) * type.line() + 2 * PAD;
    }
}

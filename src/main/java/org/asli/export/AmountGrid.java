package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A table of amounts by year, in the largest type in which they fit their columns, or else in lakh and crore.
 *
 * @param amounts a list a year, from year 0; null where there is none
 * @param signed the columns in which what is paid is red and what is received is green
 * @param bold the one column that stands out, or −1
 */
record AmountGrid(Sheet sheet, List<String> heads, List<List<BigDecimal>> amounts, Set<Integer> signed, int bold) {
    private static final double YEAR = 26;
    private static final double[] SIZES = {8.5, 8, 7.5, 7, 6.5, 6};
    /** More rows than fit on a page are set close. */
    private static final int MANY = 41;

    /** Whether the amounts are too long to be written out. */
    boolean isShortened() {
        return size(false) == 0;
    }

    /** @param yearHead the head of the first column */
    Grid grid(String yearHead) {
        boolean shortened = isShortened();
        boolean dense = amounts.size() > MANY;
        double fitting = Math.max(size(shortened), SIZES[SIZES.length - 1]);
        Type type = Type.BODY.at(dense ? Math.min(fitting, 7) : fitting);
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.Column.left(YEAR)));
        heads.forEach(head -> columns.add(Grid.Column.right(width())));
        List<String> head = new ArrayList<>(List.of(yearHead));
        head.addAll(heads);
        List<Grid.Row> rows = new ArrayList<>();
        for (int year = 0; year < amounts.size(); year++) {
            List<Grid.Cell> cells = new ArrayList<>(List.of(new Grid.Cell(Integer.toString(year), type)));
            for (int column = 0; column < heads.size(); column++) {
                cells.add(cell(column, amounts.get(year).get(column), type, shortened));
            }
            rows.add(new Grid.Row(cells, year == amounts.size() - 1));
        }
        return new Grid(columns, head, rows, dense);
    }

    private Grid.Cell cell(int column, BigDecimal amount, Type type, boolean shortened) {
        if (amount == null) {
            return new Grid.Cell("", type);
        }
        Type weighed = column == bold ? type.bold() : type;
        return new Grid.Cell(text(amount, shortened),
            signed.contains(column) ? Figures.signed(weighed, amount) : weighed);
    }

    private static String text(BigDecimal amount, boolean shortened) {
        return shortened ? Figures.shortCell(amount) : Figures.cell(amount);
    }

    private double width() {
        return (Sheet.WIDTH - YEAR) / heads.size();
    }

    /** The largest size in which every amount fits, 0 if none does. */
    private double size(boolean shortened) {
        double widest = amounts.stream().flatMap(List::stream).filter(Objects::nonNull)
            .mapToDouble(amount -> sheet.width(text(amount, shortened), Type.BODY.bold().at(1))).max().orElse(0);
        for (double size : SIZES) {
            if (widest * size <= Grid.Column.right(width()).inside()) {
                return size;
            }
        }
        return 0;
    }
}

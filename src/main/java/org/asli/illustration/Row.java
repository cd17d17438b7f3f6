package org.asli.illustration;

import java.util.List;
import java.util.Optional;
import org.asli.money.Rupees;

/**
 * A line of a pasted table.
 *
 * @param line in the pasted text, from 1
 * @param cells without outer spaces; empty where nothing stands
 * @param amounts of the same cells in rupees; empty where a cell holds none
 */
record Row(int line, List<String> cells, List<Optional<Rupees>> amounts) {
    /** Of a cell that is looked at, in characters. */
    private static final int LONGEST = 200;

    static Row of(int line, List<String> texts) {
        List<String> cells = texts.stream().limit(InsurerTable.MOST_COLUMNS + 1)
            .map(cell -> cell.substring(0, Math.min(cell.length(), LONGEST)))
            .map(cell -> cell.replaceAll("\\s+", " ").strip()).toList();
        return new Row(line, cells, cells.stream().map(cell -> AmountCell.read(cell, Unit.RUPEE)).toList());
    }

    /** Empty beyond the last. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Zero beyond the last cell, where nothing stands; empty where there is something else. */
    Optional<Rupees> amount(int column) {
        return column < amounts.size() ? amounts.get(column) : Optional.of(Rupees.ZERO);
    }

    /** The same of an amount in a unit. */
    Optional<Rupees> amount(int column, Unit unit) {
        return unit == Unit.RUPEE ? amount(column) : AmountCell.read(cell(column), unit);
    }

    /** Whether a cell may be an amount, be it of crores with many decimals. */
    boolean isFigure(int column) {
        return amount(column).isPresent() || amount(column, Unit.CRORE).isPresent();
    }
}

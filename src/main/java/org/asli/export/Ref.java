package org.asli.export;

/**
 * A block of cells in a sheet of a workbook, as formulas name it.
 *
 * @param top first row, from 0, as all four
 */
record Ref(String sheet, int top, int left, int bottom, int right) {
    static Ref cell(String sheet, int row, int column) {
        return new Ref(sheet, row, column, row, column);
    }

    /** From this cell down to a row. */
    Ref downTo(int row) {
        return new Ref(sheet, top, left, row, right);
    }

    /** The cell of this column in a row. */
    Ref cellAt(int row) {
        return cell(sheet, row, left);
    }

    /** The cell in a row of this column, its column fixed and its row free, for a formula in the same sheet. */
    String at(int row) {
        return "$" + letters(left) + (row + 1);
    }

    /** Fixed, with the name of its sheet. */
    @Override
    public String toString() {
        String first = "'" + sheet + "'!" + fixed(top, left);
        return top == bottom && left == right ? first : first + ":" + fixed(bottom, right);
    }

    /** A, B, … Z, AA, … */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }
}

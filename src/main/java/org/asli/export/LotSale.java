package org.asli.export;

/**
 * What a sale of the fund takes: whole lots, first in first out, and of the next lot so much that exactly what is wanted
 * remains after tax. A lot is a row in which units were bought; units and their cost are running sums.
 */
final class LotSale {
    static final int TIME = 1;
    static final int YEAR = 2;
    static final int UNIT = 4;
    static final int LONG_RATE = 5;
    static final int SHORT_RATE = 6;
    static final int EXEMPTION = 7;
    static final int UNITS = 8;
    static final int COST = 9;
    static final int LONG_UNITS = 10;
    static final int LONG_COST = 11;
    static final int FREE = 12;
    static final int WANTED = 13;
    static final int LOTS = 14;
    static final int WHOLE_UNITS = 15;
    static final int WHOLE_COST = 16;
    static final int WHOLE_TAX = 17;
    static final int STILL_WANTED = 18;
    static final int GAIN_SHARE = 19;
    static final int NEXT_RATE = 20;
    static final int NEXT_FREE = 21;
    static final int NEXT_SOLD = 22;
    static final int SOLD = 23;
    static final int SOLD_COST = 24;
    static final int TAX = 25;
    static final int USED = 26;
    private static final int FIRST_ROW = ScheduleTab.FIRST_ROW;

    private final Tab tab;
    private final Ref growth;
    private final Ref periodsPerYear;
    private final int rowsOfAYear;

    /** @param growth what a rupee becomes in a year */
    LotSale(Tab tab, Ref growth, Ref periodsPerYear, int rowsOfAYear) {
        this.tab = tab;
        this.growth = growth;
        this.periodsPerYear = periodsPerYear;
        this.rowsOfAYear = rowsOfAYear;
    }

    /** The columns from {@link #LOTS} to {@link #USED}. */
    void write(int row) {
        wholeLots(row);
        nextLot(row);
        sale(row);
    }

    private void wholeLots(int row) {
        String units = soFar(row, UNITS);
        String cost = soFar(row, COST);
        String isLong = "(" + units + "<=" + cell(row, LONG_UNITS) + ")";
        String isShort = "(" + units + ">" + cell(row, LONG_UNITS) + ")";
        String ofLong = "(" + isLong + "*" + units + "+" + isShort + "*" + cell(row, LONG_UNITS) + ")";
        String ofLongCost = "(" + isLong + "*" + cost + "+" + isShort + "*" + cell(row, LONG_COST) + ")";
        String longGain = longGain(row, ofLong, ofLongCost) + "-" + cell(row, FREE);
        String shortGain = shortGain(row, units + "-" + ofLong, cost + "-" + ofLongCost);
        String left = cell(row, UNIT) + "*(" + units + "-" + before(row, SOLD) + ")-" + cell(row, LONG_RATE) + "*"
            + positive(longGain) + "-" + cell(row, SHORT_RATE) + "*" + positive(shortGain);
        tab.formula(row, LOTS, "IF(" + cell(row, WANTED) + "=0,0,SUMPRODUCT(--(" + left + "<" + cell(row, WANTED) + ")))",
            Look.COUNT);
        tab.formula(row, WHOLE_UNITS, "IF(" + cell(row, LOTS) + "=0," + before(row, SOLD) + ",MAX(" + before(row, SOLD)
            + ",INDEX(" + units + "," + cell(row, LOTS) + ")))", Look.FACTOR);
        tab.formula(row, WHOLE_COST, "IF(" + cell(row, LOTS) + "=0," + before(row, SOLD_COST) + ",MAX("
            + before(row, SOLD_COST) + ",INDEX(" + cost + "," + cell(row, LOTS) + ")))", Look.AMOUNT);
        tab.formula(row, WHOLE_TAX, tax(row, WHOLE_UNITS, WHOLE_COST, cell(row, FREE)), Look.AMOUNT);
        tab.formula(row, STILL_WANTED, "MAX(0," + cell(row, WANTED) + "-(" + cell(row, UNIT) + "*(" + cell(row, WHOLE_UNITS)
            + "-" + before(row, SOLD) + ")-" + cell(row, WHOLE_TAX) + "))", Look.AMOUNT);
    }

    /** Of the next lot x is sold with x − rate × max(0, gain share × x − free) as what is still wanted. */
    private void nextLot(int row) {
        int place = row - FIRST_ROW + 1;
        String isLong = cell(row, LOTS) + "+1<=" + (place - rowsOfAYear);
        String free = "MAX(0," + cell(row, FREE) + "-MAX(0," + longGain(row, WHOLE_UNITS, WHOLE_COST) + "))";
        tab.formula(row, GAIN_SHARE, "IF(OR(" + cell(row, WANTED) + "=0," + cell(row, LOTS) + ">=" + place + "),0,MAX(0,1-"
            + nextCost(row) + "/" + cell(row, UNIT) + "))", Look.PERCENT);
        tab.formula(row, NEXT_RATE, "IF(" + isLong + "," + cell(row, LONG_RATE) + "," + cell(row, SHORT_RATE) + ")", Look.PERCENT);
        tab.formula(row, NEXT_FREE, "IF(" + isLong + "," + free + ",0)", Look.AMOUNT);
        tab.formula(row, NEXT_SOLD, "IF(" + cell(row, LOTS) + ">=" + place + ",0,IF(" + cell(row, GAIN_SHARE) + "*"
            + cell(row, STILL_WANTED) + "<=" + cell(row, NEXT_FREE) + "," + cell(row, STILL_WANTED) + ",(" + cell(row, STILL_WANTED)
            + "-" + cell(row, NEXT_RATE) + "*" + cell(row, NEXT_FREE) + ")/(1-" + cell(row, NEXT_RATE) + "*"
            + cell(row, GAIN_SHARE) + ")))", Look.AMOUNT);
    }

    private void sale(int row) {
        String none = "IF(" + cell(row, WANTED) + "=0,";
        tab.formula(row, SOLD, none + before(row, SOLD) + "," + cell(row, WHOLE_UNITS) + "+" + cell(row, NEXT_SOLD) + "/"
            + cell(row, UNIT) + ")", Look.FACTOR);
        tab.formula(row, SOLD_COST, none + before(row, SOLD_COST) + "," + cell(row, WHOLE_COST) + "+(1-"
            + cell(row, GAIN_SHARE) + ")*" + cell(row, NEXT_SOLD) + ")", Look.AMOUNT);
        // naming both here has them computed row by row; a chain of a thousand rows asked for at once is too deep for some
        String nothingSold = "AND(" + cell(row, SOLD) + "=" + before(row, SOLD) + "," + cell(row, SOLD_COST) + "="
            + before(row, SOLD_COST) + ")";
        tab.formula(row, TAX, "IF(" + nothingSold + ",0," + cell(row, WHOLE_TAX) + "+" + cell(row, NEXT_RATE) + "*MAX(0,"
            + cell(row, GAIN_SHARE) + "*" + cell(row, NEXT_SOLD) + "-" + cell(row, NEXT_FREE) + "))", Look.AMOUNT);
        tab.formula(row, USED, usedBefore(row) + "+MIN(" + cell(row, FREE) + ",MAX(0," + longGain(row, SOLD, SOLD_COST) + "))",
            Look.AMOUNT);
    }

    /** On selling up to a number of units, beyond those sold before. */
    private String tax(int row, int units, int cost, String free) {
        String ofLong = "MIN(" + cell(row, units) + "," + cell(row, LONG_UNITS) + ")";
        return cell(row, LONG_RATE) + "*MAX(0," + longGain(row, units, cost) + "-" + free + ")+" + cell(row, SHORT_RATE)
            + "*MAX(0," + shortGain(row, cell(row, units) + "-" + ofLong, cell(row, cost) + "-" + ofLongCost(row, units, cost))
            + ")";
    }

    private String longGain(int row, int units, int cost) {
        return longGain(row, "MIN(" + cell(row, units) + "," + cell(row, LONG_UNITS) + ")", ofLongCost(row, units, cost));
    }

    private String longGain(int row, String units, String cost) {
        return cell(row, UNIT) + "*(" + units + "-MIN(" + before(row, SOLD) + "," + cell(row, LONG_UNITS) + "))-(" + cost
            + "-" + soldLongCost(row) + ")";
    }

    private String shortGain(int row, String units, String cost) {
        return cell(row, UNIT) + "*(" + units + "-MAX(0," + before(row, SOLD) + "-" + cell(row, LONG_UNITS) + "))-(" + cost
            + "-(" + before(row, SOLD_COST) + "-" + soldLongCost(row) + "))";
    }

    private String soldLongCost(int row) {
        return row == FIRST_ROW ? "0" : "IF(" + cell(row - 1, SOLD) + "<=" + cell(row, LONG_UNITS) + "," + cell(row - 1, SOLD_COST)
            + "," + cell(row, LONG_COST) + ")";
    }

    private String ofLongCost(int row, int units, int cost) {
        return "IF(" + cell(row, units) + "<=" + cell(row, LONG_UNITS) + "," + cell(row, cost) + "," + cell(row, LONG_COST) + ")";
    }

    /** MAX() of a whole block is one number; this keeps each. */
    private static String positive(String each) {
        return "(ABS(" + each + ")+" + each + ")/2";
    }

    /** What a unit of the next lot cost: what it was worth in the row in which it was bought. */
    private String nextCost(int row) {
        return growth + "^(" + cell(row, LOTS) + "/" + periodsPerYear + ")";
    }

    String usedBefore(int row) {
        return row == FIRST_ROW ? "0" : "IF(" + cell(row, YEAR) + "=" + cell(row - 1, YEAR) + "," + cell(row - 1, USED) + ",0)";
    }

    /** The tax on selling all that is left, beyond what is used of the last year's exemption. */
    String atTheEnd(int row) {
        String sold = "MIN(" + cell(row, SOLD) + "," + cell(row, LONG_UNITS) + ")";
        String soldCost = ofLongCost(row, SOLD, SOLD_COST);
        String longGain = cell(row, UNIT) + "*(" + cell(row, LONG_UNITS) + "-" + sold + ")-(" + cell(row, LONG_COST) + "-"
            + soldCost + ")";
        String shortGain = cell(row, UNIT) + "*(" + cell(row, UNITS) + "-" + cell(row, LONG_UNITS) + "-(" + cell(row, SOLD)
            + "-" + sold + "))-(" + cell(row, COST) + "-" + cell(row, LONG_COST) + "-(" + cell(row, SOLD_COST) + "-" + soldCost
            + "))";
        return cell(row, LONG_RATE) + "*MAX(0," + longGain + "-MAX(0," + cell(row, EXEMPTION)
            + "-" + cell(row, USED) + "))+" + cell(row, SHORT_RATE) + "*MAX(0," + shortGain + ")";
    }

    private String soFar(int row, int column) {
        String letters = Ref.letters(column);
        return "$" + letters + "$" + (FIRST_ROW + 1) + ":$" + letters + (row + 1);
    }

    private String before(int row, int column) {
        return row == FIRST_ROW ? "0" : cell(row - 1, column);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}

package org.asli.export;

/**
 * How a number of a workbook is written. Amounts are grouped in lakh and crore by patterns of fixed commas, which both
 * Excel and LibreOffice know whatever the reader's country; a pattern has room for two conditions, so larger amounts
 * and negative ones are up to {@link Tab#lakhAndCrore}.
 */
enum Look {
    TEXT("General"),
    COUNT("0"),
    AMOUNT("[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00"),
    PERCENT("0.00##########%"),
    EXACT("0.0000000000%"),
    FACTOR("0.0000000000"),
    TIME("0.0000"),
    DATE("d mmm yyyy");

    static final String NOTHING = "\\–";
    /** Of a crore, and of what has two and four digits more. */
    static final String LAKH = "##\\,##\\,##0.00";
    static final String CRORE = "##\\,##\\,##\\,##0.00";
    static final String HUNDRED_CRORE = "##\\,##\\,##\\,##\\,##0.00";
    static final String LAKH_CRORE = "##\\,##\\,##\\,##\\,##\\,##\\,##0.00";

    private final String format;

    Look(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }
}

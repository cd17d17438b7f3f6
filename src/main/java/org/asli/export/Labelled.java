package org.asli.export;

import org.asli.chart.Words;

/** Cells under one another, each with its name to the left and, where the words have one, a note to the right. */
final class Labelled {
    static final int VALUE = 1;
    private static final int NOTE = 2;

    private final Tab tab;
    private final Words words;
    private int row;

    Labelled(Tab tab, Words words) {
        this.tab = tab;
        this.words = words;
    }

    void title(String text) {
        tab.title(row++, text);
    }

    void note(String text) {
        tab.note(row++, 0, text);
    }

    /** An empty row, then a title. @param key of its words */
    void section(String key) {
        row++;
        title(words.of(key));
    }

    Ref input(String key, Object value, Look look) {
        label(key);
        return tab.input(row++, VALUE, value, look);
    }

    Ref value(String key, Object value, Look look) {
        label(key);
        return tab.value(row++, VALUE, value, look);
    }

    Ref formula(String key, String expression, Look look) {
        label(key);
        return tab.formula(row++, VALUE, expression, look);
    }

    /** Groups all amounts so far in lakh and crore. */
    void lakhAndCrore() {
        tab.lakhAndCrore(0, VALUE, row, VALUE);
    }

    private void label(String key) {
        tab.value(row, 0, words.of(key), Look.TEXT);
        if (words.bundle().containsKey(key + ".note")) {
            tab.note(row, NOTE, words.of(key + ".note"));
        }
    }
}

package org.asli.illustration;

import java.util.ArrayList;
import java.util.List;

/** Cells between separators; a cell in quotes may hold separators and go over several lines, as spreadsheets write it. */
final class Delimited {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private Delimited(String text, char separator) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.separator = separator;
    }

    static List<Row> rows(String text, char separator) {
        var delimited = new Delimited(text, separator);
        while (delimited.at < delimited.text.length()) {
            delimited.row();
        }
        return delimited.rows;
    }

    private void row() {
        int start = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == separator);
        line++;
        if (separator == '|') {
            withoutFrame(cells);
        }
        rows.add(Row.of(start, cells));
    }

    /** Up to the separator or the end of the line, where reading then stands. */
    private String cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        int quote = at < text.length() && text.charAt(at) == '"' ? closing(at) : -1;
        if (quote > 0) {
            String quoted = text.substring(start + 1, quote);
            line += (int) quoted.chars().filter(c -> c == '\n').count();
            at = end(quote + 1);
            return quoted.replace("\"\"", "\"");
        }
        at = end(at);
        return text.substring(start, at);
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The quote that ends a cell; −1 where none does, and the first is a sign like any other. */
    private int closing(int opening) {
        for (int quote = text.indexOf('"', opening + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                quote++;
            } else {
                return text.substring(quote + 1, end(quote + 1)).isBlank() ? quote : -1;
            }
        }
        return -1;
    }

    /** Tables drawn with bars have one at each end of a line. */
    private static void withoutFrame(List<String> cells) {
        if (cells.size() > 1 && cells.get(0).isBlank()) {
            cells.remove(0);
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
    }
}

package org.asli.illustration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands above each column, over several lines and over several columns at once. */
final class Heads {
    private static final Pattern KNOWN = Pattern.compile("(?i)(?:(?:policy|annuali[sz]ed|annual|yearly|non-guaranteed|"
        + "guaranteed|total|special|cash|reversionary|terminal|survival|maturity|death|surrender|loyalty)\\s+)*"
        + "(?:years?|age|premiums?|benefits?|income|bonus|payouts?|maturity|gsv|ssv|values?|additions?)\\b(?:\\s*@?\\s*[48]\\s*%)?");
    private static final Pattern SIGNS = Pattern.compile("[-:=_.\\s]*|\\(?[\\dA-Z]{1,2}\\)?");

    /** Of lines that can belong to heads. */
    private static final int MOST = 12;
    private static final int LONGEST = 2_000;

    private Heads() {
    }

    /** @param rows above the first row of figures */
    static List<String> of(List<Row> rows, int width) {
        List<Row> last = rows.stream().skip(Math.max(0, rows.size() - MOST)).map(Heads::withoutSigns).toList();
        List<Row> words = last.stream().filter(row -> !isTitle(row, width)).toList();
        List<String> heads = new ArrayList<>(Collections.nCopies(width, ""));
        for (int i = 0; i < words.size(); i++) {
            List<String> cells = i < words.size() - 1 ? spread(words.get(i), width) : words.get(i).cells();
            for (int column = 0; column < Math.min(width, cells.size()); column++) {
                heads.set(column, (heads.get(column) + " " + cells.get(column)).strip());
            }
        }
        return heads.stream().filter(String::isEmpty).count() * 2 > width ? known(last, heads) : heads;
    }

    private static Row withoutSigns(Row row) {
        return Row.of(row.line(), row.cells().stream().map(cell -> SIGNS.matcher(cell).matches() ? "" : cell).toList());
    }

    /** A line of its own, or nothing. */
    private static boolean isTitle(Row row, int width) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled == 0 || width > 1 && filled == 1 && !row.cell(0).isEmpty();
    }

    /** A head over several columns stands in the first of them. */
    private static List<String> spread(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(row.cell(column).isEmpty() && column > 0 ? cells.get(column - 1) : row.cell(column));
        }
        return cells;
    }

    /** The usual names in the order of the text, if the last lines hold as many of them as there are columns. */
    private static List<String> known(List<Row> rows, List<String> otherwise) {
        for (int from = rows.size() - 1; from >= 0; from--) {
            String text = String.join(" ", rows.subList(from, rows.size()).stream().flatMap(row -> row.cells().stream()).toList());
            List<MatchResult> names = KNOWN.matcher(text.substring(0, Math.min(text.length(), LONGEST))).results().toList();
            if (names.size() == otherwise.size()) {
                return IntStream.range(0, names.size()).mapToObj(i -> names.get(i).group()).toList();
            }
        }
        return otherwise;
    }
}

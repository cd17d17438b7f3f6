package org.asli.illustration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cells with spaces between them. Where blank stripes run down through all rows of figures, they part the columns, and a
 * cell may be empty; otherwise every run of spaces parts two cells.
 */
final class Spaced {
    /** Stands for a space inside a cell. */
    private static final char INNER = '\u0001';
    /** Of a line that is looked at, in characters. */
    private static final int LONGEST = 2_000;
    private static final Pattern INSIDE = Pattern.compile("(?i)(?<=\\b(?:year|yr|yr\\.|rs|rs\\.|inr|to)|₹) (?=₹?\\p{Nd})|(?<=\\p{Nd}) (?=to \\p{Nd})");
    private static final Pattern WORDS = Pattern.compile("\\S+");
    private static final Pattern PHRASES = Pattern.compile("\\S+(?: \\S+)*");

    private final List<String> lines;
    private final List<int[]> stripes;

    private Spaced(List<String> lines) {
        this.lines = lines.stream().map(line -> line.substring(0, Math.min(line.length(), LONGEST))).map(line -> INSIDE.matcher(line.replace('\u00a0', ' ').replace("\t", "    "))
            .replaceAll(String.valueOf(INNER))).toList();
        this.stripes = stripes(this.lines.stream().filter(Spaced::isFigures).toList());
    }

    static List<Row> rows(List<String> lines) {
        var spaced = new Spaced(lines);
        return IntStream.range(0, lines.size()).mapToObj(i -> Row.of(i + 1, spaced.cells(spaced.lines.get(i)).stream()
            .map(cell -> cell.replace(INNER, ' ')).toList())).toList();
    }

    private static boolean isFigures(String line) {
        String[] words = line.strip().split("\\s+", 3);
        return words.length > 1 && YearCell.read(words[0].replace(INNER, ' ')).isPresent();
    }

    /** Where columns begin and end; empty where some row has two cells in one of them. */
    private static List<int[]> stripes(List<String> figures) {
        var inked = new BitSet();
        figures.forEach(line -> IntStream.range(0, line.length()).filter(i -> line.charAt(i) != ' ').forEach(inked::set));
        List<int[]> stripes = new ArrayList<>();
        for (int from = inked.nextSetBit(0); from >= 0; from = inked.nextSetBit(stripes.get(stripes.size() - 1)[1])) {
            stripes.add(new int[] {from, inked.nextClearBit(from)});
        }
        boolean apart = figures.stream().allMatch(line -> stripes.stream()
            .allMatch(stripe -> WORDS.matcher(cut(line, stripe)).results().count() <= 1));
        return apart && figures.size() > 1 ? stripes : List.of();
    }

    private static String cut(String line, int[] stripe) {
        return line.substring(Math.min(line.length(), stripe[0]), Math.min(line.length(), stripe[1]));
    }

    private List<String> cells(String line) {
        if (isFigures(line)) {
            return stripes.isEmpty() ? texts(WORDS, line) : stripes.stream().map(stripe -> cut(line, stripe)).toList();
        }
        List<String> phrases = texts(PHRASES, line);
        List<String> words = texts(WORDS, line);
        return phrases.size() == stripes.size() || stripes.isEmpty() ? phrases
            : words.size() == stripes.size() ? words : spread(line);
    }

    /** Each phrase of a head over all columns that it stands above. */
    private List<String> spread(String line) {
        List<MatchResult> phrases = PHRASES.matcher(line).results().toList();
        return stripes.stream().map(stripe -> phrases.stream()
            .filter(phrase -> phrase.start() < stripe[1] && phrase.end() > stripe[0])
            .map(MatchResult::group).reduce("", (a, b) -> a + " " + b)).toList();
    }

    private static List<String> texts(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(MatchResult::group).toList();
    }
}

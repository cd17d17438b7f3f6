package org.asli.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines of a width, between words where it can, else between what a reader sees as letters. */
final class Lines {
    private Lines() {
    }

    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
            if (measure.applyAsDouble((line + word).stripTrailing()) <= width) {
                line += word;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.stripTrailing());
            }
            line = word;
            if (measure.applyAsDouble(word.stripTrailing()) > width) {
                List<String> parts = letters(word, width, measure);
                lines.addAll(parts.subList(0, parts.size() - 1));
                line = parts.get(parts.size() - 1);
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** The first lines of a text; the last of them says with … that more would follow. */
    static List<String> first(int most, String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = of(text, width, measure);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && measure.applyAsDouble(last + "…") > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last + "…");
        return kept;
    }

    private static List<String> letters(String word, double width, ToDoubleFunction<String> measure) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String letter : pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (!part.isEmpty() && measure.applyAsDouble(part + letter) > width) {
                parts.add(part);
                part = "";
            }
            part += letter;
        }
        parts.add(part);
        return parts;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}

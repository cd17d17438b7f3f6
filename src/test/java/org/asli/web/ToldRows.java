package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.OrdinaryChoices;
import org.asli.comparison.TheArticle;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/** Whether a row's figures stand in the lines that tell it, and the arithmetic of these is true. */
final class ToldRows {
    private static final int CHOICES = 20;

    private ToldRows() {
    }

    /** Proposals of every kind, by name. */
    static Map<String, Comparison> proposals() {
        Map<String, Comparison> many = new LinkedHashMap<>(Extremes.all());
        many.put("worked", Comparison.of(TheArticle.choice()));
        many.put("paid otherwise", Comparison.of(Extremes.paidOtherwise()));
        var choices = new OrdinaryChoices(20261122, OrdinaryChoices.UNIT);
        IntStream.range(0, CHOICES).forEach(i -> many.put("choice " + i, Comparison.of(choices.next())));
        return many;
    }

    /** @param figures as the table shows them */
    static void tells(RowSum sum, String title, String proposal, String... figures) {
        assertEquals(title, sum.title(), proposal);
        String said = said(sum).toString();
        equations(sum.lines());
        for (String figure : figures) {
            assertTrue(figure.equals(RupeeFormat.NOTHING) || said.contains(figure), proposal + ", " + title + ": " + figure + " in " + said);
        }
        for (String wrong : new String[] {"NaN", "Infinity", "null", "{"}) {
            assertTrue(!said.contains(wrong), proposal + ": " + said);
        }
    }

    /** A letter is read as what one of the lines says that it is. */
    static void equations(List<Line> lines) {
        lines.forEach(line -> ShownArithmetic.equations(said(lines, "v", said(lines, "g", line.value()))));
    }

    private static String said(List<Line> lines, String letter, String value) {
        String number = lines.stream().filter(line -> line.name().startsWith(letter + ", ")).map(line -> line.value()
            .replaceAll(".* = ", "")).findFirst().orElse(letter);
        return value.replaceAll("\\b" + letter + "\\b", number);
    }

    static List<String> said(RowSum sum) {
        return sum.lines().stream().map(line -> line.name() + ": " + line.value()).toList();
    }
}

package org.asli.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asli.comparison.Formula;
import org.asli.export.DerivationWords;

/** The marks beside the figures of a sentence, which open how these come about. */
final class Marks {
    /** A figure, and what may not stand apart from it. */
    private static final Pattern FIGURE = Pattern.compile("(<strong>.*?</strong>)([.,:;]?)");

    private Marks() {
    }

    /** @param text as it is written in the sentence */
    record Figure(String text, Formula formula) {
    }

    /**
     * The sentence with a mark after each of its figures, which never begins a line; HTML.
     *
     * @param formulas of the figures, in the order in which they stand with emphasis; further figures have none
     */
    static String in(String sentence, Formula... formulas) {
        Matcher figures = FIGURE.matcher(sentence);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < formulas.length && figures.find(); i++) {
            figures.appendReplacement(marked, "<span class=\"joined\">$1" + Matcher.quoteReplacement(button(formulas[i]))
                + "$2</span>");
        }
        return figures.appendTail(marked).toString();
    }

    /**
     * The same of a sentence without emphasis.
     *
     * @param figures in the order in which they stand in it; one that does not stand there is passed over
     */
    static String beside(String sentence, Figure... figures) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Figure figure : figures) {
            int at = sentence.indexOf(figure.text, from);
            if (at >= 0) {
                marked.append(sentence, from, at).append("<span class=\"joined\">").append(figure.text)
                    .append(button(figure.formula)).append("</span>");
                from = at + figure.text.length();
            }
        }
        return marked.append(sentence.substring(from)).toString();
    }

    /** What a mark is called. */
    static String label(Formula formula) {
        return Text.of("why.open", new DerivationWords(Text.locale()).title(formula));
    }

    private static String button(Formula formula) {
        return "<button type=\"button\" class=\"why\" popovertarget=\"why" + formula + "\" aria-label=\"" + label(formula)
            + "\"></button>";
    }
}

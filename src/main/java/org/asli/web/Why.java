package org.asli.web;

import java.util.List;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Derivation.Formula;
import org.asli.comparison.Derivation.Subject;
import org.asli.export.DerivationWords;
import org.asli.export.Explained;

/** How the figures of an answer come about, in words: what opens at the mark beside each of them. */
public class Why {
    private final Comparison comparison;
    private final Answer answer;
    private final DerivationWords words = new DerivationWords(Text.locale());

    Why(Comparison comparison, Answer answer) {
        this.comparison = comparison;
        this.answer = answer;
    }

    /** What one mark opens: a figure, or a figure and a part of it. */
    public record Opened(String id, String title, List<Explained> figures) {
        /** What the mark is called. */
        public String label() {
            return Text.of("why.open", title);
        }
    }

    /** What marks in the answer to a question open, one for each figure. */
    static List<Opened> opened(List<Derivation> derivations) {
        var said = new DerivationWords(Text.locale());
        return derivations.stream().map(each -> new Opened("why" + each.formula(), said.title(each.formula()),
            List.of(said.explained(each)))).toList();
    }

    /** One for each mark on the page; the guaranteed share is told with all that is received. */
    public List<Opened> getOpened() {
        return Stream.of(Formula.values()).filter(formula -> formula.subject() == Subject.PROPOSAL)
            .filter(formula -> formula != Formula.GUARANTEED_SHARE && formula != Formula.BREAK_EVEN_NOMINAL)
            .map(formula -> new Opened("why" + formula, words.title(formula), formula == Formula.RECEIVED
                ? List.of(explained(formula), explained(Formula.GUARANTEED_SHARE)) : List.of(explained(formula)))).toList();
    }

    /** The sentence with a mark after each of its figures; HTML. */
    public String getPaidAndReceived() {
        return marked(answer.getPaidAndReceived(), Formula.PAID, Formula.RECEIVED);
    }

    /** The same; empty where nothing is counted but what is guaranteed. */
    public String getGuaranteed() {
        return marked(answer.getCertainty().getGuaranteed(), Formula.RECEIVED);
    }

    /** The same; empty without a single rate. */
    public String getReal() {
        return marked(answer.getReal(), Formula.REAL_RETURN);
    }

    /** What a mark is called. @param formula its name */
    public String label(String formula) {
        return Text.of("why.open", words.title(Formula.valueOf(formula)));
    }

    private String marked(String sentence, Formula... formulas) {
        String marked = sentence;
        int from = 0;
        for (Formula formula : formulas) {
            int end = marked.indexOf("</strong>", from);
            if (end < 0) {
                return marked;
            }
            from = end + "</strong>".length();
            marked = marked.substring(0, from) + "<button type=\"button\" class=\"why\" popovertarget=\"why" + formula
                + "\" aria-label=\"" + label(formula.name()) + "\"></button>"
                + marked.substring(from);
        }
        return marked;
    }

    private Explained explained(Formula formula) {
        Explained explained = words.explained(Derivation.of(formula, comparison));
        return new Explained(words.title(formula), explained.formula(), explained.lines(), explained.sum());
    }
}

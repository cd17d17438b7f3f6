package org.asli.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Derivation.Subject;
import org.asli.comparison.Formula;
import org.asli.export.DerivationWords;
import org.asli.export.Explained;

/** How the figures of an answer come about, in words: what opens at the mark beside each of them. */
public class Why {
    /** A figure, and the one its mark opens as well. */
    private static final Map<Formula, Formula> TOLD_WITH = Map.of(Formula.RECEIVED, Formula.GUARANTEED_SHARE,
        Formula.GUARANTEED_GAIN, Formula.GUARANTEED_RETURN);

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

    /** One for each mark on the page. */
    public List<Opened> getOpened() {
        Stream<Opened> proposal = Stream.of(Formula.values()).filter(formula -> formula.subject() == Subject.PROPOSAL)
            .filter(formula -> !TOLD_WITH.containsValue(formula) && formula != Formula.BREAK_EVEN_NOMINAL)
            .map(formula -> new Opened("why" + formula, words.title(formula), TOLD_WITH.containsKey(formula)
                ? List.of(explained(formula), explained(TOLD_WITH.get(formula))) : List.of(explained(formula))));
        Stream<Opened> futures = opened(Derivation.of(comparison, answer.getCertainty().futures())).stream();
        return Stream.of(proposal, futures, Stream.of(answer.getFound().fundReturnWhy())).flatMap(each -> each).toList();
    }

    /** What the mark beside what the fund earns is called. */
    public String getFundReturn() {
        return answer.getFound().fundReturnWhy().label();
    }

    /** The sentence with a mark after each of its figures; HTML. */
    public String getPaidAndReceived() {
        return Marks.in(answer.getPaidAndReceived(), Formula.PAID, Formula.RECEIVED);
    }

    /** The same; empty where nothing is counted but what is guaranteed. */
    public String getGuaranteed() {
        return Marks.in(answer.getCertainty().getGuaranteed(), Formula.RECEIVED, Formula.GUARANTEED_GAIN);
    }

    /** The same, of what the fund ends with. */
    public String getFund() {
        return Marks.in(answer.getCertainty().getFund(), comparison.fund().lasts()
            ? new Formula[] {Formula.FUND_AT_END, Formula.MIDDLE_FUTURE, Formula.BAD_FUTURE}
            : new Formula[] {Formula.MIDDLE_FUTURE, Formula.BAD_FUTURE});
    }

    /** The same, of what the policy ends with and how often the fund ends with more. */
    public String getPolicy() {
        String sentence = answer.getCertainty().getPolicy();
        return answer.getCertainty().isIncomeSaid() ? Marks.in(sentence, Formula.ON_THE_WAY, Formula.LAST_BENEFIT, Formula.CHANCE_AHEAD)
            : Marks.in(sentence, Formula.LAST_BENEFIT, Formula.CHANCE_AHEAD);
    }

    /** The same; empty without a single rate. */
    public String getReal() {
        return Marks.in(answer.getReal(), Formula.REAL_RETURN);
    }

    /** What a mark is called. @param formula its name */
    public String label(String formula) {
        return Marks.label(Formula.valueOf(formula));
    }

    private Explained explained(Formula formula) {
        Explained explained = words.explained(Derivation.of(formula, comparison));
        return new Explained(words.title(formula), explained.formula(), explained.lines(), explained.sum());
    }
}

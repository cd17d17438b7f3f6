package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Derivation.Formula;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** How the figures of an answer come about, in words: what opens at the mark beside each of them. */
public class Why {
    private static final int EXACT = 11;

    private final Comparison comparison;
    private final Answer answer;

    Why(Comparison comparison, Answer answer) {
        this.comparison = comparison;
        this.answer = answer;
    }

    /** What one mark opens: a figure, or a figure and a part of it. */
    public record Opened(String id, String title, List<Explained> figures) {
    }

    /** @param sum the arithmetic with the person's own numbers */
    public record Explained(String title, String formula, List<Line> lines, String sum) {
    }

    public record Line(String name, String value) {
    }

    /** One for each mark on the page; the guaranteed share is told with all that is received. */
    public List<Opened> getOpened() {
        return Stream.of(Formula.values()).filter(formula -> formula != Formula.GUARANTEED_SHARE && formula != Formula.BREAK_EVEN_NOMINAL).map(formula ->
            new Opened("why" + formula, Text.of("derivation." + formula), formula == Formula.RECEIVED
                ? List.of(explained(formula), explained(Formula.GUARANTEED_SHARE)) : List.of(explained(formula)))).toList();
    }

    /** The sentence with a mark after each of its figures; HTML. */
    public String getPaidAndReceived() {
        return marked(answer.getPaidAndReceived(), Formula.PAID, Formula.RECEIVED);
    }

    /** The same; empty without a single rate. */
    public String getReal() {
        return marked(answer.getReal(), Formula.REAL_RETURN);
    }

    /** What a mark is called. @param formula its name */
    public String label(String formula) {
        return Text.of("why.open", Text.of("derivation." + formula));
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
        Derivation derivation = Derivation.of(formula, comparison);
        List<Line> lines = derivation.inputs().stream().map(input -> new Line(name(input), counted(input))).toList();
        return new Explained(Text.of("derivation." + formula), Text.of("derivation." + derivation.formula() + ".how"), lines,
            derivation.result().isEmpty() || lines.isEmpty() ? Text.of("derivation.none") : sum(derivation));
    }

    private static String sum(Derivation derivation) {
        Unit unit = switch (derivation.formula()) {
            case RETURN, REAL_RETURN, SAVINGS_RETURN, BREAK_EVEN, BREAK_EVEN_NOMINAL, GUARANTEED_SHARE -> Unit.RATE;
            case MONEY_BACK -> Unit.YEARS;
            default -> Unit.RUPEES;
        };
        String result = value(unit, derivation.result().orElseThrow());
        if (derivation.formula() == Formula.PAID || derivation.formula() == Formula.RECEIVED) {
            return derivation.inputs().stream().map(Why::counted).collect(Collectors.joining(" + ")) + " = " + result;
        }
        List<Object> values = new ArrayList<>(derivation.inputs().stream().map(Why::term).toList());
        values.add(result);
        return Text.of("derivation." + derivation.formula() + ".sum", values.toArray());
    }

    /** As it stands in a sum: what may be negative brings its sign along. */
    private static String term(Input input) {
        boolean flow = input.name() == Name.FLOW || input.name() == Name.FUND_FLOW;
        String size = value(input.unit(), flow ? input.value().abs() : input.value());
        return flow ? (input.value().signum() < 0 ? "− " : "+ ") + size : size;
    }

    private static String counted(Input input) {
        return value(input.unit(), input.value()) + (input.times() == 1 ? "" : " × " + input.times());
    }

    private static String name(Input input) {
        return input.label().isEmpty() ? Text.of("input." + input.name()) : Text.of("input." + input.name() + ".of", input.label());
    }

    private static String value(Unit unit, BigDecimal value) {
        return switch (unit) {
            case RATE -> RupeeFormat.number(value.movePointRight(2).setScale(EXACT, RoundingMode.HALF_UP)) + "%";
            case YEARS -> RupeeFormat.number(value.setScale(4, RoundingMode.HALF_UP));
            case RUPEES -> value.scale() == 2 ? RupeeFormat.full(Rupees.of(value)) : new Formats().toPaisa(value.doubleValue());
        };
    }
}

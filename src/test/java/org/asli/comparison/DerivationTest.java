package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.asli.alternative.Convention;
import org.asli.cashflow.CashFlow;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Subject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arithmetic of each figure, repeated from the derivation's own inputs, gives the figure. */
class DerivationTest {
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());

    @TestFactory
    Stream<DynamicTest> the_inputs_lead_to_the_figure() {
        return Extremes.all().entrySet().stream().flatMap(each -> Stream.of(Formula.values())
            .filter(formula -> formula.subject() == Subject.PROPOSAL)
            .map(formula -> DynamicTest.dynamicTest(each.getKey() + ": " + formula, () -> leads(formula, each.getValue()))));
    }

    @Test
    void the_worked_proposal_has_every_derivation() {
        for (Formula formula : EnumSet.range(Formula.RETURN, Formula.BREAK_EVEN)) {
            assertTrue(Derivation.of(formula, ARTICLE).result().isPresent(), formula.toString());
        }
        Input premium = Derivation.of(Formula.PAID, ARTICLE).inputs().get(0);
        assertEquals("500000.00 × 6", premium.value() + " × " + premium.times());
        assertEquals(List.of("105200.00 × 20", "3725000.00 × 1"), Derivation.of(Formula.RECEIVED, ARTICLE).inputs().stream()
            .map(input -> input.value() + " × " + input.times()).toList());
        assertEquals(List.of("3000000.00", "526000.00"), Derivation.of(Formula.DEEPEST, ARTICLE).inputs().stream()
            .map(input -> input.value().toString()).toList());
    }

    private static void leads(Formula formula, Comparison comparison) {
        Derivation derivation = Derivation.of(formula, comparison);
        OptionalDouble figure = figure(formula, comparison);
        assertEquals(figure.isPresent(), derivation.result().isPresent());
        if (figure.isPresent()) {
            double expected = figure.getAsDouble();
            assertEquals(expected, derivation.result().orElseThrow().doubleValue());
            if (!derivation.flows().flows().isEmpty()) {
                balances(derivation, expected);
            } else {
                assertEquals(expected, repeated(derivation), 1e-9 * Math.max(1, size(derivation)));
            }
        }
    }

    /** The net present value changes its sign within a hair of the rate. */
    private static void balances(Derivation derivation, double rate) {
        double hair = Math.max(1e-9 * (1 + rate), 4 * Math.ulp(1.0));
        double product = presentValue(derivation, rate - hair) * presentValue(derivation, rate + hair);
        // no number where doubles end: a rate so near to −100% that a hundred years of it are beyond them
        assertTrue(product <= 0 || Double.isNaN(product) && rate < -0.99, "at " + rate);
        if (!derivation.inputs().isEmpty()) {
            assertEquals(value(derivation, 1), value(derivation, 2), 1e-6 * value(derivation, 1) + 0.005);
        }
    }

    private static double presentValue(Derivation derivation, double rate) {
        double sum = 0;
        for (CashFlow flow : derivation.flows().flows()) {
            sum += flow.amount().toDouble() * Math.pow(1 + rate, -flow.time());
        }
        return sum;
    }

    private static double repeated(Derivation derivation) {
        double a = value(derivation, 0);
        double b = derivation.inputs().size() > 1 ? value(derivation, 1) : 0;
        return switch (derivation.formula()) {
            case REAL_RETURN -> (1 + a) / (1 + b) - 1;
            case BREAK_EVEN -> (a + b) / (1 - b);
            case BREAK_EVEN_NOMINAL -> 12 * (Math.pow(1 + (a + b) / (1 - b), 1 / 12.0) - 1);
            case PAID, RECEIVED -> derivation.inputs().stream()
                .mapToDouble(input -> input.value().doubleValue() * input.times()).sum();
            case MODIFIED_RETURN -> Math.pow(a / b, 1 / value(derivation, 2)) - 1;
            case GUARANTEED_SHARE -> a / b;
            case NET_GAIN, GUARANTEED_GAIN, FUND_LEAD, ON_THE_WAY -> a - b;
            case DEEPEST -> Math.max(0, a - b);
            case MONEY_BACK -> a < 0 && value(derivation, 2) >= 0 && Math.abs(a + b - value(derivation, 2)) <= 1e-15 * size(derivation)
                ? derivation.result().orElseThrow().doubleValue() : Double.NaN;
            case LAST_BENEFIT -> a;
            case FUND_AT_END, CAREFUL_FUND_AT_END -> Math.max(0, a * Math.pow((1 + b) * (1 - value(derivation, 2)), value(derivation, 3))
                + value(derivation, 4));
            default -> throw new AssertionError(derivation.formula() + " is found, not computed");
        };
    }

    private static OptionalDouble figure(Formula formula, Comparison comparison) {
        KeyFigures figures = comparison.figures();
        return switch (formula) {
            case RETURN -> comparison.irr().single();
            case REAL_RETURN -> comparison.realReturn();
            case SAVINGS_RETURN -> comparison.savingsIrr().single();
            // so near to −100% a hundred years are beyond doubles
            case MODIFIED_RETURN -> comparison.fundReturn() < -0.99 ? OptionalDouble.empty() : comparison.modifiedReturn();
            case BREAK_EVEN -> comparison.breakEvenReturn();
            case BREAK_EVEN_NOMINAL -> comparison.choice().alternative().sip().convention() == Convention.NOMINAL
                ? comparison.breakEvenReturn() : OptionalDouble.empty();
            case PAID -> OptionalDouble.of(figures.paid().toDouble());
            case RECEIVED -> OptionalDouble.of(figures.received().toDouble());
            case GUARANTEED_SHARE -> figures.received().isZero() ? OptionalDouble.empty()
                : OptionalDouble.of(figures.guaranteedShare());
            case GUARANTEED_GAIN -> OptionalDouble.of(figures.receivedForSure().toDouble() - figures.paid().toDouble());
            case GUARANTEED_RETURN -> ScenarioFigures.of(comparison).get(0).irr().single();
            case NET_GAIN -> OptionalDouble.of(figures.netGain().toDouble());
            case ON_THE_WAY -> OptionalDouble.of(figures.received().toDouble() - comparison.lastBenefit().toDouble());
            case DEEPEST -> OptionalDouble.of(figures.deepestOutOfPocket().toDouble());
            case MONEY_BACK -> figures.moneyBackYear().stream().asDoubleStream().findFirst();
            case FUND_AT_END -> comparison.fund().lasts() ? finite(comparison.fund().end()) : OptionalDouble.empty();
            case CAREFUL_FUND_AT_END -> comparison.carefulFund().lasts() ? finite(comparison.carefulFund().end()) : OptionalDouble.empty();
            case LAST_BENEFIT -> OptionalDouble.of(comparison.lastBenefit().toDouble());
            case FUND_LEAD -> finite(comparison.fundLead());
            default -> throw new AssertionError(formula + " is no figure of the proposal itself");
        };
    }

    private static OptionalDouble finite(double figure) {
        return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
    }

    private static double value(Derivation derivation, int i) {
        return derivation.inputs().get(i).value().doubleValue();
    }

    private static double size(Derivation derivation) {
        return derivation.inputs().stream().mapToDouble(input -> Math.abs(input.value().doubleValue() * input.times())).max()
            .orElse(1) + Math.abs(derivation.result().orElseThrow().doubleValue());
    }
}

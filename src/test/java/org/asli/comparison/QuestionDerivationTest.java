package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.mortality.AssuredLives;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The figures of the questions: the arithmetic, repeated from the derivation's inputs alone, gives the figure. */
class QuestionDerivationTest {
    private static final int CHOICES = 40;

    @TestFactory
    Stream<DynamicTest> the_inputs_lead_to_the_figure() {
        var choices = new OrdinaryChoices(20261121, OrdinaryChoices.UNIT);
        return Stream.concat(Extremes.all().entrySet().stream().map(each -> test(each.getKey(), each.getValue())),
            IntStream.range(0, CHOICES).mapToObj(i -> test("choice " + i, Comparison.of(choices.next()))));
    }

    /** By hand, from the regulations of 2024 and the published proposal. */
    @Test
    void the_worked_proposal_left_in_its_worst_year_and_ended_by_death_in_its_first() {
        Map<Formula, Derivation> all = all(Comparison.of(TheArticle.choice()));
        Derivation floor = all.get(Formula.SURRENDER_FLOOR);
        assertEquals(List.of("3000000.00", "0.5", "631200.00", "6"), floor.inputs().stream().map(each -> each.value().toString()).toList());
        assertEquals("868800.00", floor.result().orElseThrow().toString());
        assertEquals("1500000.00", all.get(Formula.LOSS).result().orElseThrow().toString());
        assertEquals("5250000.00", all.get(Formula.DEATH_BENEFIT).result().orElseThrow().toString());
        assertEquals("1184400.00", all.get(Formula.SUNK).result().orElseThrow().toString());
    }

    /** One more policy of a rupee breaks the limit: 28,29,000 is above the premiums, all of it in the maturity year. */
    @Test
    void the_worked_proposal_taxed() {
        Taxpayer usual = Taxpayer.USUAL;
        var other = new Taxpayer(usual.issued(), false, false, Rupees.of(1), Rate.ofPercent("30"), false, false);
        Map<Formula, Derivation> all = all(Comparison.of(TheArticle.choice().with(other)));
        assertEquals("2829000.00", all.get(Formula.TAX_INCOME).result().orElseThrow().toString());
        assertEquals("848700.00", all.get(Formula.TAX_DUE).result().orElseThrow().toString());
        assertEquals("2876300.00", all.get(Formula.BENEFIT_AFTER_TAX).result().orElseThrow().toString());
    }

    private static DynamicTest test(String name, Comparison comparison) {
        return DynamicTest.dynamicTest(name, () -> all(comparison).values().forEach(each -> {
            assertEquals(each.result().isPresent() && !isFound(each), !repeats(each).isNaN(), each.toString());
            if (!repeats(each).isNaN()) {
                double expected = each.result().orElseThrow().doubleValue();
                assertEquals(expected, repeats(each), 1e-9 * Math.max(1, size(each)) + 0.0051, each.toString());
            }
        }));
    }

    private static Map<Formula, Derivation> all(Comparison comparison) {
        Choice choice = comparison.choice();
        var average = ExpectedReturn.of(choice.paidPolicy(), choice.policy().earlyEnd().entryAge(), AssuredLives.table());
        return Stream.of(Derivation.of(comparison.extraMoney()), Derivation.of(AfterTax.of(comparison)),
            Derivation.of(Instruments.of(AfterTax.of(comparison))), Derivation.of(choice, Leaving.of(choice)),
            Derivation.of(choice, Dying.of(choice), average), Derivation.of(Holding.of(choice), comparison.fundReturn()),
            Derivation.of(HoldingAfterTax.of(choice), comparison.fundReturn()))
            .flatMap(List::stream).collect(Collectors.toMap(Derivation::formula, Function.identity()));
    }

    private static boolean isFound(Derivation derivation) {
        return !derivation.flows().flows().isEmpty() || derivation.formula() == Formula.BREAK_EVEN_AFTER_TAX;
    }

    /** No number where there is no figure, and for rates, which are found. */
    private static Double repeats(Derivation derivation) {
        if (derivation.result().isEmpty() || isFound(derivation)) {
            return Double.NaN;
        }
        double a = value(derivation, 0);
        double b = value(derivation, 1);
        double c = value(derivation, 2);
        double d = value(derivation, 3);
        return switch (derivation.formula()) {
            case POCKET_TERM_PREMIUMS -> a;
            case FUND_LIKE_FOR_LIKE, FUND_STEPPED_UP -> a * Math.pow((1 + b) * (1 - c), d) + value(derivation, 4);
            case TAX_INCOME, LEAD_LIKE_FOR_LIKE, STEP_UP, LEAD_STEPPED_UP, BENEFIT_AFTER_TAX, FUND_AFTER_TAX, LEAD_AFTER_TAX, SUNK, SAFE_LEAD, SIP_AFTER_TAX, POLICY_AFTER_TAX, KEEP_AFTER_TAX,
                SURRENDER_AFTER_TAX, PAID_UP_AFTER_TAX -> a - b;
            case DEPOSIT_AFTER_TAX, PPF_AFTER_TAX, BOND_AFTER_TAX -> a - b + c - d + value(derivation, 4);
            case TAX_DUE -> (a - b) * c + d;
            case TAX_WITHHELD, TAX_SAVED -> a * b + c;
            case PPF_ACCOUNT -> a + b + c;
            case GAINS_TAX, FAMILY_GETS, PAID_UP_AT_END -> a + b;
            case SURRENDER_FLOOR -> Math.max(0, a * b - c);
            case SPECIAL_FLOOR -> Math.max(0, a * (b + c) - b);
            case LOSS, SURRENDER_LEFT -> a - b - c;
            case KEEP_TAX, SURRENDER_TAX, PAID_UP_TAX -> b + c - d;
            case PAID_UP -> a * b / c;
            case DEATH_BENEFIT -> Math.max(a, Math.max(b * c, d * value(derivation, 4))) + value(derivation, 5);
            case KEEP_AT_END -> a;
            case SURRENDER_AT_END -> a * Math.pow(1 + b, c) + d;
            case LEAVING_MONEY_BACK -> a + b >= c ? derivation.result().orElseThrow().doubleValue() : -1;
            default -> throw new AssertionError(derivation.formula());
        };
    }

    private static double value(Derivation derivation, int i) {
        return i < derivation.inputs().size() ? derivation.inputs().get(i).value()
            .multiply(BigDecimal.valueOf(derivation.inputs().get(i).times())).doubleValue() : 0;
    }

    private static double size(Derivation derivation) {
        assertTrue(derivation.inputs().size() > 0, derivation.toString());
        return IntStream.range(0, derivation.inputs().size()).mapToDouble(i -> Math.abs(value(derivation, i))).max().orElseThrow();
    }
}

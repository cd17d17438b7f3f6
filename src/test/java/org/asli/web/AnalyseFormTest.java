package org.asli.web;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asli.comparison.Choice;
import org.asli.document.WorkedProposal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.SurrenderValues;
import org.asli.policy.YearlyAmounts;
import org.asli.simulation.ReturnModel;
import org.junit.jupiter.api.Test;

class AnalyseFormTest {
    private static final Validator VALIDATOR =
        Validation.byDefaultProvider().configure().buildValidatorFactory().getValidator();

    private final AnalyseForm form = AnalyseForm.of(WorkedProposal.choice());

    @Test
    void a_choice_comes_back_from_the_form_as_it_went_in() {
        assertEquals(WorkedProposal.choice(), form.toChoice());
        assertEquals(List.of(), form.problems());
        assertEquals(Map.of(), broken(form));
    }

    @Test
    void an_empty_form_says_what_it_still_needs_and_counts_what_is_left_out_as_nothing() {
        AnalyseForm empty = OpeningForm.empty();
        assertEquals(Map.of(), broken(empty));
        assertEquals(List.of(), empty.problems());
        assertEquals(List.of("premiumYearlyPremium", "premiumYears", "maturity", "termYears"), missing(empty));
        empty.getPremium().setYearlyPremium(Rupees.of(500_000));
        empty.getPremium().setYears(6);
        empty.setTermYears(20);
        empty.getMaturity().setAt4(Rupees.of(1));
        empty.getBenefits().get(0).setLabel("Income");
        assertEquals(List.of("benefit0Amount", "maturity"), missing(empty));
        empty.getMaturity().setAt4(null);
        empty.getBenefits().get(0).setAmount(Rupees.of(105_200));
        assertEquals(List.of(), missing(empty));
        Choice choice = empty.toChoice();
        assertEquals(new MaturityBenefit(Rupees.ZERO, false), choice.policy().maturity());
        assertEquals(20, choice.policy().benefits().get(0).lastYear());
        assertTrue(choice.policy().lifeCover().isZero() && choice.isTermPlanFree());
        assertEquals(20, choice.alternative().termPlan().years());
        assertEquals(WorkedProposal.choice().inflation(), choice.inflation());
        assertEquals(choice, AnalyseForm.of(choice).toChoice());
    }

    private static List<String> missing(AnalyseForm form) {
        return Missing.of(form).stream().map(Missing::field).toList();
    }

    @Test
    void amounts_by_year_stand_in_place_of_one_amount_and_its_growth() {
        BenefitFields row = form.getBenefits().get(0);
        row.setAmounts(new YearlyAmounts.Listed(List.of(Rupees.of(7), Rupees.of(9))));
        assertEquals(List.of(new FieldProblem("benefit0Amount", Rule.LISTED)), form.problems());
        row.setAmount(null);
        assertEquals(List.of(new FieldProblem("benefit0Amounts", Rule.EACH_YEAR)), form.problems());
        row.setLastYear(2);
        assertEquals(List.of(), form.problems());
        row.setGrowthKind(Growth.Kind.SIMPLE);
        assertEquals(List.of(new FieldProblem("benefit0GrowthKind", Rule.LISTED)), form.problems());
        row.setGrowthKind(Growth.Kind.NONE);
        assertEquals(form.toChoice(), AnalyseForm.of(form.toChoice()).toChoice());
    }

    @Test
    void a_last_year_before_the_first_is_said_beside_the_last_year() {
        form.getBenefits().get(0).setFirstYear(9);
        form.getBenefits().get(0).setLastYear(3);
        assertEquals(List.of(new FieldProblem("benefit0LastYear", Rule.FIRST_AFTER_LAST)), form.problems());
    }

    @Test
    void a_form_of_before_there_was_a_volatility_has_the_usual_one() {
        form.getAlternative().setVolatility(null);
        form.getAlternative().setSeed(null);
        assertEquals(ReturnModel.USUAL, form.toChoice().returns());
    }

    @Test
    void a_form_of_before_there_was_a_funding_is_like_for_like() {
        form.getAlternative().setConvention(null);
        form.getAlternative().setTermPremiumFrom(null);
        form.getAlternative().setRhythm(null);
        form.getAlternative().setStepUp(null);
        assertEquals(WorkedProposal.choice(), form.toChoice());
    }

    @Test
    void a_step_up_that_nobody_could_pay_is_said_beside_it() {
        form.getPremium().setYearlyPremium(Rupees.of(900_000_000_000_000L));
        form.getAlternative().setStepUp(Rate.ofPercent("10"));
        assertEquals(List.of(new FieldProblem("fundingStepUp", Rule.TOO_LARGE)), form.problems());
        form.getAlternative().setStepUp(Rate.ofPercent("1"));
        assertEquals(List.of(), form.problems());
        assertEquals(form.toChoice(), AnalyseForm.of(form.toChoice()).toChoice());
    }

    @Test
    void what_lies_beyond_the_term_is_said_beside_each_of_its_fields() {
        form.setTermYears(5);
        assertEquals(List.of(new FieldProblem("premiumYears", Rule.BEYOND_TERM),
            new FieldProblem("benefit0LastYear", Rule.BEYOND_TERM)), form.problems());
    }

    @Test
    void one_wrong_field_does_not_hide_what_others_break_together() {
        form.setTermYears(5);
        form.getBenefits().get(0).setAmount(null);
        form.getPremium().setYearlyPremium(null);
        assertTrue(form.problems().contains(new FieldProblem("premiumYears", Rule.BEYOND_TERM)));
    }

    @Test
    void growth_beyond_all_amounts_is_said_beside_the_growth() {
        BenefitFields row = form.getBenefits().get(0);
        row.setGrowthKind(Growth.Kind.COMPOUND);
        row.setGrowthRate(Rate.ofPercent("1000"));
        assertEquals(List.of(new FieldProblem("benefit0GrowthRate", Rule.TOO_LARGE)), form.problems());
        assertTrue(Text.of(form.problems().get(0).key()).startsWith("This takes the benefit above ₹10,00,00,000 crore"));
    }

    @Test
    void growth_that_takes_a_benefit_below_zero_says_what_to_change() {
        BenefitFields row = form.getBenefits().get(0);
        row.setGrowthKind(Growth.Kind.SIMPLE);
        row.setGrowthRate(Rate.ofPercent("-6"));
        assertEquals(List.of(new FieldProblem("benefit0GrowthRate", Rule.NOT_NEGATIVE)), form.problems());
        assertEquals("This takes the benefit below 0: let it shrink by less, or end in an earlier year",
            Text.of(form.problems().get(0).key()));
        row.setGrowthRate(Rate.ofPercent("-5"));
        assertEquals(List.of(), form.problems());
    }

    @Test
    void a_row_in_which_nothing_is_stated_yet_counts_for_nothing() {
        AnalyseForm added = AnalyseForm.of(WorkedProposal.choice());
        added.getBenefits().add(new BenefitFields(7));
        assertEquals("0 7", added.getBenefitKeys());
        assertEquals(WorkedProposal.choice(), added.toChoice());
    }

    @Test
    void a_surrender_value_beyond_the_term_is_said_beside_the_table() {
        form.getEarlyEnd().setSurrenderValues(new SurrenderValues(List.of(new SurrenderValues.Value(21, Rupees.of(1)))));
        assertEquals(List.of(new FieldProblem("surrenderValues", Rule.BEYOND_TERM)), form.problems());
        form.getEarlyEnd().setTenYearYield(null);
        form.getEarlyEnd().setSurrenderValues(null);
        assertEquals(WorkedProposal.choice(), form.toChoice());
    }

    @Test
    void a_policy_that_is_over_leaves_nothing_to_decide_and_what_nobody_stated_is_no_mistake() {
        form.setYearsHeld(20);
        assertEquals(List.of(new FieldProblem("yearsHeld", Rule.BEYOND_TERM)), form.problems());
        assertEquals("rule.yearsHeld.BEYOND_TERM", form.problems().get(0).key());
        form.setYearsHeld(19);
        assertEquals(List.of(), form.problems());
        assertTrue(Choice.isHeldWithin(2, Choice.USUAL_YEARS_HELD) && !Choice.isHeldWithin(2, 2));
    }

    @Test
    void no_part_of_the_maturity_benefit_is_above_the_whole() {
        form.getMaturity().setAmount(Rupees.of(100));
        form.getMaturity().setGuaranteed(false);
        form.getMaturity().setAt4(Rupees.of(101));
        assertEquals(List.of(new FieldProblem("maturityAt4", Rule.ILLUSTRATED)), form.problems());
        form.getMaturity().setAt4(Rupees.of(90));
        form.getMaturity().setGuaranteedPart(Rupees.of(91));
        assertEquals(List.of(new FieldProblem("maturityGuaranteedPart", Rule.ILLUSTRATED)), form.problems());
        form.getMaturity().setGuaranteedPart(Rupees.of(90));
        assertEquals(new MaturityBenefit(Rupees.of(100), Rupees.of(90), Rupees.of(90)), form.toChoice().policy().maturity());
        form.getMaturity().setGuaranteed(true);
        assertEquals("rule.maturityGuaranteedPart.TWICE", form.problems().get(0).key());
        form.getMaturity().setGuaranteedPart(Rupees.of(100));
        assertEquals("rule.maturityAt4.TWICE", form.problems().get(0).key());
        form.getMaturity().setAt4(Rupees.of(100));
        assertEquals(List.of(), form.problems());
        assertEquals(form.toChoice(), AnalyseForm.of(form.toChoice()).toChoice());
    }

    @Test
    void each_field_of_an_early_end_says_its_range() {
        form.getEarlyEnd().setEntryAge(1);
        form.getEarlyEnd().setPremiumMultiple(new BigDecimal("7.12345"));
        form.getEarlyEnd().setBonusPerYear(Rupees.of(-1));
        form.getEarlyEnd().setTenYearYield(Rate.ofPercent("-0.1"));
        form.setYearsHeld(101);
        assertEquals(Map.of("earlyEnd.entryAge", "A whole number of years from 2 to 100",
            "earlyEnd.premiumMultiple", "A number from 0 to 100, such as 7 or 10.5",
            "earlyEnd.bonusPerYear", "Not below 0", "earlyEnd.tenYearYield", "Not below 0",
            "yearsHeld", "A whole number of years from 0 to 100"), broken(form));
    }

    @Test
    void each_field_that_is_out_of_range_says_its_range() {
        form.getPremium().setYearlyPremium(Rupees.ZERO);
        form.getPremium().setYears(0);
        form.getPremium().setMonthly(new BigDecimal("1.5"));
        form.getPremium().setTaxAfter(Rate.ofPercent("101"));
        form.getMaturity().setAmount(Rupees.of(-1));
        form.setTermYears(101);
        form.setInflation(Rate.ofPercent("-1"));
        form.getAlternative().setExpenseRatio(Rate.ofPercent("100"));
        form.getAlternative().setVolatility(Rate.ofPercent("100.5"));
        form.getAlternative().setSeed(1_000_000_000L);
        form.getInstruments().setPpf(Rate.ofPercent("-0.1"));
        form.setProduct("x".repeat(121));
        form.setInsurer("a\u0000b");
        assertEquals(Map.ofEntries(entry("premium.yearlyPremium", "More than 0"),
            entry("premium.years", "A whole number of years from 1 to 100"),
            entry("premium.monthly", "A number above 0 and at most 1, such as 0.0875"),
            entry("premium.taxAfter", "A percentage from 0 to 100"), entry("maturity.amount", "Not below 0"),
            entry("termYears", "A whole number of years from 1 to 100"), entry("inflation", "Not below 0"),
            entry("instruments.ppf", "Not below 0"),
            entry("alternative.expenseRatio", "A percentage from 0 to below 100"),
            entry("product", "At most 120 characters"),
            entry("insurer", "Only letters, digits and signs that can be written"),
            entry("alternative.volatility", "A percentage from 0 to 100"),
            entry("alternative.seed", "A whole number from 0 to 999,999,999")), broken(form));
    }

    @Test
    void each_field_that_is_too_low_says_its_range() {
        form.getPremium().setYearlyPremium(Rupees.of(-5));
        form.getPremium().setYears(-1);
        form.getPremium().setTaxFirstYear(Rate.ofPercent("-1"));
        form.setTermYears(0);
        form.getAlternative().setYears(-1);
        form.getAlternative().setYearlyPremium(Rupees.of(-8_000));
        form.getAlternative().setExpenseRatio(Rate.ofPercent("-1"));
        assertEquals(Set.of("premium.yearlyPremium", "premium.years", "premium.taxFirstYear", "termYears", "alternative.years",
            "alternative.yearlyPremium", "alternative.expenseRatio"), broken(form).keySet());
        BenefitFields row = form.getBenefits().get(0);
        row.setAmount(Rupees.of(-1));
        row.setFirstYear(0);
        row.setLastYear(0);
        assertEquals(Map.of("amount", "Not below 0", "firstYear", "A whole number of years from 1 to 100", "lastYear",
            "A whole number of years from 1 to 100"), VALIDATOR.validate(row).stream().collect(Collectors.toMap(
                each -> each.getPropertyPath().toString(), each -> each.getMessage())));
    }

    /** Every constraint of the form and its parts that does not hold, as the page says it. */
    private static Map<String, String> broken(AnalyseForm form) {
        var broken = new TreeMap<String, String>();
        VALIDATOR.validate(form).forEach(each -> broken.put(each.getPropertyPath().toString(), each.getMessage()));
        VALIDATOR.validate(form.getPremium()).forEach(each -> broken.put("premium." + each.getPropertyPath(), each.getMessage()));
        VALIDATOR.validate(form.getMaturity()).forEach(each -> broken.put("maturity." + each.getPropertyPath(), each.getMessage()));
        VALIDATOR.validate(form.getEarlyEnd()).forEach(each -> broken.put("earlyEnd." + each.getPropertyPath(), each.getMessage()));
        VALIDATOR.validate(form.getAlternative()).forEach(each -> broken.put("alternative." + each.getPropertyPath(), each.getMessage()));
        VALIDATOR.validate(form.getInstruments()).forEach(each -> broken.put("instruments." + each.getPropertyPath(), each.getMessage()));
        return broken;
    }
}

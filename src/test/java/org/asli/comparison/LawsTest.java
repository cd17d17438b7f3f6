package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.tax.Rule;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds.Receipt;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.Test;

/** What holds for every choice in every scenario, whatever the figures. */
class LawsTest {
    private static final int CHOICES = 30;
    private static final double A_PAISA = 0.01;
    private static final double HALF_A_PAISA = 0.005;

    /** All money in is all money out and what is left. */
    @Test
    void moneyIsConserved() {
        everywhere(choice -> {
            Comparison plain = Comparison.of(choice);
            KeyFigures figures = plain.figures();
            Rupees balance = plain.rows().get(plain.rows().size() - 1).balance();
            assertEquals(balance, figures.received().minus(figures.paid()));
            assertEquals(balance, Rupees.sum(plain.rows().stream().map(YearRow::cashFlow).toList()));
            Comparison idle = Comparison.of(earning(choice, Rate.ZERO, Rate.ZERO));
            if (idle.fund().lasts()) {
                Rupees termPremiums = choice.alternative().termPlan().cashFlows(choice.policy().termYears()).total();
                Rupees riders = choice.policy().premium().riders().total();
                Rupees kept = balance.negated().plus(plain.lastBenefit()).plus(termPremiums).plus(riders);
                assertEquals(kept.toDouble(), idle.fund().end(), HALF_A_PAISA);
                assertEquals(0, AfterTax.of(idle).fund().tax(), HALF_A_PAISA);
            }
        });
    }

    @Test
    void moneyIsConservedAfterTax() {
        everywhere(choice -> {
            AfterTax taxed = AfterTax.of(Comparison.of(choice));
            Rupees before = taxed.before().cashFlows().total();
            assertEquals(taxed.cashFlows().total(),
                before.minus(taxed.proceeds().tax()).plus(taxed.deduction().saved()));
            assertEquals(taxed.cashFlows().total(), Rupees.sum(taxed.rows().stream().map(TaxRow::afterTax).toList()));
            for (Receipt receipt : taxed.proceeds().receipts()) {
                assertTrue(receipt.income().compareTo(receipt.received()) <= 0 && receipt.income().sign() >= 0);
                assertTrue(receipt.withheld().compareTo(receipt.income()) <= 0 && receipt.withheld().sign() >= 0);
            }
            Rupees undeducted = choice.policy().premium().instalment().times(choice.policy().premium().cashFlows().flows().size())
                .minus(Rupees.sum(taxed.deduction().premiums().stream().map(each -> each.deducted()).toList()));
            Rupees gain = taxed.before().figures().received().minus(undeducted);
            assertTrue(taxed.exemption().exempt() || taxed.proceeds().income().compareTo(gain) >= 0);
        });
    }

    /** Whichever way a policy one has goes on: what is paid into it or beside it is what it leaves, and the tax. */
    @Test
    void aPolicyOneHasLeavesWhatItPaysLessTheTax() {
        everywhere(choice -> {
            HoldingAfterTax taxed = HoldingAfterTax.of(choice);
            for (HoldingAfterTax.Outcome idle : taxed.outcomes(0)) {
                assertEquals(0, idle.gainsTax());
                assertEquals(taxed.before().finalValue(idle.way().way(), 0), idle.finalValue() + idle.way().tax().toDouble(),
                    HALF_A_PAISA);
            }
            for (HoldingAfterTax.Outcome grown : taxed.outcomes(0.08)) {
                double value = grown.finalValue() + grown.gainsTax();
                assertEquals(grown.way().intoFund().flows().stream().mapToDouble(flow -> flow.amount().toDouble()
                    * Math.pow(1.08, choice.policy().termYears() - flow.time())).sum(), value, HALF_A_PAISA + Math.abs(value) * 1e-12);
            }
            if (taxed.before().premiumsAhead().isZero()) {
                assertEquals(taxed.outcomes(0.08).get(0).finalValue(), taxed.outcomes(0.08).get(2).finalValue());
            }
        });
    }

    /** What is kept is taxed as the tax question says of the same receipts, where no premium is due any more. */
    @Test
    void aPolicyKeptIsTaxedAsAnyOther() {
        int seen = 0;
        for (Choice choice : choices(OrdinaryChoices.UNIT)) {
            HoldingAfterTax taxed = HoldingAfterTax.of(choice);
            int year = taxed.before().today().year();
            boolean apart = taxed.before().today().benefitsAhead().flows().stream().noneMatch(flow -> flow.time() == year);
            if (!taxed.policy().exempt() && year >= choice.policy().premium().years() && apart) {
                var all = AfterTax.of(Comparison.of(choice)).proceeds().receipts();
                assertEquals(Rupees.sum(all.stream().filter(each -> each.time() > year).map(Receipt::tax).toList()),
                    taxed.of(Holding.Way.KEEP).proceeds().tax());
                seen++;
            }
        }
        assertTrue(seen >= 3, seen + " choices");
    }

    /** What flows in a year all flows at its start or its end if everything is paid yearly: then each year adds up. */
    @Test
    void theTaxedFundAddsUpYearByYear() {
        int seen = 0;
        for (Choice choice : choices(OrdinaryChoices.UNIT)) {
            AfterTax taxed = AfterTax.of(Comparison.of(choice));
            boolean yearly = taxed.cashFlows().flows().stream().allMatch(flow -> flow.time() == Math.rint(flow.time()));
            if (yearly && taxed.fund().path().lasts()) {
                addsUp(taxed);
                seen++;
            }
        }
        assertTrue(seen >= 3, seen + " choices");
    }

    private static void addsUp(AfterTax taxed) {
        Choice choice = taxed.before().choice();
        int term = choice.policy().termYears();
        List<Rupees> pocket = taxed.cashFlows().plus(choice.policy().premium().riders().negated()).byYear(term);
        List<Rupees> cover = choice.alternative().termPlan().cashFlows(term).byYear(term);
        double growth = 1 + choice.alternative().sip().netReturn();
        List<TaxRow> rows = taxed.rows();
        double value = 0;
        for (int year = 0; year <= term; year++) {
            Rupees last = year == term ? taxed.lastBenefit() : Rupees.ZERO;
            double in = last.minus(pocket.get(year)).plus(cover.get(year)).toDouble();
            value = value * growth + in - rows.get(year).fundTax();
            assertEquals(value, rows.get(year).fund(), HALF_A_PAISA + Math.abs(value) * 1e-12);
        }
    }

    @Test
    void leavingAndDyingLastAreKeepingTheFund() {
        everywhere(choice -> {
            Comparison plain = Comparison.of(choice);
            int term = choice.policy().termYears();
            Leaving.Year left = Leaving.of(choice).years().get(term - 1);
            assertEquals(plain.figures().netGain(), left.loss().negated());
            assertEquals(plain.fund().end(), left.fund(), A_PAISA);
            assertEquals(plain.irr().rates(), left.irr().rates());
            Dying.Year died = Dying.of(choice).years().get(term - 1);
            assertEquals(plain.fund().end(), died.fund(), A_PAISA);
            assertEquals(plain.figures().paid(), died.paid());
        });
    }

    @Test
    void moreIsNeverWorthLess() {
        everywhere(choice -> {
            Comparison plain = Comparison.of(choice);
            Comparison richer = Comparison.of(paying(choice, OrdinaryChoices.UNIT / 10));
            notBelow(richer.irr(), plain.irr());
            Comparison dearer = Comparison.of(earning(choice, sip(choice).expectedReturn(),
                new Rate(sip(choice).expenseRatio().fraction().add(new BigDecimal("0.005")))));
            assertTrue(dearer.fund().end() <= plain.fund().end());
            assertTrue(AfterTax.of(dearer).fund().end() <= AfterTax.of(plain).fund().end());
            AfterTax taxed = AfterTax.of(plain);
            AfterTax more = AfterTax.of(Comparison.of(choice.with(slab(choice.taxpayer()))));
            assertTrue(more.proceeds().tax().compareTo(taxed.proceeds().tax()) >= 0);
            if (taxed.deduction().premiums().isEmpty()) {
                notBelow(taxed.irr(), more.irr());
                notBelow(plain.irr(), taxed.irr());
                safeIsNotAbove(more, taxed);
                heldIsNotAbove(choice.with(slab(choice.taxpayer())), choice);
            }
        });
    }

    /** Nor does any way of going on, and none leaves more than without tax. */
    private static void heldIsNotAbove(Choice more, Choice less) {
        HoldingAfterTax higher = HoldingAfterTax.of(more);
        for (HoldingAfterTax.Outcome outcome : HoldingAfterTax.of(less).outcomes(0.07)) {
            Holding.Way way = outcome.way().way();
            assertTrue(higher.outcomes(0.07).get(way.ordinal()).finalValue() <= outcome.finalValue() + A_PAISA);
            assertTrue(outcome.finalValue() <= higher.before().finalValue(way, 0.07) + A_PAISA);
        }
    }

    /** Beside a policy that is free of tax a higher slab never leaves more in something safe, and tax never does. */
    private static void safeIsNotAbove(AfterTax more, AfterTax less) {
        if (less.exemption().exempt()) {
            Instruments higher = Instruments.of(more);
            for (Instruments.Row row : Instruments.of(less).rows().subList(0, 3)) {
                assertTrue(higher.row(row.way()).after().amount() <= row.after().amount() + A_PAISA);
                assertTrue(row.after().amount() <= row.before().amount() + A_PAISA);
            }
        }
    }

    /** Every rupee counted k times: so is every limit of the law. */
    @Test
    void scalingScalesRupeesAndNoRates() {
        for (long k : new long[] {3, 1_000}) {
            Rules scaled = times(k);
            List<Choice> ones = choices(OrdinaryChoices.UNIT);
            List<Choice> many = choices(OrdinaryChoices.UNIT * k);
            IntStream.range(0, CHOICES).forEach(i -> isScaled(k, ones.get(i), many.get(i), scaled));
        }
    }

    private static void isScaled(long k, Choice one, Choice many, Rules rules) {
        Comparison plain = Comparison.of(one);
        Comparison large = Comparison.of(many);
        assertEquals(plain.irr().rates(), large.irr().rates());
        assertEquals(plain.savingsIrr().rates(), large.savingsIrr().rates());
        assertEquals(plain.figures().moneyBackYear(), large.figures().moneyBackYear());
        plain.rows().forEach(row -> {
            YearRow other = large.rows().get(row.year());
            assertEquals(row.balance().times(k), other.balance());
            assertEquals(row.fund() * k, other.fund(), A_PAISA + row.fund() * k * 1e-12);
        });
        AfterTax taxed = AfterTax.of(plain);
        AfterTax other = AfterTax.of(large, rules);
        double rounding = k * A_PAISA * (taxed.proceeds().receipts().size() + taxed.deduction().premiums().size());
        assertEquals(taxed.exemption().exempt(), other.exemption().exempt());
        assertEquals(taxed.proceeds().tax().toDouble() * k, other.proceeds().tax().toDouble(), rounding);
        assertEquals(taxed.deduction().saved().toDouble() * k, other.deduction().saved().toDouble(), rounding);
        assertEquals(taxed.fund().end() * k, other.fund().end(), 40 * rounding);
        Instruments safe = Instruments.of(other, rules);
        Instruments.of(taxed, Rules.KNOWN).rows().forEach(row -> assertEquals(row.after().amount() * k,
            safe.row(row.way()).after().amount(), 40 * rounding + k * A_PAISA));
        alike(taxed.irr().single(), other.irr().single());
        alike(taxed.breakEvenReturn(), other.breakEvenReturn());
        List<Leaving.Year> left = Leaving.of(many).years();
        Leaving.of(one).years().forEach(year -> assertEquals(year.loss().toDouble() * k,
            left.get(year.year() - 1).loss().toDouble(), k * A_PAISA));
        Holding held = Holding.of(many);
        Holding.of(one).outcomes(0.07).forEach(outcome -> assertEquals(outcome.finalValue() * k,
            held.finalValue(outcome.way(), 0.07), 40 * rounding));
        HoldingAfterTax ahead = HoldingAfterTax.of(one);
        HoldingAfterTax largeAhead = HoldingAfterTax.of(many, rules);
        alike(ahead.keeping().single(), largeAhead.keeping().single());
        ahead.outcomes(0.07).forEach(outcome -> assertEquals(outcome.finalValue() * k,
            largeAhead.outcomes(0.07).get(outcome.way().way().ordinal()).finalValue(), 40 * rounding));
        alike(ExpectedReturn.byAge(one.paidPolicy()).get(0).irr().single(),
            ExpectedReturn.byAge(many.paidPolicy()).get(0).irr().single());
    }

    private static void alike(OptionalDouble one, OptionalDouble other) {
        assertEquals(one.isPresent(), other.isPresent());
        assertEquals(one.orElse(0), other.orElse(0), 1e-7);
    }

    private static void notBelow(IrrResult higher, IrrResult lower) {
        if (higher instanceof IrrResult.One high && lower instanceof IrrResult.One low) {
            Enclosure most = high.enclosures().get(0);
            Enclosure least = low.enclosures().get(0);
            assertTrue(most.upper() >= least.lower(), () -> most + " is below " + least);
        }
    }

    private static void everywhere(Consumer<Choice> law) {
        for (Choice choice : choices(OrdinaryChoices.UNIT)) {
            Stream.of(Scenario.values()).map(choice::in).forEach(law);
        }
    }

    private static List<Choice> choices(long unit) {
        var drawn = new OrdinaryChoices(20261121, unit);
        return Stream.generate(drawn::next).limit(CHOICES).toList();
    }

    private static SystematicInvestmentPlan sip(Choice choice) {
        return choice.alternative().sip();
    }

    private static Choice earning(Choice choice, Rate expected, Rate expenses) {
        var alternative = new TermPlusSip(choice.alternative().termPlan(), new SystematicInvestmentPlan(expected, expenses));
        return new Choice(choice.policy(), alternative, choice.inflation(), choice.returns(), choice.yearsHeld(),
            choice.taxpayer(), choice.scenario());
    }

    /** The same with a maturity benefit so much higher. */
    private static Choice paying(Choice choice, long more) {
        Proposal policy = choice.policy();
        MaturityBenefit last = policy.maturity();
        var higher = new MaturityBenefit(last.amount().plus(Rupees.of(more)), last.at4(), last.guaranteedPart());
        return new Choice(new Proposal("", "", policy.premium(), policy.benefits(), higher, policy.termYears(),
            policy.lifeCover(), policy.earlyEnd()), choice.alternative(), choice.inflation(), choice.returns(),
            choice.yearsHeld(), choice.taxpayer(), choice.scenario());
    }

    private static Taxpayer slab(Taxpayer less) {
        return new Taxpayer(less.issued(), less.unitLinked(), less.listedDisability(), less.otherPremiums(),
            new Rate(less.slab().fraction().add(new BigDecimal("0.05"))), less.deduction(), less.cess());
    }

    private static Rules times(long k) {
        return Rules.read(Stream.concat(Stream.of("rule|from|to|value|unit|source|note"), Rules.KNOWN.all().stream()
            .map(rule -> line(rule, k))).collect(Collectors.joining("\n")));
    }

    private static String line(Rule rule, long k) {
        BigDecimal value = rule.unit() == Rule.Unit.RUPEES ? rule.value().multiply(BigDecimal.valueOf(k)) : rule.value();
        return String.join("|", rule.subject().name(), rule.from().toString(), rule.isInForce() ? "" : rule.to().toString(),
            value.toPlainString(), rule.unit().name(), rule.source(), rule.note());
    }
}

package org.asli.export;

import java.time.LocalDate;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.chart.Words;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.money.Rate;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.tax.Rule.Subject;
import org.dhatim.fastexcel.Workbook;

/** The sheet of what was stated, and what follows from it at once: an instalment, its tax, a fund's yearly growth. */
final class InputTab {
    final Ref yearlyPremium;
    final Ref paymentsPerYear;
    final Ref payingYears;
    final Ref instalment;
    final Ref taxFirstYear;
    final Ref taxAfter;
    /** With its tax. */
    final Ref rider;
    final Ref maturity;
    final Ref maturityGuaranteed;
    final Ref termYears;
    final Ref lifeCover;
    final Ref termPremium;
    final Ref termPremiumYears;
    final Ref expenseRatio;
    final Ref growth;
    /** Whether the SIP returns are stated as R/12 a month. */
    final Ref nominal;
    final Ref stepUp;
    final Ref carefulGrowth;
    final Ref inflation;
    final Ref depositRate;
    final Ref ppfRate;
    final Ref bondRate;
    /** How many rows of the schedule make a year. */
    final Ref periodsPerYear;

    private final Tab tab;
    private final Words words;
    private final Labelled rows;

    InputTab(Workbook book, Comparison comparison, int periodsPerYear, LocalDate date, Words words) {
        tab = new Tab(book, words.of("workbook.inputs"));
        this.words = words;
        rows = new Labelled(tab, words);
        Choice choice = comparison.choice();
        Proposal policy = comparison.policy();
        tab.widths(42, 22, 70);
        rows.title(policy.product().isEmpty() ? words.of("unnamed.only") : policy.product());
        rows.note(policy.insurer());
        rows.value("workbook.made", date, Look.DATE);
        rows.value("workbook.scenario", words.of("workbook.scenario." + choice.scenario()), Look.TEXT);
        rows.note(words.of("workbook.inputs.note"));

        rows.section("workbook.premium");
        PremiumSchedule premium = policy.premium();
        yearlyPremium = rows.input("workbook.premium.yearly", premium.yearlyPremium().value(), Look.AMOUNT);
        paymentsPerYear = rows.input("workbook.premium.mode", premium.mode().paymentsPerYear(), Look.COUNT);
        Ref factor = rows.input("workbook.premium.factor", premium.factors().of(premium.mode()), Look.FACTOR);
        payingYears = rows.input("workbook.premium.years", premium.years(), Look.COUNT);
        Ref first = rows.input("workbook.premium.tax.first", premium.taxFirstYear().fraction(), Look.PERCENT);
        Ref after = rows.input("workbook.premium.tax.after", premium.taxAfter().fraction(), Look.PERCENT);
        Ref riderYearly = rows.input("workbook.premium.rider", premium.rider().value(), Look.AMOUNT);
        Ref riderTax = rows.input("workbook.premium.rider.tax", premium.riderTax().fraction(), Look.PERCENT);
        instalment = rows.formula("workbook.premium.instalment", "ROUND(" + yearlyPremium + "*" + factor + ",2)", Look.AMOUNT);
        taxFirstYear = rows.formula("workbook.premium.tax.first.amount", tax(instalment, first), Look.AMOUNT);
        taxAfter = rows.formula("workbook.premium.tax.after.amount", tax(instalment, after), Look.AMOUNT);
        Ref ofRider = rows.formula("workbook.premium.rider.instalment", "ROUND(" + riderYearly + "*" + factor + ",2)", Look.AMOUNT);
        rider = rows.formula("workbook.premium.rider.amount", ofRider + "+" + tax(ofRider, riderTax), Look.AMOUNT);

        rows.section("workbook.policy");
        maturity = rows.input("workbook.policy.maturity", policy.maturity().amount().value(), Look.AMOUNT);
        maturityGuaranteed = rows.input("workbook.policy.maturity.guaranteed", policy.maturity().guaranteedPart().value(),
            Look.AMOUNT);
        termYears = rows.value("workbook.policy.term", policy.termYears(), Look.COUNT);
        lifeCover = rows.input("workbook.policy.cover", policy.lifeCover().value(), Look.AMOUNT);

        rows.section("workbook.alternative");
        TermPlan term = choice.alternative().termPlan();
        SystematicInvestmentPlan sip = choice.alternative().sip();
        termPremium = rows.input("workbook.term.premium", term.yearlyPremium().value(), Look.AMOUNT);
        termPremiumYears = rows.input("workbook.term.years", term.years(), Look.COUNT);
        Ref expected = rows.input("workbook.sip.return", sip.expectedReturn().fraction(), Look.PERCENT);
        expenseRatio = rows.input("workbook.sip.expenses", sip.expenseRatio().fraction(), Look.PERCENT);
        nominal = rows.input("workbook.sip.nominal", sip.convention() == Convention.NOMINAL, Look.TEXT);
        Funding funding = choice.alternative().funding();
        rows.value("workbook.term.source", words.of("workbook.term.source." + funding.termPremiumFrom()), Look.TEXT);
        rows.value("workbook.sip.rhythm", words.of("workbook.sip.rhythm." + funding.rhythm()), Look.TEXT);
        stepUp = stepUp(funding);
        growth = rows.formula("workbook.sip.growth", growth(expected), Look.FACTOR);
        Ref careful = rows.input("workbook.careful.return", Comparison.CAREFUL_RETURN.fraction(), Look.PERCENT);
        carefulGrowth = rows.formula("workbook.careful.growth", growth(careful), Look.FACTOR);
        inflation = rows.input("workbook.inflation", choice.inflation().fraction(), Look.PERCENT);
        depositRate = rows.input("workbook.safe.deposit", choice.instruments().deposit().fraction(), Look.PERCENT);
        ppfRate = rows.input("workbook.safe.ppf", choice.instruments().ppf().fraction(), Look.PERCENT);
        bondRate = rows.input("workbook.safe.bond", choice.instruments().bond().fraction(), Look.PERCENT);

        rows.section("workbook.grid");
        this.periodsPerYear = rows.value("workbook.grid.periods", periodsPerYear, Look.COUNT);
    }

    /**
     * The rate at which the special surrender value is discounted, by the rule of the day of issue; 0 where none counts.
     *
     * @param yield of the government bond; zero where none is stated, and then its cell is empty
     */
    Ref specialRate(Rate yield, TaxTabs taxes) {
        rows.section("workbook.ending");
        Ref stated = rows.input("workbook.policy.yield", yield.equals(Rate.ZERO) ? null : yield.fraction(), Look.PERCENT);
        Ref issued = taxes.tax.issued;
        return rows.formula("workbook.policy.special", "IF(AND(" + stated + ">0,NOT(" + taxes.tax.unitLinked + "),"
            + taxes.rules.isThere(Subject.SPECIAL_SURRENDER_SPREAD, issued) + "),(1+" + stated + "/2)^2-1+"
            + taxes.rules.value(Subject.SPECIAL_SURRENDER_SPREAD, issued) + ",0)", Look.PERCENT);
    }

    /** Says whether every year and frequency stated fits the rows there are. */
    void check(String benefitsFit) {
        Ref fits = rows.formula("workbook.grid.fits", "IF(AND(MOD(" + periodsPerYear + "," + paymentsPerYear + ")=0,"
            + payingYears + "<=" + termYears + "," + benefitsFit + "),\"" + words.of("yes") + "\",\""
            + words.of("workbook.grid.fits.not") + "\")", Look.TEXT);
        tab.bold(fits.top(), fits.left());
        rows.lakhAndCrore();
    }

    private static String tax(Ref instalment, Ref rate) {
        return "ROUND(" + instalment + "*" + rate + ",2)";
    }

    /** What a rupee becomes in a year at a SIP return, after expenses. */
    String growth(Ref expected) {
        return "IF(" + nominal + ",(1+" + expected + "/12)^12,1+" + expected + ")*(1-" + expenseRatio + ")";
    }

    /** To be changed where the sheet of the fund has columns for it. */
    private Ref stepUp(Funding funding) {
        boolean live = !funding.equals(Funding.LIKE_FOR_LIKE);
        return live ? rows.input("workbook.sip.step.up", funding.stepUp().fraction(), Look.PERCENT)
            : rows.value("workbook.sip.step.up", funding.stepUp().fraction(), Look.PERCENT);
    }
}

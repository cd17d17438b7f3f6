package org.asli.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.asli.alternative.Convention;
import org.asli.alternative.FundPath;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Instruments;
import org.asli.comparison.KeyFigures;
import org.asli.comparison.ScenarioFigures;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.YearRow;
import org.asli.document.JsonAnswer;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.Scenario;

/** Every figure of a comparison. Amounts in rupees, exact or rounded half-up to the paisa; rates as fractions. */
record AnalysisAnswer(Headline headline, IrrAnswer irr, List<InScenario> scenarios, List<YearRow> rows,
    Versus comparison, UncertaintyAnswer uncertainty, TaxAnswer tax,
    InstrumentsAnswer instruments, EarlyEndAnswer earlyEnd,
    Map<String, DerivationAnswer> derivations) {

    /**
     * @param rate the policy's one rate; null where there is none or there are several
     * @param realReturn the same after inflation
     * @param paid premiums with their tax; positive, as everything here
     * @param deepestAt years from the start at which the person is most out of pocket, for the first time
     * @param moneyBackYear year from which the balance is never negative again; null where that never comes
     * @param savingsReturn the rate with the cost of cover taken out
     * @param breakEvenReturn the SIP return, before expenses, at which both ways end equal
     * @param ruleOfThumb what is often shown instead of a rate, and is none
     */
    record Headline(Double rate, Double realReturn, Rupees paid, Rupees received, Rupees receivedForSure,
        double guaranteedShare, Rupees netGain, Rupees deepestOutOfPocket, double deepestAt, int deepestYear,
        Integer moneyBackYear, Double savingsReturn, Double breakEvenReturn, Double ruleOfThumb) {

        static Headline of(Comparison comparison) {
            KeyFigures figures = comparison.figures();
            var moneyBack = figures.moneyBackYear();
            return new Headline(orNull(comparison.irr().single()), orNull(comparison.realReturn()), figures.paid(),
                figures.received(), figures.receivedForSure(), figures.guaranteedShare(), figures.netGain(),
                figures.deepestOutOfPocket(), figures.deepest().time(), figures.deepest().year(),
                moneyBack.isPresent() ? moneyBack.getAsInt() : null, orNull(comparison.savingsIrr().single()),
                orNull(comparison.breakEvenReturn()), orNull(comparison.ruleOfThumb()));
        }
    }

    /**
     * The policy with those benefits alone that are paid in one scenario.
     *
     * @param shown whether all other figures of the answer are those of this scenario
     * @param rate its one rate; null where there is none or there are several
     * @param received all benefits
     * @param lead what the fund holds at the end beyond the last benefit
     */
    record InScenario(Scenario scenario, boolean shown, Double rate, Double realReturn, Rupees received, Rupees netGain,
        BigDecimal lead) {

        static InScenario of(ScenarioFigures figures, Comparison asked) {
            Comparison comparison = figures.shown() ? asked : Comparison.of(figures.choice());
            return new InScenario(figures.scenario(), figures.shown(), orNull(comparison.irr().single()),
                orNull(comparison.realReturn()), comparison.figures().received(), comparison.figures().netGain(),
                JsonAnswer.toThePaisa(comparison.fundLead()));
        }
    }

    /**
     * Term plan + SIP, like for like.
     *
     * @param lastBenefit what the policy pays at the end and the fund is held against
     * @param savingsIrr of the policy's cash flows with the term premiums taken out
     * @param careful the same fund at 8% a year
     */
    record Versus(Rupees lastBenefit, Convention convention, Fund stated, Fund careful, IrrAnswer savingsIrr,
        Extra extra) {
    }

    /**
     * What is paid beyond what the policy takes: not like for like.
     *
     * @param termPremiums paid out of the pocket besides; positive
     * @param stepUp what goes in because the SIP is stepped up; positive
     * @param likeForLike the fund without either; the stated one where there is nothing extra
     * @param steppedUp the stated fund with the latter
     */
    record Extra(Rupees termPremiums, Rupees stepUp, Fund likeForLike, Fund steppedUp) {

        static Extra of(ExtraMoney extra) {
            Comparison comparison = extra.comparison();
            Rate stated = comparison.choice().alternative().sip().expectedReturn();
            return new Extra(extra.termPremiums().total(), extra.stepUp().total(),
                Fund.of(comparison, stated, extra.likeForLike()), Fund.of(comparison, stated, extra.steppedUp()));
        }
    }

    /**
     * @param lead what the fund holds beyond the last benefit; negative where it falls short
     * @param driesUpYear the policy year, from 1, in which it could not pay what the policy pays; null where it always can
     */
    record Fund(Rate expectedReturn, Rate expenseRatio, BigDecimal atEnd, BigDecimal lead, Integer driesUpYear) {

        static Fund of(Comparison comparison, Rate expectedReturn, FundPath path) {
            BigDecimal atEnd = JsonAnswer.toThePaisa(path.end());
            var dry = path.dryYear();
            return new Fund(expectedReturn, comparison.choice().alternative().sip().expenseRatio(), atEnd,
                atEnd.subtract(comparison.lastBenefit().value()),
                dry.isPresent() ? dry.getAsInt() : null);
        }
    }

    static AnalysisAnswer of(Comparison comparison, Wording wording) {
        SystematicInvestmentPlan sip = comparison.choice().alternative().sip();
        AfterTax taxed = AfterTax.of(comparison);
        Instruments safe = Instruments.of(taxed);
        Uncertainty uncertainty = Uncertainty.of(comparison);
        EarlyEnds early = EarlyEnds.of(comparison.choice(), EarlyEndAnswer.AGES);
        return new AnalysisAnswer(Headline.of(comparison),
            irr(comparison, comparison.cashFlows(), comparison.irr(), wording),
            ScenarioFigures.of(comparison).stream().map(each -> InScenario.of(each, comparison)).toList(), comparison.rows(),
            new Versus(comparison.lastBenefit(), sip.convention(),
                Fund.of(comparison, sip.expectedReturn(), comparison.fund()),
                Fund.of(comparison, Comparison.CAREFUL_RETURN, comparison.carefulFund()),
                irr(comparison, comparison.savings(), comparison.savingsIrr(), wording), Extra.of(comparison.extraMoney())),
            UncertaintyAnswer.of(uncertainty), TaxAnswer.of(taxed),
            InstrumentsAnswer.of(safe), EarlyEndAnswer.of(early, comparison.fundReturn()),
            DerivationAnswer.all(Derivation.ofAll(safe, uncertainty, early), wording.bundle().getLocale()));
    }

    private static IrrAnswer irr(Comparison comparison, CashFlowSeries series, IrrResult result, Wording wording) {
        double rate = comparison.fundReturn();
        return IrrAnswer.of(series, result, ModifiedRate.of(series, rate, rate), wording);
    }

    private static Double orNull(OptionalDouble rate) {
        return rate.isPresent() ? rate.getAsDouble() : null;
    }
}

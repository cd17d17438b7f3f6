package org.asli.comparison;

import static org.asli.comparison.Derived.NO_FLOWS;
import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.counted;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.asli.alternative.Convention;
import org.asli.alternative.FundPath;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.cashflow.Balance;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;

/** Finds the inputs of each formula in a comparison. */
record Derivations(Comparison comparison) {
    Derivation of(Formula formula) {
        KeyFigures figures = comparison.figures();
        return switch (formula) {
            case RETURN -> rate(formula, comparison.cashFlows(), comparison.irr());
            case SAVINGS_RETURN -> rate(formula, comparison.savings(), comparison.savingsIrr());
            case MODIFIED_RETURN -> modified();
            case REAL_RETURN -> ofRate(formula, comparison.irr().single(),
                input(Name.INFLATION, comparison.choice().inflation().fraction()), comparison.realReturn());
            case BREAK_EVEN -> nominal() ? of(Formula.BREAK_EVEN_NOMINAL) : breakEven(formula);
            case BREAK_EVEN_NOMINAL -> nominal() ? breakEven(formula) : nothing(formula);
            case PAID -> derivation(formula, instalments(), figures.paid());
            case RECEIVED -> derivation(formula, benefits(), figures.received());
            case GUARANTEED_SHARE -> guaranteed(figures);
            case GUARANTEED_GAIN -> derivation(formula, List.of(input(Name.GUARANTEED, figures.receivedForSure()),
                input(Name.PAID, figures.paid())), figures.receivedForSure().minus(figures.paid()));
            case GUARANTEED_RETURN -> guaranteed(formula, ScenarioFigures.of(comparison).get(0));
            case NET_GAIN -> derivation(formula, List.of(input(Name.RECEIVED, figures.received()),
                input(Name.PAID, figures.paid())), figures.netGain());
            case DEEPEST -> deepest(figures);
            case MONEY_BACK -> moneyBack(figures);
            case FUND_AT_END -> lastStep(formula, comparison.fund(), comparison.statedFundFlows());
            case CAREFUL_FUND_AT_END -> lastStep(formula, comparison.carefulFund(), comparison.statedFundFlows(),
                sip().withReturn(Comparison.CAREFUL_RETURN));
            case ON_THE_WAY -> derivation(formula, List.of(input(Name.RECEIVED, figures.received()),
                input(Name.LAST_BENEFIT, comparison.lastBenefit())), figures.received().minus(comparison.lastBenefit()));
            case LAST_BENEFIT -> derivation(formula, List.of(input(Name.MATURITY, comparison.lastBenefit())), comparison.lastBenefit());
            case FUND_LEAD -> Double.isFinite(comparison.fund().end()) ? derivation(formula,
                List.of(amount(Name.FUND_END, rupees(comparison.fund().end())), input(Name.LAST_BENEFIT,
                    comparison.lastBenefit())), comparison.fundLead()) : nothing(formula);
            default -> throw new IllegalArgumentException(formula + " is no figure of the proposal itself");
        };
    }

    private Derivation modified() {
        List<CashFlow> flows = comparison.cashFlows().flows().stream().filter(flow -> flow.amount().sign() != 0).toList();
        if (comparison.modifiedReturn().isEmpty()) {
            return nothing(Formula.MODIFIED_RETURN);
        }
        double rate = comparison.fundReturn();
        double first = flows.get(0).time();
        double last = flows.get(flows.size() - 1).time();
        Worth today = Worth.of(comparison.cashFlows(), rate);
        double paid = today.paid() * Math.pow(1 + rate, first);
        double received = today.received() * Math.pow(1 + rate, last);
        return !Double.isFinite(paid) || !Double.isFinite(received) ? nothing(Formula.MODIFIED_RETURN)
            : derivation(Formula.MODIFIED_RETURN, BigDecimal.valueOf(comparison.modifiedReturn().getAsDouble()),
                amount(Name.RECEIVED_GROWN, rupees(received)), amount(Name.PAID_TODAY, rupees(paid)),
                new Input(Name.YEARS, "", Unit.YEARS, BigDecimal.valueOf(last - first), 1),
                input(Name.FUND_RETURN, BigDecimal.valueOf(rate)));
    }

    private static Derivation ofRate(Formula formula, OptionalDouble rate, Input other, OptionalDouble result) {
        return rate.isEmpty() || result.isEmpty() ? nothing(formula) : new Derivation(formula,
            List.of(input(Name.RATE, BigDecimal.valueOf(rate.getAsDouble())), other), NO_FLOWS,
            Optional.of(BigDecimal.valueOf(result.getAsDouble())));
    }

    private Derivation breakEven(Formula formula) {
        return ofRate(formula, comparison.breakEvenIrr().single(), input(Name.EXPENSES, sip().expenseRatio().fraction()),
            comparison.breakEvenReturn());
    }

    private List<Input> instalments() {
        PremiumSchedule premium = policy().premium();
        int each = premium.mode().paymentsPerYear();
        Rupees first = premium.instalmentWithTax(1).plus(premium.riderWithTax());
        Rupees later = premium.instalmentWithTax(2).plus(premium.riderWithTax());
        return premium.years() == 1 || first.equals(later)
            ? List.of(counted(Name.INSTALMENT, "", first, each * premium.years()))
            : List.of(counted(Name.FIRST_INSTALMENT, "", first, each),
                counted(Name.LATER_INSTALMENT, "", later, each * (premium.years() - 1)));
    }

    private List<Input> benefits() {
        List<Input> benefits = new ArrayList<>();
        for (BenefitStream stream : policy().benefits()) {
            benefits.add(stream.amounts().isLevel()
                ? counted(Name.BENEFIT, stream.label(), stream.amount(), stream.lastYear() - stream.firstYear() + 1)
                : counted(Name.CHANGING_BENEFIT, stream.label(), stream.total(), 1));
        }
        if (benefits.isEmpty() || !policy().maturity().amount().isZero()) {
            benefits.add(input(Name.MATURITY, policy().maturity().amount()));
        }
        return benefits;
    }

    private static Derivation guaranteed(KeyFigures figures) {
        return figures.received().isZero() ? nothing(Formula.GUARANTEED_SHARE) : new Derivation(Formula.GUARANTEED_SHARE,
            List.of(input(Name.GUARANTEED, figures.receivedForSure()), input(Name.RECEIVED, figures.received())), NO_FLOWS,
            Optional.of(BigDecimal.valueOf(figures.guaranteedShare())));
    }

    private static Derivation guaranteed(Formula formula, ScenarioFigures mostCareful) {
        return rate(formula, mostCareful.choice().paidPolicy().cashFlows(), mostCareful.irr());
    }

    private Derivation deepest(KeyFigures figures) {
        Balance deepest = figures.deepest();
        Rupees paid = Rupees.sum(policy().premium().cashFlows().flows().stream()
            .filter(flow -> flow.time() <= deepest.time()).map(CashFlow::amount).toList()).negated();
        return derivation(Formula.DEEPEST, List.of(input(Name.PAID_BY_THEN, paid),
            input(Name.RECEIVED_BY_THEN, paid.plus(deepest.amount()))), figures.deepestOutOfPocket());
    }

    private Derivation moneyBack(KeyFigures figures) {
        OptionalInt year = figures.moneyBackYear();
        List<Balance> balances = figures.balances();
        int last = IntStream.range(0, balances.size()).filter(i -> balances.get(i).amount().sign() < 0).max().orElse(-1);
        if (year.isEmpty() || last < 0) {
            return nothing(Formula.MONEY_BACK);
        }
        Rupees before = balances.get(last).amount();
        Rupees after = balances.get(last + 1).amount();
        return new Derivation(Formula.MONEY_BACK, List.of(input(Name.BALANCE_BEFORE, before),
            input(Name.FLOW, after.minus(before)), input(Name.BALANCE_AFTER, after)), NO_FLOWS,
            Optional.of(BigDecimal.valueOf(year.getAsInt())));
    }

    /** How a fund comes to its end. @param flows into it (positive) and out of it */
    Derivation lastStep(Formula formula, FundPath path, CashFlowSeries flows) {
        return lastStep(formula, path, flows, sip());
    }

    private static Derivation lastStep(Formula formula, FundPath path, CashFlowSeries flows, SystematicInvestmentPlan sip) {
        if (!path.lasts() || !Double.isFinite(path.end())) {
            return nothing(formula);
        }
        FundPath.Point before = path.points().get(path.points().size() - 2);
        FundPath.Point end = path.points().get(path.points().size() - 1);
        Rupees flow = Rupees.sum(flows.flows().stream().filter(each -> each.time() == end.time()).map(CashFlow::amount).toList());
        return new Derivation(formula, List.of(amount(Name.FUND_BEFORE, rupees(before.value())),
            sip.convention() == Convention.NOMINAL ? input(Name.YEARLY_RETURN, BigDecimal.valueOf(sip.yearlyReturn()))
                : input(Name.SIP_RETURN, sip.expectedReturn().fraction()),
            input(Name.EXPENSES, sip.expenseRatio().fraction()),
            new Input(Name.YEARS, "", Unit.YEARS, BigDecimal.valueOf(end.time() - before.time()), 1),
            input(Name.FUND_FLOW, flow)), NO_FLOWS, Optional.of(rupees(path.end())));
    }

    private boolean nominal() {
        return sip().convention() == Convention.NOMINAL;
    }

    private Proposal policy() {
        return comparison.policy();
    }

    private SystematicInvestmentPlan sip() {
        return comparison.choice().alternative().sip();
    }
}

package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Instrument;
import org.asli.alternative.SafeFund;
import org.asli.alternative.TaxedFund;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.irr.BreakEven;
import org.asli.money.Rupees;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds.Receipt;

/** Finds the inputs of each formula of the money in something safe; lead and rate are those of the best safe way. */
record SafeDerivations(Instruments instruments) {

    List<Derivation> all() {
        List<Derivation> all = new ArrayList<>();
        var ways = new InstrumentRows(instruments.taxed(), Rules.KNOWN);
        for (Instrument instrument : Instrument.values()) {
            all.add(end(Formula.valueOf(instrument + "_AFTER_TAX"), ways.after(instrument)));
        }
        all.add(sip());
        Receipt last = instruments.taxed().proceeds().last();
        all.add(derivation(Formula.POLICY_AFTER_TAX, instruments.taxed().lastBenefit().value(), input(Name.LAST_BENEFIT, last.received()),
            input(Name.TAX_ON_IT, last.tax())));
        all.add(account(ways.after(Instrument.PPF)));
        Row best = instruments.row(instruments.bestSafe());
        all.add(!Double.isFinite(best.after().amount()) || best.after().dryYear().isPresent() ? nothing(Formula.SAFE_LEAD)
            : derivation(Formula.SAFE_LEAD, rupees(best.after().lead()), amount(Name.SAFE_END, rupees(best.after().amount())),
                input(Name.BENEFIT_LEFT, instruments.taxed().lastBenefit())));
        all.add(earned(Formula.DEPOSIT_EARNED, instruments.row(Way.DEPOSIT)));
        all.add(earned(Formula.POLICY_EARNED, instruments.row(Way.POLICY)));
        all.add(earned(Formula.SAFE_EARNED, best));
        return all;
    }

    private Derivation sip() {
        TaxedFund fund = instruments.taxed().likeForLike();
        return !fund.path().lasts() || !Double.isFinite(fund.path().end()) ? nothing(Formula.SIP_AFTER_TAX)
            : derivation(Formula.SIP_AFTER_TAX, rupees(fund.end()), amount(Name.FUND_BEFORE_SALE, rupees(fund.path().end())),
                amount(Name.TAX_AT_END, rupees(fund.taxAtEnd())));
    }

    /** Its last year. */
    private static Derivation account(SafeFund fund) {
        List<SafeFund.Year> years = fund.years();
        if (!fund.path().lasts() || !Double.isFinite(fund.ppfEnd())) {
            return nothing(Formula.PPF_ACCOUNT);
        }
        double before = years.get(years.size() - 2).ppf().held();
        double interest = years.get(years.size() - 1).ppf().interest();
        return derivation(Formula.PPF_ACCOUNT, rupees(fund.ppfEnd()), amount(Name.HELD_BEFORE, rupees(before)),
            amount(Name.YEAR_INTEREST, rupees(interest)), amount(Name.ACCOUNT_FLOW, rupees(fund.ppfEnd() - before - interest)));
    }

    /** What a way earns after tax. */
    Derivation earned(Formula formula, Row row) {
        return row.earned().single().isEmpty() ? nothing(formula) : rate(formula, BreakEven.cashFlows(flows(),
            Rupees.of(BigDecimal.valueOf(row.after().amount())), instruments.taxed().before().policy().termYears()), row.earned());
    }

    /** What the policy's savings part earns before tax. */
    Derivation stated() {
        var before = instruments.taxed().before();
        return rate(Formula.SAVINGS_RETURN, BreakEven.cashFlows(before.fundFlows(), before.lastBenefit(), before.policy().termYears()),
            before.breakEvenIrr());
    }

    /** All that goes in, interest and what a deduction saves are all that comes out, tax and the end. */
    private Derivation end(Formula formula, SafeFund fund) {
        if (!fund.path().lasts() || !Double.isFinite(fund.end() + fund.interest())) {
            return nothing(formula);
        }
        return derivation(formula, rupees(fund.end()), input(Name.PAID_IN, total(1)), input(Name.TAKEN_OUT, total(-1).negated()),
            amount(Name.INTEREST, rupees(fund.interest())), amount(Name.INTEREST_TAX, rupees(fund.tax())),
            amount(Name.INTEREST_SAVED, rupees(fund.saved())));
    }

    private Rupees total(int sign) {
        return Rupees.sum(flows().flows().stream().map(CashFlow::amount).filter(amount -> amount.sign() == sign).toList());
    }

    private CashFlowSeries flows() {
        return instruments.taxed().fundFlows();
    }
}

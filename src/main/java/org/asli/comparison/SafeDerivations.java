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
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Derivation.Formula;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Instruments.Row;
import org.asli.irr.BreakEven;
import org.asli.money.Rupees;
import org.asli.tax.Rules;

/** Finds the inputs of each formula of the money in something safe; lead and rate are those of the best safe way. */
record SafeDerivations(Instruments instruments) {

    List<Derivation> all() {
        List<Derivation> all = new ArrayList<>();
        var ways = new InstrumentRows(instruments.taxed(), Rules.KNOWN);
        for (Instrument instrument : Instrument.values()) {
            all.add(end(Formula.valueOf(instrument + "_AFTER_TAX"), ways.after(instrument)));
        }
        Row best = instruments.row(instruments.bestSafe());
        all.add(!Double.isFinite(best.after().amount()) || best.after().dryYear().isPresent() ? nothing(Formula.SAFE_LEAD)
            : derivation(Formula.SAFE_LEAD, rupees(best.after().lead()), amount(Name.SAFE_END, rupees(best.after().amount())),
                input(Name.BENEFIT_LEFT, instruments.taxed().lastBenefit())));
        all.add(earned(best));
        return all;
    }

    /** What a way earns after tax. */
    Derivation earned(Row row) {
        return row.earned().single().isEmpty() ? nothing(Formula.SAFE_EARNED) : rate(Formula.SAFE_EARNED, BreakEven.cashFlows(flows(),
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

package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.asli.comparison.Derivation.Name;
import org.asli.money.Rupees;
import org.asli.tax.Deduction.Deducted;
import org.asli.tax.ProceedsLaw;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds.Receipt;
import org.asli.tax.Taxpayer;

/** Finds the inputs of each formula of the figures after tax. */
record TaxDerivations(AfterTax taxed) {

    List<Derivation> all() {
        double end = taxed.fund().end();
        double onTheWay = taxed.fund().tax() - taxed.fund().taxAtEnd();
        Receipt last = taxed.proceeds().last();
        return List.of(income(), due(), withheld(), saved(), rate(Formula.RETURN_AFTER_TAX, taxed.cashFlows(), taxed.irr()),
            derivation(Formula.BENEFIT_AFTER_TAX, taxed.lastBenefit().value(), input(Name.LAST_BENEFIT, last.received()),
                input(Name.TAX_ON_IT, last.tax())),
            !Double.isFinite(end + taxed.fund().tax()) ? nothing(Formula.GAINS_TAX) : derivation(Formula.GAINS_TAX,
                rupees(taxed.fund().tax()), amount(Name.TAX_ON_THE_WAY, rupees(onTheWay)),
                amount(Name.TAX_AT_END, rupees(taxed.fund().taxAtEnd()))),
            !Double.isFinite(end) ? nothing(Formula.FUND_AFTER_TAX) : derivation(Formula.FUND_AFTER_TAX, rupees(end),
                amount(Name.FUND_BEFORE_SALE, rupees(taxed.fund().path().end())),
                amount(Name.TAX_AT_END, rupees(taxed.fund().taxAtEnd()))),
            !Double.isFinite(end) ? nothing(Formula.LEAD_AFTER_TAX) : derivation(Formula.LEAD_AFTER_TAX, rupees(taxed.fundLead()),
                amount(Name.FUND_LEFT, rupees(end)), input(Name.BENEFIT_LEFT, taxed.lastBenefit())),
            breakEven());
    }

    private Derivation income() {
        return taxed.proceeds().receipts().stream().filter(receipt -> !receipt.income().isZero()).reduce((one, next) -> next)
            .map(last -> IncomeSoFar.at(last, taxed)).map(all -> derivation(Formula.TAX_INCOME, all.income().value(),
                input(Name.RECEIVED_BY_THEN, all.received()), input(Name.UNDEDUCTED, all.undeducted())))
            .orElseGet(() -> nothing(Formula.TAX_INCOME));
    }

    /** All tax is too many terms: the year of most tax is worked out, the others are one sum. */
    private Derivation due() {
        TaxRow most = taxed.rows().stream().max(Comparator.comparing(TaxRow::tax)).orElseThrow();
        if (most.tax().isZero()) {
            return nothing(Formula.TAX_DUE);
        }
        ProceedsLaw law = ProceedsLaw.of(taxpayer(), Rules.KNOWN, most.year());
        Rupees others = taxed.proceeds().tax().minus(law.due(most.income()));
        return derivation(Formula.TAX_DUE, taxed.proceeds().tax().value(), input(Name.YEAR_INCOME, most.income()),
            input(Name.FREE, Rupees.of(law.free())), input(Name.TAX_RATE, law.rate()), input(Name.OTHER_TAX, others));
    }

    /** The same of what the insurer keeps back. */
    private Derivation withheld() {
        TaxRow most = taxed.rows().stream().max(Comparator.comparing(TaxRow::withheld)).orElseThrow();
        if (most.withheld().isZero()) {
            return nothing(Formula.TAX_WITHHELD);
        }
        BigDecimal rate = Rules.KNOWN.value(Subject.WITHHOLDING_RATE, taxpayer().dayAt(most.year()));
        Rupees all = taxed.proceeds().withheld();
        return derivation(Formula.TAX_WITHHELD, all.value(), input(Name.WITHHELD_INCOME, most.income()),
            input(Name.WITHHOLDING_RATE, rate), input(Name.OTHER_WITHHELD, all.minus(most.income().timesToPaisa(rate))));
    }

    /** The premiums of the first year, and what the others save. */
    private Derivation saved() {
        Rupees all = taxed.deduction().saved();
        if (all.isZero()) {
            return nothing(Formula.TAX_SAVED);
        }
        Rupees first = Rupees.sum(taxed.deduction().premiums().stream().filter(each -> each.time() < 1).map(Deducted::deducted).toList());
        BigDecimal rate = Rules.KNOWN.due(taxpayer().slab().fraction(), taxpayer(), taxpayer().issued());
        return derivation(Formula.TAX_SAVED, all.value(), input(Name.DEDUCTED, first), input(Name.TAX_RATE, rate),
            input(Name.OTHER_SAVED, all.minus(first.timesToPaisa(rate))));
    }

    private Taxpayer taxpayer() {
        return taxed.before().choice().taxpayer();
    }

    private Derivation breakEven() {
        var untaxed = taxed.before().breakEvenReturn();
        return taxed.breakEvenReturn().isEmpty() || untaxed.isEmpty() ? nothing(Formula.BREAK_EVEN_AFTER_TAX)
            : derivation(Formula.BREAK_EVEN_AFTER_TAX, BigDecimal.valueOf(taxed.breakEvenReturn().getAsDouble()),
                input(Name.BENEFIT_LEFT, taxed.lastBenefit()),
                input(Name.UNTAXED_BREAK_EVEN, BigDecimal.valueOf(untaxed.getAsDouble())));
    }
}

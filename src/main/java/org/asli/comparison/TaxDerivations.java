package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.asli.comparison.Derivation.Formula;
import org.asli.comparison.Derivation.Name;
import org.asli.money.Rupees;
import org.asli.policy.PremiumSchedule;
import org.asli.tax.Deduction.Deducted;
import org.asli.tax.GainsLaw;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds.Receipt;
import org.asli.tax.Taxpayer;

/** Finds the inputs of each formula of the figures after tax. */
record TaxDerivations(AfterTax taxed) {

    List<Derivation> all() {
        double end = taxed.fund().end();
        double onTheWay = taxed.fund().tax() - taxed.fund().taxAtEnd();
        Receipt last = taxed.proceeds().last();
        return List.of(income(), due(), rate(Formula.RETURN_AFTER_TAX, taxed.cashFlows(), taxed.irr()),
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
        Rupees income = taxed.proceeds().income();
        double time = taxed.proceeds().receipts().stream().filter(receipt -> !receipt.income().isZero())
            .mapToDouble(Receipt::time).max().orElse(-1);
        if (time < 0) {
            return nothing(Formula.TAX_INCOME);
        }
        Receipt last = taxed.proceeds().receipts().stream().filter(receipt -> !receipt.income().isZero())
            .reduce((one, next) -> next).orElseThrow();
        List<Receipt> receipts = taxed.proceeds().receipts();
        Rupees received = Rupees.sum(receipts.subList(0, receipts.indexOf(last) + 1).stream().map(Receipt::received).toList());
        PremiumSchedule premium = taxed.before().policy().premium();
        long due = premium.cashFlows().flows().stream().filter(flow -> flow.time() <= time).count();
        Rupees deducted = Rupees.sum(taxed.deduction().premiums().stream().filter(each -> each.time() <= time)
            .map(Deducted::deducted).toList());
        return derivation(Formula.TAX_INCOME, income.value(), input(Name.RECEIVED_BY_THEN, received),
            input(Name.UNDEDUCTED, premium.instalment().times((int) due).minus(deducted)));
    }

    /** All tax is too many terms: the year of most tax is worked out, the others are one sum. */
    private Derivation due() {
        TaxRow most = taxed.rows().stream().max(Comparator.comparing(TaxRow::tax)).orElseThrow();
        if (most.tax().isZero()) {
            return nothing(Formula.TAX_DUE);
        }
        Taxpayer taxpayer = taxed.before().choice().taxpayer();
        LocalDate day = taxpayer.dayAt(most.year());
        var gains = new GainsLaw(taxpayer, Rules.KNOWN).apply(most.year());
        BigDecimal free = taxpayer.unitLinked() ? rupees(gains.exemption()) : BigDecimal.ZERO;
        BigDecimal rate = taxpayer.unitLinked() ? BigDecimal.valueOf(gains.rate())
            : Rules.KNOWN.due(taxpayer.slab().fraction(), taxpayer, day);
        Rupees taxedPart = most.income().minus(Rupees.of(free));
        Rupees others = taxed.proceeds().tax().minus(taxedPart.timesToPaisa(rate));
        return derivation(Formula.TAX_DUE, taxed.proceeds().tax().value(), input(Name.YEAR_INCOME, most.income()),
            input(Name.FREE, Rupees.of(free)), input(Name.TAX_RATE, rate), input(Name.OTHER_TAX, others));
    }

    private Derivation breakEven() {
        var untaxed = taxed.before().breakEvenReturn();
        return taxed.breakEvenReturn().isEmpty() || untaxed.isEmpty() ? nothing(Formula.BREAK_EVEN_AFTER_TAX)
            : derivation(Formula.BREAK_EVEN_AFTER_TAX, BigDecimal.valueOf(taxed.breakEvenReturn().getAsDouble()),
                input(Name.BENEFIT_LEFT, taxed.lastBenefit()),
                input(Name.UNTAXED_BREAK_EVEN, BigDecimal.valueOf(untaxed.getAsDouble())));
    }
}

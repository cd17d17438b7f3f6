package org.asli.api;

import java.math.BigDecimal;
import java.util.List;
import org.asli.alternative.TaxedFund;
import org.asli.comparison.AfterTax;
import org.asli.comparison.TaxRow;
import org.asli.document.JsonAnswer;
import org.asli.money.Rupees;
import org.asli.tax.Exemption;
import org.asli.tax.LimitTest;
import org.asli.tax.Rule;

/**
 * What tax takes. Taxes are positive.
 *
 * @param exempt whether what the policy pays a survivor is free
 * @param turns what would turn that over
 * @param rate what the policy earns after tax; null where there is no such rate or several
 * @param income the part of what is received that is taxed
 * @param withheld the part of the tax that the insurer keeps back
 * @param saved by deducting premiums
 * @param lastBenefit what is left of the maturity benefit
 * @param likeForLike the fund that pays the term premiums, which {@code fund} is unless the pocket is to
 * @param steppedUp {@code fund} with what the SIP is stepped up by
 * @param breakEvenReturn the SIP return, before expenses and tax, at which both ways leave the same
 */
record TaxAnswer(boolean exempt, List<TaxLimit> limits, List<Exemption.Change> turns, Double rate, Rupees income,
    Rupees tax, Rupees withheld, Rupees saved, Rupees lastBenefit, FundAfterTax fund, FundAfterTax likeForLike,
    FundAfterTax steppedUp, Double breakEvenReturn, List<TaxYear> rows, List<TaxRule> rules) {

    /** @param room what the premium could still grow by; negative where it is over the limit */
    record TaxLimit(Rule.Subject rule, Rupees premium, Rupees limit, Rupees room) {
        static TaxLimit of(LimitTest test) {
            return new TaxLimit(test.rule().subject(), test.premium(), test.limit(), test.room());
        }
    }

    /**
     * @param atEnd what is left when all is sold and taxed
     * @param lead the same less the policy's last benefit after tax
     * @param tax on all gains
     * @param taxAtEnd the part of it due when all is sold
     */
    record FundAfterTax(BigDecimal atEnd, BigDecimal lead, BigDecimal tax, BigDecimal taxAtEnd, Integer driesUpYear) {
        static FundAfterTax of(AfterTax taxed, TaxedFund fund) {
            BigDecimal atEnd = JsonAnswer.toThePaisa(fund.end());
            var dry = fund.path().dryYear();
            return new FundAfterTax(atEnd, atEnd.subtract(taxed.lastBenefit().value()),
                JsonAnswer.toThePaisa(fund.tax()), JsonAnswer.toThePaisa(fund.taxAtEnd()),
                dry.isPresent() ? dry.getAsInt() : null);
        }
    }

    /** The row of a year: see {@link TaxRow}. */
    record TaxYear(int year, Rupees cashFlow, Rupees income, Rupees tax, Rupees withheld, Rupees saved, Rupees afterTax,
        BigDecimal fundTax, BigDecimal fund) {

        static TaxYear of(TaxRow row) {
            return new TaxYear(row.year(), row.cashFlow(), row.income(), row.tax(), row.withheld(), row.saved(),
                row.afterTax(), JsonAnswer.toThePaisa(row.fundTax()), JsonAnswer.toThePaisa(row.fund()));
        }
    }

    /** @param to null where it is in force until further notice */
    record TaxRule(Rule.Subject rule, String from, String to, BigDecimal value, Rule.Unit unit, String source) {
        static TaxRule of(Rule rule) {
            return new TaxRule(rule.subject(), rule.from().toString(), rule.isInForce() ? null : rule.to().toString(),
                rule.value(), rule.unit(), rule.source());
        }
    }

    static TaxAnswer of(AfterTax taxed) {
        var rate = taxed.irr().single();
        var breakEven = taxed.breakEvenReturn();
        return new TaxAnswer(taxed.exemption().exempt(), taxed.exemption().tests().stream().map(TaxLimit::of).toList(),
            taxed.exemption().turns(), rate.isPresent() ? rate.getAsDouble() : null, taxed.proceeds().income(),
            taxed.proceeds().tax(), taxed.proceeds().withheld(), taxed.deduction().saved(), taxed.lastBenefit(),
            FundAfterTax.of(taxed, taxed.fund()), FundAfterTax.of(taxed, taxed.likeForLike()),
            FundAfterTax.of(taxed, taxed.steppedUp()), breakEven.isPresent() ? breakEven.getAsDouble() : null,
            taxed.rows().stream().map(TaxYear::of).toList(),
            taxed.rules().stream().map(TaxRule::of).toList());
    }
}

package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * The premium and when it is due: in advance, at k−1 + j/m for j = 0…m−1 in policy year k.
 *
 * @param yearlyPremium what the yearly mode costs, without tax; positive
 * @param factors an instalment is the yearly premium × its mode's factor, rounded half-up to the paisa
 * @param years the premium paying term
 * @param taxFirstYear tax on each instalment of the first policy year, rounded half-up to the paisa; 0 to 100%
 * @param taxAfter the same for later years
 */
public record PremiumSchedule(Rupees yearlyPremium, PaymentMode mode, ModeFactors factors, int years,
    Rate taxFirstYear, Rate taxAfter) implements Serializable {

    public PremiumSchedule {
        RupeeText.requireStated(yearlyPremium, "yearlyPremium");
        unless(yearlyPremium.sign() > 0, "yearlyPremium", Rule.POSITIVE);
        unless(years >= 1 && years <= Proposal.LONGEST_TERM, "years", Rule.YEARS);
        unless(isPart(taxFirstYear), "taxFirstYear", Rule.RATE);
        unless(isPart(taxAfter), "taxAfter", Rule.RATE);
    }

    /** One instalment without tax; positive. */
    public Rupees instalment() {
        return yearlyPremium.timesToPaisa(factors.of(mode));
    }

    /** One instalment with its tax in a policy year; positive. */
    public Rupees instalmentWithTax(int policyYear) {
        Rate tax = policyYear == 1 ? taxFirstYear : taxAfter;
        return instalment().plus(instalment().timesToPaisa(tax.fraction()));
    }

    /** Every instalment with its tax, as the person pays it: negative. */
    public CashFlowSeries cashFlows() {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            Rupees due = instalmentWithTax(year).negated();
            for (int j = 0; j < mode.paymentsPerYear(); j++) {
                flows.add(new CashFlow(mode.time(year, j), due));
            }
        }
        return CashFlowSeries.of(flows);
    }

    private static boolean isPart(Rate rate) {
        return !rate.isNegative() && rate.fraction().compareTo(BigDecimal.ONE) <= 0;
    }
}

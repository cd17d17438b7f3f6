package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
 * @param rider what riders cost in the yearly mode, due with the premium; zero where there are none
 * @param riderTax tax on each instalment of it, rounded half-up to the paisa; 0 to 100%
 */
public record PremiumSchedule(Rupees yearlyPremium, PaymentMode mode, ModeFactors factors, int years,
    Rate taxFirstYear, Rate taxAfter, Rupees rider, Rate riderTax) implements Serializable {

    public PremiumSchedule {
        RupeeText.requireStated(yearlyPremium, "yearlyPremium");
        unless(yearlyPremium.sign() > 0, "yearlyPremium", Rule.POSITIVE);
        unless(years >= 1 && years <= Proposal.LONGEST_TERM, "years", Rule.YEARS);
        unless(isPart(taxFirstYear), "taxFirstYear", Rule.RATE);
        unless(isPart(taxAfter), "taxAfter", Rule.RATE);
        RupeeText.requireStated(rider, "rider");
        unless(isPart(riderTax), "riderTax", Rule.RATE);
    }

    /** Without riders. */
    public PremiumSchedule(Rupees yearlyPremium, PaymentMode mode, ModeFactors factors, int years, Rate taxFirstYear,
        Rate taxAfter) {
        this(yearlyPremium, mode, factors, years, taxFirstYear, taxAfter, Rupees.ZERO, Rate.ZERO);
    }

    /** One instalment without tax and without riders; positive. */
    public Rupees instalment() {
        return yearlyPremium.timesToPaisa(factors.of(mode));
    }

    /** One instalment with its tax in a policy year, without riders; positive. */
    public Rupees instalmentWithTax(int policyYear) {
        return withTax(instalment(), policyYear == 1 ? taxFirstYear : taxAfter);
    }

    /** What is due for the riders with each instalment, tax included; zero or positive. */
    public Rupees riderWithTax() {
        return withTax(rider.timesToPaisa(factors.of(mode)), riderTax);
    }

    /** Every instalment with its tax and the riders, as the person pays it: negative. */
    public CashFlowSeries cashFlows() {
        return due(year -> instalmentWithTax(year).plus(riderWithTax()));
    }

    /** The same without the riders: these buy cover, and their price is never invested. */
    public CashFlowSeries savings() {
        return due(this::instalmentWithTax);
    }

    /** The riders' part: negative. */
    public CashFlowSeries riders() {
        return due(year -> riderWithTax());
    }

    private CashFlowSeries due(IntFunction<Rupees> ofYear) {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            Rupees due = ofYear.apply(year).negated();
            for (int j = 0; j < mode.paymentsPerYear(); j++) {
                flows.add(new CashFlow(mode.time(year, j), due));
            }
        }
        return CashFlowSeries.of(flows);
    }

    private static Rupees withTax(Rupees amount, Rate tax) {
        return amount.plus(amount.timesToPaisa(tax.fraction()));
    }

    private static boolean isPart(Rate rate) {
        return !rate.isNegative() && rate.fraction().compareTo(BigDecimal.ONE) <= 0;
    }
}

package org.asli.comparison;

import java.util.List;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.DeathBenefit;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.SurrenderValues;
import org.asli.policy.Timing;

/** The published proposal and its variants, built by hand for tests. */
public final class TheArticle {
    public static final PremiumSchedule PREMIUM = premium(PaymentMode.YEARLY, "0", "0");
    public static final BenefitStream INCOME = income(PaymentMode.YEARLY, Timing.IN_ARREAR);
    public static final Proposal PROPOSAL = proposal(PREMIUM, INCOME);

    private TheArticle() {
    }

    public static Proposal proposal(PremiumSchedule premium, BenefitStream... benefits) {
        return new Proposal("HDFC Life Sanchay Par Advantage", "HDFC Life", premium, List.of(benefits),
            new MaturityBenefit(Rupees.of(3_725_000), false), 20, Rupees.of(5_250_000));
    }

    public static PremiumSchedule premium(PaymentMode mode, String taxFirstYear, String taxAfter) {
        return new PremiumSchedule(Rupees.of(500_000), mode, ModeFactors.USUAL, 6, Rate.ofPercent(taxFirstYear),
            Rate.ofPercent(taxAfter));
    }

    public static BenefitStream income(PaymentMode frequency, Timing timing) {
        return new BenefitStream("Yearly payout", Rupees.of(105_200), 1, 20, frequency, timing, Growth.NONE, true);
    }

    public static TermPlusSip termPlusSip(long termPremium, String returnPercent, String expensePercent) {
        return new TermPlusSip(new TermPlan(Rupees.of(termPremium), 20),
            new SystematicInvestmentPlan(Rate.ofPercent(returnPercent), Rate.ofPercent(expensePercent)));
    }

    /** The worked comparison, as if it were not known whether there are other rates. */
    public static Comparison unproven() {
        Comparison known = Comparison.of(choice());
        return with(known, known.irr().enclosures().get(0), known.savingsIrr().enclosures().get(0));
    }

    /** The same, and nothing were proven of the rate itself. */
    public static Comparison unbounded() {
        Comparison known = Comparison.of(choice());
        var rate = new Enclosure(-1, known.irr().single().orElseThrow(), Double.POSITIVE_INFINITY);
        return with(known, rate, rate);
    }

    private static Comparison with(Comparison known, Enclosure rate, Enclosure savings) {
        return new Comparison(known.choice(), known.cashFlows(), new IrrResult.One(rate, false), known.savings(),
            new IrrResult.One(savings, false), known.figures(), known.rows(), known.fund(), known.carefulFund());
    }

    /** With a yield of the government bond, and so with the special surrender value. */
    public static Choice choiceWithYield(String percent) {
        var end = new EarlyEnd(35, SurrenderValues.NONE, DeathBenefit.USUAL, Rate.ofPercent(percent));
        return new Choice(new Proposal(PROPOSAL.product(), PROPOSAL.insurer(), PREMIUM, PROPOSAL.benefits(), PROPOSAL.maturity(),
            PROPOSAL.termYears(), PROPOSAL.lifeCover(), end), choice().alternative(), choice().inflation());
    }

    public static Choice choice() {
        return new Choice(PROPOSAL, termPlusSip(8_000, "12", "0"), Rate.ofPercent("6"));
    }
}

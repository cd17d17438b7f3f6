package org.asli.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;

/** Proposals at the edges of what can be stated, for tests of whatever shows a comparison. */
public final class Extremes {
    private static final String DEVANAGARI = "सुनिश्चित क्षितिज आय योजना";

    private Extremes() {
    }

    /** By what is special about each. */
    public static Map<String, Comparison> all() {
        Map<String, Comparison> all = new LinkedHashMap<>();
        all.put("the article's", Comparison.of(TheArticle.choice()));
        all.put("one year", of(proposal("One", 1_000, PaymentMode.YEARLY, 1, 1, 1_070, List.of()), "12"));
        all.put("a hundred years of monthly flows", of(hundredYears(), "12"));
        all.put("ten to the fifteen at 1000%", of(largest(), "1000"));
        all.put("all but everything lost", of(proposal("Lost", 1_000_000_000_000_000L, PaymentMode.YEARLY, 100, 100,
            3_725_000, List.of(stream("", 105_200, 1, 100, PaymentMode.YEARLY))), "12"));
        all.put("all but a rupee a year lost", of(proposal("Lost", 1_000_000_000_000_000L, PaymentMode.MONTHLY, 100,
            100, 0, List.of(stream("", 1, 1, 100, PaymentMode.YEARLY))), "-99.99"));
        all.put("no rate", of(proposal("None", 1, PaymentMode.YEARLY, 3, 5, 0, List.of()), "12"));
        all.put("two rates", of(twoRates(), "12"));
        all.put("early money-back", Comparison.of(earlyMoneyBack()));
        all.put("never worth it", of(proposal("Never", 100_000, PaymentMode.YEARLY, 20, 20, 0,
            List.of(stream("back", 1_300_000, 5, 5, PaymentMode.YEARLY))), "12"));
        all.put("careful return itself", of(TheArticle.PROPOSAL, "8"));
        all.put("fund runs dry", Comparison.of(new Choice(TheArticle.PROPOSAL,
            TheArticle.termPlusSip(80_000, "-10", "0"), Rate.ZERO)));
        all.put("nearly all lost", of(proposal("Lost", 1_000_000_000_000_000L, PaymentMode.YEARLY, 1, 100, 0,
            List.of(new BenefitStream("left", Rupees.of("0.01"), 1, 100, PaymentMode.YEARLY, Timing.IN_ARREAR,
                Growth.NONE, true))), "12"));
        all.put("nearly nothing paid", of(proposal("Found", 1, PaymentMode.MONTHLY, 1, 100, 0,
            List.of(stream("found", 1_000_000_000_000_000L, 1, 100, PaymentMode.MONTHLY))), "12"));
        all.put("sixty streams", of(sixtyStreams(), "12"));
        all.put("paid otherwise", Comparison.of(paidOtherwise()));
        all.put("Devanagari", of(proposal(DEVANAGARI, 300_000, PaymentMode.MONTHLY, 10, 25, 0,
            List.of(stream("वार्षिक आय", 345_000, 12, 25, PaymentMode.MONTHLY))), "10"));
        return all;
    }

    /** Term premiums from the pocket, invested monthly and stepped up, at a nominal return. */
    public static Choice paidOtherwise() {
        var sip = new SystematicInvestmentPlan(Rate.ofPercent("12"), Rate.ofPercent("1"), Convention.NOMINAL);
        var funding = new Funding(Funding.Source.POCKET, Funding.Rhythm.MONTHLY, Rate.ofPercent("10"));
        return new Choice(TheArticle.PROPOSAL, new TermPlusSip(new TermPlan(Rupees.of(8_000), 20), sip, funding),
            Rate.ofPercent("6"));
    }

    /**
     * ₹1,00,000 a year for 20 years and ₹15,00,000 back after five, nothing at the end. Computed outside the project with
     * 60 digits: rates of 10.4142196728397651% and 24.4264017637004280%.
     */
    public static Choice earlyMoneyBack() {
        return new Choice(proposal("Early money-back", 100_000, PaymentMode.YEARLY, 20, 20, 0,
            List.of(stream("back", 1_500_000, 5, 5, PaymentMode.YEARLY))), TheArticle.termPlusSip(0, "12", "0"),
            Rate.ofPercent("6"));
    }

    /** Pays from the first day, asks for more in the middle than it gave, and pays again: +1,−5,+6 times 10,000. */
    private static Proposal twoRates() {
        PremiumSchedule premium = new PremiumSchedule(Rupees.of(50_000), PaymentMode.YEARLY, ModeFactors.USUAL, 2,
            Rate.ZERO, Rate.ZERO);
        return new Proposal("Several", "", premium, List.of(
            new BenefitStream("early", Rupees.of(60_000), 1, 1, PaymentMode.YEARLY, Timing.IN_ADVANCE, Growth.NONE,
                true)), new MaturityBenefit(Rupees.of(60_000), true), 2, Rupees.ZERO);
    }

    private static Proposal hundredYears() {
        return proposal("Whole life", 100_000, PaymentMode.MONTHLY, 60, 100, 0,
            List.of(stream("Income", 200_000, 41, 100, PaymentMode.MONTHLY)));
    }

    private static Proposal largest() {
        return proposal("", 1_000_000_000_000_000L, PaymentMode.MONTHLY, 100, 100, 1_000_000_000_000_000L,
            List.of(stream("", 900_000_000_000_000L, 2, 100, PaymentMode.MONTHLY)));
    }

    private static Proposal sixtyStreams() {
        return proposal("Streams", 500_000, PaymentMode.YEARLY, 10, 100, 0, IntStream.rangeClosed(1, 60)
            .mapToObj(i -> stream("Stream number " + i, 10_000 + i, i, 100, PaymentMode.YEARLY)).toList());
    }

    private static BenefitStream stream(String label, long amount, int first, int last, PaymentMode mode) {
        return new BenefitStream(label, Rupees.of(amount), first, last, mode, Timing.IN_ARREAR, Growth.NONE, true);
    }

    private static Proposal proposal(String product, long premium, PaymentMode mode, int paying, int term,
        long maturity, List<BenefitStream> streams) {
        return new Proposal(product, "", new PremiumSchedule(Rupees.of(premium), mode, ModeFactors.USUAL, paying,
            Rate.ZERO, Rate.ZERO), streams, new MaturityBenefit(Rupees.of(maturity), true), term, Rupees.ZERO);
    }

    private static Comparison of(Proposal proposal, String returnPercent) {
        return Comparison.of(new Choice(proposal, new TermPlusSip(new TermPlan(Rupees.ZERO, 0),
            new SystematicInvestmentPlan(Rate.ofPercent(returnPercent), Rate.ZERO)), Rate.ofPercent("6")));
    }
}

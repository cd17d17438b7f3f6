package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.TheArticle;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.junit.jupiter.api.Test;

/** The first page of the report read back: the rate never stands there without what it depends on. */
class FirstPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String FUND = "The same money in term plan + SIP ends with ₹1.40 cr if 12% comes true every year. In "
        + "the middle of 10,000 simulated futures it is ₹91.29 L, in a bad one (1 in 20) ₹12.51 L or less.";

    /** 20 payouts of ₹1,05,200 are guaranteed, ₹8,96,000 less than six premiums of ₹5 lakh. */
    @Test
    void whatIsGuaranteedAndHowSureTheFundIsStandBesideTheRate() throws Exception {
        says(TheArticle.choice(), "if all that it illustrates is paid. You pay ₹30.00 L and receive ₹58.29 L",
            "Only ₹21.04 L of what you get is guaranteed; with that alone you lose ₹8.96 L (−4.03% a year).",
            "What it earns if you get", "only the guaranteed −4.03%", "all as illustrated 5.16%", FUND,
            "Both ways pay you ₹21.04 L on the way; at the end the policy pays ₹37.25 L. Term plan + SIP ends with more in "
            + "7,965 of 10,000.");
    }

    @Test
    void whereAllIsGuaranteedNothingIsSaidOfApart() throws Exception {
        String page = says(maturity(new MaturityBenefit(Rupees.of(3_725_000), true)),
            "This is what the plan really earns. You pay ₹30.00 L", FUND, "ends with more in 7,965 of 10,000.");
        assertFalse(page.contains("guaranteed") || page.contains("illustrate"), page);
        assertFalse(page.contains("What it earns if you get"), page);
    }

    /** ₹5 lakh of the maturity benefit are guaranteed; it is ₹20 lakh at 4% and ₹37.25 lakh at 8%. */
    @Test
    void whatIsCountedAt4PercentSaysSo() throws Exception {
        Choice choice = maturity(new MaturityBenefit(Rupees.of(3_725_000), Rupees.of(2_000_000), Rupees.of(500_000)));
        says(choice.in(Scenario.AT_4), "if all that it illustrates at 4% is paid. You pay ₹30.00 L and receive ₹41.04 L",
            "Only ₹26.04 L of what you get is guaranteed; with that alone you lose ₹3.96 L (−1.39% a year).",
            "only the guaranteed −1.39%", "all, at 4% 2.62%", "all, at 8% 5.16%", FUND,
            "at the end the policy pays ₹20.00 L. Term plan + SIP ends with more in 9,095 of 10,000.");
    }

    @Test
    void thePicturesStayOnItUnderTheLongestNames() throws Exception {
        String widest = "W".repeat(Proposal.LONGEST_NAME);
        Proposal policy = TheArticle.PROPOSAL;
        Choice longest = with(new Proposal(widest, widest, policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover()));
        holdsThePictures(Exports.pdf(Comparison.of(longest), DAY, Locale.ENGLISH));
    }

    static void holdsThePictures(Download report) throws Exception {
        String page = read(report);
        for (String heading : List.of("Cumulative balance", "The same money in term + SIP", "Term plan + SIP")) {
            assertTrue(page.contains(heading), heading + " in " + page);
        }
    }

    private static String says(Choice choice, String... sentences) throws Exception {
        String page = read(Exports.pdf(Comparison.of(choice), DAY, Locale.ENGLISH));
        Stream.of(sentences).forEach(said -> assertTrue(page.contains(said), said + " in " + page));
        return page;
    }

    private static String read(Download report) throws Exception {
        return PdfText.inOrder(report, 1).replaceAll("\\s+", " ");
    }

    private static Choice maturity(MaturityBenefit maturity) {
        Proposal policy = TheArticle.PROPOSAL;
        return with(new Proposal(policy.product(), policy.insurer(), policy.premium(), policy.benefits(), maturity,
            policy.termYears(), policy.lifeCover()));
    }

    private static Choice with(Proposal policy) {
        return new Choice(policy, TheArticle.choice().alternative(), TheArticle.choice().inflation());
    }
}

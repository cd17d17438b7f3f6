package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.Timing;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the page says. The figures of the worked proposal are those of the published case, computed independently. */
class AnswerTest {
    private static final Map<String, Comparison> EXTREMES = Extremes.all();
    private static final Formats FORMATS = new Formats();
    private static final Pattern STRONG = Pattern.compile("<strong>(.*?)</strong>");

    private final Answer worked = new Answer(Comparison.of(TheArticle.choice()), true);

    @Test
    void the_worked_proposal_is_said_in_one_number_and_plain_sentences() {
        assertEquals("one", worked.getOutcome());
        assertEquals("5.16", worked.getHeadline());
        assertEquals("5.16% a year", worked.getSpoken());
        assertEquals("You put in <strong>₹30.00 L</strong> and get back <strong>₹58.29 L</strong> over 20 years, "
            + "but most of it comes only in year 20.", worked.getPaidAndReceived());
        assertEquals("At 6% inflation your money <strong>loses 0.79% a year</strong>.", worked.getReal());
        assertEquals("5.16% a year, −0.79% after inflation", worked.getGlance());
        assertEquals("Only <strong>₹21.04 L</strong> of what you get is guaranteed; with that alone you <strong>lose ₹8.96 L</strong> "
            + "(−4.03% a year).", worked.getCertainty().getGuaranteed());
        assertEquals("end of year 5", worked.getKey().getDeepestYear());
        assertEquals("end of year 20", worked.getKey().getMoneyBack());
        assertEquals("", worked.getKey().getDryFund());
    }

    @Test
    void the_published_estimates_are_set_against_the_exact_figures() {
        assertTrue(worked.getArticle().rate().endsWith(
            "(₹58,29,000 ÷ ₹24,74,000)^(1/20) − 1 = 4.38%. The exact rate is <strong>5.16%</strong>."));
        assertTrue(worked.getArticle().fund().contains("a return of 12% the fund ends at <strong>₹1.40 cr</strong>"));
    }

    @Test
    void what_is_assumed_stands_in_one_place() {
        var values = worked.getAssumptions().stream().map(Assumption::value).filter(value -> !value.isEmpty()).toList();
        assertEquals(List.of("12%", "0%", "20%", "6%", "35", "7", "30%", "6.2%", "7.1%", "6.5%"), values);
        assertTrue(worked.getAssumptions().stream().noneMatch(one -> one.source().isBlank()));
        var asPromised = worked.getAssumptions().stream().map(Assumption::name).filter(name -> name.contains("illustrated"));
        assertEquals(worked.getComparison().figures().guaranteedShare() < 1 ? 1 : 0, asPromised.count());
    }

    private static String unmarked(String sentence) {
        return sentence.replaceAll("</?span[^>]*>|<button.*?</button>", "");
    }

    @Test
    void a_lock_in_the_way_is_said_with_its_year_and_amounts() {
        // 1,00,000 a year grown at 7.1%: 6,17,134.29 after five years, all of it in the account
        var back = new BenefitStream("back", Rupees.of(150_000), 5, 5, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true);
        var policy = new Proposal("Money-back", "", new PremiumSchedule(Rupees.of(100_000),
            PaymentMode.YEARLY, ModeFactors.USUAL, 5, Rate.ZERO, Rate.ZERO), List.of(back),
            new MaturityBenefit(Rupees.of(500_000), true), 10, Rupees.of(1_000_000));
        var choice = new Choice(policy, TheArticle.termPlusSip(0, "12", "0"), Rate.ofPercent("6"));
        SafeView safe = new Answer(Comparison.of(choice), false).getSafe();
        assertEquals("locked in year 5", safe.getRows().get(1).verdict());
        assertTrue(safe.getPpf().endsWith("In year 5 it cannot pay what the policy pays: the deposit is empty, and of the ₹6.17 L in "
            + "the account the lock does not let out ₹1.50 L that are needed. So PPF cannot do in this way what the policy does."),
            safe.getPpf());
    }

    @Test
    void something_safe_is_said_with_the_best_of_it_and_what_tax_leaves_of_a_deposit() {
        SafeView safe = worked.getSafe();
        assertEquals("Of what is safe, most is left by: PPF up to ₹1,50,000 a year, the rest in the deposit. It ends with "
            + "₹39.35 L after tax, ₹2.10 L more than the ₹37.25 L of the policy. Not all that the policy pays is guaranteed; here it is "
            + "taken as illustrated.", unmarked(safe.getBest()));
        assertEquals("A deposit at 6.2% earns 4.34% a year once 30% of its interest is paid as tax. The savings part of the "
            + "policy earns 5.50%.", unmarked(safe.getKept()));
        assertTrue(unmarked(safe.getPpf()).contains("hold ₹39.35 L, of it ₹30.10 L in the account. The account is locked for 15 years"),
            safe.getPpf());
        assertEquals(List.of("₹28,23,324.16", "₹39,35,192.11", "₹29,73,203.98", "₹1,24,88,510.00", "₹37,25,000.00"),
            safe.getRows().stream().map(SafeView.Row::after).toList());
        assertEquals(List.of("the policy is ahead", "this is ahead", "the policy is ahead", "this is ahead", ""),
            safe.getRows().stream().map(SafeView.Row::verdict).toList());
        assertEquals("SIP (shares), not safe", safe.getRows().get(3).name());
        String middle = STRONG.matcher(worked.getCertainty().getFund()).results().toList().get(1).group(1);
        assertEquals("The SIP is not safe: its figures hold only if the fund earns 12% every year. In the middle of 10,000 simulated "
            + "futures it ends with " + middle + " before tax: see “How sure is the SIP?”", unmarked(safe.getSip()));
        assertEquals(21, safe.getYears().size());
        assertTrue(safe.getLaws().stream().noneMatch(law -> law.source().isBlank()));
    }

    @Test
    void leaving_is_said_with_the_worst_year_and_the_first_that_returns_the_money() {
        LeavingAnswer leaving = worked.getLeaving();
        assertEquals("Leaving at the end of <strong>year 6</strong> costs the most: of ₹30.00 L paid by then, "
            + "<strong>₹15.00 L</strong> is gone for good. Before the end of year 20 leaving never returns "
            + "all you paid.", leaving.getLead());
        assertEquals("−20.03%", leaving.getRows().get(6).irr());
        assertEquals("least guaranteed", leaving.getRows().get(6).source());
        assertEquals("maturity", leaving.getRows().get(19).source());
        assertTrue(leaving.isFloor());
        assertEquals("Term\u00a0+\u00a0SIP\u00a0holds at\u00a012%\u00a0a\u00a0year", leaving.getFundHead());
    }

    @Test
    void the_least_special_surrender_value_stands_in_where_it_is_more() {
        var answer = new Answer(Comparison.of(TheArticle.choiceWithYield("6.5")), true);
        LeavingAnswer leaving = answer.getLeaving();
        assertEquals("least special", leaving.getRows().get(5).source());
        assertEquals("guaranteed ₹8,68,800", leaving.getRows().get(5).guaranteed());
        assertEquals("least guaranteed", leaving.getRows().get(4).source());
        assertTrue(leaving.isFloor() && leaving.isSpecialFloor() && leaving.getSpecial().contains("a government bond yield of 6.5%"));
        assertFalse(worked.getLeaving().isSpecialFloor());
        assertTrue(worked.getLeaving().getSpecial().startsWith("“Least guaranteed” is the guaranteed value alone."));
        assertEquals("100% × (₹6,31,200 + ₹9,14,223.75) − ₹6,31,200, never below nothing = ₹9,14,223.75",
            leaving.getOpened().get(1).figures().get(0).sum());
        assertTrue(answer.getHolding().getKeeping().startsWith("Surrendering pays at least ₹3,52,009.66 today, the least special")
            && answer.getHolding().getKeeping().contains("deaths left out; what is guaranteed alone is ₹2,09,400."),
            answer.getHolding().getKeeping());
    }

    @Test
    void dying_is_said_for_the_first_and_the_last_year_and_on_average() {
        DyingAnswer dying = worked.getDying();
        assertEquals("If you die in <strong>year 1</strong>, your family gets <strong>₹52.50 L</strong> from the policy, or "
            + "<strong>₹56.96 L</strong> from term plan and fund if the fund earns 12% a year. If you die in <strong>year 20</strong>, your family gets "
            + "<strong>₹52.50 L</strong> from the policy, or <strong>₹1.92 cr</strong> from term plan and fund if the fund earns "
            + "12% a year.",
            dying.getLead());
        assertEquals("32.24%", dying.getRows().get(4).irr());
        // (1,05,200 + 52,50,000) ÷ 5,00,000
        assertEquals("10.7 × what was paid", dying.getRows().get(0).irr());
        assertTrue(dying.getExpected().contains("start at age 35, of whom 94.08% live to the end")
            && dying.getExpected().contains("<strong>5.39% a year</strong>"), dying.getExpected());
        assertEquals(List.of(25, 35, 45, 55), dying.getAges().stream().map(DyingAnswer.AgeRow::age).toList());
    }

    @Test
    void a_policy_one_has_is_said_with_what_is_spent_and_who_wins_where() {
        HoldingAnswer holding = worked.getHolding();
        assertTrue(holding.getSunk().startsWith("After 3 years you have paid ₹15,00,000 and got ₹3,15,600. The difference of "
            + "<strong>₹11,84,400 is spent"), holding.getSunk());
        assertEquals("If you have had it for 3 years: at 12% a year, the return you expect of the fund, the most is left if you <strong>make it paid-up</strong>: "
            + "₹1.37 cr at the end, <strong>₹29.96 L more</strong> than if you surrender and invest.", holding.getVerdict());
        assertEquals("Counted as paid for 3 years, by the rules for a policy issued on 1 Apr 2026. State yours under “For the "
            + "tax” and “If you already have it”.", holding.getStated());
        assertTrue(holding.getKeeping().startsWith("Surrendering pays at least ₹2,09,400 today, the least that must be guaranteed;")
            && holding.getKeeping().contains("That is the guaranteed value alone: on a policy issued since 1 October 2024")
            && holding.getKeeping().endsWith("From today on, keeping the policy earns <strong>10.02% a year</strong> on that money and on "
            + "the premiums still to come. That is not the 5.16% of the whole policy, because what you already paid is spent and no "
            + "longer counts. Surrendering beats keeping only where the fund earns more."), holding.getKeeping());
        assertEquals("If the fund earns less than 4.85%, the most is left if you <strong>keep it</strong>. From 4.85% on, if "
            + "you <strong>make it paid-up</strong>. From 28.37% on, if you <strong>surrender and invest</strong>. "
            + "The picture ends at 20%.",
            holding.getWinners());
        assertEquals(List.of(false, false, true), holding.getRows().stream().map(HoldingAnswer.Row::best).toList());
        assertEquals("After all tax, at 12% a year, the most is left if you <strong>make it paid-up</strong>: ₹1.25 cr, "
            + "<strong>₹29.40 L more</strong> than if you surrender and invest.", holding.getTaxed().getVerdict());
        assertTrue(holding.getTaxed().isSame() && holding.getTaxed().getLeft().startsWith("What this policy pays is free of tax, "
            + "whichever way you go on: what surrendering pays"), holding.getTaxed().getLeft());
        assertTrue(holding.getTaxed().getWinners().startsWith("If the fund earns less than 5.32%, "), holding.getTaxed().getWinners());
        assertEquals(List.of(false, false, true), holding.getTaxed().getRows().stream().map(HeldTaxView.Row::best).toList());
    }

    @Test
    void a_paid_policy_that_pays_nothing_today_costs_nothing_to_keep() {
        var policy = TheArticle.proposal(TheArticle.PREMIUM, new BenefitStream("", Rupees.of(700_000), 1, 20,
            PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true));
        var held = new Choice(policy, TheArticle.choice().alternative(), TheArticle.choice().inflation()).held(6);
        String keeping = new Answer(Comparison.of(held), false).getHolding().getKeeping();
        assertTrue(keeping.endsWith("Keeping it costs nothing: no premium is due any more."), keeping);
    }

    @Test
    void the_fund_is_shown_year_by_year_to_where_it_ends() {
        List<FundRow> rows = worked.getFundRows();
        assertEquals(21, rows.size());
        assertEquals("₹1,39,84,003.61", FORMATS.toPaisa(rows.get(20).fund()));
        assertEquals("₹1,05,200", FORMATS.full(rows.get(20).pocket()));
    }

    @Test
    void what_only_the_guaranteed_part_earns_is_said_to_be_that() {
        Answer guaranteed = new Answer(Comparison.of(TheArticle.choice().in(Scenario.GUARANTEED)), false);
        assertTrue(guaranteed.getMeaning().endsWith("if you get only what is guaranteed."), guaranteed.getMeaning());
        assertTrue(worked.getMeaning().endsWith("if all that it illustrates is paid."), worked.getMeaning());
    }

    @Test
    void what_the_fund_ends_with_is_never_said_without_its_middle_and_its_bad_future() {
        String fund = worked.getCertainty().getFund();
        assertTrue(fund.startsWith("The same money in term plan + SIP ends with <strong>₹1.40 cr</strong> if 12% comes true "
            + "every year. In the middle of 10,000 simulated futures it is <strong>"), fund);
        assertTrue(fund.endsWith(" or less</strong>."), fund);
        assertEquals("Both ways pay you <strong>₹21.04 L</strong> on the way; at the end the policy pays <strong>₹37.25 L</strong>. Term plan + SIP "
            + "ends with more in <strong>7,965 of 10,000</strong>.", worked.getCertainty().getPolicy());
        assertTrue(worked.getSure().getChance().contains("7,965 of 10,000"), worked.getSure().getChance());
        var said = STRONG.matcher(fund).results().map(each -> each.group(1)).toList();
        var asked = STRONG.matcher(worked.getSure().getChance()).results().map(each -> each.group(1)).toList();
        assertEquals(asked.subList(1, 3), said.subList(1, 3));
    }

    @Test
    void with_the_guaranteed_alone_nothing_reads_as_if_the_policy_paid_nothing() {
        Answer guaranteed = new Answer(Comparison.of(TheArticle.choice().in(Scenario.GUARANTEED)), false);
        assertEquals("", guaranteed.getCertainty().getGuaranteed());
        assertEquals("Nothing the policy pays at the end is guaranteed.", guaranteed.getCertainty().getPolicy());
        assertTrue(guaranteed.getSafe().getBest().endsWith("At the end the policy pays nothing that is counted here; what it "
            + "pays on the way, this has paid as well."), guaranteed.getSafe().getBest());
        assertTrue(guaranteed.getSure().getChance().contains("the policy pays <span class=\"joined\"><strong>nothing</strong>"));
        assertTrue(guaranteed.getSure().getPolicy().startsWith("None of its maturity benefit is guaranteed."));
    }

    /** Twelve yearly premiums of ₹1 lakh, and ₹25 lakh at the end of year 20 that nobody owes. */
    @Test
    void where_nothing_is_guaranteed_no_sentence_speaks_of_a_guaranteed_part() {
        var premium = new PremiumSchedule(Rupees.of(100_000), PaymentMode.YEARLY, ModeFactors.USUAL, 12, Rate.ZERO, Rate.ZERO);
        var policy = new Proposal("", "", premium, List.of(), new MaturityBenefit(Rupees.of(2_500_000), false), 20, Rupees.of(1_000_000));
        var choice = new Choice(policy, TheArticle.choice().alternative(), TheArticle.choice().inflation());
        Answer nothing = new Answer(Comparison.of(choice.in(Scenario.GUARANTEED)), false);
        assertEquals("Nothing of what it pays is guaranteed.", nothing.getSure().getPolicy());
        assertEquals("Nothing the policy pays is guaranteed.", nothing.getCertainty().getPolicy());
        assertTrue(nothing.getSafe().getBest().endsWith(" after tax. The policy pays nothing that is counted here."),
            nothing.getSafe().getBest());
        assertEquals("That is not guaranteed either; here it is taken as stated.",
            new Answer(Comparison.of(choice), false).getSure().getPolicy());
    }

    @Test
    void how_a_policy_is_taxed_is_said_as_a_fact_only_where_it_is_taxed() {
        assertTrue(worked.getTax().getConvention().startsWith("Were the policy not free, what you receive would be taxed once "),
            worked.getTax().getConvention());
        // the premium of ₹5 lakh is exactly the limit
        var usual = Taxpayer.USUAL;
        var above = new Taxpayer(usual.issued(), false, false, Rupees.of(1), usual.slab(), usual.deduction(), usual.cess());
        var taxed = new Answer(Comparison.of(TheArticle.choice().with(above)), false);
        assertTrue(taxed.getTax().getConvention().startsWith("The policy: what you receive is taxed once "), taxed.getTax().getConvention());
    }

    @Test
    void a_rate_that_is_not_proven_to_be_the_only_one_is_not_called_what_the_plan_earns() {
        Answer unproven = new Answer(TheArticle.unproven(), true);
        assertEquals("5.16", unproven.getHeadline());
        assertTrue(unproven.getMeaning().endsWith("Whether another rate does that too could not be decided."));
        assertEquals("5.50%, perhaps others", unproven.getKey().getSavings());
        assertEquals("5.50%, perhaps others", unproven.getKey().getBreakEven());
        assertEquals("5.50%", worked.getKey().getSavings());
    }

    @Test
    void several_rates_are_all_said_and_none_is_called_the_return() {
        Answer several = answer("two rates");
        assertEquals("several", several.getOutcome());
        assertTrue(several.getHeadline().matches("−?[\\d.]+% and −?[\\d.]+%"), several.getHeadline());
        assertTrue(several.getMeaning().endsWith("none of them alone is the return."));
        assertEquals("", several.getReal());
    }

    @Test
    void each_of_several_rates_has_its_bounds_and_one_modified_rate_stands_in_for_them() {
        // computed outside the project with 60 digits: 10.41421967283976510…%, 24.42640176370042796…%, MIRR 12.109…%
        Found found = answer("early money-back").getFound();
        assertEquals(List.of("10.41421967284%", "24.42640176370%"),
            found.getRates().stream().map(Found.FoundRate::rate).toList());
        assertEquals(List.of("4.16%", "17.38%"), found.getRates().stream().map(Found.FoundRate::real).toList());
        assertTrue(found.getRates().get(0).bounds().matches("from 10\\.41421967283976\\d*% to 10\\.41421967283976\\d*%"),
            found.getRates().get(0).bounds());
        assertEquals("These are proven to be all rates above −100%.", found.getProof());
        assertEquals("12.11%", found.getModifiedRate());
        assertTrue(found.getModified().contains("at 12% a year") && found.getModified().contains("<strong>12.11% a year"),
            found.getModified());
        assertTrue(found.getRun().contains("The first guess is 0%: a rate lies so near to 10%, where spreadsheets start, "
            + "that nothing would be seen. The steps lead to the rate that is nearest to it;"), found.getRun());
    }

    @Test
    void one_rate_is_said_to_be_proven_and_needs_no_modified_one() {
        Found found = worked.getFound();
        assertEquals("This is proven to be the only rate above −100%, and it is right to the last digit a computer holds.",
            found.getProof());
        assertEquals("", found.getModified());
        assertEquals("-0.79%".replace('-', '−'), found.getRates().get(0).real());
        assertTrue(found.getRun().endsWith("The first guess is 10%, where spreadsheets start too."), found.getRun());
        assertEquals("Whether there are other rates above −100% could not be decided.",
            new Answer(TheArticle.unproven(), true).getFound().getProof());
    }

    @Test
    void a_rate_of_which_nothing_is_proven_has_no_upper_bound() {
        assertEquals("above −100%", new Answer(TheArticle.unbounded(), true).getFound().getRates().get(0).bounds());
    }

    @Test
    void where_nothing_balances_the_modified_rate_is_still_said() {
        Found found = answer("never worth it").getFound();
        assertTrue(found.getRates().isEmpty() && found.getSteps().isEmpty() && found.getRun().isEmpty());
        assertTrue(found.getModified().contains("where the fund alone earns 12%"), found.getModified());
        assertEquals("", answer("no rate").getFound().getModified());
    }

    @Test
    void a_policy_that_pays_only_at_the_end_says_so_and_leaving_is_judged_before_it() {
        Choice choice = new Choice(TheArticle.proposal(TheArticle.PREMIUM), TheArticle.termPlusSip(8_000, "12", "0"), Rate.ofPercent("6"));
        Answer last = new Answer(Comparison.of(choice), false);
        assertTrue(last.getPaidAndReceived().endsWith("but all of it comes only in year 20."), last.getPaidAndReceived());
        Answer nothing = new Answer(Comparison.of(choice.in(Scenario.GUARANTEED)), false);
        assertEquals("–", nothing.getKey().getSavings());
        // 50% of six premiums is lost then, one tenth of them in year 19, and all where one stays for a maturity of nothing
        assertTrue(nothing.getLeaving().getLead().startsWith("Leaving at the end of <strong>year 6</strong> costs the most: of "
            + "₹30.00 L paid by then, <strong>₹15.00 L</strong>"), nothing.getLeaving().getLead());
    }

    @Test
    void an_illustration_that_is_not_stated_is_asked_for_in_vain() {
        assertTrue(new Answer(Comparison.of(TheArticle.choice().in(Scenario.AT_4)), false).getCertainty().isUnstated());
        assertFalse(worked.getCertainty().isUnstated());
    }

    @Test
    void no_rate_is_said_with_the_reason() {
        Answer none = answer("no rate");
        assertEquals("No rate", none.getHeadline());
        assertEquals("There is no rate of return: money only goes in, nothing comes back.", none.getMeaning());
        assertEquals("never", none.getKey().getMoneyBack());
        assertEquals("–", none.getKey().getBreakEven());
    }

    @Test
    void a_fund_that_runs_dry_says_when() {
        assertTrue(answer("fund runs dry").getKey().getDryFund().matches("The fund (runs dry in year \\d+|has nothing).*"));
    }

    @Test
    void what_is_too_large_to_write_out_is_still_a_figure() {
        assertEquals("₹1.38 × 10¹¹⁹", FORMATS.toPaisa(1.378e119));
        assertEquals("−₹1.38 × 10¹¹⁹", FORMATS.brief(-1.378e119));
        assertEquals("more than can be counted", FORMATS.brief(Double.POSITIVE_INFINITY));
    }

    @TestFactory
    Stream<DynamicTest> no_answer_ever_shows_what_is_no_figure() {
        return EXTREMES.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Answer answer = answer(name);
            String said = String.join(" ", answer.getHeadline(), answer.getMeaning(), answer.getPaidAndReceived(),
                answer.getReal(), answer.getGlance(), answer.getCertainty().getGuaranteed(), answer.getCertainty().getPolicy(),
                answer.getKey().getMoneyBack(), answer.getKey().getDryFund(), answer.getArticle().rate(),
                answer.getArticle().fund(), answer.getOtherwise().getNote(), answer.getOtherwise().getStepUp(), FORMATS.toPaisa(answer.getComparison().fundLead()),
                answer.getKey().getBreakEven(), answer.getFound().getRun(), answer.getFound().getProof(),
                answer.getFound().getModified(), answer.getFound().getRates().toString(),
                answer.getLeaving().getLead(), answer.getDying().getLead(), answer.getDying().getExpected(),
                answer.getSafe().getBest(), answer.getSafe().getKept(), answer.getSafe().getPpf(),
                answer.getSafe().getRows().toString(), answer.getHolding().getSunk(), answer.getHolding().getKeeping(), answer.getHolding().getWinners(),
                answer.getHolding().getTaxed().getLeft(), answer.getHolding().getTaxed().getKeeping(),
                answer.getHolding().getTaxed().getWinners());
            for (String wrong : Arrays.asList("NaN", "Infinity", "null", "{")) {
                assertFalse(said.contains(wrong), said);
            }
        }));
    }

    private static Answer answer(String name) {
        return new Answer(EXTREMES.get(name), false);
    }
}

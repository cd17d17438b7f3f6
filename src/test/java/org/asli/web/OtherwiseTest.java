package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.junit.jupiter.api.Test;

class OtherwiseTest {
    private static final Answer WORKED = new Answer(Comparison.of(TheArticle.choice()), false);
    private static final Answer OTHERWISE = new Answer(Comparison.of(Extremes.paidOtherwise()), false);

    @Test
    void what_is_done_otherwise_is_said_where_it_is() {
        assertEquals("", WORKED.getOtherwise().getNote());
        assertEquals("The SIP’s 12% is taken as R/12 a month: 12.68% a year. Each premium’s money goes into the SIP month by month "
            + "until the next would be due. Term premiums of ₹1.60 L in all come out of your pocket besides, so it is not like for "
            + "like. Raising the SIP by 10% a year is in none of these figures; what it comes to stands by itself under “Term + SIP”.", OTHERWISE.getOtherwise().getNote());
        assertTrue(OTHERWISE.getKey().getBreakEven().endsWith("% (R/12 a month)"));
        assertEquals(3, OTHERWISE.getAssumptions().size() - WORKED.getAssumptions().size());
    }

    @Test
    void a_fund_beside_which_no_cover_is_paid_for_is_said_to_have_none() {
        AnalyseForm form = AnalyseForm.of(TheArticle.choice());
        form.getAlternative().setYearlyPremium(null);
        Answer unpriced = new Answer(Comparison.of(form.toChoice()), false);
        assertTrue(unpriced.getOtherwise().getNote().startsWith("You state no price of a term plan with the same cover (₹52.50 L)"));
        form.setLifeCover(null);
        Answer uncovered = new Answer(Comparison.of(form.toChoice()), false);
        assertTrue(uncovered.getOtherwise().getUnpriced().startsWith("You state neither a life cover nor a term plan"));
        assertEquals("What the policy pays you is taxed, as far as it exceeds what you paid. No life cover is stated, and only a policy "
            + "whose premium is at most 10% of its cover in every year is free: state the cover, and this may change.",
            uncovered.getTax().getExemption());
        assertEquals("", WORKED.getOtherwise().getUnpriced());
    }

    @Test
    void the_pocket_pays_the_premiums_or_what_is_stated_in_their_place() {
        assertEquals(WORKED.getComparison().rows().stream().map(row -> row.cashFlow().minus(row.maturity())).toList(),
            WORKED.getFundRows().stream().map(FundRow::pocket).toList());
        // 5,00,000 ÷ 12 and a term premium on the first day; then eleven parts, the next first one and premium, less the payout
        var rows = OTHERWISE.getFundRows();
        assertEquals("-49666.67", rows.get(0).pocket().toString());
        assertEquals("-402800.00", rows.get(1).pocket().toString());
    }
}

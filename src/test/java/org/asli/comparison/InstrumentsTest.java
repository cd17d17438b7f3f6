package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.asli.alternative.Funding;
import org.asli.alternative.InstrumentRates;
import org.asli.alternative.TermPlusSip;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.Test;

/** Ends and rates from a model of its own with 50 digits. */
class InstrumentsTest {
    private static final double EXACT = 1e-11;
    private static final Instruments ARTICLE = of(TheArticle.choice());

    @Test
    void the_published_proposal_beside_a_deposit() {
        Row deposit = ARTICLE.row(Way.DEPOSIT);
        assertEquals(4_368_090.092636956599, deposit.before().amount(), 1e-6);
        assertEquals(643_090.092636956599, deposit.before().lead(), 1e-6);
        assertEquals(2_823_324.1574003432929, deposit.after().amount(), 1e-6);
        assertEquals(-901_675.8425996567071, deposit.after().lead(), 1e-6);
        assertEquals(0.062 * 0.7, deposit.earned().single().orElseThrow(), EXACT);
        assertFalse(deposit.wins());
    }

    @Test
    void the_published_proposal_beside_a_PPF_account_and_a_bond() {
        Row ppf = ARTICLE.row(Way.PPF);
        assertEquals(3_935_192.1075534140214, ppf.after().amount(), 1e-6);
        assertEquals(210_192.1075534140214, ppf.after().lead(), 1e-6);
        assertEquals(0.0573745334058284234, ppf.earned().single().orElseThrow(), EXACT);
        assertTrue(ppf.wins());
        assertEquals(2_973_203.9802271329666, ARTICLE.row(Way.BOND).after().amount(), 1e-6);
        assertEquals(Way.PPF, ARTICLE.bestSafe());
        assertEquals(Way.SIP, ARTICLE.best());
    }

    @Test
    void the_policy_and_the_SIP_stand_beside_them_as_elsewhere() {
        Row policy = ARTICLE.row(Way.POLICY);
        assertEquals(0.0549852527950213471, policy.earned().single().orElseThrow(), EXACT);
        assertEquals(3_725_000, policy.after().amount());
        assertEquals(0, policy.after().lead());
        Row sip = ARTICLE.row(Way.SIP);
        assertEquals(12_488_509.998559258671, sip.after().amount(), 1e-6);
        assertEquals(13_984_003.61, sip.before().amount(), 0.005);
        assertEquals(sip.after().amount(), sip.byYear().get(20));
    }

    @Test
    void the_winner_earns_more_than_the_policy() {
        for (Row row : ARTICLE.rows()) {
            assertEquals(row.wins(), row.earned().single().orElseThrow()
                > ARTICLE.row(Way.POLICY).earned().single().orElseThrow() + EXACT, row.way().toString());
        }
    }

    @Test
    void all_stay_like_for_like_where_the_pocket_pays_more_into_the_SIP() {
        TermPlusSip stated = TheArticle.choice().alternative();
        Instruments more = of(new Choice(TheArticle.PROPOSAL, new TermPlusSip(stated.termPlan(), stated.sip(),
            new Funding(Funding.Source.POCKET, Funding.Rhythm.PREMIUM, Rate.ofPercent("10"))), Rate.ofPercent("6")));
        assertEquals(ARTICLE.rows(), more.rows());
    }

    @Test
    void the_taxed_policy_is_matched_where_it_is_taxed() {
        var others = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.of(500_000), Rate.ofPercent("30"), false,
            false);
        Instruments taxed = of(TheArticle.choice().with(others));
        assertEquals(taxed.taxed().lastBenefit().toDouble(), taxed.row(Way.POLICY).after().amount());
        // all of the tax falls on the last benefit, and the deposit is held against what is left of it
        assertEquals(taxed.taxed().proceeds().tax().toDouble(),
            taxed.row(Way.DEPOSIT).after().lead() - ARTICLE.row(Way.DEPOSIT).after().lead(), 1e-6);
        assertTrue(taxed.row(Way.POLICY).tax() > 0);
        assertEquals(ARTICLE.row(Way.DEPOSIT).before(), taxed.row(Way.DEPOSIT).before());
    }

    @Test
    void with_interest_of_nothing_it_runs_dry_and_never_wins() {
        Instruments poor = of(TheArticle.choice().with(new InstrumentRates(Rate.ZERO, Rate.ZERO, Rate.ZERO)));
        for (Way way : new Way[] {Way.DEPOSIT, Way.PPF, Way.BOND}) {
            // 30,00,000 less 20 incomes of 1,05,200 and 20 term premiums of 8,000
            assertEquals(736_000, poor.row(way).after().amount(), 1e-6);
        }
        var late = TheArticle.choice();
        Instruments dry = of(new Choice(late.policy(), TheArticle.termPlusSip(200_000, "12", "0"), late.inflation())
            .with(new InstrumentRates(Rate.ZERO, Rate.ZERO, Rate.ZERO)));
        assertEquals(OptionalInt.of(10), dry.row(Way.DEPOSIT).after().dryYear());
        assertEquals(-3_725_000, dry.row(Way.DEPOSIT).after().lead());
        assertTrue(dry.row(Way.DEPOSIT).earned().single().isEmpty());
        assertEquals(Way.POLICY, dry.best());
    }

    @Test
    void an_end_beyond_any_amount_has_no_rate() {
        var high = Rate.ofPercent("1000");
        Row bond = of(TheArticle.choice().with(new InstrumentRates(high, high, high))
            .with(new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.ZERO, Rate.ZERO, false, false)))
            .row(Way.BOND);
        assertTrue(bond.after().amount() > 1e23);
        assertTrue(bond.earned().single().isEmpty());
    }

    private static Instruments of(Choice choice) {
        return Instruments.of(AfterTax.of(Comparison.of(choice)));
    }
}

package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.SpecialTerms.State;
import org.asli.money.Rupees;
import org.asli.policy.Standing.Source;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.Test;

/** When the least special surrender value counts. Figures were computed apart with 50 decimal digits. */
class SpecialTermsTest {
    private static final Choice YIELDING = TheArticle.choiceWithYield("6.5");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

    @Test
    void theDayOfIssueDecides() {
        assertEquals(State.COUNTED, SpecialTerms.of(issued(FIRST)).state());
        assertEquals(0.07105625, SpecialTerms.of(issued(FIRST)).rate().orElseThrow(), 1e-16);
        assertEquals(new SpecialTerms(State.NOT_OWED, OptionalDouble.empty()), SpecialTerms.of(issued(FIRST.minusDays(1))));
        assertEquals(State.NOT_STATED, SpecialTerms.of(TheArticle.choice()).state());
    }

    @Test
    void anOlderPolicyKeepsTheGuaranteedFloorWhateverYieldIsStated() {
        Leaving.Year newer = Leaving.of(issued(FIRST)).years().get(5);
        assertEquals(Rupees.of("914223.75"), newer.value().amount());
        assertEquals(Source.SPECIAL_FLOOR, newer.value().source());
        assertEquals(Rupees.of(868_800), newer.floor());
        Leaving.Year older = Leaving.of(issued(FIRST.minusDays(1))).years().get(5);
        assertEquals(Rupees.of(868_800), older.value().amount());
        assertEquals(Source.FLOOR, older.value().source());
    }

    @Test
    void aUnitLinkedPolicyHasNone() {
        Taxpayer usual = Taxpayer.USUAL;
        var unitLinked = new Taxpayer(usual.issued(), true, false, usual.otherPremiums(), usual.slab(), false, false);
        assertEquals(State.NOT_OWED, SpecialTerms.of(YIELDING.with(unitLinked)).state());
    }

    @Test
    void anotherRuleIsAnotherRow() {
        Rules rules = Rules.read("rule|from|to|value|unit|source|note\n"
            + "special-surrender-spread|2024-10-01|2029-12-31|0.005|fraction|Circular|seen\n"
            + "special-surrender-spread|2030-01-01||0.01|fraction|Another|seen");
        assertEquals(0.07605625, SpecialTerms.of(issued(LocalDate.of(2030, 1, 1)), rules).rate().orElseThrow(), 1e-16);
    }

    @Test
    void goingOnIsHeldAgainstIt() {
        Holding holding = Holding.of(YIELDING);
        assertEquals(0.091572437807366, holding.keeping().single().orElseThrow(), 1e-13);
        assertEquals(0.192873750586517, holding.paidUp().single().orElseThrow(), 1e-13);
        Verdict verdict = holding.verdict(0.12);
        assertEquals(Way.PAID_UP, verdict.best());
        assertEquals(Way.SURRENDER, verdict.next().orElseThrow());
        assertEquals(13_668_781.41 - 11_651_912.87, verdict.lead(), 0.011);
        assertEquals(0.199428664852032, HoldingAfterTax.of(YIELDING).changes().get(1).rate(), 1e-12);
        assertEquals(12_507_896.23 - 10_442_549.97, HoldingAfterTax.of(YIELDING).verdict(0.12).lead(), 0.011);
    }

    @Test
    void equalWaysLeaveNoLead() {
        Verdict paid = Holding.of(TheArticle.choice().held(8)).verdict(0.12);
        assertEquals(Way.KEEP, paid.best());
        assertEquals(Way.SURRENDER, paid.next().orElseThrow());
        assertEquals(0, Verdict.of(way -> 1).lead());
    }

    private static Choice issued(LocalDate day) {
        return YIELDING.with(YIELDING.taxpayer().issuedOn(day));
    }
}

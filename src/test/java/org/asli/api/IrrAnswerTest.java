package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;
import org.junit.jupiter.api.Test;

class IrrAnswerTest {
    private static final CashFlowSeries SERIES = CashFlowSeries.yearly(-100, 105);
    private final Wording wording = Wording.of("de-CH, *;q=0.5");

    @Test
    void one_certain_rate_needs_no_words() {
        IrrAnswer answer = answer(new IrrResult.One(Enclosure.exactly(0.05), true));
        assertEquals(Outcome.ONE, answer.outcome());
        assertEquals(0.05, answer.rate());
        assertNull(answer.explanation());
    }

    @Test
    void what_is_not_certain_says_so() {
        IrrAnswer one = answer(new IrrResult.One(Enclosure.exactly(0.05), false));
        assertTrue(one.explanation().contains("could not be decided"), one::explanation);
        IrrAnswer several = answer(new IrrResult.Several(
            List.of(Enclosure.exactly(0.1), Enclosure.exactly(0.2)), false));
        assertTrue(several.explanation().startsWith("At least 2 different rates"), several::explanation);
        assertNull(several.rate());
        assertEquals(List.of(0.1, 0.2), several.rates());
    }

    @Test
    void no_rate_has_its_reason_in_a_word_and_in_a_sentence() {
        IrrAnswer none = answer(new IrrResult.None(IrrResult.Reason.UNDECIDED));
        assertEquals(Outcome.NONE, none.outcome());
        assertEquals(IrrResult.Reason.UNDECIDED, none.reason());
        assertTrue(none.explanation().contains("could not be proven"), none::explanation);
        assertNull(none.rate());
    }

    @Test
    void the_modified_rate_says_what_it_is_reckoned_with() {
        // Excel's MIRR, 12.6094%; nothing received has none
        CashFlowSeries loan = CashFlowSeries.yearly(-120_000, 39_000, 30_000, 21_000, 37_000, 46_000);
        ModifiedRate modified = ModifiedRate.of(loan, 0.1, 0.12);
        assertEquals(0.126094, modified.rate(), 5e-7);
        assertEquals(0.1, modified.financeRate());
        assertEquals(0.12, modified.reinvestmentRate());
        assertNull(ModifiedRate.of(CashFlowSeries.yearly(-100, -5), 0.1, 0.12).rate());
    }

    private IrrAnswer answer(IrrResult result) {
        return IrrAnswer.of(SERIES, result, ModifiedRate.of(SERIES, 0.06, 0.06), wording);
    }
}

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
        IrrAnswer answer = IrrAnswer.of(SERIES, new IrrResult.One(Enclosure.exactly(0.05), true), wording);
        assertEquals(IrrAnswer.Outcome.ONE, answer.outcome());
        assertEquals(0.05, answer.rate());
        assertNull(answer.explanation());
    }

    @Test
    void what_is_not_certain_says_so() {
        IrrAnswer one = IrrAnswer.of(SERIES, new IrrResult.One(Enclosure.exactly(0.05), false), wording);
        assertTrue(one.explanation().contains("could not be decided"), one::explanation);
        IrrAnswer several = IrrAnswer.of(SERIES, new IrrResult.Several(
            List.of(Enclosure.exactly(0.1), Enclosure.exactly(0.2)), false), wording);
        assertTrue(several.explanation().startsWith("At least 2 different rates"), several::explanation);
        assertNull(several.rate());
        assertEquals(List.of(0.1, 0.2), several.rates());
    }

    @Test
    void no_rate_has_its_reason_in_a_word_and_in_a_sentence() {
        IrrAnswer none = IrrAnswer.of(SERIES, new IrrResult.None(IrrResult.Reason.UNDECIDED), wording);
        assertEquals(IrrAnswer.Outcome.NONE, none.outcome());
        assertEquals(IrrResult.Reason.UNDECIDED, none.reason());
        assertTrue(none.explanation().contains("could not be proven"), none::explanation);
        assertNull(none.rate());
    }
}

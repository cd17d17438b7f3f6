package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Derivation;
import org.asli.comparison.Figure;
import org.asli.comparison.Formula;
import org.asli.irr.IrrResult;
import org.asli.policy.Growth;
import org.asli.policy.PaymentMode;
import org.asli.policy.Timing;
import org.asli.tax.Exemption;
import org.asli.tax.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportWordsTest {
    private static final Words WORDS = Exports.words(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> everythingThatCanBeStatedOrAnsweredHasItsWords() {
        return Stream.of(keys("mode.", PaymentMode.values()), keys("timing.", Timing.values()),
            keys("figure.", Figure.values()), keys("headline.", IrrResult.Reason.values()),
            keys("sidebyside.none.", IrrResult.Reason.values()),
            keys("unit.", Figure.Unit.RATE, Figure.Unit.SHARE, Figure.Unit.RUPEES),
            keys("tax.rule.", Rule.Subject.values()),
            keys("tax.turn.taxed.", Exemption.Change.values()), keys("tax.turn.free.", Exemption.Change.values()),
            keys("derivation.", Formula.values()), keys("input.", Derivation.Name.values()),
            keys("derivation.", Formula.values()).map(key -> key + ".how"),
            keys("benefits.", Growth.Kind.SIMPLE, Growth.Kind.COMPOUND)).flatMap(keys -> keys)
            .map(key -> DynamicTest.dynamicTest(key, () -> assertFalse(WORDS.of(key, "", "").isBlank())));
    }

    @Test
    void aSingleYearIsOneYear() {
        assertEquals("1 year", WORDS.of("years", 1));
        assertEquals("20 years", WORDS.of("years", 20));
    }

    @Test
    void aLanguageWithoutWordsGetsEnglish() {
        assertEquals("Net gain", Exports.words(Locale.forLanguageTag("ta-IN")).of("key.gain"));
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }
}

package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The constants that the proofs rest on, written out once more by hand. */
class PrecisionTest {

    @Test
    void theErrorsOfSumsOfElevenTerms() {
        assertEquals(124 * 0x1p-53, new Precision(10, 11).rounding());
        assertEquals(2_523 * 0x1p-106, new Precision(10, 11).doubt());
        assertEquals(44 * 0x1p-53, new Precision(0, 1).rounding());
    }

    @Test
    void noPowerOverflowsOrIsLostWhereTheyHold() {
        Precision far = new Precision(2, 3);
        assertTrue(far.holdsAt(0x1p-349) && far.holdsAt(0x1p349) && far.holdsAt(0.5) && far.holdsAt(1));
        assertFalse(far.holdsAt(0x1p-350) || far.holdsAt(0x1p350));
        Precision days = new Precision(900, 10);
        assertTrue(days.holdsAt(1 - 0.333) && days.holdsAt(1 / (1 - 0.333)));
        assertFalse(days.holdsAt(1 - 0.334) || days.holdsAt(1 / (1 - 0.334)));
        assertFalse(new Precision(600, 2).holdsAt(0.5));
        assertTrue(new Precision(599, 2).holdsAt(0.5));
        assertTrue(new Precision(349, 2).holdsAt(0.4999));
        assertFalse(new Precision(350, 2).holdsAt(0.4999));
    }

    @Test
    void theErrorsOfThePartsOfAnExponentialSum() {
        // 7 terms, s·aₙ = 6; receipts 5 and payments 3
        Parts parts = Parts.at(2, 3, 7);
        parts.add(5, 1);
        parts.add(-3, 2);
        assertEquals(67 * 0x1p-53, parts.rounding());
        assertEquals(1_254 * 0x1p-106 * 8, parts.doubt(0), 1e-40);
        assertEquals(8, parts.total(0));
        assertEquals(2, parts.difference(0));
        assertEquals(11, parts.total(1));
        assertEquals(-7, parts.difference(2));
        assertEquals((5 * 7 + 2 * 1_000 + 20) * 0x1p-53, Parts.at(1_000, 3, 7).rounding());
        // ln(5/3) over the durations' difference, 1 − 2
        assertEquals(-Math.log(5 / 3.0), parts.logarithmicStep(0), 1e-15);
    }

    @Test
    void aShortExponentialIsGoodWhereTheLastStepNeedsIt() {
        assertEquals(Math.exp(0.01), ConventionalRate.shortExp(0.01), 1e-12);
        assertEquals(Math.exp(-0.01), ConventionalRate.shortExp(-0.01), 1e-12);
        assertEquals(Math.E, ConventionalRate.shortExp(1), 0.01);
        assertTrue(ConventionalRate.isClose(-0.001, new Precision(1, 2)));
        assertFalse(ConventionalRate.isClose(-0.001, new Precision(1_000, 2)));
    }

    @Test
    void levelsHaveAZeroAtOneOfTheirOwn() {
        long[] flows = LongStream.range(0, 18).map(year -> year < 9 ? -7 : 9).toArray();
        assertEquals(0.25, new LevelSum(Trial.of(Draw.big(flows), 1).series().level()).room(0.75), 1e-9);
    }

    @Test
    void theLastDigitIsGivenAsLongAsTheErrorIsLessThanHalfAUnit() {
        // x = 1/2, a rate of 1, half a unit below it 2^−54; 1.1·1.4·1.01·2 of the doubt, 300u² of the size, and 972u²
        double most = (0x1p-54 - 972 * 0x1p-106) / (1.1 * 1.4 * 1.01 * 2 * 300 * 0x1p-106);
        assertEquals(1, lastStep(0, 1, 0, 0.99 * most).rate());
        assertNull(lastStep(0, 1, 0, 1.01 * most));
        // Chebyshev's step, −u + κu²: the rate is 2·e^(−c) − 1
        assertEquals(1 + 2e-14, lastStep(1e-14, 1, 1, 1).rate(), 0x1p-52);
        assertEquals(1 - 1e-14, lastStep(-1e-14, 2, 1, 1).rate(), 0x1p-52);
    }

    private static Enclosure lastStep(double worth, double worth1, double worth2, double size) {
        LastStep last = new LastStep(new Precision(1, 1), 1);
        return last.rate(new Moments(worth, worth1, worth2, size, size, size), size, 0.5, 1);
    }
}

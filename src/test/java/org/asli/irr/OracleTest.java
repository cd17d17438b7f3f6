package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.One;
import org.asli.irr.IrrResult.Several;
import org.junit.jupiter.api.Test;

/** The judge before its own court: it counts what is known, in two ways alike, and lets no wrong answer pass. */
class OracleTest {
    private static final long SEED = 20_261_130;
    private static final Trial TENTH = trial(-100, 110);
    private static final Trial TENTH_AND_FIFTH = trial(-100, 230, -132);

    @Test
    void knownCounts() {
        assertEquals(1, new Oracle(TENTH).count());
        assertEquals(2, new Oracle(TENTH_AND_FIFTH).count());
        assertEquals(1, new Oracle(trial(-100, 220, -121)).count());
        assertEquals(0, new Oracle(trial(-100, 219, -121)).count());
        assertEquals(3, new Oracle(trial(-2, 7, -7, 2)).count());
        assertEquals(0, new Oracle(trial(5, 7)).count());
        // (x − 1)³ has one zero, (x − 1)²·(x − 2) two
        assertEquals(1, new SturmChain(Draw.big(-1, 3, -3, 1)).zeros());
        assertEquals(2, new SturmChain(Draw.big(-2, 5, -4, 1)).zeros());
        assertEquals(List.of(BigInteger.TWO, BigInteger.valueOf(-3), BigInteger.ONE),
            List.of(new SturmChain(Draw.big(-2, 5, -4, 1)).simple()));
    }

    @Test
    void twoWaysToCountAgree() {
        for (Kind kind : List.of(Kind.MANY_SIGNS, Kind.MONEY_BACK, Kind.PAISE_TO_10_15)) {
            for (int number = 0; number < 60; number++) {
                Trial trial = kind.trial(SEED, number);
                PreciseSum sum = new PreciseSum(trial.paise(), trial.times(), trial.perYear());
                assertEquals(new SturmChain(trial.dense()).zeros(),
                    MonotonePieces.zeros(sum, trial.paise(), trial.times()), trial::toString);
            }
        }
    }

    @Test
    void theNearestDoubleIsHalfAUnitOff() {
        // 0.1 as a double is 0.1 + 5.55·10^−18, of units of 1.39·10^−17
        List<Double> errors = new Oracle(TENTH).errors(one(0.1));
        assertEquals(0.4, errors.get(0), 1e-9);
        assertEquals(0.6, new Oracle(TENTH).errors(one(Math.nextDown(0.1))).get(0), 1e-9);
    }

    @Test
    void wrongAnswersAreRefused() {
        refuse("off by more", TENTH, one(0.1 + 2 * Math.ulp(0.1)));
        refuse("0 is no rate", TENTH, one(0));
        refuse("1 rates at the edge", TENTH, one(Math.nextUp(-1.0)));
        refuse("out of bounds", TENTH, new One(new Enclosure(0.1, 0.1, Math.nextUp(0.1)), true));
        refuse("loose", TENTH, new One(new Enclosure(0.1 - 1e-15, 0.1, 0.1), true));
        refuse("not proven", TENTH, new One(sharp(0.1), false));
        refuse("not 1 rates", TENTH, new None(IrrResult.Reason.NEVER_CROSSES));
        refuse("not 2 rates", TENTH_AND_FIFTH, one(0.1));
        refuse("not ascending", TENTH_AND_FIFTH, new Several(List.of(sharp(0.2), sharp(0.1)), true));
        refuse("one rate twice", TENTH_AND_FIFTH, new Several(List.of(sharp(0.1), sharp(0.1)), true));
    }

    private static void refuse(String reason, Trial trial, IrrResult wrong) {
        String message = assertThrows(AssertionError.class, () -> new Oracle(trial).errors(wrong)).getMessage();
        assertEquals(reason, message.substring(0, reason.length()));
    }

    private static One one(double rate) {
        return new One(sharp(rate), true);
    }

    private static Enclosure sharp(double rate) {
        return new Enclosure(Math.nextDown(rate), rate, Math.nextUp(rate));
    }

    private static Trial trial(long... paise) {
        return Trial.of(Draw.big(paise), 1);
    }
}

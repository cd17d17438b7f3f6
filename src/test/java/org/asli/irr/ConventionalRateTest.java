package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asli.cashflow.LevelFlows;
import org.asli.irr.IrrResult.One;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast way alone: it answers what is ordinary, and where it answers it is right, also where digits are scarce. */
class ConventionalRateTest {
    private static final long SEED = 20_261_126;

    @ParameterizedTest
    @EnumSource(names = {"YEARLY", "QUARTERLY", "MONTHLY", "DATED", "UP_TO_1200_FLOWS"})
    void whatIsOrdinaryIsAnsweredTheFastWay(Kind kind) {
        int answered = 0;
        for (int number = 0; number < 200; number++) {
            Trial trial = kind.trial(SEED, number);
            Enclosure rate = ConventionalRate.of(trial.series().level());
            answered += rate == null ? 0 : 1;
            if (rate != null) {
                new Oracle(trial).errors(new One(rate, true));
            }
        }
        assertTrue(answered > 190, "answered " + answered + " of 200");
    }

    @Test
    void whereTheDigitsEndItIsRightOrSilent() {
        // rates of 10^−4 … 10^−16: the nearer to 0 the finer a double, and the error bounds decide
        SplittableRandom random = new SplittableRandom(SEED);
        int answered = 0;
        for (int i = 0; i < 3_000; i++) {
            long paid = 1 + random.nextLong(1L << 50);
            long more = 1 + (long) (paid * Math.pow(10, -4 - 12 * random.nextDouble()));
            int periods = 1 + random.nextInt(12);
            long[] paise = new long[2 + random.nextInt(20)];
            paise[0] = -paid;
            IntStream.range(1, paise.length).forEach(k -> paise[k] = (paid + more) / (paise.length - 1));
            Trial trial = Trial.of(Draw.big(paise), periods);
            Enclosure rate = ConventionalRate.of(trial.series().level());
            if (rate != null) {
                answered++;
                new Oracle(trial).errors(new One(rate, true));
            }
        }
        assertTrue(answered > 500, "answered " + answered);
    }

    @Test
    void aValueAsFarOffAsStatedStillLeadsToTheTrueRate() {
        for (int number = 0; number < 300; number++) {
            Trial trial = Kind.YEARLY.trial(SEED, number);
            LevelFlows flows = trial.series().level();
            DenseSum sum = new DenseSum(flows);
            double x = 1 / (1 + InternalRateOfReturn.of(trial.series()).single().orElseThrow());
            Moments at = sum.precise(x);
            double doubt = sum.precision().doubt() * at.size();
            for (double worth : new double[] {at.worth() - doubt, at.worth() + doubt}) {
                Enclosure rate = last(sum).rate(at.withWorth(worth), at.size(), x, 1);
                if (rate != null) {
                    new Oracle(trial).errors(new One(rate, true));
                }
            }
        }
    }

    @Test
    void onlyWhatIsNearAndAloneIsProven() {
        // −(11v − 10)·(10 + 3v + v²)
        PowerSum sum = PowerSum.of(Trial.of(Draw.big(100, -80, -23, -11), 1).series().level());
        double root = 10 / 11.0;
        assertEquals(0.1, rate(sum, root, 1).rate());
        assertEquals(0.1, rate(sum, root * Math.exp(1e-11), 1).rate());
        assertNull(rate(sum, root * Math.exp(0.01), 1));
        assertNull(rate(sum, 0.5, 1));
        // a zero that is none of the series may be as near as this
        assertNull(rate(sum, root, 1e-18));
    }

    private static Enclosure rate(PowerSum sum, double x, double room) {
        Moments at = sum.precise(x);
        return last(sum).rate(at, at.size(), x, room);
    }

    private static LastStep last(PowerSum sum) {
        return new LastStep(sum.precision(), 1);
    }

    @Test
    void noTurnNoRate() {
        assertNull(ConventionalRate.of(LevelFlows.NONE));
        assertNull(ConventionalRate.of(Trial.of(Draw.big(-100, 220, -121), 1).series().level()));
    }

    @Test
    void halleysStepIsExactForTwoFlows() {
        // ln(late/early) is a straight line: −10 and 11 a year later, at x = 1/1.05
        Moments moments = PowerSum.of(Trial.of(Draw.big(-1_000, 1_100), 1).series().level()).moments(1 / 1.05);
        assertEquals(Math.log(1.05 / 1.1), moments.step(), 1e-9);
        // far off it goes the right way, and not as far
        double far = PowerSum.of(Trial.of(Draw.big(-1, 1_000), 1).series().level()).moments(1).step();
        assertTrue(far < -1 && far > -Math.log(1_000));
    }

    @Test
    void aRateHalfWayBetweenTwoDoublesMayBeEither() {
        // 1 + 2^−53
        Trial trial = Trial.of(Draw.big(-(1L << 53), (1L << 54) + 1), 1);
        assertNull(ConventionalRate.of(trial.series().level()));
        assertEquals(List.of(0.5), new Oracle(trial).errors(InternalRateOfReturn.of(trial.series())));
    }
}

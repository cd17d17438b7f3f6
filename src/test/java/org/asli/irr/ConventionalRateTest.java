package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.asli.cashflow.CashFlowSeries;
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

    @Test
    void farFromTheStartToo() {
        assertEquals(999_999_999_999.0, rate(-1, 1_000_000_000_000L).rate());
        assertEquals(-0.999999999999, rate(-1_000_000_000_000L, 1).rate());
        assertEquals(-0.999999999999, rate(1_000_000_000_000L, -1).rate());
    }

    @Test
    void levelsThatLoseMoneyAreSummedFlowByFlow() {
        // beyond a discount factor of 1 a sum of levels proves nothing
        long[] flows = LongStream.range(0, 18).map(year -> year < 9 ? -9 : 7).toArray();
        Trial trial = Trial.of(Draw.big(flows), 1);
        assertNotNull(trial.series().level().edges());
        Enclosure rate = ConventionalRate.of(trial.series().level());
        // nine years later 7 for each 9
        assertEquals(Math.pow(7 / 9.0, 1 / 9.0) - 1, rate.rate(), 1e-15);
        new Oracle(trial).errors(new One(rate, true));
    }

    @Test
    void levelsAndSingleFlowsLeadToTheSameRate() {
        long[] flows = LongStream.range(0, 300).map(month -> month < 120 ? -1_000 : 850).toArray();
        Trial trial = Trial.of(Draw.big(flows), 12);
        LevelFlows level = trial.series().level();
        double x = Math.pow(1 + ConventionalRate.of(level).rate(), -1 / 12.0);
        for (PowerSum sum : List.of(new LevelSum(level), PowerSum.of(level))) {
            Moments at = sum.precise(x);
            Enclosure rate = new LastStep(sum.precision(), 12).rate(at, sum.size(at), x, sum.room(x));
            assertEquals(ConventionalRate.of(level), rate);
            new Oracle(trial).errors(new One(rate, true));
        }
    }

    @Test
    void aStepIsCloseBelowAFortiethOfTheSpan() {
        Precision quarters = new Precision(4, 5);
        assertTrue(ConventionalRate.isClose(Math.nextDown(0.00625), quarters));
        assertFalse(ConventionalRate.isClose(0.00625, quarters));
        assertFalse(ConventionalRate.isClose(-0.00625, quarters));
    }

    private static Enclosure rate(long... rupees) {
        return ConventionalRate.of(CashFlowSeries.yearly(rupees).level());
    }
}

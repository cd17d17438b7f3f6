package org.asli.irr;

import java.util.function.Function;

/** The families of series that the solver is put to the test with, and how many of a thousand each has. */
enum Kind {
    YEARLY(170, Families::yearly),
    QUARTERLY(90, Families::quarterly),
    MONTHLY(60, Families::monthly),
    UP_TO_1200_FLOWS(4, Families::longest),
    MONEY_BACK(80, Families::moneyBack),
    MANY_SIGNS(100, draw -> Families.signs(draw, 3, 25)),
    BLOCKS_OF_MONTHS(10, Families::blocks),
    PAISE_TO_10_15(80, HardFamilies::paiseTo1015),
    EXTREME_RATES(80, HardFamilies::extremeRates),
    SMALL_NUMBERS(80, HardFamilies::smallNumbers),
    BUILT_FROM_RATES(40, HardFamilies::fromRates),
    TOUCHING_MONTHS(2, HardFamilies::touchingMonths),
    RATES_CLOSE_TOGETHER(30, HardFamilies::closeRates),
    ZERO_RATE(40, HardFamilies::zeroRate),
    NEVER_CROSSES(40, HardFamilies::neverCrosses),
    NEAR_CANCELLING(40, HardFamilies::nearCancelling),
    ONE_HUGE_MANY_TINY(24, HardFamilies::oneHuge),
    FRACTIONAL(12, draw -> Families.fractional(draw, 2, 60, false)),
    FRACTIONAL_SIGNS(4, draw -> Families.fractional(draw, 3, 21, true)),
    DATED(10, draw -> Families.dated(draw, 2, 100, false)),
    DATED_SIGNS(4, draw -> Families.dated(draw, 3, 21, true));

    private final int share;
    private final Function<Draw, Trial> family;

    Kind(int share, Function<Draw, Trial> family) {
        this.share = share;
        this.family = family;
    }

    /** How many of so many series are of this kind, at least one. */
    int of(int series) {
        return (int) Math.max(1, (long) series * share / 1_000);
    }

    /** The same trial for the same seed and number. */
    Trial trial(long seed, int number) {
        return family.apply(new Draw(31 * seed + ordinal(), number));
    }
}

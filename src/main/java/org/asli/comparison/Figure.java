package org.asli.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.money.Rupees;

/** A key figure of a comparison, what it is measured in and which end of it is better for the person. */
public enum Figure {
    IRR(Unit.RATE, Better.HIGHER),
    REAL_RETURN(Unit.RATE, Better.HIGHER),
    SAVINGS_RETURN(Unit.RATE, Better.HIGHER),
    MODIFIED_RETURN(Unit.RATE, Better.HIGHER),
    PAID(Unit.RUPEES, Better.NEITHER),
    RECEIVED(Unit.RUPEES, Better.NEITHER),
    NET_GAIN(Unit.RUPEES, Better.NEITHER),
    DEEPEST_OUT_OF_POCKET(Unit.RUPEES, Better.NEITHER),
    MONEY_BACK(Unit.YEAR, Better.LOWER),
    LIFE_COVER(Unit.RUPEES, Better.NEITHER),
    GUARANTEED_SHARE(Unit.SHARE, Better.NEITHER),
    LAST_BENEFIT(Unit.RUPEES, Better.NEITHER),
    FUND_AT_END(Unit.RUPEES, Better.NEITHER);

    /** RATE and SHARE are fractions, YEAR a policy year. */
    public enum Unit { RATE, RUPEES, YEAR, SHARE }

    /** An amount is neither: a plan twice as large pays and takes twice as much. Nor is a share that falls as more is illustrated. */
    enum Better { HIGHER, LOWER, NEITHER }

    private final Unit unit;
    private final Better better;

    Figure(Unit unit, Better better) {
        this.unit = unit;
        this.better = better;
    }

    public Unit unit() {
        return unit;
    }

    /** Positive where {@code a} is better for the person than {@code b}, 0 where neither is. */
    int compare(BigDecimal a, BigDecimal b) {
        return switch (better) {
            case HIGHER -> a.compareTo(b);
            case LOWER -> b.compareTo(a);
            case NEITHER -> 0;
        };
    }

    /** Whether another is as good as what is best, or a rate that is written like it. */
    boolean isMatched(BigDecimal best, BigDecimal other) {
        return compare(best, other) == 0
            || unit == Unit.RATE && Ranking.written(best.doubleValue()).equals(Ranking.written(other.doubleValue()));
    }

    /** The rate that the figure assumes beside the policy itself; 0 where none. */
    double assumed(Comparison comparison) {
        return switch (this) {
            case REAL_RETURN -> comparison.choice().inflation().toDouble();
            case MODIFIED_RETURN -> comparison.fundReturn();
            default -> 0;
        };
    }

    /** What stands for the figure when the best is looked for: money that never was out is back before any year. */
    Optional<BigDecimal> rank(Comparison comparison) {
        return this == MONEY_BACK && comparison.figures().deepestOutOfPocket().isZero()
            ? Optional.of(BigDecimal.ZERO) : of(comparison);
    }

    /** The figure of a comparison, or nothing where it has none (a rate that does not exist, money never back). */
    public Optional<BigDecimal> of(Comparison comparison) {
        KeyFigures figures = comparison.figures();
        return switch (this) {
            case IRR -> rate(comparison.irr().single());
            case REAL_RETURN -> rate(comparison.realReturn());
            case SAVINGS_RETURN -> rate(comparison.savingsIrr().single());
            case MODIFIED_RETURN -> rate(comparison.modifiedReturn());
            case PAID -> rupees(figures.paid());
            case RECEIVED -> rupees(figures.received());
            case NET_GAIN -> rupees(figures.netGain());
            case DEEPEST_OUT_OF_POCKET -> rupees(figures.deepestOutOfPocket());
            case MONEY_BACK -> figures.moneyBackYear().stream().mapToObj(BigDecimal::valueOf).findFirst();
            case LIFE_COVER -> rupees(comparison.choice().policy().lifeCover());
            case GUARANTEED_SHARE -> rate(OptionalDouble.of(figures.guaranteedShare()));
            case LAST_BENEFIT -> rupees(comparison.lastBenefit());
            case FUND_AT_END -> rate(OptionalDouble.of(comparison.fund().end()));
        };
    }

    private static Optional<BigDecimal> rate(OptionalDouble rate) {
        return rate.stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    private static Optional<BigDecimal> rupees(Rupees amount) {
        return Optional.of(amount.value());
    }
}

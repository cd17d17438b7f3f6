package org.asli.irr;

import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.PeriodicFlows;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;

/**
 * The modified internal rate of return: the annual effective rate at which all payments, discounted to the first flow
 * at a finance rate, grow into all receipts, compounded to the last flow at a reinvestment rate. There is at most one,
 * however often the flows change sign.
 *
 * <p>With T years from the first flow to the last, (1 + m)^T = Σ receipts·(1 + reinvestment)^(T−t) ÷
 * Σ payments·(1 + finance)^(−t). Lin, "The modified internal rate of return and investment criterion" (The Engineering
 * Economist 21, 1976); the function MIRR of the spreadsheets (OpenFormula, part 2 of OpenDocument 1.2), for which flows are
 * a period apart; here they are at any times. A flow of zero is none.
 */
public final class ModifiedRateOfReturn {
    private ModifiedRateOfReturn() {
    }

    /** The rate of {@link #enclosed}. */
    public static OptionalDouble of(CashFlowSeries series, double financeRate, double reinvestmentRate) {
        return enclosed(series, financeRate, reinvestmentRate).map(Enclosure::rate)
            .map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /**
     * The rate with its proven bounds, which are sharp unless the rate is within some 10^−11 of zero. Empty where
     * there are no payments or no receipts, or where the rate is larger than a double can hold.
     *
     * @param financeRate annual effective, as a fraction above −1
     * @param reinvestmentRate the same
     */
    public static Optional<Enclosure> enclosed(CashFlowSeries series, double financeRate, double reinvestmentRate) {
        OutOfRange.unless(isRate(financeRate), "financeRate", Rule.RATE);
        OutOfRange.unless(isRate(reinvestmentRate), "reinvestmentRate", Rule.RATE);
        PeriodicFlows flows = series.periodic();
        if (!flows.has(1) || !flows.has(-1)) {
            return Optional.empty();
        }
        double first = flows.times().get(0);
        double last = flows.times().get(flows.times().size() - 1);
        var receipts = PresentValueCurve.ofSide(flows, 1).logarithm(reinvestmentRate, last);
        var payments = PresentValueCurve.ofSide(flows, -1).logarithm(financeRate, first);
        DoubleDouble growth = receipts.value().plus(payments.value().negated());
        double error = receipts.error() + payments.error() + 0x1p-95 * Math.abs(growth.hi());
        return enclosed(growth, error, DoubleDouble.sum(last, -first), flows.periodsPerYear());
    }

    /** From the logarithm of all growth over a span of periods. */
    private static Optional<Enclosure> enclosed(DoubleDouble growth, double error, DoubleDouble span, int periods) {
        DoubleDouble least = annual(growth.plus(-error), span, periods);
        DoubleDouble most = annual(growth.plus(error), span, periods);
        double rate = annual(growth, span, periods).hi();
        double lowest = Math.nextUp(-1.0);
        return rate <= Double.MAX_VALUE
            ? Optional.of(new Enclosure(Math.max(least.floor(), -1), Math.max(rate, lowest), Math.max(most.ceiling(), lowest)))
            : Optional.empty();
    }

    private static DoubleDouble annual(DoubleDouble growth, DoubleDouble span, int periods) {
        return DoubleDoubleMath.quotient(growth.times(periods), span).expm1();
    }

    private static boolean isRate(double rate) {
        return rate > -1 && rate < Double.POSITIVE_INFINITY;
    }
}

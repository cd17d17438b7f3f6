package org.asli.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Comparison;
import org.asli.export.Explained;
import org.asli.export.Explained.Line;
import org.asli.irr.NetPresentValue;
import org.asli.irr.NewtonStep;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/** How the steps to a rate, and what is said of each rate, come about. */
final class FoundSums {
    private static final Formats FORMATS = new Formats();
    private static final int HUNDRED = 100;
    private static final double A_LAKH = 1e5;
    /** A slope of so little has no digits that anyone would read. */
    private static final double FLAT = 1e-9;
    private static final MathContext DIGITS = new MathContext(10);

    private final Comparison comparison;
    private final CashFlowSeries received;
    private final CashFlowSeries paid;

    FoundSums(Comparison comparison) {
        this.comparison = comparison;
        received = of(1);
        paid = of(-1);
    }

    private CashFlowSeries of(int sign) {
        return CashFlowSeries.of(comparison.cashFlows().flows().stream().filter(flow -> flow.amount().sign() == sign).toList());
    }

    List<RowSum> steps(List<NewtonStep> steps) {
        List<RowSum> sums = new ArrayList<>();
        for (NewtonStep step : steps) {
            NetPresentValue in = NetPresentValue.of(received, step.rate());
            NetPresentValue out = NetPresentValue.of(paid, step.rate());
            String guess = sums.isEmpty() ? Text.of("found.sum.first", FORMATS.exact(step.rate())) : step.halved()
                ? Text.of("found.sum.halved", FORMATS.exact(step.rate())) : next(steps.get(sums.size() - 1), step);
            sums.add(new RowSum(Text.of("found.row", sums.size() + 1), List.of(new Line(Text.of("found.guess"), guess),
                new Line(Text.of("found.sum.npv"), less(in.value(), -out.value(), step.npv())),
                new Line(Text.of("found.sum.slope"), less(out.derivative() / HUNDRED, -in.derivative() / HUNDRED, step.derivative() / HUNDRED)))));
        }
        return sums;
    }

    /** The slope is said for a percentage point. */
    private static String next(NewtonStep before, NewtonStep step) {
        double slope = before.derivative() / HUNDRED;
        return Math.abs(slope) < FLAT ? Text.of("found.sum.flat", FORMATS.exact(step.rate())) : Text.of("found.sum.next", FORMATS.exact(before.rate()), before.npv() / slope < 0 ? "+" : "−",
            precise(Math.abs(before.npv())), precise(Math.abs(slope)), FORMATS.exact(step.rate()));
    }

    /** Parts of a paisa too, where there is little more. */
    private static String precise(double rupees) {
        return rupees >= A_LAKH ? FORMATS.toPaisa(rupees) : "₹" + RupeeFormat.number(BigDecimal.valueOf(rupees).round(DIGITS));
    }

    private static String less(double more, double less, double difference) {
        return FORMATS.toPaisa(more) + " − " + FORMATS.toPaisa(less) + " = " + FORMATS.toPaisa(difference);
    }

    /**
     * What the mark beside a rate opens.
     *
     * @param said the rate as it is shown, as are its bounds and what inflation leaves of it
     */
    Why.Opened rate(int number, String said, String bounds, String real, double rate) {
        double in = NetPresentValue.of(received, rate).value();
        double out = -NetPresentValue.of(paid, rate).value();
        String sum = Double.isFinite(in + out) ? Text.of("found.sum.rate", said, FORMATS.toPaisa(out), FORMATS.toPaisa(in)) : said;
        Rate inflation = comparison.choice().inflation();
        return new Why.Opened("whyRATE" + number, Text.of("found.rate"), List.of(
            new Explained(Text.of("found.rate"), Text.of("found.what"), List.of(), sum),
            new Explained(Text.of("found.real", RupeeFormat.percent(inflation)), Text.of("found.real.how"), List.of(),
                "(1 + " + said + ") ÷ (1 + " + RupeeFormat.percent(inflation) + ") − 1 = " + real),
            new Explained(Text.of("found.between"), Text.of("found.between.how"), List.of(), bounds)));
    }
}

package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.asli.comparison.Comparison;
import org.asli.comparison.Uncertainty;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.simulation.Futures;
import org.asli.simulation.Futures.Future;
import org.asli.simulation.Futures.Ranked;
import org.asli.simulation.Quantile;

/** How what the fund may hold in a year comes about: between which two futures it lies, and the year of these two. */
final class FutureSums {
    private static final Formats FORMATS = new Formats();
    private static final List<String> NAMES = List.of("sure.p5", "sure.p25", "sure.median", "sure.p75", "sure.p95");
    private static final int DECIMALS = 6;

    private FutureSums() {
    }

    static List<RowSum> of(Uncertainty uncertainty) {
        Futures futures = uncertainty.oneByOne();
        return uncertainty.fund().years().stream().map(each -> {
            List<Ranked> ranked = futures.ranked(each.year());
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < ranked.size(); i++) {
                lines.addAll(lines(Text.of(NAMES.get(i)), ranked.get(i), each.year()));
            }
            return RowSum.ofYear(each.year(), lines);
        }).toList();
    }

    /** What a year makes of a rupee, and what is done with the futures. */
    static String note(Comparison comparison) {
        double sigma = comparison.choice().returns().volatility().toDouble();
        double growth = 1 + comparison.fundReturn();
        return Text.of("sure.sums.note", decimals(Math.log(growth) - sigma * sigma / 2), decimals(sigma), decimals(growth));
    }

    private static List<Line> lines(String name, Ranked ranked, int year) {
        Quantile quantile = ranked.quantile();
        int next = quantile.place() + 1;
        if (quantile.below() == quantile.above()) {
            return List.of(new Line(name, Text.of("sure.sum.same", quantile.place(), next, year(ranked.below(), year))));
        }
        return List.of(new Line(name, Text.of("sure.sum.between", quantile.place(), next, FORMATS.toPaisa(quantile.below()),
                decimals(quantile.part()), FORMATS.toPaisa(quantile.above()), FORMATS.toPaisa(quantile.value()))),
            future(quantile.place(), ranked.below(), year), future(next, ranked.above(), year));
    }

    private static Line future(int place, Future future, int year) {
        return new Line(Text.of("sure.sum.place", place, future.number()), year(future, year));
    }

    private static String year(Future future, int year) {
        if (future.dryYear() >= 0 && future.dryYear() < year) {
            return Text.of("sure.sum.empty", future.dryYear(), FORMATS.toPaisa(0));
        }
        boolean dry = future.dryYear() == year;
        double after = dry ? future.before() * future.growth() + future.added() : future.value();
        String sum = year == 0 ? FORMATS.toPaisa(future.added())
            : Text.of("fund.grown", FORMATS.toPaisa(future.before()), new Grown(future.growth()).factor(),
                (future.added() < 0 ? " − " : " + ") + FORMATS.toPaisa(Math.abs(future.added())), FORMATS.toPaisa(after));
        return dry ? Text.of("sure.sum.dry", sum, FORMATS.toPaisa(0)) : sum;
    }

    private static String decimals(double number) {
        return RupeeFormat.number(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

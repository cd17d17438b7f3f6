package org.asli.chart;

import org.asli.comparison.Comparison;
import org.asli.money.RupeeFormat;

/** A bar for each year's cumulative balance; the lowest and the last are named. */
final class BalancePicture {
    private BalancePicture() {
    }

    static Picture of(Comparison comparison, Words words) {
        var bars = new YearBars(comparison.rows().stream().mapToDouble(row -> row.balance().toDouble()).toArray());
        return new Picture(words.of("balance.title"), description(bars, words), Legend.NONE,
            size -> bars.chart(size, words));
    }

    private static String description(YearBars bars, Words words) {
        return words.of("balance.description", RupeeFormat.inLakhCrore(bars.amounts()[0]),
            RupeeFormat.inLakhCrore(bars.amounts()[bars.lowest()]), bars.lowest(),
            RupeeFormat.inLakhCrore(bars.amounts()[bars.last()]), bars.last());
    }
}

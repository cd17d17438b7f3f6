package org.asli.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.asli.comparison.Leaving;
import org.asli.money.RupeeFormat;

/** A bar for what leaving at the end of each year loses or gains; the largest loss and the last year are named. */
final class LeavingPicture {
    private LeavingPicture() {
    }

    static Picture of(Leaving leaving, Words words) {
        List<Leaving.Year> years = leaving.years();
        var bars = new YearBars(DoubleStream.concat(DoubleStream.of(0),
            years.stream().mapToDouble(year -> year.loss().negated().toDouble())).toArray());
        return new Picture(words.of("leaving.title"), words.of("leaving.description",
            RupeeFormat.inLakhCrore(bars.amounts()[bars.lowest()]), bars.lowest(),
            RupeeFormat.inLakhCrore(bars.amounts()[bars.last()]), bars.last()), Legend.NONE,
            size -> bars.chart(size, words));
    }
}

package org.asli.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Dying;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** What the family gets by year of death: from the policy, and from term plan + SIP. */
final class DyingPicture {
    private static final int ROOM_FOR_DOTS = 6;

    private final List<Dying.Year> years;
    private final String fundReturn;
    private final Words words;
    private final Line policy;
    private final Line alternative;

    private DyingPicture(Dying dying, double fundReturn, Words words) {
        this.years = dying.years();
        this.fundReturn = RupeeFormat.shortPercent(fundReturn);
        this.words = words;
        policy = line(year -> year.benefit().amount().toDouble(), Ink.POLICY);
        alternative = line(Dying.Year::alternative, Ink.FUND);
    }

    static Picture of(Dying dying, double fundReturn, Words words) {
        var picture = new DyingPicture(dying, fundReturn, words);
        return new Picture(words.of("dying.title"), picture.description(), picture.legend(), picture::chart);
    }

    private JFreeChart chart(Size size) {
        double high = DoubleStream.concat(DoubleStream.of(policy.ys()), DoubleStream.of(alternative.ys())).max()
            .orElseThrow();
        XYPlot plot = Plots.ofLines(List.of(policy, alternative), Scale.ofYears(years.size(), size.width(), words),
            Scale.ofRupees(0, high, size.height(), ROOM_FOR_DOTS));
        for (Line line : List.of(policy, alternative)) {
            int last = years.size() - 1;
            plot.addAnnotation(new Mark(line.xs()[last], line.ys()[last], line.ink()).dotted(Strokes.DOT));
        }
        return Plots.chart(plot);
    }

    private Line line(ToDoubleFunction<Dying.Year> amount, Ink ink) {
        return new Line(years.stream().mapToDouble(Dying.Year::year).toArray(),
            years.stream().mapToDouble(amount).toArray(), ink, Strokes.LINE);
    }

    private Legend legend() {
        return new Legend(List.of(new Legend.Entry(Ink.POLICY, false, null, ends("dying.policy", policy)),
            new Legend.Entry(Ink.FUND, false, null, ends("dying.alternative", alternative))));
    }

    private String ends(String key, Line line) {
        return words.of(key, RupeeFormat.inLakhCrore(line.ys()[0]),
            RupeeFormat.inLakhCrore(line.ys()[years.size() - 1]), fundReturn);
    }

    private String description() {
        return words.of("dying.description", years.size(), ends("dying.policy", policy),
            ends("dying.alternative", alternative));
    }
}

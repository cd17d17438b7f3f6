package org.asli.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Uncertainty;
import org.asli.money.RupeeFormat;
import org.asli.simulation.YearSpread;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** The fund of term plan + SIP as a fan: the middle future, half of all futures around it, and nine in ten. */
final class FanPicture {
    private static final int ROOM_FOR_DOTS = 6;

    private final Uncertainty uncertainty;
    private final Words words;

    private FanPicture(Uncertainty uncertainty, Words words) {
        this.uncertainty = uncertainty;
        this.words = words;
    }

    static Picture of(Uncertainty uncertainty, Words words) {
        var picture = new FanPicture(uncertainty, words);
        return new Picture(words.of("fan.title", uncertainty.fund().paths()), picture.description(), picture.legend(),
            picture::chart);
    }

    private JFreeChart chart(Size size) {
        int years = uncertainty.fund().years().size() - 1;
        Line middle = line(YearSpread::median);
        Line projection = Line.of(uncertainty.comparison().fund(), Ink.FUND, Strokes.DASHED);
        Line high = line(YearSpread::p95);
        double highest = DoubleStream.of(high.ys()).reduce(Math.max(policy(), projected()), Math::max);
        XYPlot plot = Plots.ofLines(List.of(middle, projection), Scale.ofYears(years, size.width(), words),
            Scale.ofRupees(0, highest, size.height(), ROOM_FOR_DOTS));
        plot.getRenderer().addAnnotation(new Band(line(YearSpread::p5), high, Band.FAINT), Layer.BACKGROUND);
        plot.getRenderer().addAnnotation(new Band(line(YearSpread::p25), line(YearSpread::p75), Band.CLEAR),
            Layer.BACKGROUND);
        plot.addAnnotation(new Mark(years, policy(), Ink.POLICY).dotted(Strokes.DOT));
        return Plots.chart(plot);
    }

    private Legend legend() {
        return new Legend(List.of(
            new Legend.Entry(Ink.POLICY, false, Strokes.DOT,
                FundPicture.policy(uncertainty.comparison(), words)),
            new Legend.Entry(Ink.FUND, false, null,
                words.of("fan.middle", RupeeFormat.inLakhCrore(uncertainty.fund().end().median()))),
            Legend.Entry.ofArea(Ink.FUND, words.of("fan.half")),
            Legend.Entry.ofFaintArea(Ink.FUND, words.of("fan.nine")),
            new Legend.Entry(Ink.FUND, true, null,
                words.of("fan.projection", RupeeFormat.inLakhCrore(projected())))));
    }

    private String description() {
        YearSpread end = uncertainty.fund().end();
        return words.of("fan.description", uncertainty.fund().paths(), RupeeFormat.inLakhCrore(end.median()),
            RupeeFormat.inLakhCrore(end.p25()), RupeeFormat.inLakhCrore(end.p75()), RupeeFormat.inLakhCrore(end.p5()),
            RupeeFormat.inLakhCrore(end.p95()), RupeeFormat.inLakhCrore(policy()));
    }

    private double policy() {
        return uncertainty.comparison().lastBenefit().toDouble();
    }

    private double projected() {
        return uncertainty.comparison().fund().end();
    }

    private Line line(ToDoubleFunction<YearSpread> quantile) {
        return Line.ofYears(uncertainty.fund().years().stream().mapToDouble(quantile).toArray(), Ink.FUND, Strokes.LINE);
    }
}

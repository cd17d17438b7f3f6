package org.asli.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** What each way of going on ends with, against the return of the fund; where another becomes the best, the return is named. */
final class HoldingPicture {
    private static final int ROOM_FOR_WORDS = 18;
    private static final int POINTS = 48;
    private static final double LEAST_WIDTH = 0.15;
    private static final List<Ink> INKS = List.of(Ink.POLICY, Ink.FUND, Ink.MARK);

    private final Holding holding;
    private final Words words;
    private final List<Holding.Change> changes;
    private final double[] rates;

    private HoldingPicture(Holding holding, Words words) {
        this.holding = holding;
        this.words = words;
        List<Holding.Change> all = holding.changes();
        double width = all.stream().mapToDouble(change -> Math.min(Pictures.HIGHEST_RETURN, change.rate() * 1.2))
            .reduce(LEAST_WIDTH, Math::max);
        changes = all.stream().filter(change -> change.rate() > 0 && change.rate() < Pictures.HIGHEST_RETURN).toList();
        rates = IntStream.rangeClosed(0, POINTS).mapToDouble(i -> width * i / POINTS).toArray();
    }

    static Picture of(Holding holding, Words words) {
        var picture = new HoldingPicture(holding, words);
        return new Picture(words.of("holding.title"), picture.description(), picture.legend(), picture::chart);
    }

    private JFreeChart chart(Size size) {
        List<Line> lines = Arrays.stream(Way.values()).map(way -> new Line(rates,
            DoubleStream.of(rates).map(rate -> holding.finalValue(way, rate)).toArray(), INKS.get(way.ordinal()),
            Strokes.LINE)).toList();
        double high = lines.stream().flatMapToDouble(line -> DoubleStream.of(line.ys())).max().orElseThrow();
        XYPlot plot = Plots.ofLines(lines, Scale.ofRates(0, rates[POINTS], size.width()),
            Scale.ofRupees(0, high, size.height(), ROOM_FOR_WORDS));
        for (Line line : lines) {
            plot.addAnnotation(new Mark(rates[POINTS], line.ys()[POINTS], line.ink())
                .dotted(Strokes.markerOf(INKS.indexOf(line.ink()))));
        }
        changes.forEach(change -> plot.addAnnotation(named(change)));
        return Plots.chart(plot);
    }

    private Mark named(Holding.Change change) {
        return new Mark(change.rate(), holding.finalValue(change.after(), change.rate()), Ink.TEXT)
            .dotted(Strokes.SMALL_DOT).saying(RupeeFormat.percent(change.rate()), Mark.Side.ABOVE_LEFT);
    }

    private Legend legend() {
        return new Legend(Arrays.stream(Way.values()).map(way -> new Legend.Entry(INKS.get(way.ordinal()), false,
            Strokes.markerOf(way.ordinal()), words.of("holding." + way))).toList());
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("holding.description", RupeeFormat.percent(rates[0]), RupeeFormat.percent(rates[POINTS]),
            words.of("holding." + holding.best(rates[0]))));
        parts.add(changes.stream().map(change -> words.of("holding.change", RupeeFormat.percent(change.rate()),
            words.of("holding." + change.after()))).collect(Collectors.joining(" ")));
        return String.join(" ", parts).strip();
    }
}

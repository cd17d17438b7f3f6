package org.asli.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asli.cashflow.Balance;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Comparison;
import org.asli.comparison.SideBySide;
import org.asli.comparison.YearRow;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Two panels over one scale of years: the balances of the proposals, and the funds beside them. */
final class SideBySidePicture {
    private static final int ROOM_FOR_WORDS = 12;
    private static final double BETWEEN = 26;
    /** Two panels need more of it than one. */
    private static final double HEIGHT = 1.5;

    private final List<Comparison> comparisons;
    private final Words words;

    private SideBySidePicture(SideBySide sideBySide, Words words) {
        this.comparisons = sideBySide.comparisons();
        this.words = words;
    }

    static Picture of(SideBySide sideBySide, Words words) {
        var picture = new SideBySidePicture(sideBySide, words);
        return new Picture(words.of("sidebyside.title"), picture.description(), picture.legend(), HEIGHT,
            picture::chart);
    }

    private JFreeChart chart(Size size) {
        int years = comparisons.stream().mapToInt(each -> each.choice().policy().termYears()).max().orElseThrow();
        List<Line> balances = numbered(i -> line(i, comparisons.get(i).rows().stream()
            .mapToDouble(row -> row.balance().toDouble()).toArray(), false));
        List<Line> funds = numbered(i -> line(i, comparisons.get(i).rows().stream()
            .mapToDouble(YearRow::fund).toArray(), true));
        var both = new CombinedDomainXYPlot(Scale.ofYears(years, size.width(), words));
        both.setGap(BETWEEN);
        both.setInsets(new RectangleInsets(14, 0, 0, 0));
        both.add(panel(balances, words.of("sidebyside.balances"), size), 1);
        both.add(panel(funds, words.of("sidebyside.funds"), size), 1);
        return Plots.chart(both);
    }

    private XYPlot panel(List<Line> lines, String heading, Size size) {
        double low = values(lines).reduce(0, Math::min);
        double high = values(lines).reduce(0, Math::max);
        int height = (int) (size.height() * HEIGHT / 2);
        XYPlot plot = Plots.ofLines(lines, null, Scale.ofRupees(low, high, height, ROOM_FOR_WORDS));
        plot.addAnnotation(new Heading(heading));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int last = line.xs().length - 1;
            plot.addAnnotation(new Mark(line.xs()[last], line.ys()[last], line.ink()).dotted(Strokes.markerOf(i)));
        }
        return plot;
    }

    private static Line line(int index, double[] ys, boolean dashed) {
        return Line.ofYears(ys, Ink.ofProposal(index), dashed ? Strokes.DASHED : Strokes.LINE);
    }

    private static DoubleStream values(List<Line> lines) {
        return lines.stream().flatMapToDouble(line -> DoubleStream.of(line.ys()));
    }

    private <T> List<T> numbered(IntFunction<T> each) {
        return IntStream.range(0, comparisons.size()).mapToObj(each).toList();
    }

    private Legend legend() {
        return new Legend(numbered(i ->
            new Legend.Entry(Ink.ofProposal(i), false, Strokes.markerOf(i), name(i))));
    }

    private String name(int index) {
        String product = comparisons.get(index).choice().policy().product();
        return product.isEmpty() ? words.of("sidebyside.unnamed", index + 1) : product;
    }

    private String description() {
        return String.join(" ", numbered(this::description));
    }

    private String description(int index) {
        Comparison each = comparisons.get(index);
        Balance deepest = each.figures().deepest();
        return words.of("sidebyside.description", name(index),
            RupeeFormat.inLakhCrore(deepest.amount().toDouble()), deepest.year(),
            RupeeFormat.inLakhCrore(each.figures().netGain().toDouble()),
            RupeeFormat.inLakhCrore(each.fund().end()));
    }
}

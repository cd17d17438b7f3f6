package org.asli.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.asli.alternative.Convention;
import org.asli.alternative.FundPath;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Comparison;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.Scenario;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** The fund of term plan + SIP at the stated and at the careful return, and the policy as a fund at its own rate. */
final class FundPicture {
    private static final int ROOM_FOR_DOTS = 6;

    private final Comparison comparison;
    private final Words words;
    private final Line fund;
    private final Line careful;
    private final Optional<Line> policy;

    private FundPicture(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
        fund = Line.of(comparison.fund(), Ink.FUND, Strokes.LINE);
        careful = Line.of(comparison.carefulFund(), Ink.FUND, Strokes.DASHED);
        policy = comparison.policyPath().map(path -> Line.of(path, Ink.POLICY, Strokes.LINE));
    }

    static Picture of(Comparison comparison, Words words) {
        var picture = new FundPicture(comparison, words);
        return new Picture(words.of("fund.title"), picture.description(), picture.legend(), picture::chart);
    }

    private JFreeChart chart(Size size) {
        int years = comparison.choice().policy().termYears();
        double maturity = comparison.lastBenefit().toDouble();
        List<Line> lines = new ArrayList<>(List.of(fund));
        if (hasCareful()) {
            lines.add(careful);
        }
        policy.ifPresent(lines::add);
        double high = lines.stream().flatMapToDouble(line -> DoubleStream.of(line.ys())).reduce(maturity, Math::max);
        XYPlot plot = Plots.ofLines(lines, Scale.ofYears(years, size.width(), words),
            Scale.ofRupees(0, high, size.height(), ROOM_FOR_DOTS));
        if (hasCareful()) {
            plot.getRenderer().addAnnotation(new Band(fund, careful, Band.FAINT), Layer.BACKGROUND);
        }
        plot.addAnnotation(new Mark(years, maturity, Ink.POLICY).dotted(Strokes.DOT));
        plot.addAnnotation(comparison.fund().lasts()
            ? new Mark(years, comparison.fund().end(), Ink.FUND).dotted(Strokes.DOT)
            : new Mark(comparison.fund().driesUpAt(), 0, Ink.FUND).dotted(Strokes.DOT));
        return Plots.chart(plot);
    }

    private boolean hasCareful() {
        return !stated().equals(Comparison.CAREFUL_RETURN);
    }

    private Rate stated() {
        return comparison.choice().alternative().sip().expectedReturn();
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Ink.POLICY, false, policy.isPresent() ? null : Strokes.DOT,
            policy(comparison, words)));
        entries.add(new Legend.Entry(Ink.FUND, false, null, words(comparison.fund(), stated())));
        if (hasCareful()) {
            entries.add(new Legend.Entry(Ink.FUND, true, null,
                words(comparison.carefulFund(), Comparison.CAREFUL_RETURN)));
        }
        return new Legend(entries);
    }

    /** What the policy pays at maturity, or where that is nothing, what it pays before. */
    static String policy(Comparison comparison, Words words) {
        Rupees received = comparison.figures().received();
        if (!comparison.lastBenefit().isZero() || received.isZero()) {
            return words.of("fund.policy", RupeeFormat.inLakhCrore(comparison.lastBenefit().toDouble()));
        }
        return words.of(comparison.choice().scenario() == Scenario.GUARANTEED ? "fund.policy.guaranteed" : "fund.policy.before",
            RupeeFormat.inLakhCrore(received));
    }

    private String words(FundPath path, Rate rate) {
        String stated = RupeeFormat.percent(rate);
        stated = comparison.choice().alternative().sip().convention() == Convention.NOMINAL
            ? words.of("fund.nominal", stated) : stated;
        return path.lasts() ? words.of("fund.ends", stated, RupeeFormat.inLakhCrore(path.end()))
            : words.of("fund.dry", stated, path.dryYear().getAsInt());
    }

    private String description() {
        String first = words.of("fund.description",
            RupeeFormat.inLakhCrore(comparison.lastBenefit().toDouble()), words(comparison.fund(), stated()));
        return hasCareful() ? first + " " + words.of("fund.description.careful",
            words(comparison.carefulFund(), Comparison.CAREFUL_RETURN)) : first;
    }
}

package org.asli.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.asli.money.RupeeFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** A scale without a line of its own: round steps, few enough to be read, in the words of the app. */
final class Scale extends NumberAxis {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Scale(double low, double high, double step, DoubleFunction<String> words) {
        setRange(low, high);
        setTickUnit(new NumberTickUnit(step, new Worded(words)), false, true);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Typeface.REGULAR.at(Picture.TEXT));
        setTickLabelPaint(Ink.QUIET.color());
    }

    /**
     * Rupees from low to high.
     *
     * @param pixels how high the scale is
     * @param margin pixels kept free at each end that is not zero, for words
     */
    static Scale ofRupees(double low, double high, int pixels, int margin) {
        double span = Math.max(high - low, 1);
        double room = span / (pixels - 2.0 * margin) * margin;
        double step = roundStep(span, pixels / 40.0, 1);
        var scale = new Scale(low < 0 ? low - room : low, Math.max(high, low + 1) + room, step, Scale::rupees);
        scale.setTickLabelInsets(new RectangleInsets(0, 0, 0, 10));
        return scale;
    }

    /** Whole years from 0, with half a year free at both ends for bars. */
    static Scale ofYears(int years, int pixels, Words words) {
        double step = roundStep(years, pixels / 40.0, 1);
        var scale = new Scale(-0.5, years + 0.5, step, year -> year == 0 ? words.of("axis.start") : whole(year));
        scale.setTickLabelInsets(new RectangleInsets(4, 0, 0, 0));
        return scale;
    }

    /** Rates, as fractions. */
    static Scale ofRates(double low, double high, int pixels) {
        double step = roundStep(high - low, pixels / 64.0, 1e-4);
        var scale = new Scale(low, high, step, rate -> plain(RupeeFormat.percent(rate)));
        scale.setTickLabelInsets(new RectangleInsets(4, 0, 0, 0));
        return scale;
    }

    /** The smallest of 1, 2, 2.5, 5 × 10^n, but not below {@code finest}, that gives at most {@code most} steps. */
    private static double roundStep(double span, double most, double finest) {
        double power = Math.max(finest, Math.pow(10, Math.floor(Math.log10(span / most))));
        for (double step : STEPS) {
            if (span / (step * power) <= most && (step != 2.5 || power > finest)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String rupees(double amount) {
        return amount == 0 ? "0" : plain(RupeeFormat.inLakhCrore(amount));
    }

    private static String whole(double year) {
        return Integer.toString((int) Math.rint(year));
    }

    /** 10.00 L becomes 10 L, 2.50% becomes 2.5%. */
    private static String plain(String figure) {
        return figure.replaceAll("(\\.\\d*?)0+(?=\\D|$)", "$1").replaceAll("\\.(?=\\D|$)", "");
    }

    /** JFreeChart asks for its tick words through a number format. */
    private static final class Worded extends NumberFormat {
        private final transient DoubleFunction<String> words;

        Worded(DoubleFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(words.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("a scale only writes");
        }
    }
}

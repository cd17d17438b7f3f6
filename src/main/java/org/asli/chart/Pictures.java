package org.asli.chart;

import java.util.Locale;
import org.asli.comparison.Comparison;
import org.asli.comparison.Dying;
import org.asli.comparison.Holding;
import org.asli.comparison.Leaving;
import org.asli.comparison.SideBySide;
import org.asli.comparison.Uncertainty;

/** The pictures there are. */
public final class Pictures {
    /** The picture of {@link #holding} shows no return of the fund beyond this, as a fraction: no line could be told from zero. */
    public static final double HIGHEST_RETURN = 0.2;

    private Pictures() {
    }

    /** The cumulative balance at the end of each year, as bars above and below zero. */
    public static Picture balance(Comparison comparison, Locale locale) {
        return BalancePicture.of(comparison, words(locale));
    }

    /** What the policy and term plan + SIP hold, year by year, with the careful return where it is another. */
    public static Picture policyAndFund(Comparison comparison, Locale locale) {
        return FundPicture.of(comparison, words(locale));
    }

    /** Net present value against the rate, every root marked, with the tangents of the Newton–Raphson steps. */
    public static Picture presentValue(Comparison comparison, Locale locale) {
        return PresentValuePicture.of(comparison, words(locale));
    }

    /** The cumulative balances of two to four proposals and, below, what term plan + SIP holds beside each. */
    public static Picture balances(SideBySide sideBySide, Locale locale) {
        return SideBySidePicture.of(sideBySide, words(locale));
    }

    /** What leaving at the end of each year loses or gains, as bars. */
    public static Picture leaving(Leaving leaving, Locale locale) {
        return LeavingPicture.of(leaving, words(locale));
    }

    /**
     * What the family gets by year of death, from the policy and from term plan + SIP.
     *
     * @param fundReturn a year after expenses, as a fraction
     */
    public static Picture dying(Dying dying, double fundReturn, Locale locale) {
        return DyingPicture.of(dying, fundReturn, words(locale));
    }

    /** What keeping, surrendering and making paid-up end with, against the return of the fund. */
    public static Picture holding(Holding holding, Locale locale) {
        return HoldingPicture.of(holding, words(locale));
    }

    /** The fund in all its futures: the middle one, half of them around it, and nine in ten. */
    public static Picture fan(Uncertainty uncertainty, Locale locale) {
        return FanPicture.of(uncertainty, words(locale));
    }

    private static Words words(Locale locale) {
        return Words.of("org.asli.chart.Pictures", locale);
    }
}

package org.asli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** {@link RupeeFormat} for the pages, where {@code #{format.full(amount)}} writes an amount. */
@Named("format")
@ApplicationScoped
public class Formats {
    private static final int EXACT = 11;
    private static final double PAISE_TOLD_APART = 1e13;

    public String full(Rupees amount) {
        return RupeeFormat.full(amount);
    }

    public String cell(Rupees amount) {
        return RupeeFormat.cell(amount);
    }

    /** In lakh or crore, as figures are said. */
    public String brief(Rupees amount) {
        return RupeeFormat.inLakhCrore(amount);
    }

    /** As {@link #brief(Rupees)}. @param rupees computed, such as a fund's value */
    public String brief(double rupees) {
        return Double.isInfinite(rupees) ? Text.of("amount.beyond") : RupeeFormat.inLakhCrore(rupees);
    }

    /** To the paisa, as long as a double tells paise apart. @param rupees computed, such as a fund's value */
    public String toPaisa(double rupees) {
        return Math.abs(rupees) < PAISE_TOLD_APART ? RupeeFormat.toPaisa(Rupees.of(BigDecimal.valueOf(rupees)))
            : brief(rupees);
    }

    /** A computed rate in percent, to as many decimals as say what was computed. */
    public String exact(double rate) {
        BigDecimal percent = BigDecimal.valueOf(rate).movePointRight(2).setScale(EXACT, RoundingMode.HALF_UP);
        return (percent.signum() < 0 ? "−" : "") + percent.abs().toPlainString() + "%";
    }

    /** The style class of an amount by its sign. */
    public String tone(Rupees amount) {
        return amount.sign() < 0 ? "neg" : amount.sign() > 0 ? "pos" : "";
    }
}

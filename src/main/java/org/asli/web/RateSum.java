package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Worth;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;

/** What a rate of return solves: at it, what is paid and what is received are worth the same at the start. */
final class RateSum {
    private static final Formats FORMATS = new Formats();
    /** From here on its decimals say nothing. */
    private static final double LARGE = 1e3;
    private static final int DECIMALS = 11;

    private RateSum() {
    }

    /** @param flows whose rate of return it is */
    static String of(IrrResult irr, CashFlowSeries flows) {
        String solved = irr.rates().stream().map(rate -> at(rate, Worth.of(flows, rate))).filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
        return IrrWords.brief(irr) + (solved.isEmpty() ? "" : ": " + solved);
    }

    private static String at(double rate, Worth worth) {
        return !worth.isEqual() ? "" : Text.of("sum.rate", rate < LARGE ? exact(rate) : RupeeFormat.percent(rate),
            FORMATS.toPaisa(worth.paid()), FORMATS.toPaisa(worth.received()));
    }

    private static String exact(double rate) {
        return RupeeFormat.number(BigDecimal.valueOf(rate).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP)) + "%";
    }
}

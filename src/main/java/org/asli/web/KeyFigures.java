package org.asli.web;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.asli.comparison.Comparison;
import org.asli.money.RupeeFormat;

/** The figures that stand below the headline and beside the fund, in words. */
public class KeyFigures {
    private final Comparison comparison;

    KeyFigures(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What the savings part earns; an en dash without a single rate, and where the policy itself has none. */
    public String getSavings() {
        OptionalDouble rate = comparison.savingsIrr().single();
        return rate.isEmpty() || comparison.irr().rates().isEmpty() ? RupeeFormat.NOTHING : IrrWords.rate(rate.getAsDouble(), comparison.savingsIrr());
    }

    /** The return at which both ways end equal; an en dash where there is none. */
    public String getBreakEven() {
        OptionalDouble rate = comparison.breakEvenReturn();
        return rate.isEmpty() ? RupeeFormat.NOTHING
            : IrrWords.unlessProven(Otherwise.stated(comparison.choice().alternative().sip(),
                RupeeFormat.percent(rate.getAsDouble())), comparison.breakEvenIrr());
    }

    public String getDeepestYear() {
        return comparison.figures().deepestOutOfPocket().isZero() ? ""
            : Text.of("answer.year." + comparison.figures().deepest().place(), comparison.figures().deepest().year());
    }

    public String getMoneyBack() {
        OptionalInt year = comparison.figures().moneyBackYear();
        if (year.isPresent()) {
            return Text.of("answer.year.END", year.getAsInt());
        }
        return Text.of(comparison.figures().deepestOutOfPocket().isZero() ? "answer.never.out" : "answer.never.back");
    }

    /** When the fund runs dry, in a sentence; empty where it lasts. */
    public String getDryFund() {
        OptionalDouble dry = comparison.fund().dryTime();
        if (dry.isEmpty()) {
            return "";
        }
        return dry.getAsDouble() == 0 ? Text.of("fund.dry.start")
            : Text.of("fund.dry", comparison.fund().dryYear().getAsInt());
    }
}

package org.asli.comparison;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.asli.cashflow.CashFlowSeries;

/**
 * How a figure comes about: by which formula, from which values. A page, a report or another program can show the
 * arithmetic or repeat it.
 *
 * @param inputs in the order in which the formula names them
 * @param flows of which a rate is the rate of return; empty for every other formula
 * @param result amounts in rupees, rates and shares as fractions, a year as its number; empty where there is none
 */
public record Derivation(Formula formula, List<Input> inputs, CashFlowSeries flows, Optional<BigDecimal> result)
    implements Serializable {

    /** What is computed, and of which inputs. */
    public enum Formula {
        /** The rate at which what is paid and what is received are worth the same today: of {@link #flows()}. */
        RETURN,
        /** (1 + return) ÷ (1 + inflation) − 1. */
        REAL_RETURN,
        /** Every instalment with its tax, as often as it is due. */
        PAID,
        /** Every benefit, and the maturity benefit. */
        RECEIVED,
        /** What is guaranteed ÷ all that is received. */
        GUARANTEED_SHARE,
        /** Received − paid. */
        NET_GAIN,
        /** Paid − received, up to the moment at which that is most; 0 where it never is positive. */
        DEEPEST,
        /** Balance before + flow: the year of the flow after which the balance never is negative again. */
        MONEY_BACK,
        /** As {@link #RETURN}, the term premiums added back. */
        SAVINGS_RETURN,
        /** Fund before × ((1 + return of a year) × (1 − expenses))^years + flow: the last step of the fund's path. */
        FUND_AT_END,
        /** Fund at the end − last benefit. */
        FUND_LEAD,
        /** (What the fund must earn after expenses + expenses) ÷ (1 − expenses). */
        BREAK_EVEN,
        /** 12 × ((1 + that)^(1/12) − 1): in its place where the SIP return is compounded monthly. */
        BREAK_EVEN_NOMINAL
    }

    /** What an input is: in words on a page. */
    public enum Name {
        RATE, PAID_TODAY, RECEIVED_TODAY, INFLATION, INSTALMENT, FIRST_INSTALMENT, LATER_INSTALMENT, BENEFIT,
        CHANGING_BENEFIT, MATURITY, GUARANTEED, RECEIVED, PAID, PAID_BY_THEN, RECEIVED_BY_THEN, BALANCE_BEFORE, FLOW,
        BALANCE_AFTER, FUND_BEFORE, SIP_RETURN, YEARLY_RETURN, EXPENSES, YEARS, FUND_FLOW, FUND_END, LAST_BENEFIT
    }

    /** What a value is measured in: rupees, a fraction, or a count of years. */
    public enum Unit { RUPEES, RATE, YEARS }

    /**
     * @param label what the insurer calls it; empty for all but benefits
     * @param times how often the value counts
     */
    public record Input(Name name, String label, Unit unit, BigDecimal value, int times) implements Serializable {
    }

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** How a figure of a comparison comes about. */
    public static Derivation of(Formula formula, Comparison comparison) {
        return new Derivations(comparison).of(formula);
    }
}

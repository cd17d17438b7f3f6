package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/**
 * What amounts come to by a later moment, each grown until then, as arithmetic. From three equal amounts at equal distances on
 * they are one term: amount × (q^n − 1) ÷ (q − 1), q being what a rupee becomes from one to the next.
 *
 * @param growth what one rupee becomes in a year
 * @param letter in its place, which has to be said beside it; empty for the number itself
 */
record Grown(double growth, String letter) {
    private static final int DECIMALS = 12;
    private static final int SHORT = 6;
    private static final String LETTER = "g";
    private static final int MONTHS = 12;
    private static final int FEW = 2;
    /** So little that q − 1 has no digits to speak of. */
    private static final double NEXT_TO_NOTHING = 1e-5;

    Grown(double growth) {
        this(growth, "");
    }

    /** By a letter where the number has more digits than anyone would read again and again. */
    static Grown brief(double growth) {
        return new Grown(growth, new Grown(growth).number().length() > SHORT ? LETTER : "");
    }

    /** What the letter stands for; nothing where there is none. */
    List<Line> said() {
        return !letter.isEmpty() ? List.of(new Line(Text.of("grown.factor"), number())) : List.of();
    }

    /** What a rupee becomes in a year. */
    String factor() {
        return letter.isEmpty() ? number() : letter;
    }

    /** The same in digits. */
    String number() {
        return RupeeFormat.number(BigDecimal.valueOf(growth).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@code ₹1,05,200 × 1.12^2 + ₹37,25,000}; begins with a sign where an amount before it is to be added to. @param end in years */
    String sum(CashFlowSeries series, double end, boolean continued) {
        List<CashFlow> flows = series.flows().stream().filter(flow -> !flow.amount().isZero()).toList();
        StringBuilder sum = new StringBuilder();
        for (int from = 0; from < flows.size();) {
            int many = equals(flows, from);
            Rupees amount = flows.get(from).amount();
            boolean first = sum.isEmpty() && !continued;
            sum.append(amount.sign() < 0 ? first ? "−" : " − " : first ? "" : " + ")
                .append(RupeeFormat.full(amount.sign() < 0 ? amount.negated() : amount))
                .append(times(flows.subList(from, from + many), end));
            from += many;
        }
        return sum.isEmpty() && !continued ? RupeeFormat.full(Rupees.ZERO) : sum.toString();
    }

    /** How many from one on are equal and as far apart as the first two; one where they are few. */
    private int equals(List<CashFlow> flows, int from) {
        int many = 1;
        while (from + many < flows.size() && flows.get(from + many).amount().equals(flows.get(from).amount())
            && (many == 1 || months(flows, from + many) == months(flows, from + 1))) {
            many++;
        }
        return many > FEW && Math.abs(growth - 1) > NEXT_TO_NOTHING ? many : 1;
    }

    private static long months(List<CashFlow> flows, int at) {
        return Math.round((flows.get(at).time() - flows.get(at - 1).time()) * MONTHS);
    }

    private String times(List<CashFlow> equal, double end) {
        String grown = grown(end - equal.get(equal.size() - 1).time());
        if (equal.size() == 1) {
            return grown;
        }
        long apart = months(equal, 1);
        return grown + " × (" + power(apart * equal.size()) + " − 1) ÷ (" + power(apart) + " − 1)";
    }

    /** {@code  × 1.12^3}, or nothing at the end itself. */
    String grown(double years) {
        long months = Math.round(years * MONTHS);
        return months == 0 || growth == 1 ? "" : " × " + power(months);
    }

    private String power(long months) {
        return months == MONTHS ? factor() : factor() + "^" + (months % MONTHS == 0 ? String.valueOf(months / MONTHS)
            : "(" + months + " ÷ " + MONTHS + ")");
    }
}

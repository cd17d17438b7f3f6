package org.asli.cashflow;

/**
 * ln(late) − ln(early) at θ = 0 and its first two derivatives by θ, where late and early are Σ|c|·e^(eθ) over the flows
 * after and before the change of sign: the logarithm of the ratio of their totals, the difference of their durations and
 * that of their variances.
 */
public record LogRatio(double value, double slope, double bend) {

    /** @param early Σ|c|, Σ e·|c| and Σ e²·|c|; @param late the same */
    static LogRatio of(double[] early, double[] late) {
        double before = early[1] / early[0];
        double after = late[1] / late[0];
        return new LogRatio(Math.log(late[0] / early[0]), after - before,
            (late[2] / late[0] - after * after) - (early[2] / early[0] - before * before));
    }
}

package org.asli.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.decampo.xirr.NewtonRaphson;
import org.decampo.xirr.Transaction;
import org.decampo.xirr.Xirr;

/**
 * decampo xirr: Newton's method on the future value, from a guess of its own.
 *
 * <p>Its tolerance is an amount of money, by default 1e-7, which sums of lakhs seldom reach: then it takes 10,000 steps
 * and fails. Here it is a share of all that is paid and received, and the steps are fewer. It knows dates only: a period
 * of a grid is 365 days, one year to it, so that it solves for the rate a period as the others do.
 */
final class DecampoXirr {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    /** As a share of all that is paid and received; below it rounding keeps it from ending. */
    private static final double TOLERANCE = 1e-12;

    private DecampoXirr() {
    }

    static Problem of(Flows flows) {
        List<Transaction> transactions = new ArrayList<>();
        double turnover = 0;
        for (int k = 0; k < flows.size(); k++) {
            int days = flows.isDated() ? flows.times()[k] : flows.times()[k] * Flows.DAYS;
            transactions.add(new Transaction(flows.rupees()[k], START.plusDays(days)));
            turnover += Math.abs(flows.rupees()[k]);
        }
        double tolerance = TOLERANCE * turnover;
        return () -> flows.annual(Xirr.builder().withTransactions(transactions)
            .withNewtonRaphsonBuilder(newton(tolerance)).xirr());
    }

    private static NewtonRaphson.Builder newton(double tolerance) {
        return NewtonRaphson.builder().withTolerance(tolerance).withIterations(Settings.NEWTON_STEPS);
    }
}

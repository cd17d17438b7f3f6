package org.asli.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asli.alternative.GainsTax;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.money.Rupees;

/**
 * What a way leaves at the end of the term, all of the fund sold and its gains taxed, as two series of cash flows: what they
 * come to at the end, grown at the return of the fund, is that as long as the long-term gains are within the exemption, or from
 * there on. So two ways end equal only at rates of return of the difference of two such series, each of them counted and
 * proven as any other.
 *
 * @param intoFund as in {@link TaxedWay}
 * @param law at the end of the term
 * @param term in years from the start of the policy
 */
record TaxedEnd(CashFlowSeries intoFund, GainsTax law, int term) {
    /** A year, less what its fractions lose as doubles. */
    private static final double A_YEAR = 1 - 1e-9;

    /** Every return of the fund, from 0 up, at which two ways may end equal: all of them, and some at which they do not. */
    static List<Double> equal(List<TaxedEnd> ends) {
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            for (TaxedEnd other : ends.subList(i + 1, ends.size())) {
                rates.addAll(ends.get(i).equal(other));
            }
        }
        return rates;
    }

    private List<Double> equal(TaxedEnd other) {
        return pieces().flatMap(one -> other.pieces().map(two -> one.plus(two.negated())))
            .flatMap(difference -> InternalRateOfReturn.of(difference).rates().stream()).filter(rate -> rate >= 0).toList();
    }

    /** Within the exemption, and beyond it. */
    private Stream<CashFlowSeries> pieces() {
        return Stream.of(piece(0, 0), piece(law.rate(), law.exemption()));
    }

    private CashFlowSeries piece(double longRate, double exemption) {
        List<CashFlow> flows = new ArrayList<>();
        for (CashFlow flow : intoFund.flows()) {
            double rate = flow.amount().sign() < 0 ? 0 : term - flow.time() >= A_YEAR ? longRate : law.shortRate();
            Rupees spared = times(flow.amount(), rate);
            flows.add(new CashFlow(flow.time(), flow.amount().minus(spared)));
            flows.add(new CashFlow(term, spared));
        }
        flows.add(new CashFlow(term, times(Rupees.of(BigDecimal.valueOf(exemption)), longRate)));
        return CashFlowSeries.of(flows);
    }

    private static Rupees times(Rupees amount, double rate) {
        return Rupees.of(amount.value().multiply(BigDecimal.valueOf(rate)));
    }
}

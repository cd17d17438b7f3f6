package org.asli.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;

/**
 * A row of the year-by-year table: row 0 holds t = 0, row k everything in (k−1, k]. Paid is negative.
 *
 * @param premium with its tax; zero or negative
 * @param benefits what each stream pays, in the proposal's order
 * @param cashFlow premium, benefits and maturity together
 * @param balance the running sum of cash flows
 * @param fund what term plan + SIP holds at the end of the year, in rupees, before it is held against the maturity
 *     benefit
 */
public record YearRow(int year, Rupees premium, List<Rupees> benefits, Rupees maturity, Rupees cashFlow,
    Rupees balance, double fund) implements Serializable {

    static List<YearRow> of(Proposal proposal, FundPath fund) {
        int term = proposal.termYears();
        List<Rupees> premiums = proposal.premium().cashFlows().byYear(term);
        List<List<Rupees>> streams = proposal.benefits().stream()
            .map(BenefitStream::cashFlows).map((CashFlowSeries series) -> series.byYear(term)).toList();
        List<Double> funds = fund.byYear();
        List<YearRow> rows = new ArrayList<>();
        Rupees balance = Rupees.ZERO;
        for (int t = 0; t <= term; t++) {
            int year = t;
            List<Rupees> benefits = streams.stream().map(stream -> stream.get(year)).toList();
            Rupees maturity = t == term ? proposal.maturity().amount() : Rupees.ZERO;
            Rupees flow = premiums.get(t).plus(Rupees.sum(benefits)).plus(maturity);
            balance = balance.plus(flow);
            rows.add(new YearRow(t, premiums.get(t), benefits, maturity, flow, balance, funds.get(t)));
        }
        return List.copyOf(rows);
    }
}

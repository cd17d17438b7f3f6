package org.asli.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.tax.TaxedProceeds.Receipt;

/**
 * What tax takes in a year: row 0 holds t = 0, row k everything in (k−1, k]. Paid is negative; taxes are positive.
 *
 * @param cashFlow the policy's, before tax
 * @param income the part of what is received that is taxed
 * @param tax on it
 * @param withheld the part of the tax that the insurer keeps back
 * @param saved by deducting the premium
 * @param afterTax the cash flow less the tax and with what is saved
 * @param fundTax on what the fund sells in that year, in rupees
 * @param fund what it holds at the end of the year; in the last row what is left after the tax on selling all
 */
public record TaxRow(int year, Rupees cashFlow, Rupees income, Rupees tax, Rupees withheld, Rupees saved,
    Rupees afterTax, double fundTax, double fund) {

    static List<TaxRow> of(AfterTax taxed) {
        int term = taxed.before().choice().policy().termYears();
        List<Rupees> cashFlows = taxed.before().cashFlows().byYear(term);
        List<Rupees> incomes = byYear(taxed, term, Receipt::income);
        List<Rupees> taxes = byYear(taxed, term, Receipt::tax);
        List<Rupees> withheld = byYear(taxed, term, Receipt::withheld);
        List<Rupees> saved = taxed.deduction().savings().byYear(term);
        List<Rupees> after = taxed.cashFlows().byYear(term);
        List<Double> fund = taxed.fund().path().byYear();
        return IntStream.rangeClosed(0, term).mapToObj(year -> {
            boolean last = year == term;
            return new TaxRow(year, cashFlows.get(year), incomes.get(year), taxes.get(year), withheld.get(year),
                saved.get(year), after.get(year),
                taxed.fund().taxByYear().get(year) + (last ? taxed.fund().taxAtEnd() : 0),
                last ? taxed.fund().end() : fund.get(year));
        }).toList();
    }

    private static List<Rupees> byYear(AfterTax taxed, int term, Function<Receipt, Rupees> part) {
        return CashFlowSeries.of(taxed.proceeds().receipts().stream()
            .map(receipt -> new CashFlow(receipt.time(), part.apply(receipt))).toList()).byYear(term);
    }
}

package org.asli.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.asli.alternative.FundPath;
import org.asli.alternative.Instrument;
import org.asli.alternative.PpfLock;
import org.asli.alternative.SafeFund;
import org.asli.alternative.TaxedFund;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Instruments.Ending;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.irr.BreakEven;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.tax.InterestLaw;
import org.asli.tax.Rules;

/** What each way of {@link Instruments} comes to, all with the same money in and out. */
final class InstrumentRows {
    /** Below this an end is an amount: {@link Rupees} ends at 10^24. */
    private static final double LARGEST = 1e23;

    private final AfterTax taxed;
    private final Comparison before;
    private final Choice choice;
    private final Rules rules;
    private final int term;
    private final CashFlowSeries flows;
    private final PpfLock lock;
    private final Map<Instrument, SafeFund> funds = new EnumMap<>(Instrument.class);

    InstrumentRows(AfterTax taxed, Rules rules) {
        this.taxed = taxed;
        this.before = taxed.before();
        this.choice = before.choice();
        this.rules = rules;
        this.term = before.policy().termYears();
        this.flows = taxed.fundFlows();
        this.lock = InterestLaw.lock(choice.taxpayer(), rules);
        var law = InterestLaw.of(choice.taxpayer(), rules);
        for (Instrument instrument : Instrument.values()) {
            funds.put(instrument, SafeFund.of(flows, term, instrument, choice.instruments(), law, lock));
        }
    }

    /** What an instrument comes to after tax. */
    SafeFund after(Instrument instrument) {
        return funds.get(instrument);
    }

    /** The same without tax. */
    SafeFund before(Instrument instrument) {
        return SafeFund.of(before.fundFlows(), term, instrument, choice.instruments(),
            InterestLaw.untaxed(choice.taxpayer(), rules), lock);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        funds.forEach((instrument, fund) -> rows.add(row(instrument, fund, before(instrument))));
        rows.add(sip());
        rows.add(policy());
        return List.copyOf(rows);
    }

    private Row row(Instrument instrument, SafeFund fund, SafeFund untaxed) {
        return new Row(Way.valueOf(instrument.name()),
            OptionalDouble.of(choice.instruments().of(instrument).toDouble()),
            Ending.of(untaxed.end(), untaxed.path(), before.lastBenefit()),
            Ending.of(fund.end(), fund.path(), taxed.lastBenefit()), fund.tax(), earned(fund.end(), fund.path()),
            fund.path().byYear());
    }

    private Row sip() {
        TaxedFund fund = taxed.likeForLike();
        FundPath untaxed = choice.alternative().likeForLike().fund(choice.policyFlows(), term);
        List<Double> byYear = new ArrayList<>(fund.path().byYear());
        byYear.set(byYear.size() - 1, fund.end());
        return new Row(Way.SIP, OptionalDouble.of(before.fundReturn()),
            Ending.of(untaxed.end(), untaxed, before.lastBenefit()),
            Ending.of(fund.end(), fund.path(), taxed.lastBenefit()), fund.tax(), earned(fund.end(), fund.path()),
            List.copyOf(byYear));
    }

    private Row policy() {
        Rupees last = taxed.lastBenefit();
        return new Row(Way.POLICY, before.breakEvenIrr().single(),
            new Ending(before.lastBenefit().toDouble(), 0, OptionalInt.empty()),
            new Ending(last.toDouble(), 0, OptionalInt.empty()), taxed.proceeds().tax().toDouble(),
            BreakEven.of(flows, last, term), List.of());
    }

    private IrrResult earned(double end, FundPath path) {
        return path.lasts() && end < LARGEST ? BreakEven.of(flows, Rupees.of(BigDecimal.valueOf(end)), term)
            : new IrrResult.None(IrrResult.Reason.UNDECIDED);
    }
}

package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Instrument;
import org.asli.alternative.SafeFund;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Ending;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.export.Explained.Line;
import org.asli.export.SafeSentences;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;

/** How the rows of the table of what the money comes to in something safe come about. */
final class SafeSums {
    private static final Formats FORMATS = new Formats();

    private final Instruments instruments;
    private final AfterTax taxed;
    private final Comparison before;
    private final SafeSentences names;

    private SafeSums(Instruments instruments) {
        this.instruments = instruments;
        this.taxed = instruments.taxed();
        this.before = taxed.before();
        this.names = new SafeSentences(instruments, Text.locale());
    }

    static List<RowSum> of(Instruments instruments) {
        var sums = new SafeSums(instruments);
        return instruments.rows().stream().map(row -> new RowSum(sums.names.name(row.way()), sums.lines(row))).toList();
    }

    private List<Line> lines(Row row) {
        List<Line> lines = new ArrayList<>();
        boolean safe = row.way().isSafe();
        lines.add(new Line(Text.of("safe.after"), safe && row.after().dryYear().isPresent()
            ? SafeYearSums.dry(instruments.after(instrument(row)), FORMATS.toPaisa(0)) : ending(row.after(), after(row))));
        if (row.way() != Way.POLICY) {
            lines.add(new Line(Text.of("safe.lead"), FORMATS.toPaisa(row.after().amount()) + " − "
                + RupeeFormat.full(taxed.lastBenefit()) + " = " + FORMATS.toPaisa(row.after().lead())));
        }
        lines.add(new Line(Text.of("safe.earned"), found(names.rate(row.earned()), instruments.earned(row))));
        lines.add(new Line(Text.of("safe.rate"), stated(row)));
        if (safe) {
            lines.add(new Line(Text.of("safe.tax"), tax()));
        }
        lines.add(new Line(Text.of("safe.before"), safe && row.before().dryYear().isPresent()
            ? SafeYearSums.dry(instruments.before(instrument(row)), FORMATS.toPaisa(0)) : ending(row.before(), before(row))));
        return lines;
    }

    private static Instrument instrument(Row row) {
        return Instrument.valueOf(row.way().name());
    }

    /** The arithmetic of an end, unless there is none because the money runs out before. */
    private static String ending(Ending ending, String sum) {
        String amount = FORMATS.toPaisa(ending.amount());
        return ending.dryYear().isPresent() ? Text.of("safe.sum.dry", amount, ending.dryYear().getAsInt())
            : Double.isFinite(ending.amount()) ? sum : amount;
    }

    private String after(Row row) {
        return switch (row.way()) {
            case SIP -> FORMATS.toPaisa(taxed.likeForLike().path().end()) + " − " + FORMATS.toPaisa(taxed.likeForLike().taxAtEnd())
                + " = " + FORMATS.toPaisa(row.after().amount());
            case POLICY -> FORMATS.toPaisa(before.lastBenefit().toDouble()) + " − "
                + FORMATS.toPaisa(taxed.proceeds().last().tax().toDouble()) + " = " + FORMATS.toPaisa(row.after().amount());
            default -> all(instruments.after(instrument(row)), taxed.fundFlows());
        };
    }

    private String before(Row row) {
        return switch (row.way()) {
            case SIP -> FundSums.value(before.extraMoney().likeForLike(), before.policy().termYears(), before.fundFlows(),
                new Grown(1 + before.fundReturn()));
            case POLICY -> Text.of("safe.sum.stated", FORMATS.toPaisa(row.before().amount()));
            default -> all(instruments.before(instrument(row)), before.fundFlows());
        };
    }

    /** All that goes in and is earned, and all that comes out. */
    private static String all(SafeFund fund, CashFlowSeries flows) {
        return FORMATS.toPaisa(total(flows, 1)) + " − " + FORMATS.toPaisa(total(flows, -1)) + " + " + FORMATS.toPaisa(fund.interest())
            + (fund.saved() == 0 ? "" : " + " + FORMATS.toPaisa(fund.saved()))
            + (fund.tax() == 0 ? "" : " − " + FORMATS.toPaisa(fund.tax())) + " = " + FORMATS.toPaisa(fund.end());
    }

    private static double total(CashFlowSeries flows, int sign) {
        return flows.flows().stream().map(CashFlow::amount).filter(amount -> amount.sign() == sign).mapToDouble(amount -> amount.toDouble()).sum() * sign;
    }

    /** The person's slab, with the cess where that is counted. */
    private String tax() {
        Taxpayer taxpayer = before.choice().taxpayer();
        return taxpayer.cess() ? Text.of("safe.sum.cess", RupeeFormat.percent(taxpayer.slab()),
            RupeeFormat.percent(new Rate(Rules.KNOWN.value(Subject.CESS, taxpayer.issued()))),
            RupeeFormat.shortPercent(instruments.interestTax())) : Text.of("safe.sum.stated", RupeeFormat.percent(taxpayer.slab()));
    }

    private String stated(Row row) {
        String stated = names.stated(row);
        if (row.way() == Way.POLICY) {
            return found(stated, instruments.savings());
        }
        SystematicInvestmentPlan sip = before.choice().alternative().sip();
        return row.way() == Way.SIP ? Text.of("safe.sum.sip." + sip.convention(), RupeeFormat.percent(sip.expectedReturn()),
            RupeeFormat.percent(sip.expenseRatio()), stated) : Text.of("safe.sum.stated", stated);
    }

    /** What a rate solves. */
    private static String found(String rate, Derivation derivation) {
        return derivation.inputs().isEmpty() ? rate : Text.of("safe.sum.found", rate,
            FORMATS.exact(derivation.inputs().get(0).value().doubleValue()), FORMATS.toPaisa(derivation.inputs().get(1).value().doubleValue()),
            FORMATS.toPaisa(derivation.inputs().get(2).value().doubleValue()));
    }
}

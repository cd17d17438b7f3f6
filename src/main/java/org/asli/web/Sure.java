package org.asli.web;

import java.util.List;
import org.asli.chart.Pictures;
import org.asli.comparison.Formula;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.WhatIf;
import org.asli.export.CertaintySentences;
import org.asli.money.RupeeFormat;
import org.asli.simulation.YearSpread;

/** How sure it is that term plan + SIP ends ahead, in words. */
public class Sure {
    private final Uncertainty uncertainty;
    private final DrawnPicture picture;
    private final HeatMap inflation;
    private final HeatMap expenseRatio;

    Sure(Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
        this.picture = DrawnPicture.of(Pictures.fan(uncertainty, Text.locale()));
        this.inflation = map(uncertainty.inflation());
        this.expenseRatio = map(uncertainty.expenseRatio());
    }

    /** The chance, and the middle, bad and good futures beside the policy, each with its mark; HTML. */
    public String getChance() {
        YearSpread end = uncertainty.fund().end();
        return Marks.in(Text.of("sure.chance", uncertainty.ahead(), uncertainty.fund().paths(), brief(end.median()),
            brief(end.p5()), brief(end.p95()), lastBenefit()), Formula.CHANCE_AHEAD, Formula.MIDDLE_FUTURE, Formula.BAD_FUTURE,
            Formula.GOOD_FUTURE, Formula.LAST_BENEFIT);
    }

    private String lastBenefit() {
        var amount = uncertainty.comparison().lastBenefit();
        return amount.isZero() ? Text.of("sure.policy.nothing") : Text.of("sure.policy.amount", new Formats().brief(amount));
    }

    /** Whether the insurer owes what the futures are held against. */
    public String getPolicy() {
        if (CertaintySentences.isUnpaid(uncertainty.comparison())) {
            return Text.of("sure.policy.none");
        }
        var maturity = uncertainty.comparison().policy().maturity();
        if (maturity.amount().isZero()) {
            return uncertainty.comparison().choice().policy().maturity().amount().isZero() ? "" : Text.of("sure.policy.only");
        }
        if (maturity.guaranteed()) {
            return Text.of("sure.policy.guaranteed");
        }
        return maturity.guaranteedPart().isZero() ? Text.of("sure.policy.not")
            : Text.of("sure.policy.partly", new Formats().brief(maturity.guaranteedPart()));
    }

    /** In how many futures the fund cannot pay all that the policy pays, with its mark; HTML, empty where in none. */
    public String getDry() {
        int dry = uncertainty.fund().dry();
        return dry == 0 ? "" : Marks.in(Text.of("sure.dry", dry, uncertainty.fund().paths()), Formula.CHANCE_DRY);
    }

    /** What was assumed, and what the model leaves out. */
    public String getModel() {
        var returns = uncertainty.comparison().choice().returns();
        return Text.of("sure.model", RupeeFormat.shortPercent(uncertainty.comparison().fundReturn()),
            RupeeFormat.percent(returns.volatility()), String.valueOf(returns.seed()));
    }

    public DrawnPicture getPicture() {
        return picture;
    }

    /** The end of each year, from 0. */
    public List<YearSpread> getYears() {
        return uncertainty.fund().years();
    }

    /** How each of them comes about. */
    public List<RowSum> getYearSums() {
        return FutureSums.of(uncertainty);
    }

    /** By what they are drawn and put in order. */
    public String getYearNote() {
        return FutureSums.note(uncertainty.comparison());
    }

    public List<RowSum> getInflationSums() {
        return GridSums.of(uncertainty.comparison(), uncertainty.inflation());
    }

    public List<RowSum> getExpenseSums() {
        return GridSums.of(uncertainty.comparison(), uncertainty.expenseRatio());
    }

    public HeatMap getInflation() {
        return inflation;
    }

    public HeatMap getExpenseRatio() {
        return expenseRatio;
    }

    private HeatMap map(WhatIf grid) {
        var choice = uncertainty.comparison().choice();
        var sip = choice.alternative().sip();
        return HeatMap.of(grid, sip.expectedReturn(),
            grid.assumption() == WhatIf.Assumption.INFLATION ? choice.inflation() : sip.expenseRatio());
    }

    private static String brief(double rupees) {
        return new Formats().brief(rupees);
    }
}

package org.asli.comparison;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.alternative.FundPath;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.money.Rate;
import org.asli.policy.Proposal;

/**
 * By how much term plan + SIP ends ahead of the policy at other SIP returns and another inflation or expense ratio, all
 * else as stated.
 *
 * @param returns of the SIP, before expenses, a row each; ascending, the stated one among them
 * @param others inflation or expense ratio, a column each; ascending, the stated one among them
 * @param cells as many lists as {@code returns}, each with as many cells as {@code others}
 */
public record WhatIf(Assumption assumption, List<Rate> returns, List<Rate> others, List<List<Cell>> cells)
    implements Serializable {
    private static final BigDecimal RETURN_STEP = new BigDecimal("0.02");
    private static final int RETURNS_AROUND = 3;
    private static final int OTHERS = 5;
    private static final int OTHERS_BELOW = 2;

    /** What is varied beside the SIP return; with inflation, amounts are in today's money. */
    public enum Assumption {
        INFLATION("0.01"), EXPENSE_RATIO("0.005");

        private final BigDecimal step;

        Assumption(String step) {
            this.step = new BigDecimal(step);
        }
    }

    /**
     * @param lead what the fund holds at the end beyond the policy's last benefit, in rupees; negative where it falls
     *     short
     * @param lasts whether the fund could pay all that the policy pays on the way; the lead leaves out what it could not
     */
    public record Cell(double lead, boolean lasts) implements Serializable {
    }

    /** At each inflation, in today's money: the lead at the end of the term, divided by (1 + inflation)^term. */
    public static WhatIf ofInflation(Choice choice) {
        double term = choice.paidPolicy().termYears();
        List<Rate> inflations = fromZero(choice.inflation(), Assumption.INFLATION.step);
        List<Rate> returns = returns(choice);
        var beside = Beside.of(choice);
        List<Cell> leads = returns.stream().map(rate -> beside.with(stated(choice).withReturn(rate))).toList();
        return new WhatIf(Assumption.INFLATION, returns, inflations, leads.stream().map(cell -> inflations.stream()
            .map(inflation -> new Cell(cell.lead / Math.pow(1 + inflation.toDouble(), term), cell.lasts)).toList())
            .toList());
    }

    /** At each expense ratio, in the money of the end. */
    public static WhatIf ofExpenseRatio(Choice choice) {
        List<Rate> ratios = fromZero(stated(choice).expenseRatio(), Assumption.EXPENSE_RATIO.step).stream()
            .filter(ratio -> ratio.fraction().compareTo(BigDecimal.ONE) < 0).toList();
        List<Rate> returns = returns(choice);
        var beside = Beside.of(choice);
        return new WhatIf(Assumption.EXPENSE_RATIO, returns, ratios, returns.stream().map(rate -> ratios.stream()
            .map(ratio -> beside.with(stated(choice).withReturn(rate).withExpenseRatio(ratio))).toList()).toList());
    }

    /** The fund behind a cell. @param sip as stated, but for what the cell varies of it */
    public static FundPath fund(Choice choice, SystematicInvestmentPlan sip) {
        return Beside.of(choice).fund(sip);
    }

    /** The largest lead or shortfall of all, in rupees, positive; what the shades of a picture are measured by. */
    public double widest() {
        return cells.stream().flatMap(List::stream).mapToDouble(cell -> Math.abs(cell.lead)).max().orElse(0);
    }

    /** Whether the fund runs dry in some cell. */
    public boolean runsDry() {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> !cell.lasts);
    }

    /** What every cell's fund stands beside. */
    private record Beside(TermPlusSip alternative, PolicyFlows flows, int termYears, double lastBenefit) {
        static Beside of(Choice choice) {
            Proposal paid = choice.paidPolicy();
            return new Beside(choice.alternative(), choice.policyFlows(), paid.termYears(),
                paid.maturity().amount().toDouble());
        }

        FundPath fund(SystematicInvestmentPlan sip) {
            return alternative.with(sip).fund(flows, termYears);
        }

        Cell with(SystematicInvestmentPlan sip) {
            FundPath path = fund(sip);
            return new Cell(path.end() - lastBenefit, path.lasts());
        }
    }

    private static SystematicInvestmentPlan stated(Choice choice) {
        return choice.alternative().sip();
    }

    private static List<Rate> returns(Choice choice) {
        return steps(stated(choice).expectedReturn(), RETURN_STEP, RETURNS_AROUND, 2 * RETURNS_AROUND + 1);
    }

    /** Steps around a rate that is not negative, of which none is. */
    private static List<Rate> fromZero(Rate stated, BigDecimal step) {
        int room = stated.fraction().divideToIntegralValue(step).min(BigDecimal.valueOf(OTHERS_BELOW)).intValue();
        return steps(stated, step, room, OTHERS);
    }

    private static List<Rate> steps(Rate stated, BigDecimal step, int below, int count) {
        return IntStream.range(-below, count - below)
            .mapToObj(i -> stated.fraction().add(step.multiply(BigDecimal.valueOf(i))))
            .filter(Rate::isInRange).map(Rate::new).toList();
    }
}

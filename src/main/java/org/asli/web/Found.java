package org.asli.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.comparison.Comparison;
import org.asli.export.Explained;
import org.asli.irr.Enclosure;
import org.asli.irr.NewtonRaphson;
import org.asli.irr.NewtonStep;
import org.asli.money.RupeeFormat;

/** In words: how the rates were found, between which bounds they are proven, and what the steps shown are. */
public class Found {
    private final Comparison comparison;
    private final List<NewtonStep> steps;

    Found(Comparison comparison) {
        this.comparison = comparison;
        this.steps = comparison.steps();
    }

    /**
     * @param real the rate after inflation
     * @param why how all three come about
     */
    public record FoundRate(String rate, String bounds, String real, Why.Opened why) {
        /** Of its mark. */
        public String mark() {
            return why.id().substring("why".length());
        }
    }

    /** Every rate, ascending. */
    public List<FoundRate> getRates() {
        var sums = new FoundSums(comparison);
        List<FoundRate> rates = new ArrayList<>();
        for (Enclosure each : comparison.irr().enclosures()) {
            String rate = new Formats().exact(each.rate());
            String real = RupeeFormat.percent(comparison.realReturn(each.rate()));
            rates.add(new FoundRate(rate, bounds(each), real, sums.rate(rates.size() + 1, rate, bounds(each), real, each.rate())));
        }
        return rates;
    }

    /** What the marks beside the rates open. */
    public List<Why.Opened> getOpened() {
        return getRates().stream().map(FoundRate::why).toList();
    }

    /** How what the fund earns comes about. */
    Why.Opened fundReturnWhy() {
        SystematicInvestmentPlan sip = comparison.choice().alternative().sip();
        String title = Text.of("found.fund");
        return new Why.Opened("whyFUND_RETURN", title, List.of(new Explained(title, Text.of("found.fund.how"), List.of(),
            "(1 + " + new Formats().exact(sip.yearlyReturn()) + ") × (1 − " + RupeeFormat.percent(sip.expenseRatio()) + ") − 1 = " + getFundReturn())));
    }

    /** How each step comes about. */
    public List<RowSum> getStepSums() {
        return new FoundSums(comparison).steps(steps);
    }

    public String getAfterInflation() {
        return Text.of("found.real", RupeeFormat.percent(comparison.choice().inflation()));
    }

    public List<NewtonStep> getSteps() {
        return steps;
    }

    /** Whether the rates are all there are. */
    public String getProof() {
        boolean sharp = comparison.irr().enclosures().stream().allMatch(Enclosure::isSharp);
        return Text.of(!comparison.irr().proven() ? "found.unproven"
            : comparison.irr().single().isEmpty() ? "found.proven.all" : sharp ? "found.proven.sharp" : "found.proven");
    }

    /** What the steps are and where the first of them comes from; empty without steps. */
    public String getRun() {
        if (steps.isEmpty()) {
            return "";
        }
        double start = steps.get(0).rate();
        String from = start == NewtonRaphson.USUAL_START ? "usual"
            : NewtonRaphson.STARTS.contains(start) ? "near" : "far";
        String run = Text.of("found.run") + " " + Text.of("found.start." + from, RupeeFormat.shortPercent(start));
        String nearest = comparison.irr().single().isPresent() ? "" : " " + Text.of("found.nearest");
        return run + nearest + (steps.stream().anyMatch(NewtonStep::halved) ? " " + Text.of("found.halved") : "");
    }

    /** What the plan comes to at the fund's return, with emphasis in HTML; empty with one rate, or where there is none. */
    public String getModified() {
        return getModifiedRate().isEmpty() ? "" : Text.of("answer.modified", getFundReturn(), getModifiedRate());
    }

    public String getModifiedRate() {
        OptionalDouble modified = comparison.modifiedReturn();
        return comparison.irr().single().isPresent() || modified.isEmpty() ? ""
            : RupeeFormat.percent(modified.getAsDouble());
    }

    public String getFundReturn() {
        return RupeeFormat.shortPercent(comparison.fundReturn());
    }

    private static String bounds(Enclosure rate) {
        String lower = RupeeFormat.bound(rate.lower(), RoundingMode.FLOOR);
        return Double.isInfinite(rate.upper()) ? Text.of("found.bounds.open", lower)
            : Text.of("found.bounds", lower, RupeeFormat.bound(rate.upper(), RoundingMode.CEILING));
    }
}

package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.ExtraMoney;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** What of term plan + SIP is done otherwise than like for like at an effective return, in words. */
public class Otherwise {
    private final Comparison comparison;
    private final ExtraMoney extra;

    Otherwise(Comparison comparison) {
        this.comparison = comparison;
        this.extra = comparison.extraMoney();
    }

    public ExtraMoney getExtra() {
        return extra;
    }

    public boolean isFromPocket() {
        return !extra.termPremiums().flows().isEmpty();
    }

    public boolean isSteppedUp() {
        return !extra.stepUp().flows().isEmpty();
    }

    /** How its figures come about. */
    public List<Why.Opened> getOpened() {
        return Why.opened(Derivation.of(extra));
    }

    /** All of it, a sentence each; empty where nothing is. */
    public String getNote() {
        SystematicInvestmentPlan sip = comparison.choice().alternative().sip();
        Funding funding = comparison.choice().alternative().funding();
        List<String> sentences = new ArrayList<>();
        if (comparison.choice().isTermPlanFree()) {
            sentences.add(getUnpriced());
        }
        if (sip.convention() == Convention.NOMINAL) {
            sentences.add(Text.of("otherwise.nominal", RupeeFormat.percent(sip.expectedReturn()),
                RupeeFormat.percent(sip.yearlyReturn())));
        }
        if (funding.rhythm() == Rhythm.MONTHLY) {
            sentences.add(Text.of("otherwise.monthly"));
        }
        if (isFromPocket()) {
            sentences.add(Text.of("otherwise.pocket", RupeeFormat.inLakhCrore(extra.termPremiums().total())));
        }
        if (isSteppedUp()) {
            sentences.add(Text.of("otherwise.stepUp", RupeeFormat.percent(funding.stepUp())));
        }
        return String.join(" ", sentences);
    }

    /** That the cover beside the fund costs nothing here, or that there is none; empty where a term premium is stated. */
    public String getUnpriced() {
        Rupees cover = comparison.choice().policy().lifeCover();
        return !comparison.choice().isTermPlanFree() ? "" : cover.isZero() ? Text.of("otherwise.uncovered")
            : Text.of("otherwise.unpriced", RupeeFormat.inLakhCrore(cover));
    }

    /** By how much the SIP is raised, as the head of what comes of it. */
    public String getStepUp() {
        return Text.of("otherwise.steppedUp", RupeeFormat.percent(comparison.choice().alternative().funding().stepUp()));
    }

    /** A SIP return with the convention it is stated by, where that is not the usual one. */
    static String stated(SystematicInvestmentPlan sip, String percent) {
        return sip.convention() == Convention.NOMINAL ? Text.of("rate.NOMINAL", percent) : percent;
    }

    static String stated(SystematicInvestmentPlan sip, Rate rate) {
        return stated(sip, RupeeFormat.percent(rate));
    }
}

package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.chart.Words;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Figure.Unit;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** What of term plan + SIP is done otherwise than like for like at an effective return; nothing where nothing is. */
record Otherwise(Choice choice, Words words) {

    /** A SIP return with the convention it is stated by, where that is not the usual one. */
    String stated(String percent) {
        return sip().convention() == Convention.NOMINAL && !percent.equals(RupeeFormat.NOTHING)
            ? words.of("otherwise.rate", percent) : percent;
    }

    String stated(Rate rate) {
        return stated(RupeeFormat.percent(rate));
    }

    /** The SIP return with how the SIP is paid. */
    String sipReturn() {
        String stated = words.of("assumptions.sip.stated", stated(sip().expectedReturn()));
        return funding().rhythm() == Rhythm.MONTHLY ? words.of("otherwise.sip.monthly", stated) : stated;
    }

    /** The term premium with who pays it. */
    String termPremium(String stated) {
        return funding().termPremiumFrom() == Source.POCKET ? words.of("otherwise.term.pocket", stated) : stated;
    }

    List<String> sentences(ExtraMoney extra) {
        List<String> sentences = new ArrayList<>();
        Rupees cover = choice.policy().lifeCover();
        if (choice.isTermPlanFree()) {
            sentences.add(cover.isZero() ? words.of("otherwise.uncovered") : words.of("otherwise.unpriced", RupeeFormat.full(cover)));
        }
        if (sip().convention() == Convention.NOMINAL) {
            sentences.add(words.of("otherwise.nominal", RupeeFormat.percent(sip().expectedReturn()),
                RupeeFormat.percent(sip().yearlyReturn())));
        }
        if (funding().rhythm() == Rhythm.MONTHLY) {
            sentences.add(words.of("otherwise.monthly"));
        }
        if (!extra.termPremiums().flows().isEmpty()) {
            sentences.add(words.of("otherwise.pocket", RupeeFormat.full(extra.termPremiums().total()),
                Figures.toPaisa(extra.likeForLike().end()), Figures.toPaisa(extra.likeForLikeLead())));
        }
        if (!extra.stepUp().flows().isEmpty()) {
            sentences.add(words.of("otherwise.stepUp", RupeeFormat.percent(funding().stepUp()),
                RupeeFormat.full(extra.stepUp().total()), Figures.toPaisa(extra.steppedUp().end())));
        }
        return sentences;
    }

    /** The same as lines of a file. */
    List<List<?>> rows(Comparison comparison) {
        ExtraMoney extra = comparison.extraMoney();
        List<List<?>> rows = new ArrayList<>();
        sentences(extra).forEach(sentence -> rows.add(List.of(sentence)));
        if (!extra.termPremiums().flows().isEmpty()) {
            rows.add(row("otherwise.term.paid", extra.termPremiums().total().value()));
            rows.add(row("otherwise.like.end", YearTable.toPaisa(extra.likeForLike().end())));
        }
        if (!extra.stepUp().flows().isEmpty()) {
            rows.add(row("otherwise.step.paid", extra.stepUp().total().value()));
            rows.add(row("otherwise.step.end", YearTable.toPaisa(extra.steppedUp().end())));
        }
        return rows;
    }

    private List<?> row(String key, Object amount) {
        return List.of(words.of("figure.with.unit", words.of(key), words.of("unit." + Unit.RUPEES)), amount);
    }

    private SystematicInvestmentPlan sip() {
        return choice.alternative().sip();
    }

    private Funding funding() {
        return choice.alternative().funding();
    }
}

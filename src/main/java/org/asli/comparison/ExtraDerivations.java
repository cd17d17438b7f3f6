package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.counted;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rupees;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Derivation.Name;
import org.asli.money.Rupees;

/** Finds the inputs of each formula of what is paid otherwise than like for like. */
record ExtraDerivations(ExtraMoney extra) {

    /** Of what there is. */
    List<Derivation> all() {
        List<Derivation> all = new ArrayList<>();
        if (!extra.termPremiums().flows().isEmpty()) {
            all.add(derivation(Formula.POCKET_TERM_PREMIUMS, List.of(counted(Name.TERM_PREMIUM, "",
                choice().alternative().termPlan().yearlyPremium(), extra.termPremiums().flows().size())), extra.termPremiums().total()));
            all.add(last(Formula.FUND_LIKE_FOR_LIKE, extra.likeForLike(), extra.comparison().fundFlows()));
            all.add(lead(Formula.LEAD_LIKE_FOR_LIKE, extra.likeForLike(), extra.likeForLikeLead()));
        }
        if (!extra.stepUp().flows().isEmpty()) {
            CashFlowSeries steady = extra.comparison().statedFundFlows();
            Rupees paidIn = steady.total().plus(choice().policyFlows().payouts().total());
            all.add(derivation(Formula.STEP_UP, List.of(input(Name.STEPPED_UP_IN, paidIn.plus(extra.stepUp().total())),
                input(Name.STEADY_IN, paidIn)), extra.stepUp().total()));
            all.add(last(Formula.FUND_STEPPED_UP, extra.steppedUp(), steady.plus(extra.stepUp())));
            all.add(lead(Formula.LEAD_STEPPED_UP, extra.steppedUp(), extra.steppedUpLead()));
        }
        return all;
    }

    private Choice choice() {
        return extra.comparison().choice();
    }

    private Derivation last(Formula formula, FundPath path, CashFlowSeries flows) {
        return new Derivations(extra.comparison()).lastStep(formula, path, flows);
    }

    private Derivation lead(Formula formula, FundPath path, double lead) {
        return !Double.isFinite(path.end()) ? nothing(formula) : derivation(formula,
            List.of(amount(Name.FUND_END, rupees(path.end())), input(Name.LAST_BENEFIT, extra.comparison().lastBenefit())), lead);
    }
}

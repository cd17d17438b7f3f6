package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.counted;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;
import static org.asli.comparison.Derived.years;

import java.math.BigDecimal;
import java.util.List;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.policy.DeathBenefit;
import org.asli.policy.Proposal;
import org.asli.policy.Standing;

/** Finds the inputs of each formula of dying, in the first year, and of the average over many lives. */
record DyingDerivations(Choice choice, Dying dying, ExpectedReturn average) {

    List<Derivation> all() {
        Dying.Year year = dying.years().get(0);
        Proposal policy = choice.paidPolicy();
        DeathBenefit death = policy.earlyEnd().death();
        Input end = years(Name.END_OF_YEAR, year.year());
        return List.of(
            derivation(Formula.DEATH_BENEFIT, year.benefit().amount().value(), input(Name.COVER, policy.lifeCover()),
                input(Name.YEARLY_PREMIUM, policy.premium().yearlyPremium()),
                new Input(Name.MULTIPLE, "", Unit.NUMBER, death.premiumMultiple(), 1),
                input(Name.PREMIUMS_PAID, Standing.at(policy, year.year()).premiumsPaid()),
                input(Name.PART_OF_PREMIUMS, DeathBenefit.OF_PREMIUMS_PAID),
                counted(Name.BONUS, "", death.bonusPerYear(), year.year()), end),
            !Double.isFinite(year.alternative()) ? nothing(Formula.FAMILY_GETS) : derivation(Formula.FAMILY_GETS,
                BigDecimal.valueOf(year.alternative()), input(Name.TERM_COVER, year.termCover()),
                amount(Name.FUND_THEN, rupees(year.fund())), end),
            rate(Formula.AVERAGE_RETURN, average.cashFlows(), average.irr()));
    }
}

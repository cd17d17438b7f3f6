package org.asli.comparison;

import static org.asli.comparison.Derived.amount;
import static org.asli.comparison.Derived.derivation;
import static org.asli.comparison.Derived.input;
import static org.asli.comparison.Derived.nothing;
import static org.asli.comparison.Derived.number;
import static org.asli.comparison.Derived.rate;
import static org.asli.comparison.Derived.rupees;
import static org.asli.comparison.Derived.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.SpecialFloor;
import org.asli.policy.Standing;

/** Finds the inputs of each formula of leaving: in the worst year for that, and in the first that returns the money. */
record LeavingDerivations(Choice choice, Leaving leaving) {

    List<Derivation> all() {
        Leaving.Year year = leaving.worst();
        Standing then = choice.standing(year.year());
        PremiumSchedule premium = choice.policy().premium();
        int each = premium.mode().paymentsPerYear();
        Input end = years(Name.END_OF_YEAR, year.year());
        Derivation floor = derivation(Formula.SURRENDER_FLOOR, then.floor().value(), input(Name.PREMIUMS_PAID, then.premiumsPaid()),
            input(Name.FLOOR_SHARE, then.floorShare().toDecimal()), input(Name.RECEIVED_BY_THEN, then.received()), end);
        Stream<Derivation> others = Stream.of(
            derivation(Formula.LOSS, year.loss().value(), input(Name.PAID_BY_THEN, year.paid()),
                input(Name.RECEIVED_BY_THEN, year.received()), input(Name.SURRENDER_VALUE, year.value().amount()), end),
            at(rate(Formula.LEAVING_RETURN, year.flows(then), year.irr()), end),
            derivation(Formula.PAID_UP, year.paidUpMaturity().value(), input(Name.MATURITY, choice.paidPolicy().maturity().amount()),
                number(Name.INSTALMENTS_PAID, (long) Math.min(year.year(), premium.years()) * each),
                number(Name.INSTALMENTS_PAYABLE, (long) premium.years() * each), end),
            moneyBack());
        Stream<Derivation> special = then.specialFloor().map(least -> special(least, end)).stream();
        return Stream.of(Stream.of(floor), special, others).flatMap(some -> some).toList();
    }

    private Derivation special(SpecialFloor least, Input end) {
        return derivation(Formula.SPECIAL_FLOOR, least.amount().value(), input(Name.PAID_UP_SHARE, least.paidUp().toDecimal()),
            input(Name.GUARANTEED_BY_THEN, least.received()), amount(Name.GUARANTEED_AHEAD, rupees(least.ahead())),
            input(Name.SPECIAL_RATE, BigDecimal.valueOf(least.rate())),
            input(Name.TEN_YEAR_YIELD, choice.policy().earlyEnd().tenYearYield().fraction()), end);
    }

    private Derivation moneyBack() {
        var back = leaving.moneyBackYear();
        if (back.isEmpty()) {
            return nothing(Formula.LEAVING_MONEY_BACK);
        }
        Leaving.Year year = leaving.years().get(back.getAsInt() - 1);
        return derivation(Formula.LEAVING_MONEY_BACK, BigDecimal.valueOf(year.year()),
            input(Name.RECEIVED_BY_THEN, year.received()), input(Name.SURRENDER_VALUE, year.value().amount()),
            input(Name.PAID_BY_THEN, year.paid()));
    }

    /** The same, with the year to which it belongs; as it is where there is no rate. */
    static Derivation at(Derivation rate, Input year) {
        if (rate.inputs().isEmpty()) {
            return rate;
        }
        List<Input> inputs = new ArrayList<>(rate.inputs());
        inputs.add(year);
        return new Derivation(rate.formula(), inputs, rate.flows(), rate.result());
    }
}

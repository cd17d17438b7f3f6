package org.asli.illustration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.asli.illustration.Flaw.Kind;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;

/** The premium column as a schedule: the same each year, but for a higher tax in the first. */
final class PremiumColumn {
    /**
     * Tax on premiums of savings plans in the first policy year and after it: since July 2017 (CGST Rules 2017, rule
     * 32(4)) and, with both cesses, since June 2016 (Service Tax Rules 1994, rule 6(7A)).
     */
    private static final List<Rate[]> TAXES = List.of(
        new Rate[] {Rate.ofPercent("4.5"), Rate.ofPercent("2.25")},
        new Rate[] {Rate.ofPercent("3.75"), Rate.ofPercent("1.875")});

    private PremiumColumn() {
    }

    /** Empty where the premiums of the years cannot be stated as one. */
    static Optional<PremiumSchedule> read(YearlyColumn column) {
        List<Rupees> due = column.amounts().stream().takeWhile(amount -> !amount.isZero()).toList();
        boolean again = column.amounts().stream().skip(due.size()).anyMatch(amount -> !amount.isZero());
        if (due.isEmpty() || again || due.stream().skip(1).distinct().count() > 1) {
            return Optional.empty();
        }
        BigDecimal step = column.step().value();
        Rupees first = due.get(0);
        Rupees later = due.get(due.size() - 1);
        if (first.compareTo(later) <= 0) {
            return first.equals(later) ? Optional.of(schedule(first, due.size(), Rate.ZERO, Rate.ZERO)) : Optional.empty();
        }
        return TAXES.stream().filter(tax -> isPlus(base(first, tax[0], step), tax[1], later, step)).findFirst()
            .map(tax -> schedule(base(first, tax[0], step), due.size(), tax[0], tax[1]));
    }

    /** Why a column that is not empty cannot be stated as one premium. */
    static Flaw flaw(YearlyColumn column, int term) {
        for (int year = 2; year <= term; year++) {
            Rupees before = column.in(year - 1);
            if (!column.in(year).isZero() && !column.in(year).equals(before)) {
                return before.isZero() ? Flaw.inColumn(Kind.PREMIUM_AGAIN, column.index(), year)
                    : isTopUp(column, year, term) ? Flaw.inColumn(Kind.PREMIUM_TOP_UP, column.index(), year, column.in(year), before,
                        column.in(year).minus(before))
                    : Flaw.inColumn(Kind.PREMIUM_UNEQUAL, column.index(), year, column.in(year), before);
            }
        }
        return Flaw.inColumn(Kind.PREMIUM_LATE, column.index(), term);
    }

    /** Whether more is paid in a year than in the one before, and as before in the next. */
    private static boolean isTopUp(YearlyColumn column, int year, int term) {
        return year < term && column.in(year).compareTo(column.in(year - 1)) > 0
            && column.in(year + 1).equals(column.in(year - 1));
    }

    /** In whole steps, as tables print it. */
    private static Rupees base(Rupees withTax, Rate tax, BigDecimal step) {
        return Rupees.of(withTax.value().divide(BigDecimal.ONE.add(tax.fraction()).multiply(step), 0, RoundingMode.HALF_UP)
            .multiply(step));
    }

    /** To a step. */
    private static boolean isPlus(Rupees base, Rate tax, Rupees withTax, BigDecimal step) {
        return base.plus(base.timesToPaisa(tax.fraction())).minus(withTax).value().abs().compareTo(step) <= 0;
    }

    private static PremiumSchedule schedule(Rupees yearly, int years, Rate first, Rate after) {
        return new PremiumSchedule(yearly, PaymentMode.YEARLY, ModeFactors.USUAL, years, first, after);
    }
}

package org.asli.tax;

import java.math.BigDecimal;
import java.util.Optional;
import org.asli.policy.PremiumSchedule;
import org.asli.tax.Rule.Subject;

/**
 * The tax on the premium of a savings plan as the rules have it, held against what was stated. Only the stated one is
 * ever paid in a schedule.
 *
 * @param firstYear on the day of issue, as a fraction
 * @param after a year later
 * @param asStated whether the schedule has the same
 */
public record PremiumTax(BigDecimal firstYear, BigDecimal after, boolean asStated) {

    /** Empty where the rules say nothing of that day, or the policy is unit-linked, of which charges alone are taxed. */
    public static Optional<PremiumTax> of(PremiumSchedule premium, Taxpayer taxpayer, Rules rules) {
        Optional<Rule> first = rules.on(Subject.PREMIUM_TAX_FIRST_YEAR, taxpayer.issued());
        Optional<Rule> after = rules.on(Subject.PREMIUM_TAX_AFTER, taxpayer.dayAt(1));
        if (taxpayer.unitLinked() || first.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal early = first.get().value();
        BigDecimal late = after.get().value();
        boolean same = early.compareTo(premium.taxFirstYear().fraction()) == 0
            && (premium.years() == 1 || late.compareTo(premium.taxAfter().fraction()) == 0);
        return Optional.of(new PremiumTax(early, late, same));
    }
}

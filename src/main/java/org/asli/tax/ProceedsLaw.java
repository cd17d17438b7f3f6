package org.asli.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.asli.money.Rupees;
import org.asli.tax.Rule.Subject;

/**
 * The tax on a policy's income at a moment: at the slab, of a unit-linked policy as gains of an equity fund.
 *
 * @param free of the income of a policy year, in rupees
 * @param rate on the rest, with the cess where it is counted
 */
public record ProceedsLaw(BigDecimal free, BigDecimal rate) {

    /** @param time years from the start of the policy */
    public static ProceedsLaw of(Taxpayer taxpayer, Rules rules, double time) {
        LocalDate day = taxpayer.dayAt(time);
        boolean gains = taxpayer.unitLinked();
        BigDecimal rate = gains ? rules.value(Subject.GAINS_RATE, day) : taxpayer.slab().fraction();
        return new ProceedsLaw(gains ? rules.value(Subject.GAINS_EXEMPTION, day) : BigDecimal.ZERO, rules.due(rate, taxpayer, day));
    }

    /** On so much income of one policy year; rounded half-up to the paisa. */
    public Rupees due(Rupees income) {
        Rupees taxed = income.minus(Rupees.of(free));
        return taxed.sign() > 0 ? taxed.timesToPaisa(rate) : Rupees.ZERO;
    }
}

package org.asli.tax;

import java.time.LocalDate;
import org.asli.money.Rupees;
import org.asli.tax.Rule.Subject;

/** The tax on receipts in order of time, each beyond what those before it in its year have used of the exemption. */
final class ProceedsTax {
    private final Taxpayer taxpayer;
    private final Rules rules;
    private int year;
    private Rupees inYear = Rupees.ZERO;

    ProceedsTax(Taxpayer taxpayer, Rules rules) {
        this.taxpayer = taxpayer;
        this.rules = rules;
    }

    Rupees on(double time, Rupees income) {
        if (PolicyYear.of(time) != year) {
            year = PolicyYear.of(time);
            inYear = Rupees.ZERO;
        }
        Rupees before = inYear;
        inYear = inYear.plus(income);
        return due(inYear, time).minus(due(before, time));
    }

    /** @param paid what the insurer pays in that year */
    Rupees withheld(double time, Rupees income, Rupees paid) {
        LocalDate day = taxpayer.dayAt(time);
        boolean enough = paid.value().compareTo(rules.value(Subject.WITHHOLDING_THRESHOLD, day)) >= 0;
        return enough ? income.timesToPaisa(rules.value(Subject.WITHHOLDING_RATE, day)) : Rupees.ZERO;
    }

    /** On so much income of one year. */
    private Rupees due(Rupees income, double time) {
        return ProceedsLaw.of(taxpayer, rules, time).due(income);
    }
}

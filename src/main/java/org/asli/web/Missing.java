package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.money.OutOfRange.Rule;

/**
 * A field that holds no value and without which there is no answer.
 *
 * @param field the id of the page's field
 * @param words what it is, in a sentence that lists such fields
 */
public record Missing(String field, String words) {

    /** In the order of the page: the premium and its years, a benefit or the maturity benefit, the term. */
    static List<Missing> of(AnalyseForm form) {
        List<Missing> missing = new ArrayList<>();
        if (form.getPremium().getYearlyPremium() == null) {
            missing.add(new Missing("premiumYearlyPremium", Text.of("start.premium")));
        }
        if (form.getPremium().getYears() == null) {
            missing.add(new Missing("premiumYears", Text.of("start.years")));
        }
        form.getBenefits().stream().filter(row -> !row.isBlank() && row.getAmount() == null && row.getAmounts() == null)
            .forEach(row -> missing.add(new Missing("benefit" + row.getKey() + "Amount", Text.of("start.amount"))));
        if (form.getMaturity().getAmount() == null) {
            if (form.getMaturity().isPartStated()) {
                missing.add(new Missing("maturity", Text.of("start.maturity")));
            } else if (form.getBenefits().stream().allMatch(BenefitFields::isBlank)) {
                missing.add(new Missing("maturity", Text.of("start.benefit")));
            }
        }
        if (form.getTermYears() == null) {
            missing.add(new Missing("termYears", Text.of("start.term")));
        }
        return missing;
    }

    FieldProblem asProblem() {
        return new FieldProblem(field, Rule.REQUIRED);
    }
}

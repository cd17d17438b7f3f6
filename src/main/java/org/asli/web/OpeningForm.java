package org.asli.web;

import java.time.LocalDate;
import org.asli.alternative.InstrumentRates;
import org.asli.comparison.Choice;
import org.asli.document.WorkedProposal;
import org.asli.policy.Proposal;

/** What the Analyse page opens with: the worked proposal, or an empty form for one's own. */
final class OpeningForm {
    private OpeningForm() {
    }

    /** The worked proposal as if it were signed today, safe instruments and the yield of the bond at the rates of today. */
    static Choice example() {
        Choice worked = WorkedProposal.choice();
        LocalDate today = LocalDate.now();
        InstrumentRates rates = InstrumentRates.on(today);
        return worked.with(worked.taxpayer().issuedOn(today)).with(rates)
            .ending(worked.policy().earlyEnd().yielding(rates.bond()));
    }

    /** Whether a proposal that was typed over the example still goes by its name, or has its cover. */
    static boolean isPartly(Proposal typed) {
        Proposal worked = WorkedProposal.choice().policy();
        return typed.product().equals(worked.product()) || typed.lifeCover().equals(worked.lifeCover());
    }

    /** Nothing of a policy and of a term plan; what else is stated, such as rates, as in the example. */
    static AnalyseForm empty() {
        AnalyseForm form = AnalyseForm.of(example());
        form.setProduct("");
        form.setInsurer("");
        form.getPremium().setYearlyPremium(null);
        form.getPremium().setYears(null);
        form.getBenefits().clear();
        form.getBenefits().add(new BenefitFields(0));
        form.getMaturity().setAmount(null);
        form.getMaturity().setGuaranteed(false);
        form.setTermYears(null);
        form.setLifeCover(null);
        form.getAlternative().setYearlyPremium(null);
        form.getAlternative().setYears(null);
        return form;
    }
}

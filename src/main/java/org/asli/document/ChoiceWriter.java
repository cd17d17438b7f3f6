package org.asli.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.asli.alternative.Funding;
import org.asli.alternative.TermPlusSip;
import org.asli.comparison.Choice;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.EarlyEnd;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.YearlyAmounts;
import org.asli.tax.Taxpayer;

/** Writes {@link ChoiceDocument} in its newest format, every field, also where it is the reader's fallback. */
final class ChoiceWriter {
    private ChoiceWriter() {
    }

    static ObjectNode tree(Choice choice) {
        ObjectNode tree = object().put("format", ChoiceDocument.FORMAT);
        tree.set("policy", policy(choice.policy()));
        tree.set("alternative", alternative(choice.alternative()));
        tree.put("inflation", choice.inflation().fraction()).put("scenario", Words.of(choice.scenario()));
        tree.putObject("returns").put("volatility", choice.returns().volatility().fraction())
            .put("seed", choice.returns().seed());
        tree.set("taxpayer", taxpayer(choice.taxpayer()));
        tree.putObject("instruments").put("deposit", choice.instruments().deposit().fraction())
            .put("ppf", choice.instruments().ppf().fraction()).put("bond", choice.instruments().bond().fraction());
        return tree.put("yearsHeld", choice.yearsHeld());
    }

    private static ObjectNode taxpayer(Taxpayer taxpayer) {
        return object().put("issued", taxpayer.issued().toString()).put("unitLinked", taxpayer.unitLinked())
            .put("listedDisability", taxpayer.listedDisability()).put("otherPremiums", plain(taxpayer.otherPremiums()))
            .put("slab", taxpayer.slab().fraction()).put("deduction", taxpayer.deduction())
            .put("cess", taxpayer.cess());
    }

    private static ObjectNode policy(Proposal policy) {
        ObjectNode tree = object().put("product", policy.product()).put("insurer", policy.insurer());
        tree.set("premium", premium(policy.premium()));
        ArrayNode benefits = tree.putArray("benefits");
        policy.benefits().forEach(stream -> benefits.add(benefit(stream)));
        MaturityBenefit maturity = policy.maturity();
        tree.putObject("maturity").put("amount", plain(maturity.amount())).put("guaranteed", maturity.guaranteed())
            .put("at4", plain(maturity.at4())).put("guaranteedPart", plain(maturity.guaranteedPart()));
        tree.put("termYears", policy.termYears()).put("lifeCover", plain(policy.lifeCover()));
        tree.set("earlyEnd", earlyEnd(policy.earlyEnd()));
        return tree;
    }

    private static ObjectNode earlyEnd(EarlyEnd end) {
        ObjectNode tree = object().put("entryAge", end.entryAge());
        ArrayNode values = tree.putArray("surrenderValues");
        end.surrender().values().forEach(value ->
            values.addObject().put("year", value.year()).put("amount", plain(value.amount())));
        tree.putObject("death").put("premiumMultiple", end.death().premiumMultiple())
            .put("bonusPerYear", plain(end.death().bonusPerYear()));
        return tree.put("tenYearYield", end.tenYearYield().fraction());
    }

    private static ObjectNode premium(PremiumSchedule premium) {
        ObjectNode tree = object().put("yearlyPremium", plain(premium.yearlyPremium()))
            .put("mode", Words.of(premium.mode()));
        ModeFactors factors = premium.factors();
        tree.putObject("factors").put("yearly", factors.yearly()).put("halfYearly", factors.halfYearly())
            .put("quarterly", factors.quarterly()).put("monthly", factors.monthly());
        return tree.put("years", premium.years()).put("taxFirstYear", premium.taxFirstYear().fraction())
            .put("taxAfter", premium.taxAfter().fraction()).put("rider", plain(premium.rider()))
            .put("riderTax", premium.riderTax().fraction());
    }

    private static ObjectNode benefit(BenefitStream stream) {
        ObjectNode tree = object().put("label", stream.label()).put("firstYear", stream.firstYear())
            .put("lastYear", stream.lastYear()).put("frequency", Words.of(stream.frequency()))
            .put("timing", Words.of(stream.timing()));
        ArrayNode amounts = tree.putArray("amounts");
        if (stream.amounts() instanceof YearlyAmounts.Growing growing) {
            tree.put("amount", plain(growing.first()));
            tree.putObject("growth").put("kind", Words.of(growing.growth().kind()))
                .put("rate", growing.growth().rate().fraction()).put("everyYears", growing.growth().everyYears());
        } else if (stream.amounts() instanceof YearlyAmounts.Listed listed) {
            listed.each().forEach(amount -> amounts.add(plain(amount)));
        }
        return tree.put("guaranteed", stream.guaranteed()).put("illustration", Words.of(stream.illustration()));
    }

    private static ObjectNode alternative(TermPlusSip alternative) {
        ObjectNode tree = object();
        tree.putObject("termPlan").put("yearlyPremium", plain(alternative.termPlan().yearlyPremium()))
            .put("years", alternative.termPlan().years());
        tree.putObject("sip").put("expectedReturn", alternative.sip().expectedReturn().fraction())
            .put("expenseRatio", alternative.sip().expenseRatio().fraction())
            .put("convention", Words.of(alternative.sip().convention()));
        Funding funding = alternative.funding();
        tree.putObject("funding").put("termPremiumFrom", Words.of(funding.termPremiumFrom()))
            .put("rhythm", Words.of(funding.rhythm())).put("stepUp", funding.stepUp().fraction());
        return tree;
    }

    private static BigDecimal plain(Rupees amount) {
        return amount.value().stripTrailingZeros();
    }

    private static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }
}

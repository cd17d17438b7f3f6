package org.asli.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.illustration.IllustratedPolicy;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.policy.BenefitStream;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.SurrenderValues;
import org.asli.policy.YearlyAmounts;

/** What an insurer's table says, as a person would type it into the form: each field's text by the name it is posted as. */
final class PastedFields {
    private static final Pattern BENEFIT = Pattern.compile("benefit\\d+\\D.*|benefitKeys|maturityGuaranteed:input");

    private final Map<String, String> texts = new LinkedHashMap<>();

    private PastedFields() {
    }

    static Map<String, String> of(IllustratedPolicy policy) {
        var fields = new PastedFields();
        policy.premium().ifPresent(fields::premium);
        fields.texts.put("benefitKeys", IntStream.range(0, policy.benefits().size()).mapToObj(String::valueOf)
            .collect(Collectors.joining(" ")));
        IntStream.range(0, policy.benefits().size()).forEach(key -> fields.benefit("benefit" + key, policy.benefits().get(key)));
        fields.maturity(policy.maturity());
        fields.put("termYears", String.valueOf(policy.termYears()));
        if (!policy.surrender().equals(SurrenderValues.NONE)) {
            fields.put("surrenderValues", new SurrenderTableConverter().getAsString(null, null, policy.surrender()));
        }
        policy.entryAge().ifPresent(age -> fields.put("entryAge", String.valueOf(age)));
        return fields.texts;
    }

    /** Whether a posted field goes, as its place is taken by what the table says. */
    static boolean isReplaced(String name) {
        return BENEFIT.matcher(name).matches();
    }

    private void premium(PremiumSchedule premium) {
        put("premiumYearlyPremium", RupeeFormat.plain(premium.yearlyPremium()));
        put("premiumMode", PaymentMode.YEARLY.name());
        put("premiumYears", String.valueOf(premium.years()));
        if (premium.taxFirstYear().fraction().signum() > 0) {
            put("premiumTaxFirstYear", percent(premium.taxFirstYear()));
            put("premiumTaxAfter", percent(premium.taxAfter()));
        }
    }

    private void maturity(MaturityBenefit maturity) {
        MaturityFields typed = MaturityFields.of(maturity);
        put("maturity", RupeeFormat.plain(maturity.amount()));
        tick("maturityGuaranteed", typed.isGuaranteed());
        put("maturityGuaranteedPart", typed.getGuaranteedPart() == null ? "" : RupeeFormat.plain(typed.getGuaranteedPart()));
        put("maturityAt4", typed.getAt4() == null ? "" : RupeeFormat.plain(typed.getAt4()));
    }

    private void benefit(String id, BenefitStream benefit) {
        put(id + "Label", benefit.label());
        boolean listed = benefit.amounts() instanceof YearlyAmounts.Listed;
        put(id + "Amount", listed ? "" : RupeeFormat.plain(benefit.amount()));
        put(id + "Amounts", benefit.amounts() instanceof YearlyAmounts.Listed list ? ListedAmountsConverter.text(list) : "");
        put(id + "FirstYear", String.valueOf(benefit.firstYear()));
        put(id + "LastYear", String.valueOf(benefit.lastYear()));
        put(id + "Frequency", benefit.frequency().name());
        put(id + "Timing", benefit.timing().name());
        put(id + "GrowthKind", "NONE");
        put(id + "GrowthRate", "0");
        put(id + "GrowthEveryYears", "1");
        tick(id + "Guaranteed", benefit.guaranteed());
        put(id + "Illustration", benefit.illustration().name());
    }

    /** A box that is not ticked is not posted. */
    private void tick(String id, boolean ticked) {
        if (ticked) {
            put(id, "on");
        }
    }

    private void put(String id, String text) {
        texts.put(id + ":input", text);
    }

    private static String percent(Rate rate) {
        return RupeeFormat.number(rate.percent());
    }
}

package org.asli.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;

/** One benefit, as a row of the page's fields holds it: null while a field holds no valid value. */
public class BenefitFields {
    private final int key;
    @Size(max = BenefitStream.LONGEST_LABEL, message = "{rule.TEXT_LENGTH}")
    @Pattern(regexp = AnalyseForm.WRITABLE, message = "{rule.TEXT_CHARACTERS}")
    private String label;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees amount;
    private YearlyAmounts.Listed amounts;
    @Min(value = 1, message = "{rule.YEARS}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS}")
    private Integer firstYear = 1;
    @Min(value = 1, message = "{rule.YEARS}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS}")
    private Integer lastYear;
    private PaymentMode frequency = PaymentMode.YEARLY;
    private Timing timing = Timing.IN_ARREAR;
    private Growth.Kind growthKind = Growth.Kind.NONE;
    private Rate growthRate = Rate.ZERO;
    @Min(value = 1, message = "{rule.YEARS}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS}")
    private Integer growthEveryYears = 1;
    private boolean guaranteed;
    private Illustration illustration = Illustration.BOTH;

    /** @param key tells this row from the others of a page, whatever is added or removed */
    BenefitFields(int key) {
        this.key = key;
    }

    static BenefitFields of(int key, BenefitStream stream) {
        var fields = new BenefitFields(key);
        fields.label = stream.label();
        fields.firstYear = stream.firstYear();
        fields.lastYear = stream.lastYear();
        fields.frequency = stream.frequency();
        fields.timing = stream.timing();
        if (stream.amounts() instanceof YearlyAmounts.Growing growing) {
            fields.amount = growing.first();
            fields.growthKind = growing.growth().kind();
            fields.growthRate = growing.growth().rate();
            fields.growthEveryYears = growing.growth().everyYears();
        } else if (stream.amounts() instanceof YearlyAmounts.Listed listed) {
            fields.amounts = listed;
        }
        fields.guaranteed = stream.guaranteed();
        fields.illustration = stream.illustration();
        return fields;
    }

    /** Whether nothing is stated in this row yet: it then counts for nothing. */
    boolean isBlank() {
        return amount == null && amounts == null && (label == null || label.isBlank());
    }

    boolean isComplete(Integer termYears) {
        return (amount != null || amounts != null) && Stream.of(firstYear, lastYear(termYears), frequency, timing, growthKind,
            growthRate, growthEveryYears, illustration).allMatch(Objects::nonNull);
    }

    BenefitStream toStream(Integer termYears) {
        return new BenefitStream(label, yearlyAmounts(), firstYear, lastYear(termYears), frequency, timing, guaranteed, illustration);
    }

    /** To the end of the policy where no last year is stated. */
    private Integer lastYear(Integer termYears) {
        return lastYear == null ? termYears : lastYear;
    }

    private YearlyAmounts yearlyAmounts() {
        if (amounts == null) {
            Growth growth = Within.part("growth", () -> new Growth(growthKind, growthRate, growthEveryYears));
            return new YearlyAmounts.Growing(amount, growth);
        }
        OutOfRange.unless(amount == null, "amount", Rule.LISTED);
        OutOfRange.unless(growthKind == Growth.Kind.NONE, "growthKind", Rule.LISTED);
        return amounts;
    }

    public int getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Rupees getAmount() {
        return amount;
    }

    public void setAmount(Rupees amount) {
        this.amount = amount;
    }

    /** Each year's own; null where one amount and its growth are stated. */
    public YearlyAmounts.Listed getAmounts() {
        return amounts;
    }

    public void setAmounts(YearlyAmounts.Listed amounts) {
        this.amounts = amounts;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer firstYear) {
        this.firstYear = firstYear;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }

    public PaymentMode getFrequency() {
        return frequency;
    }

    public void setFrequency(PaymentMode frequency) {
        this.frequency = frequency;
    }

    public Timing getTiming() {
        return timing;
    }

    public void setTiming(Timing timing) {
        this.timing = timing;
    }

    public Growth.Kind getGrowthKind() {
        return growthKind;
    }

    public void setGrowthKind(Growth.Kind growthKind) {
        this.growthKind = growthKind;
    }

    public Rate getGrowthRate() {
        return growthRate;
    }

    public void setGrowthRate(Rate growthRate) {
        this.growthRate = growthRate;
    }

    public Integer getGrowthEveryYears() {
        return growthEveryYears;
    }

    public void setGrowthEveryYears(Integer growthEveryYears) {
        this.growthEveryYears = growthEveryYears;
    }

    public boolean isGuaranteed() {
        return guaranteed;
    }

    public void setGuaranteed(boolean guaranteed) {
        this.guaranteed = guaranteed;
    }

    public Illustration getIllustration() {
        return illustration;
    }

    public void setIllustration(Illustration illustration) {
        this.illustration = illustration;
    }
}

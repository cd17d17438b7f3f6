package org.asli.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.comparison.Choice;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;

/**
 * Everything a person states on the Analyse page: null where a field holds no valid value. What one field must hold
 * stands on it; what fields must hold together is asked of the values they make, see {@link #problems}.
 */
public class AnalyseForm {
    /** No control characters and no half characters, as the names of a proposal demand. */
    static final String WRITABLE = "[^\\p{Cc}\\p{Cs}]*";

    @Size(max = Proposal.LONGEST_NAME, message = "{rule.TEXT_LENGTH}")
    @Pattern(regexp = WRITABLE, message = "{rule.TEXT_CHARACTERS}")
    private String product;
    @Size(max = Proposal.LONGEST_NAME, message = "{rule.TEXT_LENGTH}")
    @Pattern(regexp = WRITABLE, message = "{rule.TEXT_CHARACTERS}")
    private String insurer;
    private PremiumFields premium = new PremiumFields();
    private final List<BenefitFields> benefits = new ArrayList<>();
    private MaturityFields maturity = new MaturityFields();
    @Min(value = 1, message = "{rule.YEARS}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS}")
    private Integer termYears;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees lifeCover;
    private EarlyEndFields earlyEnd = new EarlyEndFields();
    private AlternativeFields alternative = new AlternativeFields();
    @DecimalMin(value = "0", message = "{rule.NOT_NEGATIVE}")
    private Rate inflation;
    private TaxpayerFields taxpayer = new TaxpayerFields();
    private InstrumentFields instruments = new InstrumentFields();
    private Scenario scenario;
    @Min(value = 0, message = "{rule.YEARS_OR_NONE}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS_OR_NONE}")
    private Integer yearsHeld;

    /** An empty form with a row of fields for each key. */
    static AnalyseForm withRows(List<Integer> keys) {
        var form = new AnalyseForm();
        keys.forEach(key -> form.benefits.add(new BenefitFields(key)));
        return form;
    }

    /** The form that shows a choice. */
    public static AnalyseForm of(Choice choice) {
        Proposal policy = choice.policy();
        var form = new AnalyseForm();
        form.product = policy.product();
        form.insurer = policy.insurer();
        form.premium = PremiumFields.of(policy.premium());
        IntStream.range(0, policy.benefits().size())
            .forEach(i -> form.benefits.add(BenefitFields.of(i, policy.benefits().get(i))));
        form.maturity = MaturityFields.of(policy.maturity());
        form.termYears = policy.termYears();
        form.lifeCover = policy.lifeCover().isZero() ? null : policy.lifeCover();
        form.earlyEnd = EarlyEndFields.of(policy.earlyEnd());
        form.alternative = AlternativeFields.of(choice.alternative(), choice.returns());
        form.inflation = choice.inflation();
        form.taxpayer = TaxpayerFields.of(choice.taxpayer());
        form.instruments = InstrumentFields.of(choice.instruments());
        form.scenario = choice.scenario();
        form.yearsHeld = choice.yearsHeld();
        return form;
    }

    /**
     * The choice the fields state, once every field holds a valid value and nothing is {@link Missing}.
     *
     * @throws OutOfRange for the first of the {@link #problems}
     */
    public Choice toChoice() {
        List<BenefitStream> streams = benefits.stream().filter(row -> !row.isBlank())
            .map(row -> row.toStream(termYears)).toList();
        Proposal policy = new Proposal(product, insurer, premium.toSchedule(), streams,
            Within.part("maturity", maturity::toMaturity), termYears, lifeCover == null ? Rupees.ZERO : lifeCover,
            earlyEnd.toEarlyEnd());
        return new Choice(policy, alternative.toTermPlusSip(termYears), inflation, alternative.toReturnModel()).held(yearsHeld)
            .with(Within.part("taxpayer", taxpayer::toTaxpayer)).with(instruments.toRates()).in(scenario);
    }

    /** What fields that are each valid break together, by the ids of the page's fields; others are left out. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (premium.isComplete()) {
            FieldProblem.in("premium", premium::toSchedule).ifPresent(problems::add);
        }
        if (maturity.isComplete()) {
            FieldProblem.in("maturity", maturity::toMaturity).ifPresent(problems::add);
            maturity.contradiction().ifPresent(part -> problems.add(new FieldProblem("maturity" + part, Rule.TWICE)));
        }
        if (alternative.isComplete()) {
            FieldProblem.in("", () -> alternative.toTermPlusSip(termYears)).ifPresent(problems::add);
        }
        if (problems.isEmpty() && premium.isComplete() && !Choice.fits(premium.toSchedule(), alternative.toFunding())) {
            problems.add(new FieldProblem("fundingStepUp", Rule.TOO_LARGE));
        }
        if (taxpayer.isComplete()) {
            FieldProblem.in("taxpayer", taxpayer::toTaxpayer).ifPresent(problems::add);
        }
        if (isBeyondTerm(premium.getYears())) {
            problems.add(new FieldProblem("premiumYears", Rule.BEYOND_TERM));
        }
        if (isBeyondTerm(earlyEnd.getSurrenderValues().lastYear())) {
            problems.add(new FieldProblem("surrenderValues", Rule.BEYOND_TERM));
        }
        if (termYears != null && yearsHeld != null && !Choice.isHeldWithin(termYears, yearsHeld)) {
            problems.add(new FieldProblem("yearsHeld", Rule.BEYOND_TERM));
        }
        benefits.forEach(row -> problemOf(row, problems));
        return problems;
    }

    private void problemOf(BenefitFields row, List<FieldProblem> problems) {
        String id = "benefit" + row.getKey();
        var own = row.isComplete(termYears) ? FieldProblem.in(id, () -> row.toStream(termYears)) : Optional.<FieldProblem>empty();
        own.ifPresent(problems::add);
        if (own.isEmpty() && !row.isBlank() && isBeyondTerm(row.getLastYear())) {
            problems.add(new FieldProblem(id + "LastYear", Rule.BEYOND_TERM));
        }
    }

    private boolean isBeyondTerm(Integer year) {
        return termYears != null && year != null && year > termYears;
    }

    public List<BenefitFields> getBenefits() {
        return benefits;
    }

    /** The keys of the rows in their order, as the page posts them back. */
    public String getBenefitKeys() {
        return benefits.stream().map(row -> String.valueOf(row.getKey())).collect(Collectors.joining(" "));
    }

    public PremiumFields getPremium() {
        return premium;
    }

    public EarlyEndFields getEarlyEnd() {
        return earlyEnd;
    }

    public AlternativeFields getAlternative() {
        return alternative;
    }

    public TaxpayerFields getTaxpayer() {
        return taxpayer;
    }

    public InstrumentFields getInstruments() {
        return instruments;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getInsurer() {
        return insurer;
    }

    public void setInsurer(String insurer) {
        this.insurer = insurer;
    }

    public MaturityFields getMaturity() {
        return maturity;
    }

    public Integer getTermYears() {
        return termYears;
    }

    public void setTermYears(Integer termYears) {
        this.termYears = termYears;
    }

    public Rupees getLifeCover() {
        return lifeCover;
    }

    public void setLifeCover(Rupees lifeCover) {
        this.lifeCover = lifeCover;
    }

    public Integer getYearsHeld() {
        return yearsHeld;
    }

    public void setYearsHeld(Integer yearsHeld) {
        this.yearsHeld = yearsHeld;
    }

    public Rate getInflation() {
        return inflation;
    }

    public void setInflation(Rate inflation) {
        this.inflation = inflation;
    }

    public Scenario getScenario() {
        return scenario;
    }

    public void setScenario(Scenario scenario) {
        this.scenario = scenario;
    }
}

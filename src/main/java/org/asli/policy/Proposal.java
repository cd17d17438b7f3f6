package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * A savings-insurance proposal as an insurer hands it over.
 *
 * @param product its name; may be empty, as may the insurer's
 * @param termYears policy term; no premium and no benefit lies beyond it
 * @param lifeCover sum assured on death; not part of the cash flows of a person who survives
 * @param earlyEnd what it pays where it ends before its term
 */
public record Proposal(String product, String insurer, PremiumSchedule premium, List<BenefitStream> benefits,
    MaturityBenefit maturity, int termYears, Rupees lifeCover, EarlyEnd earlyEnd) implements Serializable {

    /** Longest policy term and highest policy year, in years: whole-life plans end at age 100. */
    public static final int LONGEST_TERM = 100;
    /** Most benefit streams of one proposal. */
    public static final int MOST_BENEFITS = 60;
    /** Longest name of a product or insurer, in characters. */
    public static final int LONGEST_NAME = 120;

    public Proposal {
        product = named("product", product, LONGEST_NAME);
        insurer = named("insurer", insurer, LONGEST_NAME);
        benefits = List.copyOf(benefits);
        unless(termYears >= 1 && termYears <= LONGEST_TERM, "termYears", Rule.YEARS);
        unless(premium.years() <= termYears, "premium.years", Rule.BEYOND_TERM);
        unless(benefits.size() <= MOST_BENEFITS, "benefits", Rule.TOO_MANY);
        for (int i = 0; i < benefits.size(); i++) {
            unless(benefits.get(i).lastYear() <= termYears, "benefits[" + i + "].lastYear", Rule.BEYOND_TERM);
        }
        RupeeText.requireStated(lifeCover, "lifeCover");
        unless(earlyEnd.surrender().lastYear() <= termYears, "earlyEnd.surrenderValues", Rule.BEYOND_TERM);
    }

    /** A proposal that says nothing of its early end: {@link EarlyEnd#USUAL}. */
    public Proposal(String product, String insurer, PremiumSchedule premium, List<BenefitStream> benefits,
        MaturityBenefit maturity, int termYears, Rupees lifeCover) {
        this(product, insurer, premium, benefits, maturity, termYears, lifeCover, EarlyEnd.USUAL);
    }

    /** The same proposal with those benefits alone that are paid in a scenario. */
    public Proposal in(Scenario scenario) {
        return new Proposal(product, insurer, premium,
            benefits.stream().filter(benefit -> benefit.isPaidIn(scenario)).toList(), maturity.in(scenario), termYears,
            lifeCover, earlyEnd);
    }

    /** The same proposal, ending early by other terms. */
    public Proposal with(EarlyEnd other) {
        return new Proposal(product, insurer, premium, benefits, maturity, termYears, lifeCover, other);
    }

    /** The scenarios in which not the same is paid, from the most careful on; 8% stands for both illustrations. */
    public List<Scenario> scenarios() {
        return Stream.of(Scenario.values())
            .filter(scenario -> scenario == Scenario.AT_8 || !in(scenario).isPaidAs(in(Scenario.AT_8)))
            .toList();
    }

    private boolean isPaidAs(Proposal other) {
        return benefits.equals(other.benefits) && maturity.equals(other.maturity);
    }

    /** Benefits without the maturity benefit. */
    public CashFlowSeries benefitsOnTheWay() {
        return CashFlowSeries.of(benefits.stream().map(BenefitStream::cashFlows)
            .flatMap(series -> series.flows().stream()).toList());
    }

    /** Premiums and benefits without the maturity benefit: what the person pays and receives on the way. */
    public CashFlowSeries cashFlowsOnTheWay() {
        return CashFlowSeries.of(Stream.concat(Stream.of(premium.cashFlows()),
            benefits.stream().map(BenefitStream::cashFlows)).flatMap(series -> series.flows().stream()).toList());
    }

    /** Everything the person pays and receives over the term. */
    public CashFlowSeries cashFlows() {
        return cashFlowsOnTheWay().plus(CashFlowSeries.of(List.of(new CashFlow(termYears, maturity.amount()))));
    }

    /** All premiums with their tax; positive. */
    public Rupees paid() {
        return premium.cashFlows().total().negated();
    }

    /** All benefits and the maturity benefit. */
    public Rupees received() {
        return benefits.stream().map(BenefitStream::total).reduce(maturity.amount(), Rupees::plus);
    }

    /** The part of {@link #received()} that is guaranteed. */
    public Rupees receivedForSure() {
        return benefits.stream().filter(BenefitStream::guaranteed).map(BenefitStream::total)
            .reduce(maturity.guaranteedPart(), Rupees::plus);
    }

    static String named(String field, String name, int longest) {
        String plain = name == null ? "" : name.strip();
        unless(plain.length() <= longest, field, Rule.TEXT_LENGTH);
        unless(plain.codePoints().allMatch(Proposal::isWritable), field, Rule.TEXT_CHARACTERS);
        return plain;
    }

    /** No control character and no half of a character: neither can be stored or drawn everywhere. */
    private static boolean isWritable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}

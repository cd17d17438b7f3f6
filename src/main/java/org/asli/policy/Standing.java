package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;
import org.asli.money.Share;

/**
 * A policy at the end of a policy year: all that belongs to its years so far is paid and received, the premium and the
 * benefits in advance of the next year are not. Times of its series are years from the start of the policy.
 */
public final class Standing {
    private final Proposal policy;
    private final int year;
    private final Schedule schedule;
    private final OptionalDouble specialRate;

    private Standing(Proposal policy, int year, Schedule schedule, OptionalDouble specialRate) {
        unless(year >= 0 && year <= policy.termYears(), "year", Rule.BEYOND_TERM);
        this.policy = policy;
        this.year = year;
        this.schedule = schedule;
        this.specialRate = specialRate;
    }

    /** Without a special surrender value. @param year 0 to the policy term */
    public static Standing at(Proposal policy, int year) {
        return at(policy, year, OptionalDouble.empty());
    }

    /** @param specialRate as {@link SpecialFloor#rate} has it; empty where no special surrender value is counted */
    public static Standing at(Proposal policy, int year, OptionalDouble specialRate) {
        return new Standing(policy, year, Schedule.of(policy, specialRate.isPresent()), specialRate);
    }

    /** At the end of each year of the term, from the first, without a special surrender value. */
    public static List<Standing> ofEachYear(Proposal policy) {
        return ofEachYear(policy, OptionalDouble.empty());
    }

    /** @param specialRate as in {@link #at(Proposal, int, OptionalDouble)} */
    public static List<Standing> ofEachYear(Proposal policy, OptionalDouble specialRate) {
        Schedule schedule = Schedule.of(policy, specialRate.isPresent());
        return IntStream.rangeClosed(1, policy.termYears())
            .mapToObj(year -> new Standing(policy, year, schedule, specialRate)).toList();
    }

    public Proposal policy() {
        return policy;
    }

    /** Policy years that are over; 0 to the policy term. */
    public int year() {
        return year;
    }

    /** Where a surrender value comes from. */
    public enum Source { INSURER, FLOOR, SPECIAL_FLOOR, MATURITY }

    /** @param amount not negative */
    public record SurrenderValue(Rupees amount, Source source) {
    }

    /** Premiums with tax and benefits so far; without what ending the policy pays, and without the maturity benefit. */
    public CashFlowSeries cashFlows() {
        return series(Stream.concat(premiums(true).stream(), benefits(true).stream()));
    }

    /** The premiums in that without riders, as the person pays them: negative. */
    public CashFlowSeries savings() {
        return series(schedule.savings().stream().filter(flow -> flow.time() < year));
    }

    /** The benefits in it. */
    public CashFlowSeries benefits() {
        return series(benefits(true).stream());
    }

    /** All premiums so far with their tax; positive. */
    public Rupees paid() {
        return total(premiums(true)).negated();
    }

    /** All benefits so far. */
    public Rupees received() {
        return total(benefits(true));
    }

    /** The premiums so far without tax; positive. */
    public Rupees premiumsPaid() {
        return policy.premium().instalment().times(premiums(true).size());
    }

    /** What leaving now pays: by the insurer's table, else the higher of the floors; at the end of the term the maturity benefit. */
    public SurrenderValue surrenderValue() {
        if (year == policy.termYears()) {
            return new SurrenderValue(policy.maturity().amount(), Source.MATURITY);
        }
        return policy.earlyEnd().surrender().in(year).map(amount -> new SurrenderValue(amount, Source.INSURER))
            .orElseGet(this::leastValue);
    }

    private SurrenderValue leastValue() {
        Rupees guaranteed = year == 0 ? Rupees.ZERO : floor();
        return specialFloor().map(SpecialFloor::amount).filter(special -> special.compareTo(guaranteed) > 0)
            .map(special -> new SurrenderValue(special, Source.SPECIAL_FLOOR))
            .orElse(new SurrenderValue(guaranteed, Source.FLOOR));
    }

    /** The least special surrender value, whatever the insurer states; empty in year 0 and where none is counted. */
    public Optional<SpecialFloor> specialFloor() {
        if (year == 0 || specialRate.isEmpty()) {
            return Optional.empty();
        }
        Rupees received = total(schedule.guaranteed().at(year, true));
        return Optional.of(SpecialFloor.of(this, received, guaranteedStill(), specialRate.getAsDouble()));
    }

    /** What that is the worth of: the guaranteed benefits still to come; of no meaning where it is empty. */
    public CashFlowSeries guaranteedAhead() {
        return series(guaranteedStill().stream());
    }

    /** The least guaranteed surrender value by the regulations, whatever the insurer states. Year 1 or later. */
    public Rupees floor() {
        return SurrenderFloor.of(this);
    }

    /** Of the premiums paid, by the same. */
    public Share floorShare() {
        return SurrenderFloor.share(policy, year);
    }

    /** What is paid for a death in the year that ends now. */
    public DeathBenefit.Payment deathBenefit() {
        return policy.earlyEnd().death().in(this);
    }

    /** Premiums still due, with tax, as the person pays them: negative. */
    public CashFlowSeries premiumsAhead() {
        return series(premiums(false).stream());
    }

    /** Benefits still to come if all premiums are paid, with the maturity benefit. */
    public CashFlowSeries benefitsAhead() {
        return series(Stream.concat(benefits(false).stream(), Stream.of(maturity(policy.maturity().amount()))));
    }

    /** The part of what was promised that a policy keeps when no more premiums are paid: instalments paid ÷ payable. */
    public Share paidUpShare() {
        int paid = premiums(true).size();
        return new Share(paid, (long) paid + premiums(false).size());
    }

    /** The sum assured of the paid-up policy. */
    public Rupees paidUpCover() {
        return paidUpShare().of(policy.lifeCover());
    }

    /** The maturity benefit of the paid-up policy. */
    public Rupees paidUpMaturity() {
        return paidUpShare().of(policy.maturity().amount());
    }

    /** What is guaranteed of it. */
    public Rupees paidUpGuaranteed() {
        return paidUpShare().of(policy.maturity().guaranteedPart());
    }

    /** Benefits still to come if no more premiums are paid: each reduced to the paid-up share, to the paisa. */
    public CashFlowSeries paidUpBenefitsAhead() {
        Share share = paidUpShare();
        return series(benefitsAhead().flows().stream().map(flow -> new CashFlow(flow.time(), share.of(flow.amount()))));
    }

    private List<CashFlow> guaranteedStill() {
        return Stream.concat(schedule.guaranteed().at(year, false).stream(),
            Stream.of(maturity(policy.maturity().guaranteedPart()))).toList();
    }

    private List<CashFlow> premiums(boolean soFar) {
        return schedule.premiums().stream().filter(flow -> flow.time() < year == soFar).toList();
    }

    private List<CashFlow> benefits(boolean soFar) {
        return schedule.benefits().at(year, soFar);
    }

    private CashFlow maturity(Rupees amount) {
        return new CashFlow(policy.termYears(), amount);
    }

    private static Rupees total(List<CashFlow> flows) {
        return Rupees.sum(flows.stream().map(CashFlow::amount).toList());
    }

    private static CashFlowSeries series(Stream<CashFlow> flows) {
        return CashFlowSeries.of(flows.toList());
    }
}

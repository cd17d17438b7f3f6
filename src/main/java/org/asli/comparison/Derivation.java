package org.asli.comparison;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.simulation.SimulatedFund;

/**
 * How a figure comes about: by which formula, from which values. A page, a report or another program can show the
 * arithmetic or repeat it.
 *
 * @param inputs in the order in which the formula names them
 * @param flows of which a rate is the rate of return; empty for every other formula
 * @param result amounts in rupees, rates and shares as fractions, a year as its number; empty where there is none
 */
public record Derivation(Formula formula, List<Input> inputs, CashFlowSeries flows, Optional<BigDecimal> result)
    implements Serializable {

    /** Groups of figures: those of the proposal itself, and those that answer a question about it. */
    public enum Subject { PROPOSAL, EXTRA, TAX, LEAVING, DYING, HOLDING, CHANCE, SAFE }

    /** What an input is: in words on a page. */
    public enum Name {
        RATE, PAID_TODAY, RECEIVED_TODAY, INFLATION, INSTALMENT, FIRST_INSTALMENT, LATER_INSTALMENT, BENEFIT,
        CHANGING_BENEFIT, MATURITY, GUARANTEED, RECEIVED, PAID, PAID_BY_THEN, RECEIVED_BY_THEN, BALANCE_BEFORE, FLOW,
        BALANCE_AFTER, FUND_BEFORE, SIP_RETURN, YEARLY_RETURN, EXPENSES, YEARS, FUND_FLOW, FUND_END, LAST_BENEFIT,
        UNDEDUCTED, YEAR_INCOME, FREE, TAX_RATE, OTHER_TAX, TAX_ON_IT, TAX_ON_THE_WAY, TAX_AT_END, FUND_BEFORE_SALE,
        FUND_LEFT, BENEFIT_LEFT, UNTAXED_BREAK_EVEN, PREMIUMS_PAID, FLOOR_SHARE, END_OF_YEAR, SURRENDER_VALUE,
        INSTALMENTS_PAID, INSTALMENTS_PAYABLE, COVER, YEARLY_PREMIUM, MULTIPLE, PART_OF_PREMIUMS, BONUS, TERM_COVER,
        FUND_THEN, FUND_RETURN, RECEIVED_GROWN, BENEFITS_GROWN, PREMIUMS_GROWN, FUTURES_AHEAD, FUTURES,
        PAID_IN, TAKEN_OUT, INTEREST, INTEREST_TAX, INTEREST_SAVED, SAFE_END, PAID_UP_SHARE, GUARANTEED_BY_THEN,
        GUARANTEED_AHEAD, SPECIAL_RATE, TEN_YEAR_YIELD, HELD_INCOME, TAKEN_BACK, STILL_SAVED, TERM_PREMIUM,
        STEPPED_UP_IN, STEADY_IN, HELD_BEFORE, YEAR_INTEREST, ACCOUNT_FLOW, LOWER_PLACE, LOWER_END, UPPER_END, PART_OF_THE_WAY, FUTURES_DRY,
        WITHHELD_INCOME, WITHHOLDING_RATE, OTHER_WITHHELD, DEDUCTED, OTHER_SAVED
    }

    /** What a value is measured in: rupees, a fraction, a time or a policy year, or a bare number. */
    public enum Unit { RUPEES, RATE, YEARS, NUMBER }

    /**
     * @param label what the insurer calls it; empty for all but benefits
     * @param times how often the value counts
     */
    public record Input(Name name, String label, Unit unit, BigDecimal value, int times) implements Serializable {
    }

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** How a figure of a comparison comes about. */
    public static Derivation of(Formula formula, Comparison comparison) {
        return new Derivations(comparison).of(formula);
    }

    /** How the return of a scenario comes about. */
    public static Derivation of(ScenarioFigures figures) {
        return Derived.rate(Formula.RETURN, figures.choice().paidPolicy().cashFlows(), figures.irr());
    }

    /** Of all figures: of the proposal, then of each question about it. */
    public static List<Derivation> ofAll(Instruments safe, Uncertainty uncertainty, EarlyEnds early) {
        Comparison comparison = safe.taxed().before();
        return Stream.of(of(comparison), of(comparison.extraMoney()), of(comparison, uncertainty.fund()), of(early.choice(), early.leaving()),
            of(early.choice(), early.dying(), early.average()), of(early.holding(), comparison.fundReturn()),
            of(early.held(), comparison.fundReturn()), of(safe.taxed()),
            of(safe)).flatMap(List::stream).toList();
    }

    /** How the figures of the proposal itself come about. */
    public static List<Derivation> of(Comparison comparison) {
        return Stream.of(Formula.values()).filter(formula -> formula.subject() == Subject.PROPOSAL)
            .map(formula -> of(formula, comparison)).toList();
    }

    /** Of what is paid otherwise than like for like; none where nothing is. */
    public static List<Derivation> of(ExtraMoney extra) {
        return new ExtraDerivations(extra).all();
    }

    /** Of those after tax. */
    public static List<Derivation> of(AfterTax taxed) {
        return new TaxDerivations(taxed).all();
    }

    /** Of the money in something safe, after tax. */
    public static List<Derivation> of(Instruments instruments) {
        return new SafeDerivations(instruments).all();
    }

    /** Of leaving, in the year of the greatest loss. */
    public static List<Derivation> of(Choice choice, Leaving leaving) {
        return new LeavingDerivations(choice, leaving).all();
    }

    /** Of dying in the first year, and of the average over many lives. */
    public static List<Derivation> of(Choice choice, Dying dying, ExpectedReturn average) {
        return new DyingDerivations(choice, dying, average).all();
    }

    /** Of going on with a policy one has. @param fundReturn a year after expenses, as a fraction */
    public static List<Derivation> of(Holding holding, double fundReturn) {
        return new HoldingDerivations(holding, fundReturn).all();
    }

    /** Of the same after tax. @param fundReturn a year after expenses, as a fraction */
    public static List<Derivation> of(HoldingAfterTax taxed, double fundReturn) {
        return new HeldTaxDerivations(taxed, fundReturn).all();
    }

    /** Of the chance that term + SIP ends ahead, and of what it ends with in a bad, the middle and a good future. */
    public static List<Derivation> of(Comparison comparison, SimulatedFund futures) {
        return new ChanceDerivations(comparison.lastBenefit(), futures).all();
    }

    /** Of that chance, where the futures are counted. */
    public static Derivation ofChance(int ahead, int futures) {
        return ChanceDerivations.counted(Formula.CHANCE_AHEAD, Name.FUTURES_AHEAD, ahead, futures);
    }

    /** What the result is measured in. */
    public Unit unit() {
        return switch (formula) {
            case RETURN, REAL_RETURN, SAVINGS_RETURN, MODIFIED_RETURN, BREAK_EVEN, BREAK_EVEN_NOMINAL, GUARANTEED_SHARE, GUARANTEED_RETURN, RETURN_AFTER_TAX,
                BREAK_EVEN_AFTER_TAX, LEAVING_RETURN, AVERAGE_RETURN, KEEPING_RETURN, KEEPING_AFTER_TAX, CHANCE_AHEAD, CHANCE_DRY, DEPOSIT_EARNED, POLICY_EARNED, SAFE_EARNED -> Unit.RATE;
            case MONEY_BACK, LEAVING_MONEY_BACK -> Unit.YEARS;
            default -> Unit.RUPEES;
        };
    }
}

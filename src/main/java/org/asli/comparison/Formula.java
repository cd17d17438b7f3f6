package org.asli.comparison;

import org.asli.comparison.Derivation.Subject;

/** What is computed, and of which inputs. */
public enum Formula {
    /** The rate at which what is paid and what is received are worth the same today: of {@link Derivation#flows()}. */
    RETURN(Subject.PROPOSAL),
    /** (1 + return) ÷ (1 + inflation) − 1. */
    REAL_RETURN(Subject.PROPOSAL),
    /** Every instalment with its tax, as often as it is due. */
    PAID(Subject.PROPOSAL),
    /** Every benefit, and the maturity benefit. */
    RECEIVED(Subject.PROPOSAL),
    /** What is guaranteed ÷ all that is received. */
    GUARANTEED_SHARE(Subject.PROPOSAL),
    /** What is guaranteed − paid. */
    GUARANTEED_GAIN(Subject.PROPOSAL),
    /** As {@link #RETURN}, of what is guaranteed alone. */
    GUARANTEED_RETURN(Subject.PROPOSAL),
    /** Received − paid. */
    NET_GAIN(Subject.PROPOSAL),
    /** Paid − received, up to the moment at which that is most; 0 where it never is positive. */
    DEEPEST(Subject.PROPOSAL),
    /** Balance before + flow: the year of the flow after which the balance never is negative again. */
    MONEY_BACK(Subject.PROPOSAL),
    /** As {@link #RETURN}, the term premiums added back. */
    SAVINGS_RETURN(Subject.PROPOSAL),
    /** (All receipts grown to the last flow ÷ all payments discounted to the first)^(1 ÷ years between) − 1. */
    MODIFIED_RETURN(Subject.PROPOSAL),
    /** Fund before × ((1 + return of a year) × (1 − expenses))^years + flow: the last step of the fund's path. */
    FUND_AT_END(Subject.PROPOSAL),
    /** The same at 8% a year. */
    CAREFUL_FUND_AT_END(Subject.PROPOSAL),
    /** Received − last benefit. */
    ON_THE_WAY(Subject.PROPOSAL),
    /** The maturity benefit, as it is stated. */
    LAST_BENEFIT(Subject.PROPOSAL),
    /** Fund at the end − last benefit. */
    FUND_LEAD(Subject.PROPOSAL),
    /** (What the fund must earn after expenses + expenses) ÷ (1 − expenses). */
    BREAK_EVEN(Subject.PROPOSAL),
    /** 12 × ((1 + that)^(1/12) − 1): in its place where the SIP return is compounded monthly. */
    BREAK_EVEN_NOMINAL(Subject.PROPOSAL),

    /** Term premium × how often it is paid out of the pocket: where it is, as the next two. */
    POCKET_TERM_PREMIUMS(Subject.EXTRA),
    /** As {@link #FUND_AT_END}, of the fund that pays the term premiums. */
    FUND_LIKE_FOR_LIKE(Subject.EXTRA),
    /** That − last benefit. */
    LEAD_LIKE_FOR_LIKE(Subject.EXTRA),
    /** What goes in with the step-up − what goes in without: where there is one, as the next two. */
    STEP_UP(Subject.EXTRA),
    /** As {@link #FUND_AT_END}, of the fund of the SIP that is stepped up. */
    FUND_STEPPED_UP(Subject.EXTRA),
    /** That − last benefit. */
    LEAD_STEPPED_UP(Subject.EXTRA),

    /** Received − premiums not deducted, up to the last receipt that is taxed. */
    TAX_INCOME(Subject.TAX),
    /** (Income − what is free) × rate in the year of most tax, and the tax of all other years. */
    TAX_DUE(Subject.TAX),
    /** Income × rate in the year in which most is kept back, and what is kept back in all other years. */
    TAX_WITHHELD(Subject.TAX),
    /** Deducted × rate in the first year, and what is saved in all other years. */
    TAX_SAVED(Subject.TAX),
    /** As {@link #RETURN}, of the flows after tax. */
    RETURN_AFTER_TAX(Subject.TAX),
    /** Maturity benefit − tax on it. */
    BENEFIT_AFTER_TAX(Subject.TAX),
    /** Tax on sales on the way + tax on the sale at the end. */
    GAINS_TAX(Subject.TAX),
    /** Fund before the last sale − tax on that sale. */
    FUND_AFTER_TAX(Subject.TAX),
    /** Fund − last benefit, both after tax. */
    LEAD_AFTER_TAX(Subject.TAX),
    /** The return at which the taxed fund ends with the last benefit after tax: found by trying. */
    BREAK_EVEN_AFTER_TAX(Subject.TAX),

    /** Premiums paid × share − received, never below nothing: in the worst year to leave, as all five. */
    SURRENDER_FLOOR(Subject.LEAVING),
    /** Paid-up part × (guaranteed received + guaranteed ahead, discounted) − guaranteed received; only where a yield is stated. */
    SPECIAL_FLOOR(Subject.LEAVING),
    /** Paid − received − value. */
    LOSS(Subject.LEAVING),
    /** As {@link #RETURN}, of the flows so far and the value. */
    LEAVING_RETURN(Subject.LEAVING),
    /** Maturity benefit × instalments paid ÷ payable. */
    PAID_UP(Subject.LEAVING),
    /** Received + value, not less than paid: the first such year. */
    LEAVING_MONEY_BACK(Subject.LEAVING),

    /** The highest of three, and bonuses: in the first year, as the next. */
    DEATH_BENEFIT(Subject.DYING),
    /** Term cover + fund. */
    FAMILY_GETS(Subject.DYING),
    /** As {@link #RETURN}, of flows weighted by the probabilities of living and dying. */
    AVERAGE_RETURN(Subject.DYING),

    /** Paid − received. */
    SUNK(Subject.HOLDING),
    /** As {@link #RETURN}, of giving up the surrender value for what is still to come. */
    KEEPING_RETURN(Subject.HOLDING),
    /** Each benefit still to come, grown to the end. */
    KEEP_AT_END(Subject.HOLDING),
    /** Value × (1 + return)^years + the premiums not paid, grown to the end. */
    SURRENDER_AT_END(Subject.HOLDING),
    /** Each reduced benefit and each premium not paid, grown to the end. */
    PAID_UP_AT_END(Subject.HOLDING),
    /** Value − tax on it − what is taken back of deductions. */
    SURRENDER_LEFT(Subject.HOLDING),
    /** As {@link #KEEPING_RETURN}, of the flows after tax. */
    KEEPING_AFTER_TAX(Subject.HOLDING),
    /** Tax on what the policy still pays + what is taken back of deductions − what deductions still save. */
    KEEP_TAX(Subject.HOLDING),
    /** The same. */
    SURRENDER_TAX(Subject.HOLDING),
    /** The same. */
    PAID_UP_TAX(Subject.HOLDING),
    /** All that goes into the fund after tax, grown to the end − tax on the fund's gains. */
    KEEP_AFTER_TAX(Subject.HOLDING),
    /** The same. */
    SURRENDER_AFTER_TAX(Subject.HOLDING),
    /** The same. */
    PAID_UP_AFTER_TAX(Subject.HOLDING),

    /** Futures in which term + SIP ends ahead ÷ all. */
    CHANCE_AHEAD(Subject.CHANCE),
    /** Lower neighbour + part × (upper neighbour − lower), of what the futures end with in order: 1 in 20 is no better. */
    BAD_FUTURE(Subject.CHANCE),
    /** The same: half are no better. */
    MIDDLE_FUTURE(Subject.CHANCE),
    /** The same: 1 in 20 is no worse. */
    GOOD_FUTURE(Subject.CHANCE),
    /** Futures in which the fund runs dry ÷ all; only where there are any. */
    CHANCE_DRY(Subject.CHANCE),

    /** Paid in − taken out + interest − tax on it + what a deduction saves: a deposit. */
    DEPOSIT_AFTER_TAX(Subject.SAFE),
    /** The same, in a PPF account and a deposit. */
    PPF_AFTER_TAX(Subject.SAFE),
    /** The same, in a government bond. */
    BOND_AFTER_TAX(Subject.SAFE),
    /** Fund before the last sale − tax on that sale: the SIP that pays the term premiums. */
    SIP_AFTER_TAX(Subject.SAFE),
    /** Last benefit − tax on it. */
    POLICY_AFTER_TAX(Subject.SAFE),
    /** Held a year before + interest + what is paid in less what is taken out: the PPF account at the end. */
    PPF_ACCOUNT(Subject.SAFE),
    /** As {@link #SAFE_EARNED}, of the deposit. */
    DEPOSIT_EARNED(Subject.SAFE),
    /** The same of the policy's savings part. */
    POLICY_EARNED(Subject.SAFE),
    /** What the best safe way leaves − what is left of the policy's last benefit. */
    SAFE_LEAD(Subject.SAFE),
    /** As {@link #RETURN}, of what goes into the best safe way and comes out of it after tax. */
    SAFE_EARNED(Subject.SAFE);

    private final Subject subject;

    Formula(Subject subject) {
        this.subject = subject;
    }

    /** What it is a figure of. */
    public Subject subject() {
        return subject;
    }
}

package org.asli.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.asli.cashflow.Balance;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.Proposal;

/**
 * What a proposal comes to, without any rate.
 *
 * @param paid all premiums with their tax; positive
 * @param received all benefits
 * @param receivedForSure the guaranteed part of them
 * @param deepest the lowest balance, and when it is first reached; flows at one moment are netted before
 * @param balances the running sum after each flow
 */
public record KeyFigures(Rupees paid, Rupees received, Rupees receivedForSure, Balance deepest,
    List<Balance> balances) implements Serializable {

    static KeyFigures of(Proposal proposal, CashFlowSeries cashFlows) {
        List<Balance> balances = cashFlows.balances();
        Balance deepest = balances.get(0);
        for (Balance balance : balances) {
            deepest = balance.amount().compareTo(deepest.amount()) < 0 ? balance : deepest;
        }
        return new KeyFigures(proposal.paid(), proposal.received(), proposal.receivedForSure(), deepest,
            List.copyOf(balances));
    }

    public Rupees netGain() {
        return received.minus(paid);
    }

    /** How much the person is out of pocket at the deepest; zero or positive. */
    public Rupees deepestOutOfPocket() {
        return deepest.amount().sign() < 0 ? deepest.amount().negated() : Rupees.ZERO;
    }

    /**
     * The year from which the balance never is negative again; empty where the money never comes back, or was never
     * out.
     */
    public OptionalInt moneyBackYear() {
        for (int i = balances.size() - 1; i >= 0; i--) {
            if (balances.get(i).amount().sign() < 0) {
                return i == balances.size() - 1 ? OptionalInt.empty() : OptionalInt.of(balances.get(i + 1).year());
            }
        }
        return OptionalInt.empty();
    }

    /** Whether all that is received is guaranteed. */
    public boolean isForSure() {
        return receivedForSure.equals(received);
    }

    /** The guaranteed part of what is received, 0 to 1; 0 where nothing is. */
    public double guaranteedShare() {
        return received.isZero() ? 0 : receivedForSure.toDouble() / received.toDouble();
    }
}

package org.asli.alternative;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A PPF account, of which no more can be taken out than its {@link PpfLock} allows. Its years are those of the policy, from
 * one anniversary up to the next: payments that are whole years apart fall into as many financial years. What is taken out
 * in a year counts together, as if at once.
 */
final class PpfAccount {
    private static final int NEVER = -1;
    /** The end of the fourth year before a year is the beginning of the third. */
    private static final int THIRD_BEFORE = 3;

    private final InterestAccount money;
    private final PpfLock lock;
    private final SortedMap<Double, Double> moments;
    private final List<Double> beginnings = new ArrayList<>();
    private final TreeMap<Integer, Double> taken = new TreeMap<>();
    private int opened = NEVER;

    /** @param moments with what is paid in (positive) or asked for at each, in rupees; the end of each year is one */
    PpfAccount(InterestAccount money, PpfLock lock, SortedMap<Double, Double> moments) {
        this.money = money;
        this.lock = lock;
        this.moments = moments;
    }

    /** Up to a moment, the next of all. */
    void grow(double years, double taxRate, double time) {
        money.grow(years, taxRate);
        if (time == Math.rint(time)) {
            beginnings.add(money.balance());
        }
    }

    void add(double time, double amount) {
        money.add(time, amount);
        opened = opened == NEVER && amount > 0 ? yearOf(time) : opened;
    }

    /** Takes out what is asked, or all that can be taken; returns what is still lacking. */
    double take(double time, double amount) {
        double out = Math.min(amount, free(time));
        money.take(time, out);
        taken.merge(yearOf(time), out, Double::sum);
        return amount - out;
    }

    /** When all of it can be taken out, in years; 0 where it was never opened or has no lock. */
    double freeAt() {
        return opened == NEVER || lock.years() == 0 ? 0 : opened + 1 + lock.years();
    }

    InterestAccount money() {
        return money;
    }

    /** What can be taken out at a moment, in rupees. */
    private double free(double time) {
        int now = yearOf(time);
        int year = now - opened + 1;
        if (freeAt() == 0) {
            return money.balance();
        }
        if (now < freeAt()) {
            return year < lock.firstYear() ? 0
                : rest(lock.share() * Math.min(beginnings.get(now - THIRD_BEFORE), beginnings.get(now)), now);
        }
        int extended = now - (now - (int) freeAt()) % lock.extension();
        return isPaidIn(extended) ? rest(lock.extensionShare() * beginnings.get(extended), extended) : money.balance();
    }

    /** What of an amount was not taken out since a year began, and is there. */
    private double rest(double amount, int since) {
        double left = amount - taken.tailMap(since).values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.max(0, Math.min(left, money.balance()));
    }

    private boolean isPaidIn(int extended) {
        return moments.subMap((double) extended, (double) extended + lock.extension()).values().stream()
            .anyMatch(flow -> flow > 0);
    }

    /** From 0; the year [k, k + 1). */
    private static int yearOf(double time) {
        return (int) Math.floor(time);
    }
}

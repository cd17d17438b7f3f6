package org.asli.illustration;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.money.Rupees;

/**
 * A column as amounts.
 *
 * @param index in the table, from 0
 * @param amounts of each policy year from the first; not negative
 * @param step what the last digit of an amount stands for, at least a rupee
 */
record YearlyColumn(int index, String head, Use use, List<Rupees> amounts, Rupees step) {

    Rupees in(int policyYear) {
        return policyYear <= amounts.size() ? amounts.get(policyYear - 1) : Rupees.ZERO;
    }

    boolean isEmpty() {
        return amounts.stream().allMatch(Rupees::isZero);
    }

    /** A total without what other columns pay in the same year; it is no longer called one. */
    YearlyColumn without(List<YearlyColumn> others) {
        String rest = head.replaceAll("(?i)\\b(total|incl(\\.|uding|usive of)?)(?=\\s|$)", "").replaceAll("\\s+", " ").strip();
        return new YearlyColumn(index, rest, use, IntStream.rangeClosed(1, amounts.size()).mapToObj(year ->
            in(year).minus(Rupees.sum(others.stream().map(other -> other.in(year)).toList()))).toList(), step);
    }
}

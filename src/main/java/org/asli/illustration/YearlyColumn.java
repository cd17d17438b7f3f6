package org.asli.illustration;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.money.Rupees;

/**
 * A column as amounts.
 *
 * @param index in the table, from 0
 * @param amounts of each policy year from the first; not negative
 */
record YearlyColumn(int index, String head, Use use, List<Rupees> amounts) {

    Rupees in(int policyYear) {
        return policyYear <= amounts.size() ? amounts.get(policyYear - 1) : Rupees.ZERO;
    }

    boolean isEmpty() {
        return amounts.stream().allMatch(Rupees::isZero);
    }

    /** Without what other columns pay in the same year. */
    YearlyColumn without(List<YearlyColumn> others) {
        return new YearlyColumn(index, head, use, IntStream.rangeClosed(1, amounts.size()).mapToObj(year ->
            in(year).minus(Rupees.sum(others.stream().map(other -> other.in(year)).toList()))).toList());
    }
}

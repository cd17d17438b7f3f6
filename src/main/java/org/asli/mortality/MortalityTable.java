package org.asli.mortality;

import java.util.List;

/**
 * Yearly death probabilities by age last birthday.
 *
 * @param firstAge the age of the first of them
 * @param deathRates q(x): the probability that a life aged x ends within a year, 0 to 1, for each age from the first on
 */
public record MortalityTable(int firstAge, List<Double> deathRates) {
    public MortalityTable {
        deathRates = List.copyOf(deathRates);
    }

    /** q(x); 1 beyond the last age of the table. @param age not below the first */
    public double deathRate(int age) {
        int row = age - firstAge;
        return row < deathRates.size() ? deathRates.get(row) : 1;
    }

    /**
     * The probability that a life is still there after some years. Within a year deaths are spread evenly, the usual
     * assumption between two ages of a table.
     *
     * @param age at the start
     * @param years from the start, not negative, fractions allowed
     */
    public double survival(int age, double years) {
        double alive = 1;
        int whole = (int) Math.floor(years);
        for (int year = 0; year < whole; year++) {
            alive *= 1 - deathRate(age + year);
        }
        return alive * (1 - (years - whole) * deathRate(age + whole));
    }
}

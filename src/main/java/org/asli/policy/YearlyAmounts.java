package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/** What a benefit pays in each policy year of its run, in whole paise and not negative. */
public sealed interface YearlyAmounts extends Serializable {

    /** @param years since the first year of the run, from 0 */
    Rupees after(int years);

    /** Whether every year pays the same. */
    boolean isLevel();

    /** Holds the amounts of a run of that many years to what can be stated. */
    void require(int years);

    /**
     * The same each year, or growing from there.
     *
     * @param growth applied to the exact first amount; the year's amount is then rounded half-up to the paisa
     */
    record Growing(Rupees first, Growth growth) implements YearlyAmounts {
        public Growing {
            RupeeText.requireStated(first, "amount");
        }

        @Override
        public Rupees after(int years) {
            return first.timesToPaisa(growth.factorAfter(years));
        }

        @Override
        public boolean isLevel() {
            return growth.kind() == Growth.Kind.NONE;
        }

        @Override
        public void require(int years) {
            BigDecimal factor = growth.factorAfter(years - 1);
            unless(factor.signum() >= 0, "growth.rate", Rule.NOT_NEGATIVE);
            unless(factor.multiply(first.value()).compareTo(RupeeText.LARGEST.value()) <= 0, "growth.rate",
                Rule.TOO_LARGE);
        }
    }

    /**
     * Each year's own, as the columns of an insurer's illustration have them.
     *
     * @param each from the first year of the run to the last
     */
    record Listed(List<Rupees> each) implements YearlyAmounts {
        public Listed {
            each = List.copyOf(each);
            for (int i = 0; i < each.size(); i++) {
                RupeeText.requireStated(each.get(i), "amounts[" + i + "]");
            }
        }

        @Override
        public Rupees after(int years) {
            return each.get(years);
        }

        @Override
        public boolean isLevel() {
            return each.stream().distinct().count() <= 1;
        }

        @Override
        public void require(int years) {
            unless(each.size() == years, "amounts", Rule.EACH_YEAR);
        }
    }
}

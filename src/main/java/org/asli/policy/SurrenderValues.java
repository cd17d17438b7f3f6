package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * What the insurer's own table pays a person who leaves, by policy year.
 *
 * @param values ascending in years, each year once; years may be missing
 */
public record SurrenderValues(List<Value> values) implements Serializable {
    public static final SurrenderValues NONE = new SurrenderValues(List.of());

    /**
     * @param year policy year at whose end the person leaves, from 1
     * @param amount in whole paise, not negative
     */
    public record Value(int year, Rupees amount) implements Serializable {
        public Value {
            unless(year >= 1 && year <= Proposal.LONGEST_TERM, "year", Rule.YEARS);
            RupeeText.requireStated(amount, "amount");
        }
    }

    public SurrenderValues {
        values = values.stream().sorted(Comparator.comparingInt(Value::year)).toList();
        List<Value> ascending = values;
        unless(IntStream.range(1, values.size())
            .allMatch(i -> ascending.get(i - 1).year() < ascending.get(i).year()), "surrenderValues", Rule.TWICE);
    }

    /** What is stated for a policy year, if anything. */
    public Optional<Rupees> in(int policyYear) {
        return values.stream().filter(value -> value.year() == policyYear).map(Value::amount).findFirst();
    }

    /** The last policy year of which there is a value; 0 where there is none. */
    public int lastYear() {
        return values.isEmpty() ? 0 : values.get(values.size() - 1).year();
    }
}

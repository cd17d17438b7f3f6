package org.asli.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asli.irr.IrrResult;
import org.asli.policy.Scenario;

/**
 * Which of several policies earns most a year, one way of counting their benefits as paid. Policies are named by their
 * places in the list of rates. What has no single rate is not ranked; rates that are written alike are alike.
 *
 * @param rates of each policy: in the scenario, or in its only one
 */
public record Ranking(Scenario scenario, List<IrrResult> rates) {
    private static final int DECIMALS = 4;

    static Ranking of(Scenario scenario, List<Comparison> comparisons) {
        return new Ranking(scenario, comparisons.stream()
            .map(each -> ScenarioRow.in(scenario, ScenarioFigures.of(each)).irr()).toList());
    }

    /** A rate to a hundredth of a percent, half-up, as a fraction: as it is written. */
    static BigDecimal written(double rate) {
        return BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Those that earn the most, all as much; empty where none has a single rate. */
    public List<Integer> leaders() {
        Optional<BigDecimal> most = ranked().mapToObj(this::rate).max(Comparator.naturalOrder());
        return ranked().filter(place -> rate(place).equals(most.orElseThrow())).boxed().toList();
    }

    /** The best of those that are ranked and earn less; empty where there is none. */
    public Optional<Integer> next() {
        List<Integer> leaders = leaders();
        return ranked().boxed().filter(place -> !leaders.contains(place)).max(Comparator.comparing(this::rate));
    }

    /** What has several rates or none. */
    public List<Integer> unranked() {
        return IntStream.range(0, rates.size()).filter(place -> rates.get(place).single().isEmpty()).boxed().toList();
    }

    /** Of one that is ranked, annual effective as a fraction, to a hundredth of a percent. */
    public BigDecimal rate(int place) {
        return written(rates.get(place).single().orElseThrow());
    }

    private IntStream ranked() {
        return IntStream.range(0, rates.size()).filter(place -> rates.get(place).single().isPresent());
    }
}

package org.asli.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asli.policy.Scenario;
import org.asli.simulation.SimulatedFund;

/**
 * Two to four comparisons beside one another, with the best of each figure marked.
 *
 * @param comparisons in the person's order
 * @param futures of the fund beside each of them
 */
public record SideBySide(List<Comparison> comparisons, List<SimulatedFund> futures) {
    public static final int FEWEST = 2;
    public static final int MOST = 4;

    public SideBySide {
        comparisons = List.copyOf(comparisons);
        futures = List.copyOf(futures);
        if (comparisons.size() < FEWEST || comparisons.size() > MOST) {
            throw new IllegalArgumentException("two to four proposals, not " + comparisons.size());
        }
    }

    public SideBySide(List<Comparison> comparisons) {
        this(comparisons, comparisons.stream().map(Uncertainty::futures).toList());
    }

    /** One figure of every comparison. */
    public record Row(Figure figure, List<Cell> cells) {
    }

    /** @param best whether no other cell of the row is better and some cell is worse, where all assume the same */
    public record Cell(Optional<BigDecimal> value, boolean best) {
    }

    public List<Row> rows() {
        return Arrays.stream(Figure.values()).map(this::row).toList();
    }

    /** The return by what is counted as paid; empty where all that is paid is guaranteed. */
    public List<ScenarioRow> scenarios() {
        return ScenarioRow.of(comparisons);
    }

    /** Which earns most: with all that is illustrated, and, where that is more, with only what is guaranteed. */
    public List<Ranking> rankings() {
        Ranking illustrated = Ranking.of(Scenario.AT_8, comparisons);
        return scenarios().isEmpty() ? List.of(illustrated)
            : List.of(illustrated, Ranking.of(Scenario.GUARANTEED, comparisons));
    }

    /** Whether term + SIP at the return stated beside a proposal ends with more than that proposal. */
    public boolean isBeaten(int place) {
        Comparison comparison = comparisons.get(place);
        return comparison.fund().lasts() && comparison.fundLead() > 0;
    }

    /** In how many futures the fund beside a proposal ends with more than that proposal's last benefit. */
    public int futuresAhead(int place) {
        return futures.get(place).above(comparisons.get(place).lastBenefit().toDouble());
    }

    private Row row(Figure figure) {
        List<Optional<BigDecimal>> ranks = comparisons.stream().map(figure::rank).toList();
        List<BigDecimal> known = ranks.stream().flatMap(Optional::stream).toList();
        Optional<BigDecimal> best = known.stream().max(figure::compare);
        boolean alike = comparisons.stream().mapToDouble(figure::assumed).distinct().count() == 1;
        boolean differ = known.stream().anyMatch(rank -> !figure.isMatched(best.orElseThrow(), rank))
            || known.size() < ranks.size() && !known.isEmpty();
        return new Row(figure, comparisons.stream().map(comparison -> new Cell(figure.of(comparison),
            alike && differ && figure.rank(comparison).filter(rank -> figure.isMatched(best.orElseThrow(), rank)).isPresent()))
            .toList());
    }
}

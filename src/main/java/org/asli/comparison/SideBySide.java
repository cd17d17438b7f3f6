package org.asli.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two to four comparisons beside one another, with the best of each figure marked.
 *
 * @param comparisons in the person's order
 */
public record SideBySide(List<Comparison> comparisons) {
    public static final int FEWEST = 2;
    public static final int MOST = 4;

    public SideBySide {
        comparisons = List.copyOf(comparisons);
        if (comparisons.size() < FEWEST || comparisons.size() > MOST) {
            throw new IllegalArgumentException("two to four proposals, not " + comparisons.size());
        }
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

    private Row row(Figure figure) {
        List<Optional<BigDecimal>> ranks = comparisons.stream().map(figure::rank).toList();
        List<BigDecimal> known = ranks.stream().flatMap(Optional::stream).toList();
        Optional<BigDecimal> best = known.stream().max(figure::compare);
        boolean alike = comparisons.stream().mapToDouble(figure::assumed).distinct().count() == 1;
        boolean differ = known.stream().anyMatch(rank -> figure.compare(best.orElseThrow(), rank) > 0)
            || known.size() < ranks.size() && !known.isEmpty();
        return new Row(figure, comparisons.stream().map(comparison -> new Cell(figure.of(comparison),
            alike && differ && figure.rank(comparison).filter(rank -> figure.compare(rank, best.orElseThrow()) == 0).isPresent()))
            .toList());
    }
}

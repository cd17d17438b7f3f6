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

    /** @param best whether no other cell of the row is better and some cell is worse */
    public record Cell(Optional<BigDecimal> value, boolean best) {
    }

    public List<Row> rows() {
        return Arrays.stream(Figure.values()).map(this::row).toList();
    }

    private Row row(Figure figure) {
        List<Optional<BigDecimal>> values = comparisons.stream().map(figure::of).toList();
        List<BigDecimal> known = values.stream().flatMap(Optional::stream).toList();
        Optional<BigDecimal> best = known.stream().max(figure::compare);
        boolean differ = known.stream().anyMatch(value -> figure.compare(best.orElseThrow(), value) > 0)
            || known.size() < values.size() && !known.isEmpty();
        return new Row(figure, values.stream().map(value -> new Cell(value,
            differ && value.isPresent() && figure.compare(value.get(), best.orElseThrow()) == 0)).toList());
    }
}

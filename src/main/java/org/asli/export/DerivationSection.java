package org.asli.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Ink;
import org.asli.chart.Words;
import org.asli.comparison.Derivation;

/** How each figure comes about, on paper: the formula in words and the arithmetic, a row for each figure there is. */
record DerivationSection(Sheet sheet, Page page, Words words, Locale locale) {
    private static final double NAME = 104;
    private static final double FORMULA = 212;
    private static final double ROOM = 90;

    void draw(List<Derivation> derivations) throws IOException {
        var said = new DerivationWords(locale);
        var grid = new Grid(List.of(Grid.Column.left(NAME), Grid.Column.left(FORMULA),
            Grid.Column.left(Sheet.WIDTH - NAME - FORMULA)), List.of(words.of("column.figure"), words.of("derivation.formula"),
            words.of("derivation.arithmetic")), derivations.stream().filter(each -> each.result().isPresent())
                .map(said::explained).map(DerivationSection::row).toList());
        page.section(words.of("derivation.section"), ROOM);
        grid.draw(sheet, Sheet.LEFT);
    }

    private static Grid.Row row(Explained explained) {
        return Grid.Row.of(new Grid.Cell(explained.title(), Type.NOTE.in(Ink.TEXT)), new Grid.Cell(explained.formula(), Type.NOTE),
            new Grid.Cell(explained.sum(), Type.NOTE.in(Ink.TEXT)));
    }
}

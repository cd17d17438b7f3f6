package org.asli.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.money.RupeeFormat;

/** The money in something safe, on paper. */
record SafeSection(Sheet sheet, Page page, Words words, Locale locale) {
    private static final double AMOUNT = 78;
    private static final double RATE = 52;
    private static final double TAX = 92;
    private static final double SIZE = 8;

    void draw(Instruments instruments) throws IOException {
        var sentences = new SafeSentences(instruments, locale);
        var grid = new Grid(List.of(Grid.Column.left(Sheet.WIDTH - 3 * AMOUNT - 2 * RATE - TAX), Grid.Column.right(RATE),
            Grid.Column.left(TAX), Grid.Column.right(AMOUNT), Grid.Column.right(AMOUNT), Grid.Column.right(AMOUNT),
            Grid.Column.right(RATE)),
            Stream.of("way", "rate", "treatment", "before", "after", "lead", "earned")
                .map(key -> words.of("safe.column." + key)).toList(),
            instruments.rows().stream().map(row -> row(row, sentences)).toList());
        page.section(words.of("safe.section"), grid.height(sheet) + 60);
        page.text((sentences.best() + " " + sentences.kept()).strip(), Type.BODY);
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
        sheet.down(4);
        page.text(sentences.sip() + " " + sentences.ppf() + " " + sentences.note(), Type.NOTE);
    }

    private Grid.Row row(Row row, SafeSentences sentences) {
        boolean policy = row.way() == Way.POLICY;
        String lead = policy ? RupeeFormat.NOTHING : row.after().dryYear().isPresent() ? sentences.verdict(row)
            : Figures.toPaisa(row.after().lead());
        return new Grid.Row(Stream.of(sentences.name(row.way()), sentences.stated(row), sentences.tax(row.way()), Figures.toPaisa(row.before().amount()), Figures.toPaisa(row.after().amount()), lead,
            sentences.rate(row.earned())).map(text -> new Grid.Cell(text, Type.BODY.at(SIZE))).toList(), policy);
    }
}

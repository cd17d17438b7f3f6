package org.asli.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.policy.BenefitStream;

/** Each benefit as it was stated; more than half a page of them are set close, a line each. */
record BenefitSection(Sheet sheet, Page page, Words words) {
    private static final double DENSE = 7;
    /** A long table starts on a page where this much of it fits. */
    private static final double ENOUGH = 60;

    void draw(Comparison comparison) throws IOException {
        if (comparison.policy().benefits().isEmpty()) {
            return;
        }
        Grid roomy = grid(comparison, Type.BODY, false);
        Grid grid = roomy.height(sheet) > Sheet.room() / 2 ? grid(comparison, Type.BODY.at(DENSE), true) : roomy;
        page.section(words.of("benefits.section"), Math.min(grid.height(sheet), ENOUGH));
        grid.draw(sheet, Sheet.LEFT);
    }

    private Grid grid(Comparison comparison, Type type, boolean dense) {
        List<BenefitStream> benefits = comparison.policy().benefits();
        var terms = new Terms(comparison, words);
        List<String> labels = Heads.unlike(benefits.stream().map(BenefitStream::label).toList(),
            "column.benefit", words);
        List<Grid.Row> rows = new ArrayList<>();
        for (BenefitStream benefit : benefits) {
            List<String> texts = List.of(labels.get(rows.size()), terms.amount(benefit), terms.years(benefit),
                terms.paid(benefit), terms.growth(benefit),
                words.of(benefit.guaranteed() ? "yes" : "no"));
            rows.add(new Grid.Row(texts.stream().map(text -> new Grid.Cell(text, type)).toList(), false));
        }
        return new Grid(List.of(Grid.Column.left(Sheet.WIDTH - 398), Grid.Column.right(118), Grid.Column.right(55),
            Grid.Column.left(90), Grid.Column.left(75), Grid.Column.left(60)),
            List.of(words.of("benefits.label"), words.of("benefits.amount"), words.of("benefits.years"),
                words.of("benefits.paid"), words.of("benefits.growth"), words.of("benefits.guaranteed")), rows, dense);
    }
}

package org.asli.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.chart.Ink;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.ScenarioFigures;
import org.asli.simulation.SimulatedFund;

/** The one number, what it means and how sure that is; under the number what is earned in each scenario. */
record HeadlineSection(Sheet sheet, Words words, Locale locale) {
    private static final double COLUMN = 158;
    private static final double NUMBER = 44;
    private static final double GUTTER = 14;
    private static final double RATE = 50;

    /** @param futures of the fund, as stated */
    void draw(Comparison comparison, SimulatedFund futures) throws IOException {
        var headline = new Headline(comparison, words);
        var certainty = new CertaintySentences(comparison, locale);
        double top = sheet.y();
        number(headline, top + 30);
        sheet.down(2);
        paragraph(Type.LEAD, certainty.earns(), headline.sentence(), certainty.guaranteed());
        sheet.down(4);
        paragraph(Type.BODY.at(9.5), certainty.fund(futures), certainty.policy(futures));
        double end = sheet.y();
        sheet.to(top + NUMBER);
        scenarios(certainty);
        sheet.to(Math.max(end, sheet.y()) + 10);
    }

    private void paragraph(Type type, String... sentences) throws IOException {
        String text = Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).map(CertaintySentences::plain)
            .collect(Collectors.joining(" "));
        sheet.paragraph(sheet.section("P"), text, type, Sheet.LEFT + COLUMN, Sheet.WIDTH - COLUMN);
    }

    /** The rate of the scenario that all other figures are of stands out; nothing where there is only one. */
    private void scenarios(CertaintySentences certainty) throws IOException {
        List<ScenarioFigures> scenarios = certainty.scenarios();
        if (scenarios.size() < 2) {
            return;
        }
        sheet.paragraph(sheet.section("P"), certainty.scenariosTitle(), Type.QUIET, Sheet.LEFT, COLUMN - GUTTER);
        double width = COLUMN - GUTTER - RATE;
        new Grid(List.of(Grid.Column.left(width), Grid.Column.right(RATE)), List.of(), scenarios.stream().map(each ->
            Grid.Row.of(new Grid.Cell(CertaintySentences.name(each, locale), Type.QUIET),
                new Grid.Cell(Headline.briefRate(each.irr(), words), each.shown() ? Type.BODY.bold() : Type.BODY))).toList())
            .draw(sheet, Sheet.LEFT);
    }

    private void number(Headline headline, double baseline) throws IOException {
        double room = COLUMN - GUTTER - sheet.width(headline.unit(), Type.LEAD);
        double size = Math.min(Type.BIG.size(), room / sheet.width(headline.number(), Type.BIG.at(1)));
        Type big = Type.BIG.at(size);
        var number = sheet.section("P");
        sheet.write(number, headline.number(), big, Sheet.LEFT, baseline);
        sheet.write(number, headline.unit(), Type.LEAD.in(Ink.QUIET),
            Sheet.LEFT + sheet.width(headline.number(), big) + 3, baseline);
    }
}

package org.asli.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.ExtraMoney;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;

/** What tax takes, on paper: the exemption in words, and what both ways leave before and after. */
record TaxSection(Sheet sheet, Page page, Words words, Locale locale) {
    private static final double COLUMN = 130;

    void draw(AfterTax taxed) throws IOException {
        Comparison before = taxed.before();
        var grid = new Grid(
            List.of(Grid.Column.left(Sheet.WIDTH - 2 * COLUMN), Grid.Column.right(COLUMN), Grid.Column.right(COLUMN)),
            List.of("", words.of("tax.before"), words.of("tax.after")), rows(taxed));
        page.section(words.of("tax.section"), grid.height(sheet) + 60);
        var sentences = new TaxSentences(taxed, locale);
        page.text((sentences.exemption() + " " + sentences.turns()).strip(), Type.BODY);
        sheet.down(3);
        grid.draw(sheet, Sheet.LEFT);
        sheet.down(4);
        page.text(words.of("tax.note", Page.date(before.choice().taxpayer().issued(), locale),
            RupeeFormat.percent(before.choice().taxpayer().slab()),
            words.of(taxed.exemption().exempt() ? "tax.note.free" : "tax.note.taxed")), Type.NOTE);
    }

    private List<Grid.Row> rows(AfterTax taxed) {
        Comparison before = taxed.before();
        ExtraMoney extra = before.extraMoney();
        List<Grid.Row> rows = new ArrayList<>(List.of(
            row("tax.rate", rate(before.irr()), rate(taxed.irr())),
            row("tax.last", Figures.toPaisa(before.lastBenefit().toDouble()),
                Figures.toPaisa(taxed.lastBenefit().toDouble())),
            row("tax.fund", Figures.toPaisa(before.fund().end()), Figures.toPaisa(taxed.fund().end()))));
        if (!extra.termPremiums().flows().isEmpty()) {
            rows.add(row("otherwise.like.end", Figures.toPaisa(extra.likeForLike().end()),
                Figures.toPaisa(taxed.likeForLike().end())));
        }
        if (!extra.stepUp().flows().isEmpty()) {
            rows.add(row("otherwise.step.end", Figures.toPaisa(extra.steppedUp().end()),
                Figures.toPaisa(taxed.steppedUp().end())));
        }
        var otherwise = new Otherwise(before.choice(), words);
        rows.add(row("tax.break.even", otherwise.stated(percent(before.breakEvenReturn())),
            otherwise.stated(percent(taxed.breakEvenReturn()))));
        return rows;
    }

    private Grid.Row row(String key, String before, String after) {
        return Grid.Row.of(new Grid.Cell(words.of(key), Type.QUIET), new Grid.Cell(before, Type.BODY),
            new Grid.Cell(after, Type.BODY.bold()));
    }

    private String rate(IrrResult irr) {
        return irr.single().isEmpty() ? RupeeFormat.NOTHING
            : Headline.unlessProven(RupeeFormat.percent(irr.single().getAsDouble()), irr, words);
    }

    private static String percent(OptionalDouble rate) {
        return rate.isEmpty() ? RupeeFormat.NOTHING : RupeeFormat.percent(rate.getAsDouble());
    }
}

package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Figure.Unit;
import org.asli.comparison.TaxRow;

/** What tax takes, as the last part of a file: its figures, then year by year. */
record TaxRows(AfterTax taxed, Words words, Locale locale) {

    List<List<?>> rows() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(words.of("tax.section"), new TaxSentences(taxed, locale).exemption()));
        rows.add(row("tax.rate", Unit.RATE, percent(taxed.irr().single())));
        rows.add(row("tax.last", Unit.RUPEES, taxed.lastBenefit().value()));
        rows.add(row("tax.fund", Unit.RUPEES, YearTable.toPaisa(taxed.fund().end())));
        ExtraMoney extra = taxed.before().extraMoney();
        if (!extra.termPremiums().flows().isEmpty()) {
            rows.add(row("otherwise.like.end", Unit.RUPEES, YearTable.toPaisa(taxed.likeForLike().end())));
        }
        if (!extra.stepUp().flows().isEmpty()) {
            rows.add(row("otherwise.step.end", Unit.RUPEES, YearTable.toPaisa(taxed.steppedUp().end())));
        }
        rows.add(row("tax.break.even", Unit.RATE, percent(taxed.breakEvenReturn())));
        rows.add(row("tax.income", Unit.RUPEES, taxed.proceeds().income().value()));
        rows.add(row("tax.withheld", Unit.RUPEES, taxed.proceeds().withheld().value()));
        rows.add(List.of());
        rows.add(List.of(words.of("column.year.end.counted"), words.of("column.cash.flow"), words.of("column.tax"),
            words.of("column.after.tax"), words.of("column.gains.tax"), words.of("column.taxed.fund")));
        taxed.rows().forEach(row -> rows.add(year(row)));
        return rows;
    }

    private static List<?> year(TaxRow row) {
        return List.of(row.year(), row.cashFlow().value(), row.tax().minus(row.saved()).value(), row.afterTax().value(),
            YearTable.toPaisa(row.fundTax()), YearTable.toPaisa(row.fund()));
    }

    private List<?> row(String key, Unit unit, BigDecimal figure) {
        List<Object> row = new ArrayList<>(List.of(words.of("figure.with.unit", words.of(key), words.of("unit." + unit))));
        row.add(figure);
        return row;
    }

    private static BigDecimal percent(OptionalDouble rate) {
        return rate.isEmpty() ? null : BigDecimal.valueOf(rate.getAsDouble()).movePointRight(2);
    }
}

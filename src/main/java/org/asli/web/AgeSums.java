package org.asli.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.comparison.ExpectedReturn;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/** How the rows of the table of ages come about: the return that is averaged, and the chance to live to the end. */
final class AgeSums {
    private AgeSums() {
    }

    static List<RowSum> of(List<ExpectedReturn> byAge) {
        return byAge.stream().map(AgeSums::row).toList();
    }

    private static RowSum row(ExpectedReturn age) {
        int last = age.entryAge() + age.deathRates().size() - 1;
        String living = age.deathRates().stream().map(rate -> RupeeFormat.number(BigDecimal.ONE.subtract(BigDecimal.valueOf(rate))))
            .collect(Collectors.joining(" × "));
        return new RowSum(Integer.toString(age.entryAge()), List.of(
            new Line(Text.of("dying.average"), RateSum.of(age.irr(), age.cashFlows())),
            new Line(Text.of("dying.survival"), Text.of("dying.sum.survival", Integer.toString(age.entryAge()), Integer.toString(last),
                living, RupeeFormat.percent(age.survival())))));
    }
}

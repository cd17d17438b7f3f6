package org.asli.web;

import org.asli.money.RupeeFormat;
import org.junit.jupiter.api.Test;

class FundSumsTest {
    @Test
    void every_row_of_the_fund_is_told_and_its_arithmetic_is_true() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var sums = FundSums.of(comparison);
            for (FundRow row : FundRow.of(comparison)) {
                ToldRows.tells(sums.get(row.year()), row.year() == 0 ? "Day you sign" : "Year " + row.year(), name,
                    RupeeFormat.cell(row.pocket()), RupeeFormat.cell(row.termPremium()), new Formats().toPaisa(row.fund()));
            }
        });
    }
}

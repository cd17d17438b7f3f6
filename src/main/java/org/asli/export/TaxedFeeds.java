package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;

/**
 * The sheet of what goes into the taxed fund where that is otherwise than like for like: as it is paid, like for like, and
 * stepped up. What a deduction saves of a premium goes in less, what tax takes of a receipt comes out less.
 */
final class TaxedFeeds {
    private static final int TIME = 1;
    private static final int FIRST_ROW = ScheduleTab.FIRST_ROW;

    private final FundFeed stated;
    private final FundFeed likeForLike;
    private final FundFeed steppedUp;

    TaxedFeeds(Tab tab, FundTab untaxed, ReceiptTaxTab receipts, InputTab inputs, int lastRow, Words words) {
        int first = TIME + 1;
        stated = new FundFeed(tab, inputs, first, lastRow, untaxed.isMonthly());
        likeForLike = new FundFeed(tab, inputs, first + FundFeed.WIDTH, lastRow, untaxed.isMonthly());
        steppedUp = new FundFeed(tab, inputs, first + 2 * FundFeed.WIDTH, lastRow, untaxed.isMonthly());
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time")));
        for (String each : List.of("stated", "like", "stepped")) {
            heads.addAll(FundFeed.heads("workbook.fund." + each, words));
        }
        tab.heads(0, heads);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            tab.formula(row, 0, receipts.periods().cellAt(row).toString(), Look.COUNT);
            tab.formula(row, TIME, receipts.times().cellAt(row).toString(), Look.TIME);
            String saved = "-" + receipts.saved().cellAt(row);
            String payouts = "(" + untaxed.payouts(row) + "-" + receipts.taxes().cellAt(row) + ")";
            stated.write(row, untaxed.differences().cellAt(row) + saved, payouts);
            likeForLike.write(row, untaxed.likeForLikeDifferences().cellAt(row) + saved, payouts);
            steppedUp.writeSteppedUp(row, stated.differences().cellAt(row).at(row), payouts);
        }
        tab.widths(9, 9);
        tab.freeze(FIRST_ROW, first);
        tab.lakhAndCrore(FIRST_ROW, first, lastRow, heads.size() - 1);
    }

    Ref stated() {
        return stated.flows();
    }

    Ref likeForLike() {
        return likeForLike.flows();
    }

    Ref steppedUp() {
        return steppedUp.flows();
    }
}

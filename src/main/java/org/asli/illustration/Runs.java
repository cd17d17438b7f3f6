package org.asli.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.PaymentMode;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;

/** A column as benefits: few runs of equal amounts are a benefit each, anything else is one that lists its years. */
final class Runs {
    /** More than these are read more easily as one list. */
    private static final int MOST = 4;

    private final YearlyColumn column;
    private final boolean guaranteed;
    private final Illustration illustration;

    Runs(YearlyColumn column, boolean guaranteed, Illustration illustration) {
        this.column = column;
        this.guaranteed = guaranteed;
        this.illustration = illustration;
    }

    List<BenefitStream> benefits() {
        List<int[]> runs = runs();
        if (runs.size() <= MOST) {
            return runs.stream().map(run ->
                benefit(new YearlyAmounts.Growing(column.in(run[0]), Growth.NONE), run[0], run[1])).toList();
        }
        int first = runs.get(0)[0];
        int last = runs.get(runs.size() - 1)[1];
        return List.of(benefit(new YearlyAmounts.Listed(IntStream.rangeClosed(first, last).mapToObj(column::in).toList()),
            first, last));
    }

    /** First and last years between which the same is paid, and not nothing. */
    private List<int[]> runs() {
        List<int[]> runs = new ArrayList<>();
        for (int year = 1; year <= column.amounts().size(); year++) {
            Rupees amount = column.in(year);
            boolean goesOn = year > 1 && amount.equals(column.in(year - 1));
            if (!amount.isZero() && goesOn) {
                runs.get(runs.size() - 1)[1] = year;
            } else if (!amount.isZero()) {
                runs.add(new int[] {year, year});
            }
        }
        return runs;
    }

    private BenefitStream benefit(YearlyAmounts amounts, int first, int last) {
        return new BenefitStream(label(column.head()), amounts, first, last, PaymentMode.YEARLY, Timing.IN_ARREAR,
            guaranteed, illustration);
    }

    private static String label(String head) {
        String plain = head.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        return plain.substring(0, Math.min(plain.length(), BenefitStream.LONGEST_LABEL)).strip();
    }
}

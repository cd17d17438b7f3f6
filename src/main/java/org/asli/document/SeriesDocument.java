package org.asli.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.DatedCashFlow;
import org.asli.document.Fault.Shape;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * A series of cash flows as one JSON object: either {@code cashFlows} at times in years, or {@code dated} on days.
 * Negative is paid, positive received, in rupees. In any order; flows at the same time are netted. {@code financeRate}
 * and {@code reinvestmentRate} are those of the modified rate of return, fractions a year.
 */
public final class SeriesDocument {
    public static final int FEWEST_FLOWS = 2;
    public static final int MOST_FLOWS = 5_000;

    /** The finance and the reinvestment rate where they are left out: 6% a year. */
    public static final Rate USUAL_RATE = Rate.ofPercent("6");

    /** A series, and the rates at which its modified rate of return is asked for. */
    public record Question(CashFlowSeries series, Rate financeRate, Rate reinvestmentRate) {
    }

    private static final String BY_TIME = "cashFlows";
    private static final String BY_DATE = "dated";

    private SeriesDocument() {
    }

    /** @param json as {@link ChoiceDocument#read(InputStream)} */
    public static Reading<Question> read(InputStream json) throws IOException {
        return Json.read(Json.bounded(json), SeriesDocument::question);
    }

    static Question question(Fields fields) {
        Rate finance = fields.rate("financeRate", USUAL_RATE);
        Rate reinvestment = fields.rate("reinvestmentRate", USUAL_RATE);
        return new Question(series(fields), finance, reinvestment);
    }

    private static CashFlowSeries series(Fields fields) {
        boolean byTime = fields.has(BY_TIME);
        if (byTime == fields.has(BY_DATE)) {
            fields.wrong("", Shape.CASH_FLOWS_OR_DATED);
            return null;
        }
        return byTime ? timed(fields) : dated(fields);
    }

    private static CashFlowSeries timed(Fields fields) {
        List<CashFlow> flows = enough(fields, BY_TIME, fields.objects(BY_TIME, MOST_FLOWS, each -> {
            Double time = each.real("time");
            Rupees amount = each.rupees("amount", null);
            return each.build(() -> new CashFlow(time, bounded(amount)));
        }));
        return fields.build(() -> CashFlowSeries.of(flows));
    }

    private static CashFlowSeries dated(Fields fields) {
        List<DatedCashFlow> flows = enough(fields, BY_DATE, fields.objects(BY_DATE, MOST_FLOWS, each -> {
            LocalDate date = each.day("date", null);
            Rupees amount = each.rupees("amount", null);
            return each.build(() -> new DatedCashFlow(date, bounded(amount)));
        }));
        return fields.build(() -> {
            requireSpan(flows);
            return CashFlowSeries.dated(flows);
        });
    }

    private static <T> List<T> enough(Fields fields, String name, List<T> flows) {
        if (flows != null && flows.size() < FEWEST_FLOWS) {
            fields.wrong("/" + name, Shape.TWO_FLOWS);
        }
        return flows;
    }

    private static void requireSpan(List<DatedCashFlow> flows) {
        LocalDate first = flows.stream().map(DatedCashFlow::date).min(LocalDate::compareTo).orElseThrow();
        for (int i = 0; i < flows.size(); i++) {
            double days = ChronoUnit.DAYS.between(first, flows.get(i).date());
            OutOfRange.unless(days / CashFlowSeries.DAYS_A_YEAR <= CashFlow.LONGEST, BY_DATE + "[" + i + "].date",
                Rule.YEARS);
        }
    }

    static Rupees bounded(Rupees amount) {
        OutOfRange.unless(amount.value().abs().compareTo(RupeeText.LARGEST.value()) <= 0, "amount", Rule.TOO_LARGE);
        return amount;
    }
}

package org.asli.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.alternative.Instrument;
import org.asli.alternative.SafeFund;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.export.Explained.Line;
import org.asli.export.SafeSentences;

/** How what each safe way and the SIP hold at the end of a year comes about: held before, paid in, earned, taxed, taken out. */
final class SafeYearSums {
    private static final Formats FORMATS = new Formats();
    private static final double HALF_A_PAISA = 0.005;

    private final Instruments instruments;
    private final SafeSentences names;
    private final CashFlowSeries flows;
    private final Map<Instrument, SafeFund> funds = new EnumMap<>(Instrument.class);

    private SafeYearSums(Instruments instruments) {
        this.instruments = instruments;
        this.names = new SafeSentences(instruments, Text.locale());
        this.flows = instruments.taxed().fundFlows();
        for (Instrument instrument : Instrument.values()) {
            funds.put(instrument, instruments.after(instrument));
        }
    }

    static List<RowSum> of(Instruments instruments) {
        var sums = new SafeYearSums(instruments);
        return IntStream.rangeClosed(0, instruments.taxed().before().policy().termYears())
            .mapToObj(year -> RowSum.ofYear(year, sums.lines(year))).toList();
    }

    private List<Line> lines(int year) {
        List<Line> lines = new ArrayList<>();
        funds.forEach((instrument, fund) -> {
            String name = names.shortName(Way.valueOf(instrument.name()));
            if (year >= fund.years().size()) {
                lines.add(new Line(name, dry(fund, FORMATS.toPaisa(0))));
            } else {
                lines.addAll(interest(instrument, fund, year));
                lines.add(new Line(name, held(fund, year)));
            }
        });
        lines.addAll(TaxSums.likeForLike(instruments.taxed(), year, names.shortName(Way.SIP)));
        return lines;
    }

    /** Why a value is nothing: it ran dry, or was locked. */
    static String dry(SafeFund fund, String value) {
        return fund.refusal().map(refusal -> Text.of("safe.sum.locked", value, refusal.year(), FORMATS.toPaisa(refusal.lacking()),
            FORMATS.toPaisa(refusal.held()))).orElseGet(() -> Text.of("safe.sum.dry", value, fund.path().dryYear().orElseThrow()));
    }

    private static double before(SafeFund fund, int year) {
        return year == 0 ? 0 : fund.path().byYear().get(year - 1);
    }

    private static String held(SafeFund fund, int year) {
        SafeFund.Year one = fund.years().get(year);
        double interest = one.open().interest() + one.ppf().interest();
        double tax = one.open().tax() + one.ppf().tax();
        boolean dry = fund.path().dryTime().orElse(Double.POSITIVE_INFINITY) <= year;
        double held = fund.path().byYear().get(year);
        double left = dry ? before(fund, year) + one.paidIn() + interest + one.saved() - tax - one.takenOut() : held;
        String terms = FORMATS.toPaisa(before(fund, year)) + term(" + ", one.paidIn()) + term(" + ", interest)
            + term(" + ", one.saved()) + term(" − ", tax) + term(" − ", one.takenOut()) + " = " + FORMATS.toPaisa(left);
        return dry ? dry(fund, terms + "; " + FORMATS.toPaisa(held)) : terms;
    }

    private static String term(String sign, double amount) {
        return amount == 0 ? "" : sign + FORMATS.toPaisa(amount);
    }

    /** The interest of the year and the tax on it, account by account. */
    private List<Line> interest(Instrument instrument, SafeFund fund, int year) {
        SafeFund.Year one = fund.years().get(year);
        boolean split = instrument == Instrument.PPF;
        double ppfBefore = year == 0 ? 0 : fund.years().get(year - 1).ppf().held();
        List<Line> account = one.ppf().held() == 0 && ppfBefore == 0 ? List.of() : List.of(inAccount(ppfBefore, one.ppf()));
        return Stream.of(account(split ? Instrument.DEPOSIT : instrument, one.open(), year == 0 ? null : fund.years().get(year - 1).open(), year),
            account(Instrument.PPF, one.ppf(), year == 0 ? null : fund.years().get(year - 1).ppf(), year), account).flatMap(List::stream).toList();
    }

    /** What is in the PPF account. */
    private static Line inAccount(double before, SafeFund.Account now) {
        double flow = now.held() - before - now.interest();
        return new Line(Text.of("safe.sum.account"), FORMATS.toPaisa(before) + term(" + ", now.interest())
            + (Math.abs(flow) < HALF_A_PAISA ? "" : (flow < 0 ? " − " : " + ") + FORMATS.toPaisa(Math.abs(flow))) + " = " + FORMATS.toPaisa(now.held()));
    }

    private List<Line> account(Instrument instrument, SafeFund.Account now, SafeFund.Account before, int year) {
        List<Line> lines = new ArrayList<>();
        if (now.interest() != 0) {
            String rate = PolicyTaxSums.percent(instruments.taxed().before().choice().instruments().of(instrument).fraction());
            String interest = FORMATS.toPaisa(now.interest());
            lines.add(new Line(Text.of("safe.sum.interest", Text.of("safe.usual." + instrument)), isWholeYear(year)
                ? FORMATS.toPaisa(before.held()) + " × " + rate + " = " + interest : Text.of("safe.sum.parts", interest, rate)));
            if (now.tax() != 0) {
                lines.add(new Line(Text.of("safe.sum.tax"), interest + " × "
                    + PolicyTaxSums.percent(BigDecimal.valueOf(instruments.terms(year).taxRate())) + " = " + FORMATS.toPaisa(now.tax())));
            }
        }
        return lines;
    }

    /** Whether nothing flows between the end of the year before and that of this one. */
    private boolean isWholeYear(int year) {
        return FundSums.in(flows, year).flows().stream().allMatch(flow -> flow.time() == year);
    }
}

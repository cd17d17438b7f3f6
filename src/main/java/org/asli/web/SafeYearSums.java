package org.asli.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.alternative.Instrument;
import org.asli.alternative.SafeFund;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.export.Explained.Line;
import org.asli.export.SafeSentences;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

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

    private static boolean isDry(SafeFund fund, int year) {
        return fund.path().dryTime().orElse(Double.POSITIVE_INFINITY) <= year;
    }

    private static double before(SafeFund fund, int year) {
        return year == 0 ? 0 : fund.path().byYear().get(year - 1);
    }

    private static String held(SafeFund fund, int year) {
        SafeFund.Year one = fund.years().get(year);
        double interest = one.open().interest() + one.ppf().interest();
        double tax = one.open().tax() + one.ppf().tax();
        boolean dry = isDry(fund, year);
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
        double openBefore = year == 0 ? 0 : fund.years().get(year - 1).open().held();
        boolean dry = isDry(fund, year);
        return Stream.of(account(split ? Instrument.DEPOSIT : instrument, one.open(), openBefore, year, dry),
            account(Instrument.PPF, one.ppf(), ppfBefore, year, dry), account).flatMap(List::stream).toList();
    }

    /** What is in the PPF account. */
    private static Line inAccount(double before, SafeFund.Account now) {
        double flow = now.held() - before - now.interest();
        return new Line(Text.of("safe.sum.account"), FORMATS.toPaisa(before) + term(" + ", now.interest())
            + (Math.abs(flow) < HALF_A_PAISA ? "" : (flow < 0 ? " − " : " + ") + FORMATS.toPaisa(Math.abs(flow))) + " = " + FORMATS.toPaisa(now.held()));
    }

    private List<Line> account(Instrument instrument, SafeFund.Account now, double held, int year, boolean dry) {
        if (now.interest() == 0) {
            return List.of();
        }
        double share = now.tax() == 0 ? 0 : instruments.terms(year).taxRate();
        Rate rate = instruments.taxed().before().choice().instruments().of(instrument);
        String name = Text.of("safe.usual." + instrument);
        String interest = FORMATS.toPaisa(now.interest());
        List<Line> lines = new ArrayList<>();
        if (isWholeYear(year)) {
            lines.add(new Line(Text.of("safe.sum.interest", name), FORMATS.toPaisa(held) + " × " + RupeeFormat.percent(rate) + " = " + interest));
        } else {
            var growth = new Grown(1 + rate.toDouble() * (1 - share));
            if (!dry) {
                lines.add(new Line(Text.of("safe.sum.grown", name), Text.of("fund.grown", FORMATS.toPaisa(held), growth.factor(),
                    growth.sum(now.flows(), year, true), FORMATS.toPaisa(now.held()))));
            }
            lines.add(new Line(Text.of("safe.sum.interest", name), share == 1 ? interest : kept(now, held, share) + " = " + interest));
        }
        if (now.tax() != 0) {
            lines.add(new Line(Text.of("safe.sum.tax"), interest + " × " + PolicyTaxSums.percent(BigDecimal.valueOf(share)) + " = "
                + FORMATS.toPaisa(now.tax())));
        }
        return lines;
    }

    /** Interest before tax, of what has come on top of the flows. */
    private static String kept(SafeFund.Account now, double before, double share) {
        String kept = FORMATS.toPaisa(now.held()) + " − " + FORMATS.toPaisa(before)
            + now.flows().flows().stream().map(CashFlow::amount).filter(amount -> !amount.isZero()).collect(Collectors.groupingBy(
                Rupees::sign, TreeMap::new, Collectors.reducing(Rupees.ZERO, Rupees::plus))).values().stream()
            .map(sum -> (sum.sign() < 0 ? " + " : " − ") + FORMATS.toPaisa(Math.abs(sum.toDouble()))).collect(Collectors.joining());
        return share == 0 ? kept : "(" + kept + ") ÷ (1 − " + PolicyTaxSums.percent(BigDecimal.valueOf(share)) + ")";
    }

    /** Whether nothing flows between the end of the year before and that of this one. */
    private boolean isWholeYear(int year) {
        return FundSums.in(flows, year).flows().stream().allMatch(flow -> flow.time() == year);
    }
}

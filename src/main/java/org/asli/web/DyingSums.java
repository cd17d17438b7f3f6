package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Choice;
import org.asli.comparison.Dying;
import org.asli.comparison.FundYear;
import org.asli.export.Explained.Line;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.DeathBenefit;
import org.asli.policy.DeathBenefit.Basis;
import org.asli.policy.Standing;

/** How the rows of the table of dying come about: what the policy pays, what term + SIP leaves, and what both earned. */
final class DyingSums {
    private static final Formats FORMATS = new Formats();

    private final SoFar soFar;

    private DyingSums(Choice choice) {
        this.soFar = new SoFar(choice);
    }

    static List<RowSum> of(Choice choice, Dying dying) {
        var sums = new DyingSums(choice);
        List<FundYear> funds = FundYear.ofEach(choice);
        return IntStream.range(0, funds.size()).mapToObj(i -> sums.row(dying.years().get(i), funds.get(i))).toList();
    }

    private RowSum row(Dying.Year year, FundYear fund) {
        Standing then = soFar.at(year.year());
        List<Line> lines = new ArrayList<>(soFar.lines(year.year()));
        lines.addAll(soFar.untaxed(year.year()));
        lines.add(new Line(Text.of("dying.policy"), benefit(year, then)));
        lines.addAll(FundLines.of(fund, Text.of("dying.sum.fund")));
        if (!year.termCover().isZero()) {
            lines.add(new Line(Text.of("dying.cover"), Text.of("dying.sum.cover", RupeeFormat.full(year.termCover()))));
        }
        lines.add(new Line(Text.of("dying.alternative"), alternative(year)));
        lines.add(new Line(Text.of("dying.irr"), earned(year.irr(), year.times(), year, RupeeFormat.full(year.benefit().amount()),
            year.flows(then))));
        lines.add(new Line(Text.of("dying.alternativeIrr"), earned(year.alternativeIrr(), year.alternativeTimes(), year,
            FORMATS.toPaisa(year.alternative()), year.alternativeFlows(then))));
        return RowSum.ofYear(year.year(), lines);
    }

    /** The highest of three, each of which is told; and the bonus where there is one. */
    private String benefit(Dying.Year year, Standing standing) {
        DeathBenefit death = soFar.policy().earlyEnd().death();
        Rupees bonus = death.bonusPerYear().times(year.year());
        Rupees highest = year.benefit().amount().minus(bonus);
        String three = Text.of("dying.sum.benefit", RupeeFormat.full(highest), of(death, Basis.SUM_ASSURED, standing),
            RupeeFormat.full(soFar.policy().premium().yearlyPremium()), RupeeFormat.number(death.premiumMultiple()),
            of(death, Basis.PREMIUM_MULTIPLE, standing), RupeeFormat.full(standing.premiumsPaid()),
            RupeeFormat.shortPercent(DeathBenefit.OF_PREMIUMS_PAID.doubleValue()), of(death, Basis.PREMIUMS_PAID, standing));
        return bonus.isZero() ? three : Text.of("dying.sum.bonus", three, RupeeFormat.full(highest) + " + "
            + RupeeFormat.full(death.bonusPerYear()) + " × " + year.year(), RupeeFormat.full(year.benefit().amount()));
    }

    private static String of(DeathBenefit death, Basis basis, Standing standing) {
        return RupeeFormat.full(death.amount(basis, standing));
    }

    private static String alternative(Dying.Year year) {
        return Double.isFinite(year.alternative()) ? RupeeFormat.full(year.termCover()) + " + " + FORMATS.toPaisa(year.fund())
            + " = " + FORMATS.toPaisa(year.alternative()) : FORMATS.brief(year.alternative());
    }

    /** A return, or where it is steep how many times the money comes back. @param atDeath what the family then gets */
    private static String earned(IrrResult irr, OptionalDouble times, Dying.Year year, String atDeath, CashFlowSeries flows) {
        return times.isEmpty() ? RateSum.of(irr, flows) : Text.of("dying.sum.times", Text.of("dying.times", times.getAsDouble()),
            RupeeFormat.full(year.received()), atDeath, RupeeFormat.full(year.paid()), times.getAsDouble());
    }
}

package org.asli.illustration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.illustration.Flaw.Kind;
import org.asli.money.OutOfRange;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Illustration;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.SurrenderValues;

/** Puts the columns of a table together to a policy; what cannot be put together becomes a flaw. */
final class PolicyReading {
    private final List<YearlyColumn> columns;
    private final int term;
    private final List<Flaw> flaws;

    PolicyReading(List<YearlyColumn> columns, int term, List<Flaw> flaws) {
        this.columns = columns;
        this.term = term;
        this.flaws = flaws;
    }

    /** Null where a flaw was found. */
    IllustratedPolicy policy(OptionalInt entryAge) {
        int before = flaws.size();
        Optional<PremiumSchedule> premium = premium();
        columns.stream().filter(column -> column.use().isMaturity()).forEach(this::checkMaturity);
        try {
            List<BenefitStream> benefits = new ArrayList<>();
            incomes(each(Use::isIncome, Use.INCOME_GUARANTEED), benefits);
            MaturityBenefit maturity = maturity(each(Use::isMaturity, Use.MATURITY_GUARANTEED));
            if (benefits.isEmpty() && maturity.amount().isZero()) {
                flaws.add(Flaw.of(Kind.NO_BENEFIT));
            }
            if (benefits.size() > Proposal.MOST_BENEFITS) {
                flaws.add(Flaw.of(Kind.TOO_MANY_BENEFITS, Proposal.MOST_BENEFITS));
            }
            return flaws.size() > before ? null
                : new IllustratedPolicy(premium, List.copyOf(benefits), maturity, term, surrender(), entryAge);
        } catch (OutOfRange broken) {
            flaws.add(Flaw.of(Kind.TOO_LARGE));
            return null;
        }
    }

    private Optional<PremiumSchedule> premium() {
        List<YearlyColumn> premiums = columns.stream().filter(column -> column.use() == Use.PREMIUM).toList();
        premiums.stream().skip(1).forEach(column -> flaws.add(Flaw.inColumn(Kind.PREMIUM_TWICE, column.index())));
        if (premiums.isEmpty()) {
            return Optional.empty();
        }
        YearlyColumn column = premiums.get(0);
        Optional<PremiumSchedule> premium = PremiumColumn.read(column).filter(read -> read.years() <= term);
        if (premium.isEmpty()) {
            flaws.add(column.isEmpty() ? Flaw.inColumn(Kind.PREMIUM_NONE, column.index()) : PremiumColumn.flaw(column, term));
        }
        return premium;
    }

    private void checkMaturity(YearlyColumn column) {
        IntStream.range(1, term).filter(year -> !column.in(year).isZero()).findFirst()
            .ifPresent(year -> flaws.add(Flaw.inColumn(Kind.MATURITY_EARLY, column.index(), year, term)));
    }

    /** Columns of one kind that pay something, totals without what is guaranteed in them. */
    private List<YearlyColumn> each(Predicate<Use> kind, Use guaranteed) {
        List<YearlyColumn> sure = columns.stream().filter(column -> column.use() == guaranteed).toList();
        return columns.stream().filter(column -> kind.test(column.use()))
            .map(column -> column.use().isTotal() ? besides(column, sure) : column)
            .filter(column -> !column.isEmpty()).toList();
    }

    private YearlyColumn besides(YearlyColumn total, List<YearlyColumn> sure) {
        YearlyColumn rest = total.without(sure);
        OptionalInt less = IntStream.rangeClosed(1, term).filter(year -> rest.in(year).sign() < 0).findFirst();
        less.ifPresent(year -> flaws.add(Flaw.inColumn(Kind.TOTAL_TOO_SMALL, total.index(), year)));
        return less.isPresent() ? total : rest;
    }

    /** A column at 4% and one at 8% with the same amounts are one benefit, in both illustrations. */
    private static void incomes(List<YearlyColumn> columns, List<BenefitStream> benefits) {
        List<YearlyColumn> at8 = new ArrayList<>(columns.stream().filter(column -> is(column, Illustration.AT_8)).toList());
        for (YearlyColumn column : columns) {
            Optional<YearlyColumn> same = at8.stream().filter(other -> is(column, Illustration.AT_4)
                && other.amounts().equals(column.amounts())).findFirst();
            same.ifPresent(at8::remove);
            if (!is(column, Illustration.AT_8)) {
                benefits.addAll(new Runs(column, isGuaranteed(column.use()),
                    same.isPresent() ? Illustration.BOTH : illustration(column.use())).benefits());
            }
        }
        at8.forEach(column -> benefits.addAll(new Runs(column, false, Illustration.AT_8).benefits()));
    }

    private static boolean is(YearlyColumn column, Illustration illustration) {
        return illustration(column.use()) == illustration;
    }

    private static boolean isGuaranteed(Use use) {
        return use == Use.INCOME_GUARANTEED;
    }

    private static Illustration illustration(Use use) {
        return switch (use) {
            case INCOME_AT_4, INCOME_TOTAL_AT_4, MATURITY_AT_4, MATURITY_TOTAL_AT_4 -> Illustration.AT_4;
            case INCOME_AT_8, INCOME_TOTAL_AT_8, MATURITY_AT_8, MATURITY_TOTAL_AT_8 -> Illustration.AT_8;
            default -> Illustration.BOTH;
        };
    }

    /** What is guaranteed, and with it what comes at either return; what stands at 4% alone comes at 8% too. */
    private MaturityBenefit maturity(List<YearlyColumn> columns) {
        Rupees sure = last(columns, Use.MATURITY_GUARANTEED);
        Rupees both = sure.plus(last(columns, Use.MATURITY));
        Rupees at4 = both.plus(last(columns, Use.MATURITY_AT_4)).plus(last(columns, Use.MATURITY_TOTAL_AT_4));
        Rupees at8 = both.plus(last(columns, Use.MATURITY_AT_8)).plus(last(columns, Use.MATURITY_TOTAL_AT_8));
        if (at8.compareTo(at4) >= 0) {
            return new MaturityBenefit(at8, at4, sure);
        }
        columns.stream().filter(column -> is(column, Illustration.AT_8)).findFirst()
            .ifPresent(column -> flaws.add(Flaw.inColumn(Kind.MATURITY_LESS, column.index(), term)));
        return new MaturityBenefit(at4, at4, sure);
    }

    private Rupees last(List<YearlyColumn> columns, Use use) {
        return Rupees.sum(columns.stream().filter(column -> column.use() == use).map(column -> column.in(term)).toList());
    }

    /** The highest of the columns in each year: an insurer pays no less than either of its values. */
    private SurrenderValues surrender() {
        List<YearlyColumn> values = columns.stream().filter(column -> column.use() == Use.SURRENDER_VALUE).toList();
        return values.stream().allMatch(YearlyColumn::isEmpty) ? SurrenderValues.NONE
            : new SurrenderValues(IntStream.range(1, term).mapToObj(year -> new SurrenderValues.Value(year,
                Collections.max(values.stream().map(column -> column.in(year)).toList()))).toList());
    }
}

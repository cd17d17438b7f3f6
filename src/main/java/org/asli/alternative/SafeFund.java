package org.asli.alternative;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import org.asli.cashflow.CashFlowSeries;

/**
 * Money in a safe instrument beside a policy, like for like. In a PPF account goes what its limit allows in each year from
 * one anniversary up to the next, in a deposit the rest; money is taken out of the deposit first, because the account is
 * locked and earns more, and then out of the account as far as its lock allows. Nothing is moved from the one to the other.
 *
 * <p>All paid in, interest and what a deduction saves are together all paid out, tax and the end.
 *
 * @param path what it holds after each moment's flows and the tax on interest by then
 * @param interest all of it, before tax, in rupees
 * @param tax on it
 * @param saved tax saved by paying into the PPF account, put into the deposit
 * @param ppfEnd what the PPF account holds at the end
 * @param ppfTakenAt the time in years at which money is first taken out of it; negative where never on the way
 * @param years from 0 on, up to the one in which it runs dry
 * @param ppfFreeAt the time in years from which all of it can be taken out; 0 where always
 * @param refusal where the lock is why the fund could not pay; empty where it is not
 */
public record SafeFund(FundPath path, double interest, double tax, double saved, double ppfEnd, double ppfTakenAt,
    List<Year> years, double ppfFreeAt, Optional<Refusal> refusal) implements Serializable {

    /**
     * One of the two accounts in a year.
     *
     * @param interest of the year, before tax
     * @param tax on it
     * @param held at the end of the year
     * @param flows into it (positive) and out of it (negative)
     */
    public record Account(double interest, double tax, double held, CashFlowSeries flows) implements Serializable {
    }

    /**
     * What is held before, paid in, saved and earned in a year is what is taken out, tax and what is held after; of the year
     * in which it runs dry up to that moment.
     *
     * @param takenOut what is asked for, also where there is less
     * @param open the deposit or the bond
     * @param ppf empty where there is none
     */
    public record Year(double paidIn, double takenOut, double saved, Account open, Account ppf) implements Serializable {
    }

    /**
     * What a PPF account could not pay only because it was locked.
     *
     * @param year of the policy, from 1
     * @param lacking rupees that were asked for and could not be taken out; positive
     * @param held rupees that were in the account, enough to pay
     */
    public record Refusal(int year, double lacking, double held) implements Serializable {
    }

    /**
     * @param flows into the instrument (positive) and out of it (negative), as the person pays and receives them
     * @param law the terms at a time in years
     * @param lock of a PPF account
     */
    public static SafeFund of(CashFlowSeries flows, int years, Instrument instrument, InstrumentRates rates,
        DoubleFunction<InterestTerms> law, PpfLock lock) {
        var moments = FundPath.moments(flows, years);
        var run = new Run(instrument, rates, law, new PpfAccount(account(Instrument.PPF, rates), lock, moments));
        moments.forEach(run::moment);
        return run.fund();
    }

    private static InterestAccount account(Instrument instrument, InstrumentRates rates) {
        return new InterestAccount(rates.of(instrument).toDouble(), InstrumentTable.KNOWN.treatment(instrument));
    }

    /** What it holds at the end, all tax on interest paid; zero if it ran dry. */
    public double end() {
        return path.end();
    }

    /** The policy year, from 1, in which money is first taken out of the PPF account; empty where never on the way. */
    public OptionalInt ppfTakenYear() {
        return ppfTakenAt < 0 ? OptionalInt.empty() : OptionalInt.of(yearOf(ppfTakenAt));
    }

    private static int yearOf(double time) {
        return (int) Math.max(1, Math.ceil(time));
    }

    private static final class Run {
        private final boolean inPpf;
        private final InterestAccount open;
        private final PpfAccount ppf;
        private final DoubleFunction<InterestTerms> law;
        private final List<FundPath.Point> points = new ArrayList<>();
        private Optional<Refusal> refusal = Optional.empty();
        private double saved;
        private double before;
        private double dry = FundPath.NEVER;
        private double taken = FundPath.NEVER;
        private int year;
        private double paidInYear;
        private final List<Year> years = new ArrayList<>();
        private double paidIn;
        private double takenOut;
        private double savedBefore;

        Run(Instrument instrument, InstrumentRates rates, DoubleFunction<InterestTerms> law, PpfAccount ppf) {
            this.inPpf = instrument == Instrument.PPF;
            this.open = account(inPpf ? Instrument.DEPOSIT : instrument, rates);
            this.ppf = ppf;
            this.law = law;
        }

        void moment(double time, double flow) {
            if (dry < 0) {
                paidIn += Math.max(flow, 0);
                takenOut += Math.max(-flow, 0);
                // of the year's end, so that it does not depend on how the year is cut
                double taxRate = law.apply(Math.ceil(time)).taxRate();
                open.grow(time - before, taxRate);
                ppf.grow(time - before, taxRate, time);
                if (flow > 0) {
                    pay(time, flow, law.apply(time));
                } else {
                    take(time, -flow);
                }
            }
            before = time;
            points.add(new FundPath.Point(time, dry < 0 ? open.balance() + ppf.money().balance() : 0));
            if (time == Math.rint(time) && years.size() == (int) time && (dry < 0 || dry > time - 1)) {
                close();
            }
        }

        private void close() {
            years.add(new Year(paidIn, takenOut, saved - savedBefore, open.close(), ppf.money().close()));
            savedBefore = saved;
            paidIn = 0;
            takenOut = 0;
        }

        private void pay(double time, double amount, InterestTerms terms) {
            double intoPpf = inPpf ? Math.min(amount, Math.max(0, terms.ppfLimit() - paidInYearOf(time))) : 0;
            paidInYear += intoPpf;
            saved += intoPpf * terms.deduction();
            ppf.add(time, intoPpf);
            open.add(time, amount - intoPpf + intoPpf * terms.deduction());
        }

        private void take(double time, double amount) {
            double fromPpf = open.take(time, amount);
            double held = ppf.money().balance();
            double lacking = ppf.take(time, fromPpf);
            taken = taken < 0 && fromPpf > lacking ? time : taken;
            if (lacking >= FundPath.leastShortfall(amount)) {
                dry = time;
                refusal = held >= fromPpf ? Optional.of(new Refusal(yearOf(time), lacking, held)) : refusal;
            }
        }

        /** What was paid into the PPF account in the year of a moment; the year [k−1, k) starts anew. */
        private double paidInYearOf(double time) {
            int now = (int) Math.floor(time);
            paidInYear = now == year ? paidInYear : 0;
            year = now;
            return paidInYear;
        }

        SafeFund fund() {
            InterestAccount locked = ppf.money();
            return new SafeFund(new FundPath(points, dry), open.interest() + locked.interest(), open.tax() + locked.tax(), saved,
                dry < 0 ? locked.balance() : 0, taken, List.copyOf(years),
                ppf.freeAt(), refusal);
        }
    }
}

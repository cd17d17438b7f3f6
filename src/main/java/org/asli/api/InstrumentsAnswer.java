package org.asli.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Instrument;
import org.asli.alternative.InstrumentTable;
import org.asli.alternative.SafeFund;
import org.asli.alternative.TaxTreatment;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Ending;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.document.JsonAnswer;

/**
 * The same money in something safe, like for like, beside the SIP and the policy.
 *
 * @param best the way that leaves most after tax
 * @param bestSafe the safe way that does
 * @param years what each holds at the end of each year, from 0, after tax
 * @param rules the limits and withholding that bear on them
 */
record InstrumentsAnswer(List<WayRow> rows, Way best, Way bestSafe, PpfAccount ppf, List<HeldYear> years,
    List<TaxAnswer.TaxRule> rules) {

    /**
     * @param rate what it earns a year before tax; of the policy what its savings part earns, null where that is not one rate
     * @param treatment how its interest is taxed; null for the SIP and the policy
     * @param tax on all it earns
     * @param earned what the money in it earns a year after tax; null where there is no such rate or several
     */
    record WayRow(Way way, Double rate, TaxTreatment treatment, Left before, Left after, BigDecimal tax,
        Double earned, boolean wins) {

        static WayRow of(Row row) {
            var earned = row.earned().single();
            return new WayRow(row.way(), row.stated().isPresent() ? row.stated().getAsDouble() : null,
                row.way().isSafe() ? InstrumentTable.KNOWN.treatment(Instrument.valueOf(row.way().name())) : null,
                Left.of(row.before()), Left.of(row.after()), JsonAnswer.toThePaisa(row.tax()),
                earned.isPresent() ? earned.getAsDouble() : null, row.wins());
        }
    }

    /** @param lead beyond the policy's last benefit; negative where it falls short */
    record Left(BigDecimal atEnd, BigDecimal lead, Integer driesUpYear) {
        static Left of(Ending ending) {
            return new Left(JsonAnswer.toThePaisa(ending.amount()), JsonAnswer.toThePaisa(ending.lead()),
                ending.dryYear().isPresent() ? ending.dryYear().getAsInt() : null);
        }
    }

    /**
     * @param atEnd what of its row the account itself holds
     * @param saved tax saved by paying into it
     * @param takenYear the policy year in which money is first taken out of it on the way; null where never
     * @param freeFromYear at whose end its lock has ended; null where it was never opened
     * @param refused what it could not pay because of its lock; null where it always could
     */
    record PpfAccount(BigDecimal atEnd, BigDecimal saved, Integer takenYear, Integer freeFromYear, Refused refused) {

        static PpfAccount of(SafeFund ppf) {
            var taken = ppf.ppfTakenYear();
            return new PpfAccount(JsonAnswer.toThePaisa(ppf.ppfEnd()), JsonAnswer.toThePaisa(ppf.saved()),
                taken.isPresent() ? taken.getAsInt() : null, ppf.ppfFreeAt() > 0 ? (int) ppf.ppfFreeAt() : null,
                ppf.refusal().map(refusal -> new Refused(refusal.year(), JsonAnswer.toThePaisa(refusal.lacking()),
                    JsonAnswer.toThePaisa(refusal.held()))).orElse(null));
        }
    }

    /** In which year, how much, and what the account held then. */
    record Refused(int year, BigDecimal lacking, BigDecimal held) {
    }

    /** What each holds at the end of a year, in rupees. */
    record HeldYear(int year, BigDecimal deposit, BigDecimal ppf, BigDecimal bond, BigDecimal sip) {
    }

    static InstrumentsAnswer of(Instruments instruments) {
        return new InstrumentsAnswer(instruments.rows().stream().map(WayRow::of).toList(), instruments.best(),
            instruments.bestSafe(), PpfAccount.of(instruments.ppf()), years(instruments),
            instruments.rules().stream().map(TaxAnswer.TaxRule::of).toList());
    }

    private static List<HeldYear> years(Instruments instruments) {
        List<HeldYear> years = new ArrayList<>();
        for (int year = 0; year < instruments.row(Way.SIP).byYear().size(); year++) {
            years.add(new HeldYear(year, held(instruments, Way.DEPOSIT, year), held(instruments, Way.PPF, year),
                held(instruments, Way.BOND, year), held(instruments, Way.SIP, year)));
        }
        return years;
    }

    private static BigDecimal held(Instruments instruments, Way way, int year) {
        return JsonAnswer.toThePaisa(instruments.row(way).byYear().get(year));
    }
}

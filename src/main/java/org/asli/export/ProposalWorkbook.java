package org.asli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Dying;
import org.asli.comparison.ExpectedReturn;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.Leaving;
import org.asli.comparison.Uncertainty;
import org.asli.mortality.AssuredLives;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.dhatim.fastexcel.Workbook;

/**
 * One proposal as a workbook of live formulas: what was stated is in cells, and everything else follows from these in
 * the spreadsheet itself. The file holds no results beside the column that says what Asli computed.
 */
record ProposalWorkbook(Comparison comparison, LocalDate date, Words words) {

    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, words.of("workbook.application"), null)) {
            write(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook book) {
        Proposal policy = comparison.policy();
        Funding funding = comparison.choice().alternative().funding();
        int periods = funding.rhythm() == Rhythm.MONTHLY ? PaymentMode.MONTHLY.paymentsPerYear()
            : ScheduleTab.periodsPerYear(policy);
        var figures = new FigureTab(new Tab(book, words.of("workbook.figures")), words);
        var inputs = new InputTab(book, comparison, periods, date, words);
        var benefits = new BenefitTab(book, policy, words);
        inputs.check(benefits.fit(inputs.periodsPerYear, inputs.termYears));
        var schedule = new ScheduleTab(book, inputs, benefits, policy.termYears() * periods, words);
        var fund = new FundTab(book, funding, inputs, schedule, words);
        new YearTab(book, policy.termYears(), benefits, schedule, fund, inputs, words);
        var rates = new RateTab(book, comparison, inputs, schedule, fund, words);
        fund.breakEven(rates.fundRate());
        figures.write(comparison, inputs, benefits, schedule, rates, fund);
        var taxes = new TaxTabs(book, AfterTax.of(comparison), inputs, schedule, fund, periods, words);
        taxes.write(rates, figures);
        Leaving left = Leaving.of(comparison.choice());
        Ref specialRate = inputs.specialRate(policy.earlyEnd().tenYearYield(), taxes);
        var leaving = new LeavingTab(book, left, policy.earlyEnd().surrender(), inputs, specialRate, benefits, schedule,
            fund, periods, words);
        figures.section("early.leaving");
        figures.figure("workbook.leaving.back", leaving.moneyBackYear(),
            left.moneyBackYear().stream().boxed().findFirst().orElse(null), Look.COUNT);
        var dying = new DyingTab(book, Dying.of(comparison.choice()), policy.earlyEnd().death(), inputs, schedule, leaving,
            periods, words);
        onAverage(book, schedule, dying, periods).write(ExpectedReturn.byAge(policy).get(0), rates, figures);
        var afterTax = HoldingAfterTax.of(comparison.choice());
        var held = new HeldTab(book, afterTax, inputs, schedule, leaving, taxes, periods, words);
        held.write(rates, figures, comparison.fundReturn());
        HeldChangeTab.write(book, held, afterTax, words);
        new SureTab(book, Uncertainty.of(comparison), words);
        figures.finish();
    }

    private ExpectedTab onAverage(Workbook book, ScheduleTab schedule, DyingTab dying, int periods) {
        var expected = new Tab(book, words.of("workbook.expected"));
        var mortality = new MortalityTab(new Tab(book, words.of("workbook.mortality")), AssuredLives.table(), words);
        return new ExpectedTab(expected, comparison.policy().earlyEnd().entryAge(), mortality, schedule, dying, periods, words);
    }
}

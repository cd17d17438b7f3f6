package org.asli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Ink;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.Instruments;
import org.asli.comparison.KeyFigures;
import org.asli.comparison.Uncertainty;
import org.asli.money.RupeeFormat;
import org.asli.policy.Proposal;

/** The report on one proposal. */
final class ProposalReport {
    private final Comparison comparison;
    private final Proposal policy;
    private final LocalDate date;
    private final Locale locale;
    private final Words words;
    private Sheet sheet;
    private Page page;

    ProposalReport(Comparison comparison, LocalDate date, Locale locale) {
        this.comparison = comparison;
        this.policy = comparison.choice().policy();
        this.date = date;
        this.locale = locale;
        this.words = Exports.words(locale);
    }

    byte[] pdf() {
        String title = policy.product().isEmpty() ? words.of("unnamed.only") : policy.product();
        String day = Page.date(date, locale);
        try (var opened = new Sheet(title, date, locale)) {
            sheet = opened;
            page = new Page(sheet, words);
            page.masthead(title, policy.insurer().isEmpty() ? words.of("report.kind")
                : words.of("report.kind.insurer", policy.insurer()), day);
            Uncertainty uncertainty = Uncertainty.of(comparison);
            new HeadlineSection(sheet, words, locale).draw(comparison, uncertainty.fund());
            keyFigures();
            pictures();
            new FundSection(sheet, page, words).draw(comparison);
            new UncertaintySection(sheet, page, words, locale).draw(uncertainty);
            AfterTax taxed = AfterTax.of(comparison);
            new TaxSection(sheet, page, words, locale).draw(taxed);
            Instruments safe = Instruments.of(taxed);
            new SafeSection(sheet, page, words, locale).draw(safe);
            terms();
            new BenefitSection(sheet, page, words).draw(comparison);
            new YearSection(sheet, page, words).draw(comparison);
            EarlyEnds early = EarlyEnds.of(comparison.choice());
            new EarlyEndSection(sheet, page, words).draw(early, comparison.fundReturn());
            new RateSection(sheet, page, words, locale).draw(comparison);
            new DerivationSection(sheet, page, words, locale).draw(Derivation.ofAll(safe, uncertainty, early));
            return sheet.finished(page.foot(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keyFigures() throws IOException {
        sheet.rule(Sheet.LEFT, Sheet.WIDTH, sheet.y(), Ink.GRID.color());
        sheet.down(10);
        KeyFigures figures = comparison.figures();
        var headline = new Headline(comparison, words);
        String deepest = RupeeFormat.inLakhCrore(figures.deepestOutOfPocket().toDouble());
        keyFigure(0, "key.gain", RupeeFormat.inLakhCrore(figures.netGain().toDouble()), "");
        keyFigure(1, "key.deepest", deepest,
            words.of("year." + figures.deepest().place(), figures.deepest().year()));
        keyFigure(2, "key.back", headline.moneyBack(), "");
        keyFigure(3, "key.savings", comparison.savingsIrr().single().isPresent()
            ? Headline.unlessProven(RupeeFormat.percent(comparison.savingsIrr().single().getAsDouble()),
                comparison.savingsIrr(), words) : RupeeFormat.NOTHING, "");
        sheet.down(34);
    }

    private void keyFigure(int place, String key, String value, String note) throws IOException {
        double room = Sheet.WIDTH / 4;
        double x = Sheet.LEFT + place * room;
        boolean fits = sheet.width(value, Type.FIGURE) + sheet.width(note, Type.NOTE) + 10 <= room;
        Type type = fits ? Type.FIGURE : Type.FIGURE.at(9);
        var element = sheet.section("P");
        sheet.write(element, words.of(key), Type.QUIET.at(8), x, sheet.y() + 8);
        sheet.write(element, value, type, x, sheet.y() + 23);
        sheet.write(element, note, Type.NOTE, x + sheet.width(value, type) + 4, sheet.y() + 23);
    }

    private void pictures() throws IOException {
        sheet.down(8);
        double right = Sheet.LEFT + Page.HALF + Page.GAP;
        double one = page.picture(words.of("picture.balance"), Pictures.balance(comparison, locale), Size.NARROW,
            Sheet.LEFT, Page.HALF);
        double other = page.picture(words.of("picture.fund"), Pictures.policyAndFund(comparison, locale), Size.NARROW,
            right, Page.HALF);
        sheet.to(Math.max(one, other));
    }

    private void terms() throws IOException {
        var terms = new Terms(comparison, words);
        List<List<String>> proposal = new ArrayList<>(terms.proposal());
        proposal.addAll(terms.scenarios());
        page.facts(words.of("terms.section"), proposal, words.of("assumptions.section"), terms.assumptions());
    }
}

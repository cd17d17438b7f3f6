package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.alternative.Instrument;
import org.asli.alternative.InstrumentTable;
import org.asli.comparison.Derivation;
import org.asli.comparison.Formula;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.export.SafeSentences;
import org.asli.export.TaxSentences;
import org.asli.money.RupeeFormat;
import org.asli.simulation.SimulatedFund;
import org.asli.web.Marks.Figure;

/** What the page says about the same money in something safe. */
public class SafeView {
    private static final Formats FORMATS = new Formats();

    private final Instruments instruments;
    private final SimulatedFund futures;
    private final SafeSentences sentences;
    private final TaxSentences law;

    /** @param futures of the fund, as stated */
    SafeView(Instruments instruments, SimulatedFund futures) {
        this.instruments = instruments;
        this.futures = futures;
        this.sentences = new SafeSentences(instruments, Text.locale());
        this.law = new TaxSentences(instruments.taxed(), Text.locale());
    }

    /** @param tone the style class of the lead */
    public record Row(String id, String name, String rate, String tax, String before, String after, String lead, String tone,
        String earned, String verdict) {

        /** Of what it leaves. */
        public String formula() {
            return id + "_AFTER_TAX";
        }
    }

    /** What each way holds at the end of a year. */
    public record Year(int year, List<String> held) {
    }

    /** How the figures come about. */
    public List<Why.Opened> getOpened() {
        return Why.opened(Derivation.of(instruments));
    }

    public List<Row> getRows() {
        return instruments.rows().stream().map(this::row).toList();
    }

    /** How each of them comes about. */
    public List<RowSum> getRowSums() {
        return SafeSums.of(instruments);
    }

    /** The same of each year. */
    public List<RowSum> getYearSums() {
        return SafeYearSums.of(instruments);
    }

    /** The ways that are followed year by year. */
    public List<String> getHeads() {
        return followed().stream().map(row -> sentences.shortName(row.way())).toList();
    }

    public List<Year> getYears() {
        int years = instruments.taxed().before().policy().termYears();
        return IntStream.rangeClosed(0, years).mapToObj(year -> new Year(year,
            followed().stream().map(row -> FORMATS.toPaisa(row.byYear().get(year))).toList())).toList();
    }

    /** With a mark beside each figure, as the next ones; HTML. */
    public String getBest() {
        Instruments.Row best = instruments.row(instruments.bestSafe());
        Figure left = new Figure(FORMATS.brief(best.after().amount()), formula(best.way()));
        Figure lead = new Figure(FORMATS.brief(Math.abs(best.after().lead())), Formula.SAFE_LEAD);
        Figure policy = new Figure(FORMATS.brief(instruments.row(Way.POLICY).after().amount()), formula(Way.POLICY));
        return best.wins() ? Marks.beside(sentences.best(), left, lead, policy) : Marks.beside(sentences.best(), policy, lead, left);
    }

    public String getKept() {
        return Marks.beside(sentences.kept(), new Figure(sentences.rate(instruments.row(Way.DEPOSIT).earned()), Formula.DEPOSIT_EARNED),
            new Figure(sentences.rate(instruments.row(Way.POLICY).earned()), Formula.POLICY_EARNED));
    }

    public String getPpf() {
        return Marks.beside(sentences.ppf(), new Figure(FORMATS.brief(instruments.ppf().end()), Formula.PPF_AFTER_TAX),
            new Figure(FORMATS.brief(instruments.ppf().ppfEnd()), Formula.PPF_ACCOUNT));
    }

    private static Formula formula(Way way) {
        return Formula.valueOf(way + "_AFTER_TAX");
    }

    /** That the SIP is not safe; where the futures are those of its row, with their middle; HTML. */
    public String getSip() {
        boolean asStated = instruments.taxed().before().extraMoney().termPremiums().flows().isEmpty();
        String middle = FORMATS.brief(futures.end().median());
        return sentences.sip() + " " + (asStated ? Marks.beside(Text.of("safe.sip.middle", futures.paths(), middle),
            new Figure(middle, Formula.MIDDLE_FUTURE)) : Text.of("safe.sip.see"));
    }

    public String getNote() {
        return sentences.note();
    }

    /** Where the usual rates come from, then the rules. */
    public List<TaxView.Law> getLaws() {
        List<TaxView.Law> laws = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            laws.add(usual(instrument));
        }
        instruments.rules().forEach(rule -> laws.add(new TaxView.Law(law.rule(rule), TaxSentences.value(rule),
            law.dates(rule), rule.source() + "; " + rule.note())));
        return laws;
    }

    private TaxView.Law usual(Instrument instrument) {
        var row = InstrumentTable.KNOWN.on(instrument, instruments.taxed().before().choice().taxpayer().issued());
        return new TaxView.Law(Text.of("safe.usual." + instrument), RupeeFormat.percent(row.rate()),
            Text.of("safe.since", Dates.dayOf(row.from())), row.source() + "; " + row.note());
    }

    private List<Instruments.Row> followed() {
        return instruments.rows().stream().filter(row -> !row.byYear().isEmpty()).toList();
    }

    private Row row(Instruments.Row row) {
        boolean policy = row.way() == Way.POLICY;
        double lead = row.after().lead();
        return new Row(row.way().name(), sentences.name(row.way()),
            sentences.stated(row),
            sentences.tax(row.way()), FORMATS.toPaisa(row.before().amount()), FORMATS.toPaisa(row.after().amount()),
            policy ? RupeeFormat.NOTHING : FORMATS.toPaisa(lead), policy ? "" : lead < 0 ? "neg" : "pos",
            sentences.rate(row.earned()), policy ? "" : sentences.verdict(row));
    }
}

package org.asli.web;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.asli.chart.Pictures;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Instruments;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.YearRow;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** A comparison in words: what the Analyse page says about it. */
public class Answer {
    private final Comparison comparison;
    private final boolean workedProposal;
    private final Found found;
    private final Why why;
    private final KeyFigures key;
    private final Otherwise otherwise;
    private final Certainty certainty;
    private final DrawnPicture balancePicture;
    private final DrawnPicture fundPicture;
    private final DrawnPicture presentValuePicture;
    private TaxView tax;
    private SafeView safe;
    private LeavingAnswer leaving;
    private DyingAnswer dying;
    private HoldingAnswer holding;
    private Sure sure;

    Answer(Comparison comparison, boolean workedProposal) {
        this.comparison = comparison;
        this.workedProposal = workedProposal;
        this.found = new Found(comparison);
        this.why = new Why(comparison, this);
        this.key = new KeyFigures(comparison);
        this.otherwise = new Otherwise(comparison);
        this.certainty = new Certainty(comparison);
        this.balancePicture = DrawnPicture.of(Pictures.balance(comparison, Text.locale()));
        this.fundPicture = DrawnPicture.of(Pictures.policyAndFund(comparison, Text.locale()));
        this.presentValuePicture = DrawnPicture.of(Pictures.presentValue(comparison, Text.locale()));
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** How each figure comes about. */
    public Why getWhy() {
        return why;
    }

    public Found getFound() {
        return found;
    }

    /** Whether this is the policy the article wrote about. */
    public boolean isWorkedProposal() {
        return workedProposal;
    }

    /** one, several or none. */
    public String getOutcome() {
        return comparison.irr().single().isPresent() ? "one" : comparison.irr().rates().isEmpty() ? "none" : "several";
    }

    /** The number alone where there is one rate; else what there is instead. */
    public String getHeadline() {
        return switch (getOutcome()) {
            case "one" -> RupeeFormat.percentNumber(comparison.irr().single().getAsDouble());
            case "several" -> rates();
            default -> Text.of("answer.none");
        };
    }

    /** The headline as it is read aloud. */
    public String getSpoken() {
        return getOutcome().equals("one") ? Text.of("answer.spoken", getHeadline()) : getHeadline();
    }

    /** The headline in a line, for where it is out of sight. */
    public String getGlance() {
        OptionalDouble real = comparison.realReturn();
        return real.isEmpty() ? getSpoken() : Text.of("answer.glance", getSpoken(), RupeeFormat.percent(real.getAsDouble()));
    }

    /** What the headline means. */
    public String getMeaning() {
        return switch (getOutcome()) {
            case "one" -> comparison.irr().proven() ? certainty.earns() : Text.of("answer.one.unproven");
            case "several" -> Text.of(comparison.irr().proven() ? "answer.several" : "answer.several.unproven");
            default -> Text.of("reason." + ((IrrResult.None) comparison.irr()).reason());
        };
    }

    /** What is paid and received, over how long; with emphasis in HTML. */
    public String getPaidAndReceived() {
        var figures = comparison.figures();
        return Text.of(comes(), RupeeFormat.inLakhCrore(figures.paid()),
            RupeeFormat.inLakhCrore(figures.received()), comparison.choice().policy().termYears());
    }

    /** What inflation leaves of it, with emphasis in HTML; empty without a single rate. */
    public String getReal() {
        OptionalDouble real = comparison.realReturn();
        if (real.isEmpty()) {
            return "";
        }
        String percent = RupeeFormat.percent(Math.abs(real.getAsDouble()));
        String key = percent.equals(RupeeFormat.percent(0.0)) ? "keeps" : real.getAsDouble() < 0 ? "loses" : "gains";
        return Text.of("answer.real." + key, RupeeFormat.percent(comparison.choice().inflation()), percent);
    }

    /** The figures below the headline. */
    public KeyFigures getKey() {
        return key;
    }

    /** What is guaranteed, and how sure the fund is. */
    public Certainty getCertainty() {
        return certainty;
    }

    /** What all of it takes for granted, in one place. */
    public List<Assumption> getAssumptions() {
        return Assumption.of(comparison.choice());
    }

    /** How sure the SIP is, worked out when it is asked for. */
    public Sure getSure() {
        sure = sure == null ? new Sure(Uncertainty.of(comparison, certainty.futures())) : sure;
        return sure;
    }

    /** What tax takes, computed when it is first asked for. */
    public TaxView getTax() {
        tax = tax == null ? new TaxView(AfterTax.of(comparison)) : tax;
        return tax;
    }

    /** What the money comes to in something safe, worked out when it is asked for. */
    public SafeView getSafe() {
        safe = safe == null ? new SafeView(Instruments.of(getTax().getTaxed()), certainty.futures()) : safe;
        return safe;
    }

    /** Worked out when it is asked for. */
    public LeavingAnswer getLeaving() {
        leaving = leaving == null ? new LeavingAnswer(comparison) : leaving;
        return leaving;
    }

    /** Worked out when it is asked for. */
    public DyingAnswer getDying() {
        dying = dying == null ? new DyingAnswer(comparison) : dying;
        return dying;
    }

    /** Worked out when it is asked for. */
    public HoldingAnswer getHolding() {
        holding = holding == null ? new HoldingAnswer(comparison) : holding;
        return holding;
    }

    /** What is done otherwise than like for like. */
    public Otherwise getOtherwise() {
        return otherwise;
    }

    public List<FundRow> getFundRows() {
        return FundRow.of(comparison);
    }

    /** How each year of the table comes about, worked out when it is asked for. */
    public List<RowSum> getYearSums() {
        return YearSums.of(comparison);
    }

    /** The same of the fund. */
    public List<RowSum> getFundSums() {
        return FundSums.of(comparison);
    }

    public Article getArticle() {
        return new Article(comparison);
    }

    public List<YearRow> getRows() {
        return comparison.rows();
    }

    public DrawnPicture getBalancePicture() {
        return balancePicture;
    }

    public DrawnPicture getFundPicture() {
        return fundPicture;
    }

    public DrawnPicture getPresentValuePicture() {
        return presentValuePicture;
    }

    private String rates() {
        return comparison.irr().rates().stream().map(RupeeFormat::percent)
            .collect(Collectors.joining(Text.of("answer.and")));
    }

    /** Which sentence says when it comes back: whether the last year brings all, or more than all the years before it. */
    private String comes() {
        YearRow last = getRows().get(getRows().size() - 1);
        Rupees atLast = last.maturity().plus(Rupees.sum(last.benefits()));
        Rupees received = comparison.figures().received();
        boolean late = getRows().size() > 2 && atLast.times(2).compareTo(received) > 0;
        return !late ? "answer.paid" : atLast.equals(received) ? "answer.paid.last" : "answer.paid.late";
    }
}

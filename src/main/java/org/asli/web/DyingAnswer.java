package org.asli.web;

import java.util.List;
import java.util.OptionalDouble;
import org.asli.chart.Pictures;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Dying;
import org.asli.comparison.ExpectedReturn;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.policy.Proposal;

/** What the family gets where a person dies early, in words. */
public class DyingAnswer {
    private static final int[] AGES = {25, 35, 45, 55};

    private final Choice choice;
    private final Dying dying;
    private final List<ExpectedReturn> byAge;
    private final int entryAge;
    private final double fundReturn;
    private final DrawnPicture picture;
    private final List<Why.Opened> opened;
    private List<RowSum> sums;

    DyingAnswer(Comparison comparison) {
        choice = comparison.choice();
        Proposal policy = choice.paidPolicy();
        dying = Dying.of(choice);
        byAge = ExpectedReturn.byAge(policy, AGES);
        fundReturn = comparison.fundReturn();
        entryAge = policy.earlyEnd().entryAge();
        opened = Why.opened(Derivation.of(choice, dying, own()));
        picture = DrawnPicture.of(Pictures.dying(dying, fundReturn, Text.locale()));
    }

    /** @param basis what decides what the policy pays, in words; where a rate is steep, how many times the money comes back */
    public record Row(Dying.Year year, String basis, String irr, String alternativeIrr) {
    }

    /** @param survival in percent, the chance of living to the end */
    public record AgeRow(int age, String irr, String survival) {
    }

    public List<Row> getRows() {
        return dying.years().stream().map(year -> new Row(year, Text.of("dying.basis." + year.benefit().basis()),
            earned(year.irr(), year.times()), earned(year.alternativeIrr(), year.alternativeTimes()))).toList();
    }

    private static String earned(IrrResult irr, OptionalDouble times) {
        return times.isEmpty() ? IrrWords.brief(irr) : Text.of("dying.times", times.getAsDouble());
    }

    public List<AgeRow> getAges() {
        return byAge.stream().map(age -> new AgeRow(age.entryAge(), IrrWords.brief(age.irr()),
            RupeeFormat.percent(age.survival()))).toList();
    }

    /** What the family gets in the first and in the last year, both ways; with emphasis in HTML. */
    public String getLead() {
        int last = dying.years().size() - 1;
        return said(dying.years().get(0)) + (last == 0 ? "" : " " + said(dying.years().get(last)));
    }

    /** The return on average over people of the stated age, with emphasis in HTML. */
    public String getExpected() {
        return Text.of("dying.expected", Integer.toString(entryAge), IrrWords.brief(own().irr()),
            RupeeFormat.percent(own().survival()));
    }

    private ExpectedReturn own() {
        return byAge.stream().filter(age -> age.entryAge() == entryAge).findFirst().orElseThrow();
    }

    private String said(Dying.Year year) {
        return Text.of("dying.lead", year.year(), RupeeFormat.inLakhCrore(year.benefit().amount()),
            RupeeFormat.inLakhCrore(year.alternative()), RupeeFormat.shortPercent(fundReturn));
    }

    /** Whether bonuses are illustrated but none is stated for death. */
    public boolean isUnbonused() {
        return !choice.policy().maturity().guaranteed() && choice.policy().earlyEnd().death().bonusPerYear().isZero();
    }

    /** How each year comes about, worked out when it is asked for. */
    public List<RowSum> getSums() {
        sums = sums == null ? DyingSums.of(choice, dying) : sums;
        return sums;
    }

    /** How each age comes about. */
    public List<RowSum> getAgeSums() {
        return AgeSums.of(byAge);
    }

    /** How the figures come about. */
    public List<Why.Opened> getOpened() {
        return opened;
    }

    public DrawnPicture getPicture() {
        return picture;
    }
}

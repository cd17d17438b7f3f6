package org.asli.web;

import java.util.List;
import org.asli.chart.Pictures;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Leaving;
import org.asli.comparison.SpecialTerms;
import org.asli.money.RupeeFormat;
import org.asli.policy.Standing.Source;

/** What becomes of the money where a person stops early, in words. */
public class LeavingAnswer {
    private final Choice choice;
    private final Leaving leaving;
    private final String fundReturn;
    private final DrawnPicture picture;
    private final List<Why.Opened> opened;
    private List<RowSum> sums;

    LeavingAnswer(Comparison comparison) {
        choice = comparison.choice();
        fundReturn = RupeeFormat.shortPercent(comparison.fundReturn());
        leaving = Leaving.of(choice);
        opened = Why.opened(Derivation.of(choice, leaving));
        picture = DrawnPicture.of(Pictures.leaving(leaving, Text.locale()));
    }

    /** @param source where the value comes from, in words */
    public record Row(Leaving.Year year, String source, String irr) {
        /** What is guaranteed, where that is less than what is owed; else empty. */
        public String guaranteed() {
            return year.value().source() == Source.SPECIAL_FLOOR
                ? Text.of("leaving.guaranteed", RupeeFormat.full(year.floor())) : "";
        }

        /** What of the paid-up maturity benefit is guaranteed, where that is not all; else empty. */
        public String paidUpGuaranteed() {
            return year.paidUpGuaranteed().equals(year.paidUpMaturity()) ? ""
                : Text.of("leaving.guaranteed", RupeeFormat.full(year.paidUpGuaranteed()));
        }
    }

    public List<Row> getRows() {
        return leaving.years().stream().map(year -> new Row(year, Text.of("leaving.source." + year.value().source()),
            IrrWords.brief(year.irr()))).toList();
    }

    /** The worst year to leave, and the first that returns the money; with emphasis in HTML. */
    public String getLead() {
        Leaving.Year worst = leaving.worst();
        String lead = worst.loss().sign() <= 0 ? Text.of("leaving.never.loses") : Text.of("leaving.worst", worst.year(),
            RupeeFormat.inLakhCrore(worst.loss()), RupeeFormat.inLakhCrore(worst.paid()));
        var back = leaving.moneyBackYear();
        if (back.isEmpty()) {
            return lead + " " + Text.of("leaving.back.never");
        }
        boolean atTheEnd = back.getAsInt() == leaving.years().size();
        return lead + " " + Text.of(atTheEnd ? "leaving.back.end" : "leaving.back", back.getAsInt());
    }

    /** Over what the fund would hold, with the return that takes. */
    public String getFundHead() {
        return Text.of("leaving.fund", fundReturn);
    }

    /** Whether some value is the guaranteed floor, not the insurer's. */
    public boolean isFloor() {
        return isAny(Source.FLOOR);
    }

    /** Whether some value is the special floor. */
    public boolean isSpecialFloor() {
        return isAny(Source.SPECIAL_FLOOR);
    }

    /** Whether the least special surrender value counts, and why or why not. */
    public String getSpecial() {
        return Text.of("leaving.special." + SpecialTerms.of(choice).state(), Dates.dayOf(choice.taxpayer().issued()),
            RupeeFormat.percent(choice.policy().earlyEnd().tenYearYield()));
    }

    /** Whether some value is the least that must be paid, of either kind. */
    public boolean isLeast() {
        return isFloor() || isSpecialFloor();
    }

    private boolean isAny(Source source) {
        return leaving.years().stream().anyMatch(year -> year.value().source() == source);
    }

    /** How each year comes about, worked out when it is asked for. */
    public List<RowSum> getSums() {
        sums = sums == null ? LeavingSums.of(choice, leaving, getFundHead()) : sums;
        return sums;
    }

    /** How the figures come about. */
    public List<Why.Opened> getOpened() {
        return opened;
    }

    public DrawnPicture getPicture() {
        return picture;
    }
}

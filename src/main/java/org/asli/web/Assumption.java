package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.Instrument;
import org.asli.alternative.InstrumentTable;
import org.asli.comparison.Choice;
import org.asli.comparison.SpecialTerms;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/**
 * Something an answer takes for granted.
 *
 * @param value as the person stated it; empty where it is no figure
 * @param source who says so, and as of when
 */
public record Assumption(String name, String value, String source) {

    static List<Assumption> of(Choice choice) {
        var sip = choice.alternative().sip();
        List<Assumption> all = new ArrayList<>();
        all.add(plain("kept"));
        if (!choice.paidPolicy().received().equals(choice.paidPolicy().receivedForSure())) {
            all.add(plain("illustrated"));
        }
        all.add(rate("return", sip.expectedReturn()));
        all.add(rate("expenses", sip.expenseRatio()));
        all.add(rate("volatility", choice.returns().volatility()));
        all.add(plain(sip.convention() == Convention.NOMINAL ? "months.nominal" : "months"));
        all.addAll(of(choice.alternative().funding()));
        all.add(rate("inflation", choice.inflation()));
        all.add(stated("age", Integer.toString(choice.policy().earlyEnd().entryAge())));
        all.add(plain("deaths"));
        all.add(plain("surrender"));
        if (SpecialTerms.of(choice).state() == SpecialTerms.State.COUNTED) {
            all.add(special(choice));
        }
        all.add(stated("multiple", RupeeFormat.number(choice.policy().earlyEnd().death().premiumMultiple())));
        all.add(plain("cover"));
        all.add(rate("slab", choice.taxpayer().slab()));
        all.add(plain("taxyear"));
        all.add(plain("heldcover"));
        if (choice.taxpayer().deduction()) {
            all.add(plain("takenback"));
        }
        for (Instrument instrument : Instrument.values()) {
            all.add(instrument(choice, instrument));
        }
        all.add(plain("coupons"));
        return all;
    }

    private static Assumption special(Choice choice) {
        var bond = InstrumentTable.KNOWN.on(Instrument.BOND, choice.taxpayer().issued());
        return new Assumption(Text.of("assumes.special"), RupeeFormat.percent(choice.policy().earlyEnd().tenYearYield()),
            Text.of("assumes.special.source", RupeeFormat.percent(bond.rate()), Dates.dayOf(bond.from()), bond.source()));
    }

    private static Assumption instrument(Choice choice, Instrument instrument) {
        var usual = InstrumentTable.KNOWN.on(instrument, choice.taxpayer().issued());
        return new Assumption(Text.of("safe.usual." + instrument),
            RupeeFormat.percent(choice.instruments().of(instrument)), Text.of("assumes.instrument.source",
                RupeeFormat.percent(usual.rate()), Dates.dayOf(usual.from()), usual.source()));
    }

    private static List<Assumption> of(Funding funding) {
        List<Assumption> all = new ArrayList<>();
        if (funding.rhythm() == Rhythm.MONTHLY) {
            all.add(plain("monthly"));
        }
        if (funding.termPremiumFrom() == Source.POCKET) {
            all.add(plain("pocket"));
        }
        if (!funding.stepUp().equals(Rate.ZERO)) {
            all.add(rate("stepUp", funding.stepUp()));
        }
        return all;
    }

    private static Assumption plain(String key) {
        return stated(key, "");
    }

    private static Assumption rate(String key, Rate rate) {
        return stated(key, RupeeFormat.percent(rate));
    }

    private static Assumption stated(String key, String value) {
        return new Assumption(Text.of("assumes." + key), value, Text.of("assumes." + key + ".source"));
    }
}

package org.asli.web;

import java.util.stream.Collectors;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;

/** What an IRR came to, in as few words as a table has room for. */
final class IrrWords {
    private IrrWords() {
    }

    static String brief(IrrResult irr) {
        if (irr instanceof IrrResult.None none) {
            return Text.of("irr.none." + none.reason());
        }
        String rates = irr.rates().stream().map(RupeeFormat::percent).collect(Collectors.joining(Text.of("irr.and")));
        String found = irr.rates().size() == 1 ? rates : Text.of("irr.several", irr.rates().size(), rates);
        return unlessProven(found, irr);
    }

    /** A rate that follows from an IRR, with the words that there may be others where that is not known. */
    static String rate(double rate, IrrResult irr) {
        return unlessProven(RupeeFormat.percent(rate), irr);
    }

    static String unlessProven(String found, IrrResult irr) {
        return irr.proven() ? found : Text.of("irr.unproven", found);
    }
}

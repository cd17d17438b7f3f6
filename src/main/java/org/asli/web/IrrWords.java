package org.asli.web;

import java.util.stream.Collectors;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;

/** What an IRR came to, in as few words as a table has room for. */
final class IrrWords {
    private IrrWords() {
    }

    static String brief(IrrResult irr) {
        if (irr.single().isPresent()) {
            return RupeeFormat.percent(irr.single().getAsDouble());
        }
        return irr instanceof IrrResult.None none ? Text.of("irr.none." + none.reason())
            : Text.of("irr.several", irr.rates().size(), irr.rates().stream().map(RupeeFormat::percent)
                .collect(Collectors.joining(Text.of("irr.and"))));
    }
}

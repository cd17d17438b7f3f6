package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.money.Share;
import org.asli.policy.SpecialFloor;
import org.asli.policy.Standing;

/** How the value of surrendering comes about, as arithmetic. */
final class SurrenderSum {
    private static final Formats FORMATS = new Formats();
    private static final int DECIMALS = 11;

    private SurrenderSum() {
    }

    static String of(Standing standing) {
        Rupees value = standing.surrenderValue().amount();
        return switch (standing.surrenderValue().source()) {
            case INSURER, MATURITY -> Text.of("surrender.stated", RupeeFormat.full(value));
            case SPECIAL_FLOOR -> special(standing.specialFloor().orElseThrow());
            case FLOOR -> standing.year() == 0 ? Text.of("surrender.nothing", RupeeFormat.full(value)) : guaranteed(standing);
        };
    }

    /** The floor that is guaranteed, after the first year. */
    static String guaranteed(Standing standing) {
        return result(RupeeFormat.full(standing.premiumsPaid()) + " × " + percent(standing.floorShare()) + " − "
            + RupeeFormat.full(standing.received()), standing.floor());
    }

    static String special(SpecialFloor floor) {
        return result(parts(floor.paidUp()) + " × (" + RupeeFormat.full(floor.received()) + " + " + FORMATS.toPaisa(floor.ahead()) + ") − "
            + RupeeFormat.full(floor.received()), floor.amount());
    }

    /** Never below nothing. */
    private static String result(String sum, Rupees value) {
        return value.isZero() ? Text.of("surrender.below", sum, RupeeFormat.full(value)) : sum + " = " + RupeeFormat.full(value);
    }

    /** {@code 5 ÷ 6}. */
    static String parts(Share share) {
        return share.part() + " ÷ " + share.whole();
    }

    private static String percent(Share share) {
        return RupeeFormat.number(BigDecimal.valueOf(100 * share.part()).divide(BigDecimal.valueOf(share.whole()), DECIMALS,
            RoundingMode.HALF_UP)) + "%";
    }
}

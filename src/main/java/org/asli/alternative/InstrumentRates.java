package org.asli.alternative;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.time.LocalDate;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * What safe instruments earn a year before tax: annual effective, the same in all years, not negative.
 *
 * @param deposit of a bank's fixed deposit; where the bank compounds by the quarter, (1 + q/4)^4 − 1 of its rate q
 * @param ppf of the Public Provident Fund
 * @param bond the yield of a government bond
 */
public record InstrumentRates(Rate deposit, Rate ppf, Rate bond) implements Serializable {
    /** Where they are not stated: those of 1 April 2026, also in every document that is opened again. */
    public static final InstrumentRates USUAL = on(LocalDate.of(2026, 4, 1));

    public InstrumentRates {
        unless(!deposit.isNegative(), "deposit", Rule.NOT_NEGATIVE);
        unless(!ppf.isNegative(), "ppf", Rule.NOT_NEGATIVE);
        unless(!bond.isNegative(), "bond", Rule.NOT_NEGATIVE);
    }

    /** Those of the table on a day. */
    public static InstrumentRates on(LocalDate day) {
        return new InstrumentRates(known(Instrument.DEPOSIT, day), known(Instrument.PPF, day),
            known(Instrument.BOND, day));
    }

    public Rate of(Instrument instrument) {
        return switch (instrument) {
            case DEPOSIT -> deposit;
            case PPF -> ppf;
            case BOND -> bond;
        };
    }

    private static Rate known(Instrument instrument, LocalDate day) {
        return InstrumentTable.KNOWN.on(instrument, day).rate();
    }
}

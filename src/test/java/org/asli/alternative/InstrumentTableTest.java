package org.asli.alternative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.junit.jupiter.api.Test;

class InstrumentTableTest {
    private static final String HEAD = "instrument|from|rate|tax|source|note\n";
    private static final String ROWS = "deposit|2020-01-01|0.07|yearly|Bank|typical\nppf|2020-04-01|0.071|exempt|Ministry|read\n"
        + "bond|2020-01-01|0.06|coupon|Market|typical\n";

    @Test
    void the_usual_rates_are_those_of_1_April_2026_for_ever() {
        // stored documents that say nothing rest on these
        assertEquals(new InstrumentRates(Rate.ofPercent("6.2"), Rate.ofPercent("7.1"), Rate.ofPercent("6.5")),
            InstrumentRates.USUAL);
    }

    @Test
    void every_instrument_says_where_its_rate_is_from() {
        for (Instrument instrument : Instrument.values()) {
            InstrumentTable.Row row = InstrumentTable.KNOWN.on(instrument, LocalDate.of(2026, 11, 1));
            assertFalse(row.source().isBlank() || row.note().isBlank());
        }
        assertEquals(TaxTreatment.YEARLY, InstrumentTable.KNOWN.treatment(Instrument.DEPOSIT));
        assertEquals(TaxTreatment.EXEMPT, InstrumentTable.KNOWN.treatment(Instrument.PPF));
        assertEquals(TaxTreatment.COUPON, InstrumentTable.KNOWN.treatment(Instrument.BOND));
    }

    @Test
    void a_new_rate_is_a_new_row() {
        InstrumentTable table = InstrumentTable.read(HEAD + ROWS + "ppf|2027-01-01|0.069|exempt|Ministry|read\n");
        assertEquals(Rate.ofPercent("7.1"), table.on(Instrument.PPF, LocalDate.of(2026, 12, 31)).rate());
        assertEquals(Rate.ofPercent("6.9"), table.on(Instrument.PPF, LocalDate.of(2027, 1, 1)).rate());
        assertEquals(Rate.ofPercent("7.1"), table.on(Instrument.PPF, LocalDate.of(1999, 1, 1)).rate());
    }

    @Test
    void a_table_that_is_none_is_refused() {
        for (String table : new String[] {"", "instrument,from\n", HEAD, HEAD + "ppf|2020-04-01|0.071|exempt|Ministry|\n",
            HEAD + ROWS + "gold|2020-04-01|0.071|exempt|Ministry|\n", HEAD + ROWS + "ppf|2020-04-01|0.071|exempt\n",
            HEAD + ROWS + "ppf|2020-04-01|0.071|half|Ministry|\n"}) {
            assertThrows(IllegalArgumentException.class, () -> InstrumentTable.read(table), table);
        }
    }

    @Test
    void a_rate_below_nothing_is_refused() {
        assertThrows(OutOfRange.class, () ->
            new InstrumentRates(Rate.ofPercent("-1"), Rate.ZERO, Rate.ZERO));
    }
}

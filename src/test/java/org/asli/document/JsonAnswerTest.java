package org.asli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.asli.comparison.YearRow;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.junit.jupiter.api.Test;

class JsonAnswerTest {
    record Amounts(Rupees whole, Rupees paise, Rate rate, BigDecimal large, PaymentMode word, Double nothing) {
    }

    record Numbers(double number, List<Double> more) {
    }

    @Test
    void amounts_and_rates_are_written_out_exactly() {
        assertEquals("{\"whole\":500000,\"paise\":-8766.6,\"rate\":0.0225,\"large\":100000000000000000000000000000,"
                + "\"word\":\"half-yearly\",\"nothing\":null}",
            written(new Amounts(Rupees.of(500_000), Rupees.of("-8766.60"), Rate.ofPercent("2.25"),
                new BigDecimal("1e29"), PaymentMode.HALF_YEARLY, null)));
    }

    @Test
    void a_double_reads_back_as_the_same_double() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String text = written(new Numbers(number, List.of())).replaceAll(".*number\":|,.*", "");
                assertEquals(number, Double.parseDouble(text), () -> "seed " + seed);
            }
        }
    }

    @Test
    void the_fund_of_a_row_is_rounded_to_the_paisa() {
        var row = new YearRow(1, Rupees.ZERO, List.of(), Rupees.ZERO, Rupees.ZERO, Rupees.ZERO, 12_345_678.125);
        assertEquals("{\"year\":1,\"premium\":0,\"benefits\":[],\"maturity\":0,\"cashFlow\":0,\"balance\":0,"
            + "\"fund\":12345678.13}", written(row));
    }

    @Test
    void what_is_no_number_never_becomes_an_answer() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(RuntimeException.class, () -> written(new Numbers(none, List.of())));
            assertThrows(RuntimeException.class, () -> written(new Numbers(0, List.of(none))));
        }
    }

    private static String written(Record answer) {
        return new String(JsonAnswer.write(answer), StandardCharsets.UTF_8);
    }
}

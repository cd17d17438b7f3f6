package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.junit.jupiter.api.Test;

/** What the report says of how sure a rate is, read back. */
class RateSectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyRateHasItsProvenBoundsBesideIt() throws Exception {
        // the true rates, computed outside the project with 50 and 60 digits
        assertBounds(Comparison.of(TheArticle.choice()), "It is proven", "5.16008640105084549");
        Comparison several = Comparison.of(Extremes.earlyMoneyBack());
        assertBounds(several, "10.4142196728% proven", "10.41421967283976510");
        assertBounds(several, "24.4264017637% proven", "24.42640176370042796");
        String unbounded = text(TheArticle.unbounded());
        assertTrue(unbounded.contains("It is proven to lie above −100%."), unbounded);
        assertFalse(text(Extremes.all().get("no rate")).contains("proven to lie"));
    }

    private static void assertBounds(Comparison comparison, String before, String rate) throws Exception {
        var bounds = Pattern.compile(before + " to lie from ([\\d.]+)% to ([\\d.]+)%").matcher(text(comparison));
        assertTrue(bounds.find(), () -> before);
        var lower = new BigDecimal(bounds.group(1));
        var upper = new BigDecimal(bounds.group(2));
        var within = new BigDecimal(rate);
        assertTrue(lower.compareTo(within) < 0 && within.compareTo(upper) < 0, lower + " to " + upper);
        assertTrue(upper.subtract(lower).doubleValue() < 1e-14, lower + " to " + upper);
    }

    private static String text(Comparison comparison) throws Exception {
        return PdfText.of(Exports.pdf(comparison, DAY, Locale.ENGLISH)).all().replace('\n', ' ');
    }
}

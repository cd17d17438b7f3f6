package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/** The README's figures of the worked proposal are the app's. */
class ReadmeTest {

    @Test
    void theReadmeSaysWhatTheAppSays() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        var comparison = Comparison.of(TheArticle.choice());
        var fund = Rupees.of(java.math.BigDecimal.valueOf(comparison.fund().end()));
        for (String figure : List.of(
            "exact return is **" + RupeeFormat.percent(comparison.irr().single().orElseThrow()) + "** a year",
            "at 6% inflation that is " + RupeeFormat.percent(comparison.realReturn().orElseThrow()),
            "\"total " + RupeeFormat.full(comparison.figures().received()) + "\"",
            "the fund ends with " + RupeeFormat.toPaisa(fund) + " beside",
            "the policy's " + RupeeFormat.full(comparison.lastBenefit()) + ".",
            "needs " + RupeeFormat.percent(comparison.breakEvenReturn().orElseThrow()) + " a year")) {
            assertTrue(readme.contains(figure), "README.md does not say: " + figure);
        }
    }
}

package org.asli.mortality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Indian Assured Lives Mortality table 2012-14, ultimate, age last birthday, of the Institute of Actuaries of India
 * (in force since 1 April 2018).
 *
 * <p>It is transcribed from a secondary source, which agrees with the published spot values q30 = 0.000977,
 * q45 = 0.002579 and q60 = 0.011162, and is not checked against the institute's original.
 */
public final class AssuredLives {
    private static final MortalityTable TABLE = read();

    private AssuredLives() {
    }

    public static MortalityTable table() {
        return TABLE;
    }

    private static MortalityTable read() {
        try (var in = new BufferedReader(new InputStreamReader(
            AssuredLives.class.getResourceAsStream("ialm_2012_14.csv"), StandardCharsets.UTF_8))) {
            List<String[]> rows = in.lines().filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.split(",")).toList();
            return new MortalityTable(Integer.parseInt(rows.get(0)[0]),
                rows.stream().map(row -> Double.valueOf(row[1])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

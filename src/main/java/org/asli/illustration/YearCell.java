package org.asli.illustration;

import java.util.Optional;
import java.util.regex.Pattern;
import org.asli.money.RupeeText;

/**
 * The policy years of a row: {@code 7}, {@code Year 7}, {@code 7th}, or several as in {@code 7-20}.
 *
 * @param first from 0, which is the start of the policy
 */
record YearCell(int first, int last) {
    private static final Pattern YEARS = Pattern.compile("(?:end of )?(?:policy )?(?:year|yr\\.?)?\\s*[-:]?\\s*(\\d{1,3})"
        + "(?:st|nd|rd|th)?(?:\\s*(?:-|to)\\s*(\\d{1,3})(?:st|nd|rd|th)?)?\\.?(?:\\s*(?:year|yr)s?)?");

    static Optional<YearCell> read(String cell) {
        var match = YEARS.matcher(RupeeText.plain(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return last < first ? Optional.empty() : Optional.of(new YearCell(first, last));
    }
}

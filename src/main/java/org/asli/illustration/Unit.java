package org.asli.illustration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asli.money.Rupees;

/** In what a table states its amounts, by its words: {@code (₹ in lakhs)}, {@code Rs. '000}, {@code in crore}. */
public enum Unit {
    RUPEE(1), THOUSAND(1_000), LAKH(100_000), CRORE(10_000_000);

    /** With {@code in}, a currency or a bracket before it: an amount such as 5 lakh states no unit of others. */
    private static final Pattern STATED = Pattern.compile("(?i)(?:(?:\\bin\\b|₹|\\brs\\b\\.?|\\binr\\b|\\brupees?\\b|[(\\[])\\s*){1,3}"
        + "(?:(['’‘`]?000['’]?s?|thousands?)|(lakhs?|lacs?)|crores?|crs?)(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})");
    private static final Pattern OF_AMOUNTS = Pattern.compile("(?i)\\b(?:amounts?|figures?|values?)\\b");
    private static final Pattern OTHER_WORDS =
        Pattern.compile("(?i)\\b(?!(?:all|are|is|in|the|note|amounts?|figures?|values?|stated|shown)\\b)\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)?(?!\\p{Nd}|\\.\\p{Nd}| ?%)");

    private final long rupees;

    Unit(long rupees) {
        this.rupees = rupees;
    }

    /** The unit that words name; empty where they name none. */
    static Optional<Unit> in(String words) {
        Matcher match = STATED.matcher(words);
        return !match.find() ? Optional.empty()
            : Optional.of(match.group(1) != null ? THOUSAND : match.group(2) != null ? LAKH : CRORE);
    }

    /**
     * Of all amounts of a table: the last line above it that names one and is a title or names nothing else, or the first
     * such line below.
     */
    static Unit ofTable(List<Row> above, List<Row> below) {
        return above.stream().flatMap(row -> ofAll(row).stream()).reduce((first, second) -> second)
            .or(() -> below.stream().flatMap(row -> ofAll(row).stream()).findFirst()).orElse(RUPEE);
    }

    private static Optional<Unit> ofAll(Row row) {
        List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        String line = String.join(" ", filled);
        Optional<Unit> unit = in(line);
        String rest = STATED.matcher(line).replaceAll(" ");
        boolean title = filled.size() == 1 && !row.cell(0).isEmpty()
            && (OF_AMOUNTS.matcher(rest).find() || !NUMBER.matcher(rest).find());
        boolean nothingElse = !OTHER_WORDS.matcher(rest).find() && !NUMBER.matcher(rest).find();
        return title || nothingElse ? unit : Optional.empty();
    }

    /** One of it in rupees. */
    public Rupees one() {
        return Rupees.of(rupees);
    }

    /** As an amount is written in it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

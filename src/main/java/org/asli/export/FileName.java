package org.asli.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.asli.chart.Words;

/**
 * A name that says what a file holds, such as {@code asli-sanchay-par-advantage-2026-11-21.pdf}.
 *
 * @param plain in lower-case ASCII letters, digits and hyphens, for whatever cannot take more
 * @param full the same with the letters of any script
 */
public record FileName(String plain, String full) {
    private static final int LONGEST = 60;

    /** @param what the name of what the file holds; may be empty, or without a letter that ASCII has */
    static FileName of(String what, LocalDate date, String ending, Words words) {
        String full = hyphened(what, "[^\\p{L}\\p{M}\\p{N}]+");
        String plain = hyphened(Normalizer.normalize(what, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""),
            "[^a-zA-Z0-9]+");
        return new FileName(joined(plain, date, ending, words), joined(full, date, ending, words));
    }

    String contentDisposition() {
        String attachment = "attachment; filename=\"" + plain + "\"";
        return plain.equals(full) ? attachment : attachment + "; filename*=UTF-8''"
            + URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static String joined(String what, LocalDate date, String ending, Words words) {
        return words.of("file.application") + (what.isEmpty() ? "" : "-" + what) + "-" + date + "." + ending;
    }

    private static String hyphened(String text, String between) {
        String name = text.replaceAll(between, "-").toLowerCase(Locale.ROOT);
        String shorter = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0,
            name.length()))));
        return shorter.replaceAll("^-+|-+$", "");
    }
}

package org.asli.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;

/**
 * One line of the answer.
 *
 * @param outcome empty for a line that holds no series
 * @param error why it holds none, otherwise null
 */
record Answer(long line, String name, String outcome, IrrResult result, String error) {
    static final String ONE = "one";
    static final String SEVERAL = "several";
    static final String NONE = "none";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String END = "\r\n";
    private static final String[] HEAD =
        {"line", "id", "rate", "lower", "upper", "outcome", "proven", "rates", "reason", "error"};

    static String head() {
        return FORMAT.format((Object[]) HEAD) + END;
    }

    static Answer of(Entry entry, IrrResult result) {
        String outcome = result instanceof IrrResult.One ? ONE : result instanceof IrrResult.Several ? SEVERAL : NONE;
        return new Answer(entry.line(), entry.name(), outcome, result, null);
    }

    static Answer refused(Entry entry, Locale locale) {
        return new Answer(entry.line(), entry.name(), "", null, entry.fault().sentence(locale));
    }

    boolean isBad() {
        return error != null;
    }

    /** As a line of CSV. Rates are annual effective, as fractions, in the digits that read back as the same double. */
    String text() {
        String name = Cells.harmless(this.name);
        if (isBad()) {
            return FORMAT.format(line, name, "", "", "", "", "", "", "", error) + END;
        }
        if (result instanceof IrrResult.One one) {
            Enclosure found = one.enclosure();
            return FORMAT.format(line, name, found.rate(), bound(found.lower()), bound(found.upper()), outcome,
                one.proven(), "", "", "") + END;
        }
        String reason = result instanceof IrrResult.None none ? word(none.reason()) : "";
        String rates = result.rates().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return FORMAT.format(line, name, "", "", "", outcome, result.proven(), rates, reason, "") + END;
    }

    /** Spelled as in the answers in JSON. */
    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String bound(double bound) {
        return Double.isInfinite(bound) ? "" : String.valueOf(bound);
    }

    static String text(List<Answer> answers) {
        return answers.parallelStream().map(Answer::text).collect(Collectors.joining());
    }
}

package org.asli.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.asli.illustration.IllustratedPolicy;
import org.asli.illustration.InsurerTable;
import org.asli.illustration.Use;

/**
 * The insurer's table as it is posted with the form: the text, and what its columns were said to be. That counts for the
 * text it was said of alone; a text changed since is looked at afresh.
 *
 * @param text with plain line ends; empty where nothing was pasted
 * @param table null where nothing was pasted
 */
record PastedTable(String text, InsurerTable table) {
    static final String TEXT = "pasted";
    static final String SAID_OF = "pastedMark";
    static final String USE = "pastedUse";
    private static final String ACT = "table";

    /** @param parameters of a request, by name; null for those it lacks */
    static PastedTable of(UnaryOperator<String> parameters) {
        String posted = parameters.apply(TEXT);
        String text = posted == null ? "" : posted.replace("\r\n", "\n");
        if (text.isBlank()) {
            return new PastedTable(text, null);
        }
        InsurerTable table = InsurerTable.read(text);
        boolean said = mark(text).equals(parameters.apply(SAID_OF));
        return new PastedTable(text, said ? table.with(uses(parameters, table.columns().size())) : table);
    }

    /** What is to be filled in; empty where that is not asked for, or the table is not understood. */
    static Optional<IllustratedPolicy> toFillIn(UnaryOperator<String> parameters) {
        return "use".equals(parameters.apply(ACT))
            ? Optional.ofNullable(of(parameters).table()).flatMap(InsurerTable::policy) : Optional.empty();
    }

    /** Tells this text from others. */
    String mark() {
        return mark(text);
    }

    private static String mark(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static List<Use> uses(UnaryOperator<String> parameters, int columns) {
        List<Use> uses = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String use = parameters.apply(USE + column);
            uses.add(Arrays.stream(Use.values()).filter(each -> each.name().equals(use)).findFirst().orElse(Use.NOTHING));
        }
        return uses;
    }
}

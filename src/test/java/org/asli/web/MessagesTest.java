package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.comparison.Figure;
import org.asli.irr.IrrResult;
import org.asli.money.OutOfRange;
import org.asli.money.RupeeText;
import org.asli.policy.Growth;
import org.asli.policy.PaymentMode;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USED = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern IN_CODE = Pattern.compile("(?:Text\\.of|Problem\\.message|Problem\\.conversion)\\(\"([a-zA-Z.]+[a-zA-Z_])\"");

    @Test
    void every_text_a_view_or_the_code_asks_for_is_in_the_bundle() throws IOException {
        assertEquals(Set.of(), missing(Stream.concat(keys("webapp", ".xhtml", USED), keys("src/main/java", ".java", IN_CODE))));
    }

    @Test
    void every_rule_and_every_reason_has_its_words() {
        assertEquals(Set.of(), missing(Stream.of(
            of("rule.", OutOfRange.Rule.values()), of("reason.", IrrResult.Reason.values()), of("irr.none.", IrrResult.Reason.values()),
            of("figure.", Figure.values()), of("saved.column.", ListQuery.Column.values()),
            of("amount.", RupeeText.Reason.values()).filter(key -> !key.endsWith("EMPTY")),
            of("mode.", PaymentMode.values()), of("timing.", Timing.values()), of("growth.", Growth.Kind.values()),
            of("source.", Funding.Source.values()), of("rhythm.", Funding.Rhythm.values()),
            of("convention.", Convention.values()), of("fund.convention.", Convention.values()))
            .flatMap(keys -> keys)));
    }

    private static Stream<String> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value);
    }

    private static Set<String> missing(Stream<String> keys) {
        var bundle = ResourceBundle.getBundle("org.asli.web.Messages", Locale.ENGLISH);
        var missing = new TreeSet<String>();
        keys.filter(key -> !bundle.containsKey(key)).forEach(missing::add);
        return missing;
    }

    private static Stream<String> keys(String folder, String suffix, Pattern pattern) throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(suffix)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        assertFalse(keys.isEmpty(), folder);
        return keys.stream();
    }
}

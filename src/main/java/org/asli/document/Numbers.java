package org.asli.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Exact numbers: a JSON number, or a plain decimal as a text for callers whose JSON library would round it. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?");

    private Numbers() {
    }

    static boolean isNumber(JsonNode node) {
        return node.isNumber() || node.isTextual() && PLAIN.matcher(node.textValue()).matches();
    }

    static BigDecimal exact(JsonNode node) {
        return node.isTextual() ? new BigDecimal(node.textValue()) : node.decimalValue();
    }

    /** 20, and 20.0 and 2e1 as well; null for a number with a fraction. What no int holds becomes the nearest one. */
    static Integer whole(JsonNode node) {
        BigDecimal exact = exact(node);
        if (exact.scale() > 0 && exact.signum() != 0 && exact.stripTrailingZeros().scale() > 0) {
            return null;
        }
        // compared by magnitude first: written out, 1e999999999 would fill the memory
        return exact.max(BigDecimal.valueOf(Integer.MIN_VALUE)).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}

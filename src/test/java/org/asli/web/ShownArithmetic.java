package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads arithmetic that is shown, such as {@code ₹4,92,000.00 × 1.12 + ₹3,86,800.00 = ₹9,37,840.00}, and repeats it. Words,
 * commas, colons and semicolons part one expression from the next and are passed over.
 */
final class ShownArithmetic {
    private static final Pattern TOKEN = Pattern.compile("₹?\\d+(?:,\\d+)*(?:\\.\\d+)?(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?: lakh cr\\b| cr\\b| L\\b)?%?"
        + "|[-+−×÷^()=]|[^\\s₹\\d+−×÷^()=]+|\\S");
    private static final Pattern NUMBER = Pattern.compile("₹?(\\d+)(?:\\.(\\d+))?(?: × 10([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?( lakh cr| cr| L)?(%)?");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** So many decimals are those of a computed number; one that is stated has fewer. */
    private static final int COMPUTED = 6;
    private static final double ROUNDING_OF_DOUBLES = 1e-12;

    private final List<String> tokens;
    private int next;
    private double size;

    private ShownArithmetic(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @param error how far it can be off, because it is written to so many digits */
    private record Value(double value, double error) {
    }

    /** Fails unless both sides of each equation agree, as far as the digits that are shown tell; returns how many there are. */
    static int equations(String shown) {
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        TOKEN.matcher(shown).results().map(found -> found.group().replace(",", "")).forEach(token -> {
            if (token.matches("=|[^₹\\d+−×÷^()=]*")) {
                runs.add(new ArrayList<>(token.equals("=") ? List.of(token) : List.of()));
            } else {
                runs.get(runs.size() - 1).add(token);
            }
        });
        return compare(runs, shown);
    }

    private static int compare(List<List<String>> runs, String shown) {
        int equations = 0;
        List<String> left = null;
        boolean awaited = false;
        for (List<String> run : runs) {
            boolean equal = !run.isEmpty() && run.get(0).equals("=");
            awaited |= equal;
            List<String> terms = equal ? run.subList(1, run.size()) : run;
            if (!terms.isEmpty() && awaited) {
                assertTrue(left != null, "nothing before = in " + shown);
                agree(left, terms, shown);
                equations++;
                awaited = false;
            } else if (!terms.isEmpty()) {
                left = terms;
            }
        }
        return equations;
    }

    private static void agree(List<String> left, List<String> right, String shown) {
        var reader = new ShownArithmetic(left);
        Value computed = reader.whole();
        Value result = new ShownArithmetic(right).whole();
        double rounded = right.stream().mapToDouble(ShownArithmetic::halfOfTheLastDigit).sum();
        assertEquals(result.value, computed.value, computed.error + rounded + ROUNDING_OF_DOUBLES * reader.size, shown);
    }

    private Value whole() {
        Value value = sum();
        assertEquals(tokens.size(), next, () -> "cannot be read: " + tokens);
        return value;
    }

    private Value sum() {
        Value sum = product();
        while (is("+") || is("−")) {
            int sign = tokens.get(next++).equals("+") ? 1 : -1;
            Value term = product();
            sum = new Value(sum.value + sign * term.value, sum.error + term.error);
        }
        return sum;
    }

    private Value product() {
        Value product = power();
        while (is("×") || is("÷")) {
            boolean divided = tokens.get(next++).equals("÷");
            Value other = power();
            Value factor = divided ? new Value(1 / other.value, other.error / (other.value * other.value)) : other;
            product = new Value(product.value * factor.value,
                Math.abs(product.value) * factor.error + Math.abs(factor.value) * product.error + product.error * factor.error);
            size = Math.max(size, Math.abs(product.value));
        }
        return product;
    }

    private Value power() {
        boolean negative = is("−");
        next += negative ? 1 : 0;
        Value base = operand();
        if (is("^")) {
            next++;
            double exponent = operand().value;
            double power = Math.pow(base.value, exponent);
            base = new Value(power, Math.abs(Math.pow(base.value + base.error, exponent) - power));
        }
        return negative ? new Value(-base.value, base.error) : base;
    }

    private Value operand() {
        if (is("(")) {
            next++;
            Value inner = sum();
            assertTrue(is(")"), () -> "cannot be read: " + tokens);
            next++;
            return inner;
        }
        assertTrue(next < tokens.size(), () -> "cannot be read: " + tokens);
        Value number = number(tokens.get(next++));
        size = Math.max(size, Math.abs(number.value));
        return number;
    }

    private boolean is(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private static Value number(String token) {
        Matcher parts = NUMBER.matcher(token);
        assertTrue(parts.matches(), "no number: " + token);
        int decimals = parts.group(2) == null ? 0 : parts.group(2).length();
        boolean rounded = decimals >= COMPUTED || decimals > 0 && token.startsWith("₹") || parts.group(3) != null;
        return new Value(Double.parseDouble(parts.group(1) + "." + (decimals == 0 ? "0" : parts.group(2))) * scale(parts),
            rounded ? halfOfTheLastDigit(token) : 0);
    }

    private static double halfOfTheLastDigit(String token) {
        Matcher parts = NUMBER.matcher(token);
        return parts.matches() ? 0.500001 * Math.pow(10, parts.group(2) == null ? 0 : -parts.group(2).length()) * scale(parts) : 0;
    }

    private static double scale(Matcher parts) {
        String unit = parts.group(4) == null ? "" : parts.group(4);
        double scale = unit.equals(" lakh cr") ? 1e12 : unit.equals(" cr") ? 1e7 : unit.equals(" L") ? 1e5 : 1;
        return scale * (parts.group(5) == null ? 1 : 0.01) * (parts.group(3) == null ? 1 : Math.pow(10, power(parts.group(3))));
    }

    private static int power(String superscript) {
        return Integer.parseInt(superscript.chars().map(SUPERSCRIPTS::indexOf).collect(StringBuilder::new,
            StringBuilder::append, StringBuilder::append).toString());
    }
}

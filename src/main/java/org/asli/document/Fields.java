package org.asli.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.asli.document.Fault.Shape;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;

/**
 * The fields of one JSON object. What is wrong with a field becomes a fault with its pointer, and reading goes on so
 * that all faults are found. Until {@link #build} has seen that there are none, a value may be null.
 *
 * <p>A null in the document is a field left out: the fallback takes its place, and where there is none the field is
 * required.
 */
final class Fields {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;
    private final int faultsBefore;
    private final Set<String> known = new HashSet<>();

    Fields(JsonNode object, String pointer, Faults faults) {
        this.node = object;
        this.pointer = pointer;
        this.faults = faults;
        this.faultsBefore = faults.count();
    }

    /** The value of this object where nothing in it is wrong, otherwise null. A field nobody asked for is wrong. */
    <T> T build(Supplier<T> value) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                misshapen(at(name), Shape.KNOWN_FIELD);
            }
        });
        if (faults.count() > faultsBefore) {
            return null;
        }
        try {
            return value.get();
        } catch (OutOfRange e) {
            broken(pointer + "/" + e.field().replace("[", "/").replace("]", "").replace('.', '/'), e.rule());
            return null;
        }
    }

    boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    /** A field that another one leaves no room for. */
    <T> T absent(String name, Rule reason) {
        if (has(name)) {
            broken(at(name), reason);
        }
        return null;
    }

    <T> T object(String name, T fallback, Function<Fields, T> reader) {
        return value(name, Shape.OBJECT, fallback, JsonNode::isObject,
            object -> reader.apply(new Fields(object, at(name), faults)));
    }

    /** A list of objects, of which nothing but the length is looked at when there are too many. */
    <T> List<T> objects(String name, int most, Function<Fields, T> reader) {
        return value(name, Shape.LIST, List.of(), JsonNode::isArray, list -> {
            OutOfRange.unless(list.size() <= most, name, Rule.TOO_MANY);
            List<T> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                values.add(element(list.get(i), at(name) + "/" + i, reader));
            }
            return values;
        });
    }

    /** A list of amounts; empty where it is left out, null where it is wrong. */
    List<Rupees> amounts(String name, int most) {
        return value(name, Shape.LIST, List.of(), JsonNode::isArray, list -> {
            OutOfRange.unless(list.size() <= most, name, Rule.TOO_MANY);
            List<Rupees> amounts = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                amounts.add(amount(list.get(i), at(name) + "/" + i));
            }
            return amounts;
        });
    }

    private Rupees amount(JsonNode number, String at) {
        try {
            if (Numbers.isNumber(number)) {
                return Rupees.of(Numbers.exact(number));
            }
            misshapen(at, Shape.NUMBER);
        } catch (OutOfRange e) {
            broken(at, e.rule());
        }
        return null;
    }

    String text(String name, String fallback) {
        return value(name, Shape.TEXT, fallback, JsonNode::isTextual, JsonNode::textValue);
    }

    Boolean flag(String name, boolean fallback) {
        return value(name, Shape.TRUE_OR_FALSE, fallback, JsonNode::isBoolean, JsonNode::booleanValue);
    }

    <E extends Enum<E>> E word(String name, E fallback) {
        return value(name, Shape.KNOWN_WORD, fallback, JsonNode::isTextual,
            word -> Words.read(fallback.getDeclaringClass(), word.textValue()).orElse(null));
    }

    /** As 2026-04-01. */
    LocalDate day(String name, LocalDate fallback) {
        return value(name, Shape.DATE, fallback, JsonNode::isTextual, Fields::day);
    }

    Rupees rupees(String name, Rupees fallback) {
        return value(name, Shape.NUMBER, fallback, Numbers::isNumber, number -> Rupees.of(Numbers.exact(number)));
    }

    Rate rate(String name, Rate fallback) {
        return value(name, Shape.NUMBER, fallback, Numbers::isNumber, number -> new Rate(Numbers.exact(number)));
    }

    BigDecimal factor(String name, BigDecimal fallback) {
        return value(name, Shape.NUMBER, fallback, Numbers::isNumber, Numbers::exact);
    }

    /** Required. */
    Double real(String name) {
        return value(name, Shape.NUMBER, null, Numbers::isNumber, number -> Numbers.exact(number).doubleValue());
    }

    Integer whole(String name, Integer fallback) {
        return value(name, Shape.WHOLE_NUMBER, fallback, JsonNode::isNumber, Numbers::whole);
    }

    /** @param read gives null where the value has not the expected shape after all */
    <T> T value(String name, Shape expected, T fallback, Predicate<JsonNode> fits,
        Function<JsonNode, T> read) {
        if (!has(name)) {
            if (fallback == null) {
                broken(at(name), Rule.REQUIRED);
            }
            return fallback;
        }
        JsonNode value = node.get(name);
        int before = faults.count();
        try {
            T result = fits.test(value) ? read.apply(value) : null;
            if (result == null && faults.count() == before) {
                misshapen(at(name), expected);
            }
            return result;
        } catch (OutOfRange e) {
            broken(at(name), e.rule());
            return null;
        }
    }

    private <T> T element(JsonNode element, String at, Function<Fields, T> reader) {
        if (element.isObject()) {
            return reader.apply(new Fields(element, at, faults));
        }
        misshapen(at, Shape.OBJECT);
        return null;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** @param below where inside this object, as a JSON pointer; empty for the whole of it */
    void wrong(String below, Shape expected) {
        misshapen(pointer + below, expected);
    }

    private void misshapen(String at, Shape expected) {
        faults.add(new Fault.Misshapen(at, expected));
    }

    private void broken(String at, Rule rule) {
        faults.add(new Fault.BrokenRule(at, rule));
    }

    /** A day of the years 0001 to 9999, or null. */
    private static LocalDate day(JsonNode node) {
        try {
            String text = node.textValue();
            LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
            return day == null || day.getYear() < 1 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

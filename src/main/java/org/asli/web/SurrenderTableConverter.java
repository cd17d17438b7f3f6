package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asli.money.OutOfRange;
import org.asli.money.RupeeFormat;
import org.asli.money.RupeeText;
import org.asli.policy.SurrenderValues;
import org.asli.policy.SurrenderValues.Value;

/**
 * An insurer's surrender values as typed or pasted: a line a policy year, the year and then the amount as
 * {@link RupeeText} reads it, such as {@code 5 7,24,000} or {@code Year 5: ₹7.24 lakh}. Empty lines count for nothing.
 */
@FacesConverter(forClass = SurrenderValues.class)
public class SurrenderTableConverter implements Converter<SurrenderValues> {
    private static final Pattern LINE =
        Pattern.compile("\\s*(?:year|yr\\.?)?\\s*(\\d{1,3})(?:\\s*[:;=|]\\s*|\\s*[-,]\\s+|\\s+)(\\S.*)");
    private static final int MOST_LINES = 500;

    @Override
    public SurrenderValues getAsObject(FacesContext context, UIComponent component, String typed) {
        List<Value> values = new ArrayList<>();
        String[] lines = typed == null ? new String[0] : typed.split("\\R", MOST_LINES);
        for (int i = 0; i < lines.length; i++) {
            String line = RupeeText.plain(lines[i].replace('\t', ' '));
            if (!line.isEmpty()) {
                values.add(value(line, i + 1, values));
            }
        }
        return new SurrenderValues(values);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SurrenderValues table) {
        return table == null ? "" : table.values().stream()
            .map(value -> value.year() + " " + RupeeFormat.plain(value.amount())).collect(Collectors.joining("\n"));
    }

    private static Value value(String line, int number, List<Value> before) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw wrong(number, "surrender.line");
        }
        if (!(RupeeText.read(match.group(2)) instanceof RupeeText.Amount amount)) {
            throw wrong(number, "amount." + ((RupeeText.Refused) RupeeText.read(match.group(2))).reason());
        }
        int year = Integer.parseInt(match.group(1));
        if (before.stream().anyMatch(value -> value.year() == year)) {
            throw wrong(number, "rule." + OutOfRange.Rule.TWICE);
        }
        try {
            return new Value(year, amount.rupees());
        } catch (OutOfRange broken) {
            throw wrong(number, "rule." + broken.rule());
        }
    }

    private static ConverterException wrong(int line, String key) {
        return Problem.conversion("surrender.wrong", line, Text.of(key));
    }
}

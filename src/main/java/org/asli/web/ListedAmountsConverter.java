package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeFormat;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;
import org.asli.policy.Proposal;
import org.asli.policy.YearlyAmounts;

/**
 * A benefit's amounts as typed or pasted: a line a policy year from its first year on, as {@link RupeeText} reads it, or
 * a dash for nothing. Empty lines count for nothing.
 */
@FacesConverter(forClass = YearlyAmounts.Listed.class)
public class ListedAmountsConverter implements Converter<YearlyAmounts.Listed> {
    private static final int MOST_LINES = 500;

    @Override
    public YearlyAmounts.Listed getAsObject(FacesContext context, UIComponent component, String typed) {
        List<Rupees> amounts = new ArrayList<>();
        String[] lines = typed == null ? new String[0] : typed.split("\\R", MOST_LINES);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                amounts.add(amount(lines[i], i + 1));
            }
        }
        if (amounts.size() > Proposal.LONGEST_TERM) {
            throw Problem.conversion("rule." + Rule.EACH_YEAR);
        }
        return amounts.isEmpty() ? null : new YearlyAmounts.Listed(amounts);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, YearlyAmounts.Listed listed) {
        return listed == null ? "" : text(listed);
    }

    static String text(YearlyAmounts.Listed listed) {
        return listed.each().stream().map(RupeeFormat::plain).collect(Collectors.joining("\n"));
    }

    private static Rupees amount(String line, int number) {
        if (RupeeText.plain(line).equals("-")) {
            return Rupees.ZERO;
        }
        RupeeText.Reading reading = RupeeText.read(line);
        if (reading instanceof RupeeText.Refused refused) {
            throw Problem.conversion("surrender.wrong", number, Text.of("amount." + refused.reason()));
        }
        Rupees amount = ((RupeeText.Amount) reading).rupees();
        if (amount.sign() < 0) {
            throw Problem.conversion("surrender.wrong", number, Text.of("rule." + Rule.NOT_NEGATIVE));
        }
        return amount;
    }
}

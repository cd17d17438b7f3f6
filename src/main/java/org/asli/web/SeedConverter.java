package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.regex.Pattern;
import org.asli.money.RupeeText;

/** A plain whole number, such as a seed. */
public class SeedConverter implements Converter<Long> {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,10}");

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String typed) {
        String plain = RupeeText.plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        if (!DIGITS.matcher(plain).matches()) {
            throw Problem.conversion("rule.SEED");
        }
        return Long.valueOf(plain);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long seed) {
        return seed == null ? "" : seed.toString();
    }
}

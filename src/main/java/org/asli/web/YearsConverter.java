package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.regex.Pattern;
import org.asli.money.RupeeText;

/** Whole years, with or without the word. */
public class YearsConverter implements Converter<Integer> {
    private static final Pattern YEARS = Pattern.compile("([-+]?\\d{1,9})\\s*(?:y|yrs?|years?)?");

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        String plain = RupeeText.plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        var match = YEARS.matcher(plain);
        if (!match.matches()) {
            throw Problem.conversion("years.NOT_A_NUMBER");
        }
        return Integer.valueOf(match.group(1));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer years) {
        return years == null ? "" : years.toString();
    }
}

package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.asli.money.RupeeFormat;
import org.asli.money.RupeeText;

/** A plain decimal such as a mode factor: {@code 0.0875}. */
public class FactorConverter implements Converter<BigDecimal> {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:\\d{1,9}\\.?\\d{0,20}|\\.\\d{1,20})");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        String plain = RupeeText.plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(plain).matches()) {
            throw Problem.conversion("rule.FACTOR");
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal factor) {
        return factor == null ? "" : RupeeFormat.number(factor);
    }
}

package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.RupeeText;

/** A rate typed in percent: {@code 12}, {@code 4.5%}, {@code −2}. */
@FacesConverter(forClass = Rate.class)
public class RateConverter implements Converter<Rate> {
    private static final Pattern PERCENT = Pattern.compile("([-+]?(?:\\d{1,9}\\.?\\d{0,20}|\\.\\d{1,20}))\\s*%?");

    @Override
    public Rate getAsObject(FacesContext context, UIComponent component, String typed) {
        String plain = RupeeText.plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        var match = PERCENT.matcher(plain);
        if (!match.matches()) {
            throw Problem.conversion("rate.NOT_A_NUMBER");
        }
        try {
            return Rate.ofPercent(new BigDecimal(match.group(1)));
        } catch (OutOfRange tooFar) {
            throw Problem.conversion("rule." + tooFar.rule());
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Rate rate) {
        return rate == null ? "" : RupeeFormat.number(rate.percent());
    }
}

package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.asli.money.RupeeFormat;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/** An amount as {@link RupeeText} reads it, shown grouped by lakh and crore. */
@FacesConverter(forClass = Rupees.class)
public class AmountConverter implements Converter<Rupees> {
    @Override
    public Rupees getAsObject(FacesContext context, UIComponent component, String typed) {
        RupeeText.Reading reading = RupeeText.read(typed);
        if (reading instanceof RupeeText.Amount amount) {
            return amount.rupees();
        }
        var reason = ((RupeeText.Refused) reading).reason();
        if (reason == RupeeText.Reason.EMPTY) {
            return null;
        }
        throw Problem.conversion("amount." + reason);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Rupees amount) {
        return amount == null ? "" : RupeeFormat.plain(amount);
    }
}

package org.asli.web;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import org.asli.money.Rupees;

/** Lets the usual constraints on numbers stand on an amount: they see it in rupees. */
@UnwrapByDefault
public final class AmountValue implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Rupees> {
    @Override
    public void extractValues(Rupees amount, ValueReceiver receiver) {
        receiver.value(null, amount.value());
    }
}

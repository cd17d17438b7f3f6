package org.asli.web;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import org.asli.money.Rate;

/** Lets the usual constraints on numbers stand on a rate: they see it in percent, as it is typed. */
@UnwrapByDefault
public final class RateValue implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Rate> {
    @Override
    public void extractValues(Rate rate, ValueReceiver receiver) {
        receiver.value(null, rate.percent());
    }
}

package org.asli.web;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * Words broken constraints from the message bundle: a constraint's message is {@code {key}}, and the text may use the
 * constraint's attributes, such as {@code {max}}.
 */
public final class BundleMessages implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        String text;
        try {
            text = Text.in(locale, template.substring(1, template.length() - 1));
        } catch (MissingResourceException missing) {
            text = template;
        }
        for (Map.Entry<String, Object> attribute : context.getConstraintDescriptor().getAttributes().entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }
}

package org.asli.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page as a browser would post it, read from the page's text; enough for pages of our own. */
record PageForm(String action, Map<String, String> values) {
    private static final Pattern CONTROL = Pattern.compile("<input [^>]*>|<select [^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    static PageForm of(String page, String id) {
        String form = page.substring(page.lastIndexOf("<form", page.indexOf("id=\"" + id + "\"")));
        Map<String, String> values = new LinkedHashMap<>();
        Matcher controls = CONTROL.matcher(page);
        while (controls.find()) {
            String control = controls.group();
            boolean inForm = controls.start() > page.length() - form.length()
                && controls.start() < page.indexOf("</form>", page.length() - form.length());
            if ((inForm || id.equals(attribute(control, "form"))) && isSent(control)) {
                values.put(attribute(control, "name"), value(control));
            }
        }
        return new PageForm(attribute(form.substring(0, form.indexOf('>')), "action"), values);
    }

    PageForm with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new PageForm(action, more);
    }

    String body() {
        return values.entrySet().stream().map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
            + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static boolean isSent(String control) {
        return !attribute(control, "name").isEmpty()
            && (!"checkbox".equals(attribute(control, "type")) || control.contains(" checked"));
    }

    private static String value(String control) {
        if (!control.startsWith("<select")) {
            return attribute(control, "value");
        }
        Matcher chosen = CHOSEN.matcher(control);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
            .replace("&#39;", "'").replace("&amp;", "&") : "";
    }
}

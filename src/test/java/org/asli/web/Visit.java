package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** One person's visit in a browser of their own, which notes everything that must not happen. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final URL address;
    private final List<String> faults = new ArrayList<>();
    final Page page;

    Visit(Browser browser, URL address, int width, ColorScheme scheme) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
            .setColorScheme(scheme).setAcceptDownloads(true));
        page = watched(context.newPage());
    }

    static Visit at(Browser browser, URL address, int width) {
        return new Visit(browser, address, width, ColorScheme.LIGHT);
    }

    /** A second tab of the same person. */
    Page newTab() {
        return watched(context.newPage());
    }

    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    private Page watched(Page tab) {
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("console: " + message.text());
            }
        });
        tab.onPageError(error -> faults.add("script: " + error));
        tab.onRequest(request -> {
            URI asked = URI.create(request.url().split("[?#]", 2)[0]);
            if (asked.getHost() != null && !asked.getHost().equals(address.getHost())) {
                faults.add("another host: " + request.url());
            }
        });
        tab.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + ": " + response.url());
            }
        });
        tab.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        return tab;
    }

    /** The input or select of a field, by the id of the field. */
    Locator field(String id) {
        return page.locator("[id='" + id + ":input']");
    }

    /** What stands beside a field that is wrong. */
    Locator wrong(String id) {
        return page.locator("[id='" + id + ":wrong']");
    }

    /** Types as a person does, key by key, and moves on. */
    void type(String id, String text) {
        field(id).click();
        field(id).press("ControlOrMeta+a");
        if (text.isEmpty()) {
            field(id).press("Delete");
        } else {
            field(id).pressSequentially(text);
        }
        field(id).press("Tab");
    }

    void sees(String selector, String text) {
        assertThat(page.locator(selector)).containsText(text);
    }

    void isWithoutFaults() {
        assertEquals(List.of(), faults);
    }

    /** Nothing reaches beyond the window's width. */
    void fits() {
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(width <= page.viewportSize().width, page.url() + " is " + width + " px wide");
    }

    /** What axe finds wrong for people who hear, tab or enlarge. */
    void isAccessible() {
        isAccessible("html");
    }

    /** In a part of a page that has been looked at as a whole. */
    void isAccessible(String part) {
        // Without frames in the page there is nothing for axe to put together in a page of its own
        List<String> violations = new AxeBuilder(page).setLegacyMode(true).include(part).analyze().getViolations().stream()
            .map(Visit::described).toList();
        assertEquals(List.of(), violations, page.url());
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}

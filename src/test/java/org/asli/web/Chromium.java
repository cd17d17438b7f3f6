package org.asli.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium, headless, one for all tests. Without it the tests are skipped, and fail under CI. */
final class Chromium implements BeforeAllCallback {
    private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** How long a busy machine may take to show what is waited for. */
    static final int PATIENCE_MILLIS = 30_000;

    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "Chromium is missing at " + PROGRAM + ": the journeys in the browser are not tested."
                + " Install it (Debian: chromium), or name another with the variable CHROMIUM.";
            System.err.println(missing);
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(missing);
            }
            Assumptions.abort(missing);
        }
        browser = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Running.class).browser;
    }

    Browser browser() {
        return browser;
    }

    /** Is closed with the store that holds it, after the last test. */
    static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(PROGRAM).setArgs(ARGUMENTS));

        Running() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}

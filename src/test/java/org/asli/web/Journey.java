package org.asli.web;

import org.asli.ServedAsli;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person in a real browser, before the running app. */
abstract class Journey extends ServedAsli {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** At the Analyse page. */
    final Visit visit(int width) {
        return Visit.at(CHROMIUM.browser(), address, width).open("");
    }
}

package org.asli.web;

import java.net.URL;
import org.asli.DeployedAsli;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person in a real browser, before the running app. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class Journey {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ArquillianResource
    URL address;

    @Deployment
    static WebArchive asli() {
        return DeployedAsli.with();
    }

    /** At the Analyse page. */
    final Visit visit(int width) {
        return Visit.at(CHROMIUM.browser(), address, width).open("");
    }
}

package org.asli;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The WAR as it ships, asked from outside. It is deployed once for all tests, when their server comes up. */
@ExtendWith(ArquillianExtension.class)
public abstract class ServedAsli {
    private static final int HTTP = 8080;

    protected final URL address;

    protected ServedAsli() {
        try {
            address = URI.create("http://127.0.0.1:" + (HTTP + Integer.getInteger("asli.test.port.offset")) + "/").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.asli.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;

/** Where Asli listens. */
record Address(InetAddress bind, int port) {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 15_000;

    static Address of(Map<String, String> environment) throws CannotStart {
        return new Address(
                bind(environment.getOrDefault("ASLI_BIND", "127.0.0.1")),
                port(environment.getOrDefault("ASLI_PORT", "8080")));
    }

    private static InetAddress bind(String text) throws CannotStart {
        try {
            InetAddress address = InetAddress.getByName(text.strip());
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException e) {
            throw new CannotStart("bind.unknown", text);
        } catch (IOException e) {
            throw new CannotStart("machine", e.getMessage());
        }
        throw new CannotStart("bind.unknown", text);
    }

    private static int port(String text) throws CannotStart {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("port.number", text);
        }
        throw new CannotStart("port.number", text);
    }

    void requireFree() throws CannotStart {
        try (ServerSocket probe = new ServerSocket(port, 1, bind)) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("port.not.usable", port, bind.getHostAddress(), e.getMessage());
        }
    }

    /** What a person types into a browser on this machine. */
    URI page() {
        boolean here = bind.isLoopbackAddress() || bind.isAnyLocalAddress();
        return URI.create("http://" + (here ? "localhost" : literal(bind)) + ":" + port + "/");
    }

    /** Whether the application there says that it can serve. */
    boolean isReady() {
        String host = literal(bind.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bind);
        try {
            HttpURLConnection ready =
                    (HttpURLConnection) URI.create("http://" + host + ":" + port + "/ready").toURL().openConnection();
            ready.setConnectTimeout(CONNECT_MILLIS);
            ready.setReadTimeout(ANSWER_MILLIS);
            return ready.getResponseCode() == HttpURLConnection.HTTP_NO_CONTENT;
        } catch (IOException e) {
            return false;
        }
    }

    private static String literal(InetAddress address) {
        String text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }
}

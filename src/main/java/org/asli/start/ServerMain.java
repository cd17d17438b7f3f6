package org.asli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The first code in the server's JVM. Its standard input comes from the launcher and ends when the launcher does, even
 * if that is killed: then the server ends as well, so that no server is ever left behind. This class stands alone:
 * on the server's class path there must be nothing of the application, or the server would take its parts from there.
 */
public final class ServerMain {
    private ServerMain() {
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        InputStream launcher = System.in;
        Thread watch = new Thread(() -> endWith(launcher), "launcher-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName("org.jboss.modules.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static void endWith(InputStream launcher) {
        try {
            launcher.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe tells the same as its end.
        }
        System.exit(0);
    }
}

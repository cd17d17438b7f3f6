package org.asli.start;

import java.io.IOException;
import java.util.Map;

/**
 * Starts Asli and says where it is. What stands in the way is one line and exit code 1, never a stack trace.
 * Set by the environment: {@code ASLI_DATA}, {@code ASLI_PORT}, {@code ASLI_BIND}, {@code ASLI_DB_URL},
 * {@code ASLI_DB_USER}, {@code ASLI_DB_PASSWORD}, {@code ASLI_JAVA_OPTS}.
 */
public final class Start {
    private static volatile boolean stopping;

    private Start() {
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(System.getenv()));
    }

    private static int run(Map<String, String> environment) throws InterruptedException {
        try {
            ServerHome home = ServerHome.built();
            Address address = Address.of(environment);
            DataFolder folder = DataFolder.of(environment);
            Database database = Database.of(environment, folder);
            folder.requireWritable();
            folder.take(address.page());
            address.requireFree();
            database.requireReachable(home);
            return serve(Server.start(home, folder, address, database), folder, address);
        } catch (CannotStart e) {
            return refuse(e.getMessage());
        } catch (IOException e) {
            return refuse(Wording.of("machine", e));
        }
    }

    private static int serve(Server server, DataFolder folder, Address address) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            server.stop();
        }, "stop-server"));
        if (!server.comesUp(address)) {
            return refuse(Wording.of("server.not.started", folder.log()));
        }
        System.out.println(Wording.of("running", address.page(), folder.path()));
        int code = server.await();
        return code == 0 ? 0 : refuse(Wording.of("server.ended", code, folder.log()));
    }

    private static int refuse(String line) {
        if (!stopping) {
            System.err.println(line);
        }
        return 1;
    }
}

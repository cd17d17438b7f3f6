package org.asli.start;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
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
        Map<String, String> set = new HashMap<>(System.getenv());
        set.values().removeIf(String::isBlank);
        System.exit(run(set));
    }

    private static int run(Map<String, String> environment) throws InterruptedException {
        try {
            ServerHome home = ServerHome.built();
            Address address = Address.of(environment);
            DataFolder folder = DataFolder.of(environment);
            Database database = Database.of(environment, folder);
            folder.requireWritable();
            try (Closeable held = folder.take(address.page())) {
                return start(home, address, folder, database, environment);
            }
        } catch (CannotStart e) {
            return refuse(e.getMessage());
        } catch (IOException e) {
            return refuse(Wording.of("machine", e));
        }
    }

    private static int start(ServerHome home, Address address, DataFolder folder, Database database,
            Map<String, String> environment) throws CannotStart, IOException, InterruptedException {
        address.requireFree();
        database.requireReachable(home);
        ServerHome running = new WorkingFolder(folder.scratch()).layOut(home);
        Server server =
                Server.start(running, folder, database, ServerCommand.of(running, folder, address, environment));
        return serve(server, folder, Wording.of("running", address.page(), database.place(folder)), address);
    }

    private static int serve(Server server, DataFolder folder, String running, Address address)
            throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            server.stop();
        }, "stop-server"));
        if (!server.comesUp(address)) {
            return refuse(Wording.of("server.not.started", folder.complaint()));
        }
        System.out.println(running);
        int code = server.await();
        return code == 0 ? 0 : refuse(Wording.of("server.ended", code, folder.complaint()));
    }

    private static int refuse(String line) {
        if (!stopping) {
            System.err.println(line);
        }
        return 1;
    }
}

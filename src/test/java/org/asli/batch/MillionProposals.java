package org.asli.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * No test, but a measurement: sends a file of 1,000,000 proposals to a running Asli, which it makes up while it sends,
 * and says how long the answer took and how much memory the server came to hold.
 *
 * <p>Arguments: the address, http://localhost:8080; how many lines, 1000000.
 */
public final class MillionProposals {
    private static final int YEARS = 20;

    private MillionProposals() {
    }

    public static void main(String[] arguments) throws Exception {
        String address = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        var file = new Proposals(lines);
        long start = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create(address + "/api/irr/batch")).header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> file)).build();
        HttpResponse<InputStream> response = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
            .send(request, HttpResponse.BodyHandlers.ofInputStream());
        var sent = Duration.ofNanos(System.nanoTime() - start);
        try (var answers = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var outcomes = answers.lines().skip(1).collect(Collectors.groupingBy(
                line -> line.split(",", -1)[5], Collectors.counting()));
            System.out.printf("%,d lines, %,d bytes: status %d, outcomes %s%n", lines, file.bytes, response.statusCode(), outcomes);
        }
        System.out.printf("sent and solved in %.1f s, answered in full after %.1f s%n", sent.toMillis() / 1e3,
            (System.nanoTime() - start) / 1e9);
        System.out.println("most memory of the server so far: " + peak(URI.create(address).getPort()));
    }

    /** Of Linux; elsewhere nothing is known. */
    private static String peak(int port) throws IOException {
        long server = ProcessHandle.allProcesses().filter(process -> process.info().arguments()
            .map(all -> String.join(" ", all).contains("-Djboss.http.port=" + port)).orElse(false))
            .mapToLong(ProcessHandle::pid).findFirst().orElse(0);
        Path status = Path.of("/proc/" + server + "/status");
        return !Files.exists(status) ? "not known" : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM")).findFirst().orElse("not known").replaceAll("\\s+", " ");
    }

    /** A file that is made up as it is read: premiums for 5 to 12 years, an income, a maturity benefit. */
    private static final class Proposals extends InputStream {
        private final Random random = new Random(1);
        private final int lines;
        private int written;
        private byte[] line = ("id," + IntStream.rangeClosed(0, YEARS).mapToObj(String::valueOf)
            .collect(Collectors.joining(",")) + "\n").getBytes(StandardCharsets.UTF_8);
        private int at;
        private long bytes;

        Proposals(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int from, int most) {
            if (at == line.length) {
                if (written == lines) {
                    return -1;
                }
                line = proposal(++written);
                at = 0;
            }
            int length = Math.min(most, line.length - at);
            System.arraycopy(line, at, to, from, length);
            at += length;
            bytes += length;
            return length;
        }

        private byte[] proposal(int number) {
            int premium = 10_000 + random.nextInt(990_000);
            int years = 5 + random.nextInt(8);
            int income = random.nextInt(premium / 4);
            long maturity = (long) (premium * (double) years * (0.5 + 1.5 * random.nextDouble()));
            var text = new StringBuilder("P").append(number);
            for (int year = 0; year <= YEARS; year++) {
                text.append(',').append((year < years ? -premium : 0) + (year > 0 ? income : 0)
                    + (year == YEARS ? maturity : 0));
            }
            return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}

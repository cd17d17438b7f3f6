package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own LibreOffice, without a window. Without it the tests are skipped, and fail under CI. */
final class LibreOffice implements BeforeAllCallback {
    private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("SOFFICE", "/usr/bin/libreoffice"));
    private static final int PATIENCE_MINUTES = 5;
    /** Every sheet as a file of its own, numbers with all their digits and not as they are shown. */
    private static final String EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    /** Recalculate every formula of an Office Open XML file on opening it, whatever results it brings along. */
    private static final String ALWAYS_RECALCULATE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
        <value>0</value></prop></item></oor:items>
        """;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "LibreOffice is missing at " + PROGRAM + ": the workbook is not recalculated."
                + " Install it (Debian: libreoffice-calc), or name another with the variable SOFFICE.";
            System.err.println(missing);
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(missing);
            }
            Assumptions.abort(missing);
        }
    }

    /**
     * Opens every workbook of a folder, recalculates it and writes {@code NAME-SHEET.csv} beside it. Two start once each and
     * share the files, as each uses one processor.
     */
    static void recalculate(Path folder) throws IOException, InterruptedException {
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(Path::toString).filter(name -> name.endsWith(".xlsx")).sorted().toList();
        }
        Path log = folder.resolve("libreoffice.log");
        Path other = folder.resolve("libreoffice2.log");
        int half = files.size() / 2;
        Process one = start(folder, "profile", files.subList(0, half), log);
        Process two = start(folder, "profile2", files.subList(half, files.size()), other);
        await(one, log);
        await(two, other);
    }

    private static Process start(Path folder, String name, List<String> files, Path log) throws IOException {
        Path profile = folder.resolve(name);
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-env:UserInstallation=" + profile.toUri(),
            "--headless", "--norestore", "--convert-to", EVERY_SHEET, "--outdir", folder.toString()));
        command.addAll(files);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void await(Process process, Path log) throws IOException, InterruptedException {
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "LibreOffice took more than " + PATIENCE_MINUTES + " minutes");
        assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}

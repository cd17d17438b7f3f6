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

    /** Opens every workbook of a folder, recalculates it and writes {@code NAME-SHEET.csv} beside it; starts once. */
    static void recalculate(Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-env:UserInstallation=" + profile.toUri(),
            "--headless", "--norestore", "--convert-to", EVERY_SHEET, "--outdir", folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".xlsx")).forEach(command::add);
        }
        Path log = folder.resolve("libreoffice.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "LibreOffice took more than " + PATIENCE_MINUTES + " minutes");
        assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}

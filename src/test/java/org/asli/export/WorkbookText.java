package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook's file as the text they are. */
record WorkbookText(Map<String, String> parts) {

    static WorkbookText of(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        // by its directory: sizes stand behind the parts, where a stream cannot look ahead
        Path saved = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
        try (var zip = new ZipFile(saved.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(saved);
        }
        return new WorkbookText(parts);
    }

    String sheet(String name) {
        return parts.get(path(name));
    }

    /** The same with the first occurrence of a text in a sheet replaced. */
    WorkbookText with(String name, String text, String other) {
        assertTrue(sheet(name).contains(text), sheet(name));
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(path(name), sheet(name).replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(other)));
        return new WorkbookText(changed);
    }

    byte[] file() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private String path(String sheet) {
        Matcher number = Pattern.compile("<sheet name=\"" + Pattern.quote(sheet) + "\"[^>]*sheetId=\"(\\d+)\"")
            .matcher(parts.get("xl/workbook.xml"));
        assertTrue(number.find(), sheet);
        return "xl/worksheets/sheet" + number.group(1) + ".xml";
    }
}

package org.asli.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.asli.comparison.Comparison;
import org.asli.export.Download;
import org.asli.export.Exports;

/** Hands a file to the browser to keep, in place of a page. */
final class Attachment {
    private Attachment() {
    }

    /** @param kind csv, pdf or xlsx */
    static Download of(String kind, Comparison comparison) {
        LocalDate today = LocalDate.now();
        return switch (kind) {
            case "pdf" -> Exports.pdf(comparison, today, Text.locale());
            case "xlsx" -> Exports.xlsx(comparison, today, Text.locale());
            default -> Exports.csv(comparison, today, Text.locale());
        };
    }

    static void send(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mediaType());
        response.setContentLength(download.content().length);
        response.setHeader("Content-Disposition", download.contentDisposition());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(download.content());
    }
}

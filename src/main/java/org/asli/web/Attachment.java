package org.asli.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.asli.export.Download;

/** Hands a file to the browser to keep, in place of a page. */
final class Attachment {
    private Attachment() {
    }

    static void send(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mediaType());
        response.setContentLength(download.content().length);
        response.setHeader("Content-Disposition", download.contentDisposition());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(download.content());
    }
}

package org.asli.export;

/**
 * A file to take away.
 *
 * @param mediaType for the Content-Type header
 * @param content the whole file
 */
public record Download(FileName name, String mediaType, byte[] content) {
    static final String CSV = "text/csv; charset=UTF-8";
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The value of a Content-Disposition header that has a browser save the file under its name. */
    public String contentDisposition() {
        return name.contentDisposition();
    }
}

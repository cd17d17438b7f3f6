package org.asli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a UTF-8 stream, ended by LF or CR LF. A line that is too long is skipped, not held. */
final class Lines {
    /** Longest line, in bytes. */
    static final int LONGEST = 1 << 17;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST];
    private int from;
    private int to;
    private long read;
    private long number;
    private boolean marked;

    /** @param text null where the line is too long */
    record Line(long number, String text) {
        boolean isBlank() {
            return text != null && text.isBlank();
        }

        int length() {
            return text == null ? 0 : text.length();
        }
    }

    Lines(InputStream in) {
        this.in = in;
    }

    /** Bytes read so far. */
    long read() {
        return read;
    }

    /** Whether the first line began with a byte order mark. */
    boolean isMarked() {
        return marked;
    }

    /** The next lines that are not blank, none at the end. */
    List<Line> next(int mostLines, int mostText) throws IOException {
        List<Line> lines = new ArrayList<>();
        int text = 0;
        while (lines.size() < mostLines && text < mostText) {
            Line next = next();
            if (next == null) {
                break;
            }
            if (!next.isBlank()) {
                lines.add(next);
                text += next.length();
            }
        }
        return lines;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        int length = 0;
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            if (length + end - from <= LONGEST) {
                System.arraycopy(buffer, from, line, length, end - from);
            }
            length = Math.min(length + end - from, LONGEST + 1);
            from = end;
        } while (from == to && fill());
        from = Math.min(from + 1, to);
        return new Line(number, length > LONGEST ? null : text(length));
    }

    private String text(int length) {
        int start = number == 1 && length >= MARK.length && startsWithMark() ? MARK.length : 0;
        marked |= start > 0;
        int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private boolean startsWithMark() {
        return line[0] == MARK[0] && line[1] == MARK[1] && line[2] == MARK[2];
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer), 0);
        read += to;
        return to > 0;
    }
}

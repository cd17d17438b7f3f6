package org.asli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lines_end_with_lf_or_cr_lf_or_the_file() throws Exception {
        assertEquals(List.of("a", "", "ब", "c"), texts("a\n\r\nब\r\nc"));
        assertEquals(List.of("a"), texts("a\n"));
        assertEquals(List.of("", ""), texts("\n\n"));
        assertEquals(List.of(), texts(""));
        assertEquals(List.of("a\rb"), texts("a\rb\r\n"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws Exception {
        assertEquals(List.of("a", "\uFEFFb"), texts("\uFEFFa\n\uFEFFb"));
    }

    @Test
    void lines_of_every_length_are_whole_whatever_the_stream_hands_over_at_a_time() throws Exception {
        List<String> expected = IntStream.range(0, 400).mapToObj(i -> Integer.toString(i % 10).repeat(i * 7 % 3_001)).toList();
        byte[] bytes = (String.join("\n", expected) + "\n").getBytes(StandardCharsets.UTF_8);
        for (int most : new int[] {1, 7, 65_535, 65_536, 1 << 20}) {
            assertEquals(expected, texts(new ByteArrayInputStream(bytes) {
                @Override
                public int read(byte[] to, int from, int wanted) {
                    return super.read(to, from, Math.min(wanted, most));
                }
            }));
        }
    }

    @Test
    void a_line_too_long_is_skipped_and_numbered() throws Exception {
        String longest = "x".repeat(Lines.LONGEST);
        var lines = new Lines(stream(longest + "\n" + longest + "x\n" + longest.repeat(5) + "\nend"));
        assertEquals(Lines.LONGEST, lines.next().text().length());
        assertNull(lines.next().text());
        assertNull(lines.next().text());
        assertEquals(new Lines.Line(4, "end"), lines.next());
        assertNull(lines.next());
        assertEquals(7L * Lines.LONGEST + 7, lines.read());
    }

    @Test
    void blank_lines_are_counted_and_left_out() throws Exception {
        var lines = new Lines(stream("a\n\n \nb\nc\n"));
        assertEquals(List.of(new Lines.Line(1, "a"), new Lines.Line(4, "b")), lines.next(2, 100));
        assertEquals(List.of(new Lines.Line(5, "c")), lines.next(2, 100));
        assertEquals(List.of(), lines.next(2, 100));
    }

    private static List<String> texts(String text) throws Exception {
        return texts(stream(text));
    }

    private static List<String> texts(InputStream stream) throws Exception {
        var lines = new Lines(stream);
        List<String> texts = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            texts.add(line.text());
        }
        return texts;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.asli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.asli.irr.IrrResult;

/**
 * The rates of every line of a CSV file, as a CSV file, in the order of the lines.
 *
 * <p>The first line names the times, in years or as dates, after the head of a column of names where there is one; each
 * further line is a series, in rupees, an empty cell no flow. A line that holds no series is answered with the reason.
 * A few thousand lines are held at a time, whatever the length of the file; their rates are found on all cores.
 */
public final class BatchRun {
    private static final int LINES_AT_A_TIME = 4_096;
    private static final int TEXT_AT_A_TIME = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Lines lines;
    private final Header header;
    private final Locale locale;

    private BatchRun(InputStream csv, Locale locale) throws IOException, BadFile {
        this.lines = new Lines(csv);
        this.header = Header.read(lines.next());
        this.locale = locale;
    }

    /**
     * Reads to the end.
     *
     * @param answers gets a byte order mark where the file has one
     * @param locale of the sentences that say what is wrong with a line
     * @param progress is told what has been done so far, now and then
     * @throws BadFile before anything is written, where not even the first line can be read
     */
    public static Tally run(InputStream csv, OutputStream answers, Locale locale, Consumer<Tally> progress)
        throws IOException, BadFile {
        return new BatchRun(csv, locale).answerAll(answers, progress);
    }

    private Tally answerAll(OutputStream answers, Consumer<Tally> progress) throws IOException {
        write(answers, (lines.isMarked() ? BYTE_ORDER_MARK : "") + Answer.head());
        Tally tally = Tally.NOTHING;
        List<Lines.Line> some = lines.next(LINES_AT_A_TIME, TEXT_AT_A_TIME);
        while (!some.isEmpty()) {
            List<Answer> answered = answers(some);
            write(answers, Answer.text(answered));
            tally = tally.plus(lines.read(), answered);
            progress.accept(tally);
            some = lines.next(LINES_AT_A_TIME, TEXT_AT_A_TIME);
        }
        return tally;
    }

    private List<Answer> answers(List<Lines.Line> some) {
        List<Entry> entries = some.parallelStream().map(line -> Entry.read(header, line)).toList();
        Iterator<IrrResult> results = Rows.solve(header.times(),
            entries.stream().map(Entry::row).filter(Objects::nonNull).toList()).iterator();
        List<Answer> answers = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            answers.add(entry.row() == null ? Answer.refused(entry, locale) : Answer.of(entry, results.next()));
        }
        return answers;
    }

    private static void write(OutputStream answers, String text) throws IOException {
        answers.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

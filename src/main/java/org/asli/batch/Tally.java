package org.asli.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a file has been read, and what came of its lines.
 *
 * @param bytes read so far
 * @param one lines with exactly one rate, or one that could not be proven to be the only one
 * @param bad lines that hold no series
 * @param firstBad the first of them
 */
public record Tally(long bytes, long one, long several, long none, long bad, List<Trouble> firstBad) {
    /** Most bad lines that are told beside the file of answers, which tells all. */
    public static final int MOST_TOLD = 20;

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, List.of());

    /** @param line its number, from 1 */
    public record Trouble(long line, String reason) {
    }

    public Tally {
        firstBad = List.copyOf(firstBad);
    }

    /** Lines answered so far, the bad ones among them. */
    public long lines() {
        return one + several + none + bad;
    }

    Tally plus(long bytesNow, List<Answer> answers) {
        List<Trouble> told = new ArrayList<>(firstBad);
        answers.stream().filter(Answer::isBad).limit(MOST_TOLD - told.size())
            .forEach(answer -> told.add(new Trouble(answer.line(), answer.error())));
        return new Tally(bytesNow, one + count(answers, Answer.ONE), several + count(answers, Answer.SEVERAL),
            none + count(answers, Answer.NONE), bad + count(answers, ""), told);
    }

    private static long count(List<Answer> answers, String outcome) {
        return answers.stream().filter(answer -> answer.outcome().equals(outcome)).count();
    }
}

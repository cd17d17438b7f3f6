package org.asli.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.asli.batch.Rows;
import org.asli.document.BatchDocument;
import org.asli.document.Reading;
import org.asli.document.SeriesDocument;
import org.asli.document.SeriesDocument.Question;
import org.asli.irr.BulkRates;
import org.asli.irr.IrrResult;

/**
 * One result for each series, in their order.
 *
 * @param results each a {@link RatesAnswer}, an {@link IrrAnswer} where the iterations are asked for, or an
 *     {@link Unread}
 */
record BatchAnswer(List<? extends Record> results) {

    /** A series that could not be read: its place, from 0, and what {@code /api/irr} would answer. */
    record Unread(int index, Problem problem) {
    }

    static BatchAnswer of(BatchDocument batch, Wording wording) {
        if (batch instanceof BatchDocument.OfSeries many) {
            List<IrrResult> results = BulkRates.of(accepted(many.series()).stream().map(Question::series).toList());
            return answers(many.series(), results, (question, result) -> answer(batch, question, result, wording), wording);
        }
        BatchDocument.OfRows table = (BatchDocument.OfRows) batch;
        List<IrrResult> results = Rows.solve(table.times(), accepted(table.rows()));
        return answers(table.rows(), results, (row, result) -> answer(batch, new Question(row.series(table.times()),
            SeriesDocument.USUAL_RATE, SeriesDocument.USUAL_RATE), result, wording), wording);
    }

    private static Record answer(BatchDocument batch, Question question, IrrResult result, Wording wording) {
        ModifiedRate modified = ModifiedRate.of(question);
        return batch.iterations() ? IrrAnswer.of(question.series(), result, modified, wording)
            : RatesAnswer.of(result, modified, wording);
    }

    private static <T> List<T> accepted(List<Reading<T>> readings) {
        List<T> accepted = new ArrayList<>();
        for (Reading<T> reading : readings) {
            if (reading instanceof Reading.Accepted<T> read) {
                accepted.add(read.value());
            }
        }
        return accepted;
    }

    private static <T> BatchAnswer answers(List<Reading<T>> readings, List<IrrResult> results,
        BiFunction<T, IrrResult, Record> answer, Wording wording) {
        List<Record> answers = new ArrayList<>();
        Iterator<IrrResult> next = results.iterator();
        for (Reading<T> reading : readings) {
            answers.add(reading instanceof Reading.Accepted<T> read ? answer.apply(read.value(), next.next())
                : new Unread(answers.size(), Problem.refused(((Reading.Refused<T>) reading).faults(), wording)));
        }
        return new BatchAnswer(answers);
    }
}

package org.asli.api;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.asli.document.Reading;

/** The one way from what was read to what is answered. */
final class Answered {
    private Answered() {
    }

    static <T> Response to(Reading<T> reading, Wording wording, Function<T, Record> answer) {
        if (reading instanceof Reading.Refused<T> refused) {
            return Problem.response(Problem.refused(refused.faults(), wording));
        }
        return Response.ok(answer.apply(((Reading.Accepted<T>) reading).value())).build();
    }
}

package org.asli.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.asli.batch.BadFile;
import org.asli.document.Fault;
import org.asli.document.Words;

/**
 * Why a request gets no answer (RFC 9457). The type is always {@code about:blank}: what there is to tell beyond the
 * status is in {@code errors}.
 *
 * @param errors what is wrong with the document, empty where the trouble is another
 */
record Problem(String type, String title, int status, String detail, List<? extends Record> errors) {
    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** @param reason what must hold at {@code pointer}, as one word of lower-case letters and hyphens */
    record FieldError(String pointer, String reason, String detail) {
    }

    /** No JSON from this line and column on, counted from 1. */
    record TextError(String pointer, String reason, String detail, int line, int column) {
    }

    /** A problem with the request itself, told by its status alone. */
    static Problem of(Response.StatusType status, Wording wording) {
        String key = "status." + status.getStatusCode();
        String detail = wording.text(wording.bundle().containsKey(key) ? key : "status.other");
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, List.of());
    }

    static Problem refused(List<Fault> faults, Wording wording) {
        boolean tooLong = faults.stream().anyMatch(fault ->
            fault instanceof Fault.Unreadable text && text.cause() == Fault.Cause.TOO_LONG);
        var status = tooLong ? Response.Status.REQUEST_ENTITY_TOO_LARGE : Response.Status.BAD_REQUEST;
        List<? extends Record> errors = faults.stream().map(fault -> error(fault, wording)).toList();
        String detail = faults.size() == 1 ? told(faults.get(0), wording)
            : wording.text("refused.several", faults.size(), told(faults.get(0), wording));
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, errors);
    }

    static Problem refused(BadFile file, Wording wording) {
        var status = Response.Status.BAD_REQUEST;
        String detail = file.sentence(wording.bundle().getLocale());
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail,
            List.of(new FieldError("", Words.of(file.reason()), detail)));
    }

    static Response response(Problem problem) {
        return Response.status(problem.status).type(MEDIA_TYPE).entity(problem).build();
    }

    private static Record error(Fault fault, Wording wording) {
        if (fault instanceof Fault.Unreadable text && text.line() > 0) {
            return new TextError("", fault.word(), sentence(fault, wording), text.line(), text.column());
        }
        return new FieldError(fault.pointer(), fault.word(), sentence(fault, wording));
    }

    /** With the place. */
    private static String told(Fault fault, Wording wording) {
        String sentence = sentence(fault, wording);
        if (fault instanceof Fault.Unreadable text && text.line() > 0) {
            return wording.text("refused.text", text.line(), text.column(), sentence);
        }
        return fault.pointer().isEmpty() ? sentence : wording.text("refused.field", fault.pointer(), sentence);
    }

    private static String sentence(Fault fault, Wording wording) {
        if (fault instanceof Fault.Unreadable text) {
            return wording.of("cause", text.cause());
        }
        return fault instanceof Fault.Misshapen field ? wording.of("shape", field.expected())
            : wording.of("rule", ((Fault.BrokenRule) fault).rule());
    }
}

package org.asli.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.asli.batch.BadFile;
import org.asli.batch.BatchRun;
import org.asli.batch.Spool;
import org.asli.batch.Tally;
import org.asli.document.JsonAnswer;

/**
 * Takes the file of the page Many at once. A script posts it as it is, under a name of its own by which it asks how far
 * it is and fetches the answers; a form without scripts is answered with the file of answers.
 */
@WebServlet({BatchDesk.PATH, BatchDesk.ANSWERS})
@MultipartConfig
public class BatchDesk extends HttpServlet {
    static final String PATH = "/batch/run";
    static final String ANSWERS = "/batch/answers";

    @Inject
    private transient BatchJobs jobs;

    /** What the script is told. */
    record State(boolean done, long bytes, long lines, long one, long several, long none, long bad,
        List<Tally.Trouble> firstBad) {
        static State of(boolean done, Tally tally) {
            return new State(done, tally.bytes(), tally.lines(), tally.one(), tally.several(), tally.none(), tally.bad(),
                tally.firstBad());
        }
    }

    /** Why the script's file is refused, in a sentence. */
    record Refusal(String problem) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BatchJob job = jobs.find(request.getParameter("id"));
        if (request.getServletPath().equals(PATH)) {
            tell(response, HttpServletResponse.SC_OK, job == null ? State.of(false, Tally.NOTHING)
                : State.of(job.isDone(), job.tally()));
        } else if (job == null || !job.isDone()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            hand(job.answers(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            answerForm(request, response);
        } else {
            answerScript(request, response);
        }
    }

    private void answerScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // only this request's own parameters: the body is the file
        String id = request.getQueryString() == null ? "" : request.getQueryString().replaceFirst("^id=", "");
        BatchJob job = id.matches("[0-9a-f]{32}") ? jobs.begin(id, folder()) : null;
        if (job == null) {
            refuse(response, Text.in(request.getLocale(), "batch.busy"));
            return;
        }
        try {
            BatchRun.run(request.getInputStream(), job.answers().output(), request.getLocale(), job::tell);
            job.end(Instant.now());
            tell(response, HttpServletResponse.SC_OK, State.of(true, job.tally()));
        } catch (BadFile bad) {
            refuse(response, bad.sentence(request.getLocale()));
        } finally {
            if (!job.isDone()) {
                jobs.drop(id);
            }
        }
    }

    private void answerForm(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Collection<Part> parts = BrokenForm.parts(request::getParts, response);
        if (parts == null) {
            return;
        }
        Part part = request.getPart("file");
        try (Spool answers = Spool.in(folder());
            InputStream csv = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
            BatchRun.run(csv, answers.output(), request.getLocale(), progress -> { });
            hand(answers, request, response);
        } catch (BadFile bad) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/batch?wrong=" + bad.reason() + "&cell=" + bad.cell());
        }
    }

    private static void hand(Spool answers, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLengthLong(answers.size());
        response.setHeader("Content-Disposition",
            "attachment; filename=\"" + Text.in(request.getLocale(), "batch.filename") + "\"");
        response.setHeader("Cache-Control", "no-store");
        answers.copyTo(response.getOutputStream());
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        tell(response, HttpServletResponse.SC_BAD_REQUEST, new Refusal(sentence));
    }

    private static void tell(HttpServletResponse response, int status, Record answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonAnswer.write(answer));
    }

    private Path folder() {
        return ((File) getServletContext().getAttribute(ServletContext.TEMPDIR)).toPath();
    }
}

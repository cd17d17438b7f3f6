package org.asli.api;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.asli.batch.BadFile;
import org.asli.batch.BatchRun;
import org.asli.batch.Spool;
import org.asli.document.BatchDocument;

/** Many series in, their rates out. */
@Path("irr/batch")
public class BatchResource {
    private static final String CSV = "text/csv";

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @BodyUpTo(BatchDocument.LONGEST)
    public Response solve(InputStream body, @Context HttpHeaders headers) throws IOException {
        Wording wording = Wording.of(headers);
        return Answered.to(BatchDocument.read(body), wording, batch -> BatchAnswer.of(batch, wording));
    }

    /** A file of any length. It is read to its end before the answer begins: few clients do both at a time. */
    @POST
    @Consumes(CSV)
    @Produces(CSV)
    @BodyUpTo(Long.MAX_VALUE)
    public Response solveFile(InputStream csv, @Context HttpHeaders headers, @Context ServletContext server)
        throws IOException {
        Wording wording = Wording.of(headers);
        Spool answers = Spool.in(((File) server.getAttribute(ServletContext.TEMPDIR)).toPath());
        boolean answered = false;
        try {
            BatchRun.run(csv, answers.output(), wording.bundle().getLocale(), progress -> { });
            answered = true;
            return Response.ok(handedOver(answers), CSV + ";charset=UTF-8").build();
        } catch (BadFile refused) {
            return Problem.response(Problem.refused(refused, wording));
        } finally {
            if (!answered) {
                answers.close();
            }
        }
    }

    private static StreamingOutput handedOver(Spool answers) {
        return body -> {
            try (answers) {
                answers.copyTo(body);
            }
        };
    }
}

package org.asli.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.asli.comparison.Comparison;
import org.asli.document.ChoiceDocument;
import org.asli.document.WorkedProposal;

/** A proposal and its alternative in, every figure out. */
@Path("")
public class AnalysisResource {

    @POST
    @Path("analysis")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response analyse(InputStream body, @Context HttpHeaders headers) throws IOException {
        Wording wording = Wording.of(headers);
        return Answered.to(ChoiceDocument.asked(body), wording,
            choice -> AnalysisAnswer.of(Comparison.of(choice), wording));
    }

    /** The proposal the app opens with, ready to be posted to {@code /api/analysis}. */
    @GET
    @Path("worked-proposal")
    @Produces(MediaType.APPLICATION_JSON)
    public String workedProposal() {
        return WorkedProposal.text();
    }
}

package org.asli.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.asli.document.SeriesDocument;
import org.asli.irr.InternalRateOfReturn;

/** Any series of cash flows in, its rates out. */
@Path("irr")
public class IrrResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response solve(InputStream body, @Context HttpHeaders headers) throws IOException {
        Wording wording = Wording.of(headers);
        return Answered.to(SeriesDocument.read(body), wording,
            question -> IrrAnswer.of(question.series(), InternalRateOfReturn.of(question.series()),
                ModifiedRate.of(question), wording));
    }
}

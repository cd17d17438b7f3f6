package org.asli.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No such path, no such method, no such type: what the framework refuses before a resource is asked. */
@Provider
public class HttpProblems implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException e) {
        Response refusal = e.getResponse();
        if (refusal.getStatusInfo().getFamily() == Family.SERVER_ERROR) {
            // no resource throws these: it is the framework that stumbled over a header
            return Problem.response(Problem.of(Response.Status.BAD_REQUEST, Wording.of(headers)));
        }
        return refusal.getStatusInfo().getFamily() != Family.CLIENT_ERROR ? refusal
            : Response.fromResponse(refusal).type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal.getStatusInfo(), Wording.of(headers))).build();
    }
}

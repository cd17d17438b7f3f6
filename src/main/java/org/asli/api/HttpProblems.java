package org.asli.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
        if (refusal.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return refusal;
        }
        Wording wording = Wording.of(headers);
        String key = "status." + refusal.getStatus();
        String detail = wording.bundle().containsKey(key) ? wording.text(key) : wording.text("status.other");
        return Response.fromResponse(refusal).type(Problem.MEDIA_TYPE)
            .entity(Problem.of(refusal.getStatusInfo(), detail)).build();
    }
}

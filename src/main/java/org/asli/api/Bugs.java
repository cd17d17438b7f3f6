package org.asli.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever nobody expected: told to the log in full, and to the caller not at all. */
@Provider
public class Bugs implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Bugs.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable bug) {
        LOG.log(Level.SEVERE, "An API request failed", bug);
        return Problem.response(Problem.of(Response.Status.INTERNAL_SERVER_ERROR, Wording.of(headers)));
    }
}

package org.asli.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that breaks off is the doing of who sent it, not a bug: nothing of it is told to the log. */
@Provider
public class BrokenBodies implements ContainerRequestFilter, ExceptionMapper<BrokenBodies.BrokenOff> {
    @Context
    private HttpHeaders headers;

    /** The body could not be read to its end. */
    static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1;

        private BrokenOff(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.hasEntity()) {
            request.setEntityStream(new Body(request.getEntityStream()));
        }
    }

    @Override
    public Response toResponse(BrokenOff body) {
        return Problem.response(Problem.of(Response.Status.BAD_REQUEST, Wording.of(headers)));
    }

    private static final class Body extends FilterInputStream {
        private Body(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new BrokenOff(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw new BrokenOff(e);
            }
        }
    }
}

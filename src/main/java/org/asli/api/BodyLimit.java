package org.asli.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.asli.document.ChoiceDocument;

/** Refuses a body that says it is too large before anything of it is read. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    private static final int MOST_DIGITS = 18;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLong(length)) {
            Wording wording = Wording.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            request.abortWith(Problem.response(Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, wording)));
        }
    }

    private boolean isTooLong(String length) {
        Method method = resource.getResourceMethod();
        BodyUpTo limit = method == null ? null : method.getAnnotation(BodyUpTo.class);
        return length.length() > MOST_DIGITS
            || Long.parseLong(length) > (limit == null ? ChoiceDocument.LONGEST : limit.value());
    }
}

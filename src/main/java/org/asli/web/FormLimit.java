package org.asli.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a form that is too long, or does not say how long it is, before anything of it is held in memory. The REST
 * interface has limits of its own, and files of many series are read as a stream.
 */
@WebFilter("/*")
public class FormLimit extends HttpFilter {
    /** What a form can need, with room to spare; in bytes. */
    static final long LONGEST = 10L << 20;

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        boolean streamed = isStreamed(request.getServletPath());
        int refusal = streamed ? 0 : refusal(request.getMethod(), request.getContentLengthLong(),
            request.getHeader("Transfer-Encoding"));
        if (refusal != 0) {
            response.sendError(refusal);
        } else if (streamed || BrokenForm.parts(request::getParameterMap, response) != null) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isStreamed(String path) {
        return path.equals("/api") || path.equals(BatchDesk.PATH);
    }

    /**
     * The status of a refusal, or 0.
     *
     * @param length in bytes, negative where the request does not say
     * @param transferEncoding null where the request lacks it
     */
    static int refusal(String method, long length, String transferEncoding) {
        if (length > LONGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        boolean unsaid = length < 0 && (transferEncoding != null || !BODILESS.contains(method));
        return unsaid ? HttpServletResponse.SC_LENGTH_REQUIRED : 0;
    }
}

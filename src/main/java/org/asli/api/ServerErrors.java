package org.asli.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.asli.document.JsonAnswer;

/** What the server refuses before a resource or a mapper is asked, such as a header it cannot read: no HTML here. */
@WebFilter("/api/*")
public class ServerErrors implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        Wording wording = Wording.of(((HttpServletRequest) request).getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        chain.doFilter(request, new HttpServletResponseWrapper((HttpServletResponse) response) {
            @Override
            public void sendError(int status) throws IOException {
                sendError(status, null);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                resetBuffer();
                setStatus(status);
                setContentType(Problem.MEDIA_TYPE.toString());
                getOutputStream().write(JsonAnswer.write(Problem.of(Response.Status.fromStatusCode(status), wording)));
            }
        });
    }
}

package org.asli.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a page that answers a posted form a new token for its scripts. PrimeFaces would use the one that was posted,
 * which a form sent without scripts does not have, and which is only right for the page that is still there: that of
 * a partial request.
 */
@WebFilter("/*")
public class ScriptToken extends HttpFilter {
    private static final String NAME = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        boolean newPage = "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        chain.doFilter(newPage ? withNewToken(request) : request, response);
    }

    private static HttpServletRequest withNewToken(HttpServletRequest request) {
        String token = Base64.getEncoder().encodeToString(
            UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return NAME.equals(name) ? token : super.getParameter(name);
            }
        };
    }
}

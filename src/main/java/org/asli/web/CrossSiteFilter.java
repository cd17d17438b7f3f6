package org.asli.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site sends in a person's name. Views are stateless and so carry no secret of their own; the
 * browser says where a request comes from, and what is no browser has nobody's name to abuse.
 */
@WebFilter("/*")
public class CrossSiteFilter extends HttpFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(Text.in(request.getLocale(), "crossSite.refused"));
    }

    /** Each header is null where the request lacks it. */
    static boolean isOwn(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return OWN.contains(fetchSite);
        }
        return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}

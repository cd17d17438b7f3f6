package org.asli.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asli.illustration.IllustratedPolicy;

/**
 * Fills the insurer's table into the form by the click that asks for it: to the page, it is as if the person had typed
 * what the table says, and whatever else they typed stays as it is.
 */
@WebFilter(servletNames = "faces")
public class TableFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        var table = PastedTable.toFillIn(request::getParameter);
        chain.doFilter(table.isPresent() ? new Filled(request, table.get()) : request, response);
    }

    private static final class Filled extends HttpServletRequestWrapper {
        private final Map<String, String> filled;
        private final Map<String, String[]> all = new LinkedHashMap<>();

        Filled(HttpServletRequest request, IllustratedPolicy policy) {
            super(request);
            filled = PastedFields.of(policy);
            all.putAll(request.getParameterMap());
            all.keySet().removeIf(PastedFields::isReplaced);
            filled.forEach((name, text) -> all.put(name, new String[] {text}));
        }

        @Override
        public String getParameter(String name) {
            return filled.containsKey(name) || PastedFields.isReplaced(name) ? filled.get(name) : super.getParameter(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(all.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return all.get(name);
        }
    }
}

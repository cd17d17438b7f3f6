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

/**
 * Fills the insurer's table, or the tax by the rules, into the form by the click that asks for it: to the page, it is as
 * if the person had typed that, and whatever else they typed stays as it is.
 */
@WebFilter(servletNames = "faces")
public class FillFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        var table = PastedTable.toFillIn(request::getParameter);
        Map<String, String> fields = table.map(PastedFields::of)
            .orElseGet(() -> PremiumTaxFields.toFillIn(request::getParameter));
        chain.doFilter(fields.isEmpty() ? request : new Filled(request, fields, table.isPresent()), response);
    }

    private static final class Filled extends HttpServletRequestWrapper {
        private final Map<String, String> filled;
        private final boolean byTable;
        private final Map<String, String[]> all = new LinkedHashMap<>();

        Filled(HttpServletRequest request, Map<String, String> filled, boolean byTable) {
            super(request);
            this.filled = filled;
            this.byTable = byTable;
            all.putAll(request.getParameterMap());
            all.keySet().removeIf(this::isReplaced);
            filled.forEach((name, text) -> all.put(name, new String[] {text}));
        }

        @Override
        public String getParameter(String name) {
            return isReplaced(name) ? filled.get(name) : super.getParameter(name);
        }

        private boolean isReplaced(String name) {
            return filled.containsKey(name) || byTable && PastedFields.isReplaced(name);
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

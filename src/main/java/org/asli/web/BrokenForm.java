package org.asli.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form that breaks off is the doing of who sent it: no page is drawn for them, and nothing is told to the log. */
final class BrokenForm {
    private BrokenForm() {
    }

    /** Reads a form, to its end. */
    interface Reading<T> {
        T parts() throws IOException, ServletException;
    }

    /** What a form holds, or null where it broke off and that has been answered. */
    static <T> T parts(Reading<T> form, HttpServletResponse response) throws IOException, ServletException {
        try {
            return form.parts();
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return null;
        }
    }
}

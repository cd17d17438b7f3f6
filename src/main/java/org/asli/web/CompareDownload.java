package org.asli.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.asli.comparison.SideBySide;
import org.asli.export.Download;
import org.asli.export.Exports;

/**
 * A comparison to take away, asked for as the page Compare is: what the address names is what is in the file. Where it
 * names more than fit the answer is 400, where fewer than two are found 404.
 */
@WebServlet({"/compare.csv", "/compare.pdf"})
public class CompareDownload extends HttpServlet {
    @Inject
    private transient Compared compared;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        compared.ask(request.getParameterMap());
        if (compared.isTooMany()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().println(Text.of("compare.toomany.file", SideBySide.MOST));
            return;
        }
        if (compared.sideBySide().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(download(compared.sideBySide().get(), request.getServletPath().endsWith(".pdf")), response);
    }

    private Download download(SideBySide sideBySide, boolean pdf) {
        String name = compared.comparison() == null ? "" : compared.comparison().name();
        return pdf ? Exports.pdf(sideBySide, name, LocalDate.now(), Locale.ENGLISH)
            : Exports.csv(sideBySide, name, LocalDate.now(), Locale.ENGLISH);
    }
}

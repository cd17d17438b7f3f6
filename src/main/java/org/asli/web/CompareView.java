package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asli.chart.Picture;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.comparison.SideBySide;
import org.asli.export.VerdictWords;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedProposal;

/** The page Compare: the saved proposals that its address names, or the choice of some. */
@Named("compare")
@RequestScoped
public class CompareView {
    @Inject
    @RequestParameterValuesMap
    private Map<String, String[]> parameters;
    @Inject
    private FacesContext context;
    @Inject
    private Compared compared;

    private SideBySide sideBySide;
    private Picture picture;
    private VerdictWords words;

    @PostConstruct
    void open() {
        compared.ask(parameters);
        if (!compared.remarks().isEmpty() && compared.proposals().isEmpty()) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        sideBySide = compared.sideBySide().orElse(null);
        if (sideBySide != null) {
            picture = Pictures.balances(sideBySide, Text.locale());
            words = new VerdictWords(sideBySide, Text.locale());
        }
    }

    public List<Notice> getRemarks() {
        return compared.remarks();
    }

    public List<SavedProposal> getProposals() {
        return compared.proposals();
    }

    /** The saved comparison that is open; null where there is none. */
    public SavedComparison getComparison() {
        return compared.comparison();
    }

    public boolean isTable() {
        return sideBySide != null;
    }

    public List<FigureRow> getRows() {
        return FigureRow.of(sideBySide);
    }

    /** Which earns most, and whether term + SIP ends with more. */
    public String getVerdict() {
        return words.verdict();
    }

    /** How sure term + SIP is, and what cannot be ranked. */
    public List<String> getBesides() {
        return words.besides();
    }

    /** How each figure comes about, a row of the table each. */
    public List<RowSum> getSums() {
        return new ComparedSums(sideBySide).rows();
    }

    public String getTitle() {
        return getComparison() != null ? getComparison().name()
            : isTable() ? Text.of("compare.title", getProposals().size()) : Text.of("compare.title.none");
    }

    public String getPictureTitle() {
        return picture.title();
    }

    public String svg(String size) {
        return picture.svg(Size.valueOf(size));
    }

    public boolean isRoom() {
        return getProposals().size() < SideBySide.MOST;
    }

    /** The part of the address that names the proposals, without one of them. */
    public String without(SavedProposal left) {
        return getProposals().stream().filter(each -> each != left).map(each -> "ids=" + each.id())
            .collect(Collectors.joining("&"));
    }

    /** The part of a download's address that names what is shown. */
    public String getShown() {
        return without(null) + (getComparison() == null ? "" : "&comparison=" + getComparison().id());
    }
}

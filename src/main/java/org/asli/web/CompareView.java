package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asli.chart.Picture;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.comparison.Comparison;
import org.asli.comparison.SideBySide;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedProposal;
import org.asli.saved.SavedProposals;

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
    private SavedProposals savedProposals;
    @Inject
    private SavedComparisons savedComparisons;

    private final List<String> remarks = new ArrayList<>();
    private final List<SavedProposal> proposals = new ArrayList<>();
    private SavedComparison comparison;
    private SideBySide sideBySide;
    private Picture picture;

    @PostConstruct
    void open() {
        comparison = comparison();
        ComparedIds asked = ComparedIds.of(parameters.get("ids"));
        List<UUID> ids = asked.isEmpty() && comparison != null ? comparison.proposals() : asked.ids();
        ids.stream().limit(SideBySide.MOST).forEach(this::add);
        if (asked.unreadable() > 0) {
            remarks.add(Text.of("compare.unknown"));
        }
        if (ids.size() > SideBySide.MOST) {
            remarks.add(Text.of("compare.toomany", SideBySide.MOST));
        }
        if (!remarks.isEmpty() && proposals.isEmpty()) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        if (proposals.size() >= SideBySide.FEWEST) {
            sideBySide = new SideBySide(proposals.stream().map(CompareView::named).toList());
        }
    }

    private SavedComparison comparison() {
        String[] asked = parameters.get("comparison");
        if (asked == null) {
            return null;
        }
        Optional<SavedComparison> known = Ids.read(asked[0]).flatMap(savedComparisons::recall);
        if (known.isEmpty() || known.get().isDeleted()) {
            remarks.add(known.map(gone -> Text.of("compare.comparison.deleted", gone.name()))
                .orElseGet(() -> Text.of("compare.comparison.unknown")));
            return null;
        }
        return known.get();
    }

    private void add(UUID id) {
        Optional<SavedProposal> known = savedProposals.recall(id);
        if (known.isEmpty()) {
            remarks.add(Text.of("compare.unknown"));
        } else if (known.get().isDeleted()) {
            remarks.add(Text.of("compare.deleted", known.get().name()));
        } else if (known.get().choice().isEmpty()) {
            remarks.add(Text.of("compare.unreadable", known.get().name()));
        } else {
            proposals.add(known.get());
        }
    }

    /** Under the person's own name for it, so that two variants of one product can be told apart. */
    private static Comparison named(SavedProposal proposal) {
        return Comparison.of(proposal.choice().orElseThrow().named(proposal.name()));
    }

    /** What could not be shown as it was asked for. */
    public List<String> getRemarks() {
        return remarks.stream().distinct().toList();
    }

    public List<SavedProposal> getProposals() {
        return proposals;
    }

    /** The saved comparison that is open; null where there is none. */
    public SavedComparison getComparison() {
        return comparison;
    }

    public boolean isTable() {
        return sideBySide != null;
    }

    public SideBySide getSideBySide() {
        return sideBySide;
    }

    public List<FigureRow> getRows() {
        return FigureRow.of(sideBySide);
    }

    public String getTitle() {
        return comparison != null ? comparison.name()
            : sideBySide == null ? Text.of("compare.title.none") : Text.of("compare.title", proposals.size());
    }

    public String svg(String size) {
        picture = picture == null ? Pictures.balances(sideBySide, Text.locale()) : picture;
        return picture.svg(Size.valueOf(size));
    }

    public String getPictureTitle() {
        picture = picture == null ? Pictures.balances(sideBySide, Text.locale()) : picture;
        return picture.title();
    }

    public boolean isRoom() {
        return proposals.size() < SideBySide.MOST;
    }

    /** The part of the address that names the proposals, without one of them. */
    public String without(SavedProposal left) {
        return proposals.stream().filter(each -> each != left).map(each -> "ids=" + each.id())
            .collect(Collectors.joining("&"));
    }

    public String getQuery() {
        return without(null);
    }
}

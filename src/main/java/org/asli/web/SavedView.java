package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedProposal;
import org.asli.saved.SavedProposals;
import org.asli.saved.SavedWork;

/** The page Saved proposals: the list as its address asks for it, and the saved comparisons below. */
@Named("saved")
@RequestScoped
public class SavedView {
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;
    @Inject
    private SavedProposals proposals;
    @Inject
    private SavedComparisons comparisons;
    @Inject
    private KnownRates rates;

    private ListQuery query;
    private SavedList list;
    private List<SavedComparison> comparisonList;
    private Map<UUID, String> names;

    @PostConstruct
    void open() {
        query = ListQuery.of(parameters);
    }

    public SavedList getList() {
        if (list == null) {
            List<SavedProposal> all = proposals.all();
            names = all.stream().collect(Collectors.toMap(SavedWork::id, SavedWork::name));
            list = SavedList.of(all, query, Text.locale(), rates::of);
        }
        return list;
    }

    public List<SavedComparison> getComparisons() {
        if (comparisonList == null) {
            comparisonList = comparisons.all();
        }
        return comparisonList;
    }

    /** The names of what a comparison compares; one that was deleted since is said to be. */
    public String compared(SavedComparison comparison) {
        getList();
        return comparison.proposals().stream()
            .map(id -> Optional.ofNullable(names.get(id)).orElseGet(() -> Text.of("saved.compared.deleted")))
            .collect(Collectors.joining(Text.of("saved.compared.and")));
    }

    public boolean isNothing() {
        return getList().total() == 0 && getComparisons().isEmpty();
    }

    /** Where the list is shown as it is now. */
    public String address() {
        return getList().query().address();
    }

    public String sortAddress(String column) {
        return query.by(ListQuery.Column.valueOf(column)).address();
    }

    /** What a screen reader is told of a column's order. */
    public String order(String column) {
        if (query.column() != ListQuery.Column.valueOf(column)) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    public String pageAddress(int step) {
        ListQuery shown = getList().query();
        return shown.on(shown.page() + step).address();
    }

    /** The column the list is sorted by, as the address says it. */
    public String getSort() {
        return query.column().word();
    }

    public String getRange() {
        return Text.of("saved.range", getList().first(), getList().last(), getList().matching());
    }

    /** A text of the bundle about one piece of saved work. */
    public String words(String key, String name) {
        return Text.of(key, name);
    }

    /** Makes a copy's id together with the row's own: the same page posted twice makes one copy. */
    public UUID getToken() {
        return UUID.randomUUID();
    }
}

package org.asli.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedWork;
import org.asli.saved.Saving;

/** Saves the comparison that is shown: as a new one, or over the one that was opened. */
@Named("compareSaving")
@RequestScoped
public class CompareSaving {
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;
    @Inject
    private FacesContext context;
    @Inject
    private CompareView compare;
    @Inject
    private SavedComparisons comparisons;

    private Notice notice;
    private SavedComparison current;

    /** Before anything is drawn: saves what was posted, or says that it was. */
    public void act() throws IOException {
        if (context.isPostback()) {
            save();
        } else if (parameters.containsKey("kept") && compare.getComparison() != null) {
            notice = Notice.done("compare.kept", compare.getComparison());
        }
    }

    private void save() throws IOException {
        String name = SavedWork.tidied(getName());
        List<UUID> ids = compare.getProposals().stream().map(SavedWork::id).toList();
        Optional<UUID> opened = Ids.read(parameters.get("comparison"));
        boolean change = "change".equals(parameters.get("act")) && opened.isPresent();
        if (!compare.isTable()) {
            notice = Notice.wrong("compare.gone");
        } else if (name.isEmpty() || name.length() > SavedWork.LONGEST_NAME) {
            notice = Notice.wrong("saved.name", SavedWork.LONGEST_NAME);
        } else {
            conclude(change ? comparisons.change(opened.get(), getVersion(), name, ids)
                : comparisons.save(Ids.read(parameters.get("token")).orElseGet(UUID::randomUUID), name, ids));
        }
    }

    private void conclude(Saving<SavedComparison> outcome) throws IOException {
        if (outcome instanceof Saving.Saved<SavedComparison> saved) {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath()
                + "/compare?comparison=" + saved.work().id() + "&kept");
            context.responseComplete();
        } else if (outcome instanceof Saving.ChangedElsewhere<SavedComparison> changed) {
            current = changed.current();
            notice = Notice.wrong("saved.elsewhere", current.name());
        } else if (outcome instanceof Saving.Full<SavedComparison> full) {
            notice = Notice.wrong("saved.full", full.most());
        } else {
            notice = Notice.wrong("compare.gone");
        }
    }

    public Notice getNotice() {
        return notice;
    }

    /** What is saved now, where it was changed in another tab since it was opened here; else null. */
    public SavedComparison getCurrent() {
        return current;
    }

    /** What was typed, or the name there is, or the names of what is compared. */
    public String getName() {
        if (parameters.containsKey("name")) {
            return parameters.get("name");
        }
        if (compare.getComparison() != null) {
            return compare.getComparison().name();
        }
        String names = compare.getProposals().stream().map(SavedWork::name)
            .collect(Collectors.joining(Text.of("saved.compared.and")));
        return Names.cut(names, SavedWork.LONGEST_NAME);
    }

    /** Which saved comparison would be changed. */
    public String getChange() {
        return Text.of("save.change", compare.getComparison().name());
    }

    /** Of the saved comparison as it was when it was opened, which may have been a few pages ago. */
    public long getVersion() {
        String version = parameters.getOrDefault("version", "");
        return version.matches("\\d{1,18}") ? Long.parseLong(version)
            : compare.getComparison() == null ? 0 : compare.getComparison().version();
    }

    /** The part of the address that says which saved comparison is being edited; empty where none. */
    public String getEdited() {
        return compare.getComparison() == null ? ""
            : "&comparison=" + compare.getComparison().id() + "&version=" + getVersion();
    }

    /** Whether other proposals are shown than are saved. */
    public boolean isUnsaved() {
        return compare.getComparison() != null && !compare.getComparison().proposals()
            .equals(compare.getProposals().stream().map(SavedWork::id).toList());
    }

    /** The id of a new comparison, so that the same page posted twice saves it once. */
    public UUID getToken() {
        return Ids.read(parameters.get("token")).filter(token -> current == null).orElseGet(UUID::randomUUID);
    }
}

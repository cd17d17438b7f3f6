package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedProposals;
import org.asli.saved.SavedWork;
import org.asli.saved.Saving;
import org.asli.saved.Shelf;

/**
 * What a person does to a row of saved work. A button carries the row's id, never its place, because the list may be
 * another one by the time it is pressed. What was done is then told by the address that the page goes on to, so that
 * loading it again does nothing twice.
 */
@Named("savedActions")
@RequestScoped
public class SavedActions {
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;
    @Inject
    private FacesContext context;
    @Inject
    private SavedProposals proposals;
    @Inject
    private SavedComparisons comparisons;

    private Notice notice;
    private SavedWork<?> renaming;

    /** Tells what the address says was done. */
    @PostConstruct
    void open() {
        id("deleted").flatMap(id -> shelf().recall(id)).filter(SavedWork::isDeleted)
            .ifPresent(work -> notice = Notice.deleted("saved.deleted", work));
        for (String done : new String[] {"restored", "renamed", "duplicated"}) {
            id(done).flatMap(id -> shelf().find(id)).ifPresent(work -> notice = Notice.done("saved." + done, work));
        }
        renaming = id("rename").flatMap(id -> shelf().find(id)).orElse(null);
    }

    /** Before anything is drawn: does what was posted. */
    public void act() throws IOException {
        if (!context.isPostback()) {
            return;
        }
        if (id("delete").isPresent()) {
            delete(id("delete").get());
        } else if (id("restore").isPresent()) {
            conclude("restored", shelf().restore(id("restore").get()));
        } else if (id("duplicate").isPresent()) {
            duplicate(id("duplicate").get());
        } else if (id("rename").isPresent()) {
            rename(id("rename").get());
        }
    }

    private void delete(UUID id) throws IOException {
        shelf().delete(id);
        proceed("deleted", id);
    }

    private void duplicate(UUID id) throws IOException {
        UUID copy = UUID.nameUUIDFromBytes((parameters.get("token") + id).getBytes(StandardCharsets.UTF_8));
        Optional<String> name = proposals.find(id).map(SavedWork::name);
        conclude("duplicated", name.isEmpty() ? new Saving.Gone<>() : proposals.duplicate(id, copy, Names.copyOf(name.get())));
    }

    private void rename(UUID id) throws IOException {
        String name = SavedWork.tidied(parameters.get("name"));
        String version = parameters.getOrDefault("version", "");
        if (name.isEmpty() || name.length() > SavedWork.LONGEST_NAME || !version.matches("\\d{1,18}")) {
            notice = Notice.wrong("saved.name", SavedWork.LONGEST_NAME);
        } else {
            conclude("renamed", shelf().rename(id, Long.parseLong(version), name));
        }
    }

    private void conclude(String done, Saving<? extends SavedWork<?>> outcome) throws IOException {
        if (outcome instanceof Saving.Saved<? extends SavedWork<?>> saved) {
            proceed(done, saved.work().id());
        } else if (outcome instanceof Saving.ChangedElsewhere<? extends SavedWork<?>> changed) {
            renaming = changed.current();
            notice = Notice.wrong("saved.renamed.elsewhere", changed.current().name());
        } else if (outcome instanceof Saving.Full<?> full) {
            notice = Notice.wrong("saved.full", full.most());
        } else {
            notice = Notice.wrong("saved.gone");
        }
    }

    private void proceed(String done, UUID id) throws IOException {
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath()
            + ListQuery.of(parameters).address() + "&" + done + "=" + id + (isComparison() ? "&of=comparisons" : ""));
        context.responseComplete();
    }

    private Optional<UUID> id(String parameter) {
        return Ids.read(parameters.get(parameter));
    }

    private boolean isComparison() {
        return "comparisons".equals(parameters.get("of"));
    }

    private Shelf<? extends SavedWork<?>> shelf() {
        return isComparison() ? comparisons : proposals;
    }

    public Notice getNotice() {
        return notice;
    }

    /** The row whose name is being edited, in the state that the person knows of. */
    public SavedWork<?> getRenaming() {
        return renaming;
    }

    /** Whether the name of this row is being edited. */
    public boolean isRenaming(SavedWork<?> work) {
        return renaming != null && renaming.id().equals(work.id());
    }

    /** What was typed, or the name there is. */
    public String getTyped() {
        return parameters.getOrDefault("name", renaming.name());
    }
}

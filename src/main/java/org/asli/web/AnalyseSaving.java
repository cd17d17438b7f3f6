package org.asli.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asli.comparison.Choice;
import org.asli.saved.SavedProposal;
import org.asli.saved.SavedProposals;
import org.asli.saved.SavedWork;
import org.asli.saved.Saving;

/**
 * Opens a saved proposal on the Analyse page and saves what is stated there. The page posts back which saved state it
 * was opened with, so that what another tab saved meanwhile is overwritten by nobody who does not want it.
 */
@Named("analyseSaving")
@RequestScoped
public class AnalyseSaving {
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;
    @Inject
    private FacesContext context;
    @Inject
    private SavedProposals proposals;

    private SavedProposal opened;
    private SavedProposal current;
    private Notice notice;

    /** What the address asks to open; empty where it asks for nothing, or for what is not there, which is then said. */
    Optional<Choice> open() {
        if (!parameters.containsKey("saved")) {
            return Optional.empty();
        }
        Optional<SavedProposal> known = Ids.read(parameters.get("saved")).flatMap(proposals::recall);
        opened = known.filter(each -> !each.isDeleted() && each.choice().isPresent()).orElse(null);
        Optional<Choice> choice = Optional.ofNullable(opened).flatMap(SavedProposal::choice);
        if (opened == null) {
            notice = known.map(AnalyseSaving::closed).orElseGet(() -> Notice.wrong("save.unknown"));
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (parameters.containsKey("kept")) {
            notice = new Notice(Text.of("save.kept", opened.name(), Dates.minuteOf(opened.changedAt())), false, opened, false);
        }
        return choice;
    }

    private static Notice closed(SavedProposal proposal) {
        return proposal.isDeleted() ? Notice.deleted("saved.deleted", proposal) : Notice.wrong("save.unreadable");
    }

    /** @param stated what the fields say; null where one of them is wrong */
    void save(Choice stated) throws IOException {
        String act = parameters.get("act");
        if (act == null) {
            return;
        }
        Optional<UUID> id = Ids.read(parameters.get("savedId"));
        opened = id.flatMap(proposals::find).orElse(null);
        if (stated == null) {
            notice = Notice.wrong("save.fields");
        } else if (nameOf(stated).length() > SavedWork.LONGEST_NAME) {
            notice = Notice.wrong("saved.name", SavedWork.LONGEST_NAME);
        } else if (act.equals("change") && id.isPresent()) {
            conclude(proposals.change(id.get(), getVersion(), nameOf(stated), stated));
        } else {
            conclude(proposals.save(Ids.read(parameters.get("token")).orElseGet(UUID::randomUUID), newName(stated), stated));
        }
    }

    /** Says why nothing was done of what was asked for. */
    void refuse(String key) {
        notice = Notice.wrong(key);
    }

    private void conclude(Saving<SavedProposal> outcome) throws IOException {
        if (outcome instanceof Saving.Saved<SavedProposal> saved) {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath()
                + "/?saved=" + saved.work().id() + "&kept");
            context.responseComplete();
        } else if (outcome instanceof Saving.ChangedElsewhere<SavedProposal> changed) {
            current = changed.current();
            opened = current;
            notice = Notice.wrong("save.elsewhere", current.name(), Dates.minuteOf(current.changedAt()));
        } else if (outcome instanceof Saving.Full<SavedProposal> full) {
            notice = Notice.wrong("saved.full", full.most());
        } else {
            opened = null;
            notice = Notice.wrong("save.gone");
        }
    }

    /** The name typed; without one, the product's. */
    private String nameOf(Choice stated) {
        String typed = SavedWork.tidied(parameters.get("saveName"));
        String product = stated.policy().product();
        return !typed.isEmpty() ? typed : !product.isEmpty() ? product : Text.of("save.unnamed");
    }

    /** A copy under the name of its original is called a copy. */
    private String newName(Choice stated) {
        String name = nameOf(stated);
        return opened != null && name.equals(opened.name()) ? Names.copyOf(name) : name;
    }

    /** The saved proposal that is on the page; null where what is on it has not been saved. */
    public SavedProposal getOpened() {
        return opened;
    }

    /** What is saved now, where another tab changed it since this page was opened; else null. */
    public SavedProposal getCurrent() {
        return current;
    }

    public Notice getNotice() {
        return notice;
    }

    /** Under which name and since when what was opened is saved. */
    public String getState() {
        return Text.of("save.opened", opened.name(), Dates.minuteOf(opened.changedAt()));
    }

    /** Which saved proposal would be changed. */
    public String getChange() {
        return Text.of("save.change", opened.name());
    }

    /** Of the saved proposal as the person last saw it. */
    public long getVersion() {
        String posted = parameters.getOrDefault("savedVersion", "");
        return current != null ? current.version() : posted.matches("\\d{1,18}") ? Long.parseLong(posted)
            : opened != null ? opened.version() : 0;
    }

    public String getName() {
        return parameters.getOrDefault("saveName", opened == null ? "" : opened.name());
    }

    /** The id of a new proposal, so that the same page posted twice saves it once. */
    public UUID getToken() {
        return Ids.read(parameters.get("token")).filter(token -> current == null).orElseGet(UUID::randomUUID);
    }

    /** Whether what is on the page is known to be other than what is saved. */
    public boolean isUnsaved() {
        return context.isPostback();
    }
}

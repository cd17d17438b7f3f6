package org.asli.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.asli.comparison.Choice;
import org.asli.document.ChoiceDocument;
import org.asli.document.Reading;

/** A proposal with its alternative and assumptions, under the person's own name for it. */
@Entity
@Table(name = "saved_proposal")
public class SavedProposal extends SavedWork<SavedProposal> {
    /** In characters. */
    static final int LONGEST_DOCUMENT = 200_000;

    private String product;
    private String insurer;
    @Column(length = LONGEST_DOCUMENT)
    private String document;

    protected SavedProposal() {
    }

    SavedProposal(UUID id, UUID owner, String name, Choice choice) {
        super(id, owner, name);
        product = tidied(choice.policy().product());
        insurer = tidied(choice.policy().insurer());
        document = ChoiceDocument.write(choice);
    }

    private SavedProposal(UUID id, String name, SavedProposal original) {
        super(id, original.owner(), name);
        takeFrom(original);
    }

    public String product() {
        return product;
    }

    public String insurer() {
        return insurer;
    }

    /**
     * Read from the stored document at each call; empty where this version of the application cannot read it, because
     * a newer one wrote it or because it is damaged.
     */
    public Optional<Choice> choice() {
        return ChoiceDocument.read(document) instanceof Reading.Accepted<Choice> accepted
            ? Optional.of(accepted.value()) : Optional.empty();
    }

    @Override
    SavedProposal copy(UUID copyId, String copyName) {
        return new SavedProposal(copyId, copyName, this);
    }

    @Override
    boolean holdsWhat(SavedProposal other) {
        return document.equals(other.document);
    }

    @Override
    final void takeFrom(SavedProposal other) {
        product = other.product;
        insurer = other.insurer;
        document = other.document;
    }
}

package org.asli.web;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;

/** The lump sum at the end, as the page's fields hold it: the amount is null while its field holds no valid value. */
public class MaturityFields {
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees amount;
    private boolean guaranteed;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees guaranteedPart;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees at4;

    static MaturityFields of(MaturityBenefit maturity) {
        var fields = new MaturityFields();
        fields.amount = maturity.amount();
        fields.guaranteed = maturity.guaranteed();
        boolean partly = !maturity.guaranteed() && !maturity.guaranteedPart().isZero();
        fields.guaranteedPart = partly ? maturity.guaranteedPart() : null;
        fields.at4 = maturity.at4().equals(maturity.amount()) ? null : maturity.at4();
        return fields;
    }

    boolean isComplete() {
        return amount != null;
    }

    /** Whether a part of the amount is stated, or another amount at 4%. */
    boolean isPartStated() {
        return guaranteedPart != null || at4 != null;
    }

    /** The field that states less of an amount that is ticked as promised as a whole. */
    Optional<String> contradiction() {
        return !guaranteed || amount == null ? Optional.empty() : isLess(guaranteedPart) ? Optional.of("GuaranteedPart")
            : isLess(at4) ? Optional.of("At4") : Optional.empty();
    }

    private boolean isLess(Rupees part) {
        return part != null && part.compareTo(amount) < 0;
    }

    /** None where no amount is stated. */
    MaturityBenefit toMaturity() {
        return amount == null ? new MaturityBenefit(Rupees.ZERO, guaranteed) : guaranteed ? new MaturityBenefit(amount, true) : new MaturityBenefit(amount, at4 == null ? amount : at4,
            guaranteedPart == null ? Rupees.ZERO : guaranteedPart);
    }

    public Rupees getAmount() {
        return amount;
    }

    public void setAmount(Rupees amount) {
        this.amount = amount;
    }

    public boolean isGuaranteed() {
        return guaranteed;
    }

    public void setGuaranteed(boolean guaranteed) {
        this.guaranteed = guaranteed;
    }

    public Rupees getGuaranteedPart() {
        return guaranteedPart;
    }

    public void setGuaranteedPart(Rupees guaranteedPart) {
        this.guaranteedPart = guaranteedPart;
    }

    public Rupees getAt4() {
        return at4;
    }

    public void setAt4(Rupees at4) {
        this.at4 = at4;
    }
}

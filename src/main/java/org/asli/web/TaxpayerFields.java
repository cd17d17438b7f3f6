package org.asli.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.tax.Taxpayer;

/** What tax depends on, as the page's fields hold it: null while a field holds no valid value. */
public class TaxpayerFields {
    private LocalDate issued = LocalDate.now();
    private boolean unitLinked;
    private boolean listedDisability;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees otherPremiums = Taxpayer.USUAL.otherPremiums();
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate slab = Taxpayer.USUAL.slab();
    private boolean deduction;
    private boolean cess;

    static TaxpayerFields of(Taxpayer taxpayer) {
        var fields = new TaxpayerFields();
        fields.issued = taxpayer.issued();
        fields.unitLinked = taxpayer.unitLinked();
        fields.listedDisability = taxpayer.listedDisability();
        fields.otherPremiums = taxpayer.otherPremiums();
        fields.slab = taxpayer.slab();
        fields.deduction = taxpayer.deduction();
        fields.cess = taxpayer.cess();
        return fields;
    }

    boolean isComplete() {
        return Stream.of(issued, otherPremiums, slab).allMatch(Objects::nonNull);
    }

    Taxpayer toTaxpayer() {
        return new Taxpayer(issued, unitLinked, listedDisability, otherPremiums, slab, deduction, cess);
    }

    public LocalDate getIssued() {
        return issued;
    }

    public void setIssued(LocalDate issued) {
        this.issued = issued;
    }

    public boolean isUnitLinked() {
        return unitLinked;
    }

    public void setUnitLinked(boolean unitLinked) {
        this.unitLinked = unitLinked;
    }

    public boolean isListedDisability() {
        return listedDisability;
    }

    public void setListedDisability(boolean listedDisability) {
        this.listedDisability = listedDisability;
    }

    public Rupees getOtherPremiums() {
        return otherPremiums;
    }

    public void setOtherPremiums(Rupees otherPremiums) {
        this.otherPremiums = otherPremiums;
    }

    public Rate getSlab() {
        return slab;
    }

    public void setSlab(Rate slab) {
        this.slab = slab;
    }

    public boolean isDeduction() {
        return deduction;
    }

    public void setDeduction(boolean deduction) {
        this.deduction = deduction;
    }

    public boolean isCess() {
        return cess;
    }

    public void setCess(boolean cess) {
        this.cess = cess;
    }
}

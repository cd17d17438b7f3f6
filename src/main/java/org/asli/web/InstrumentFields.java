package org.asli.web;

import jakarta.validation.constraints.DecimalMin;
import org.asli.alternative.InstrumentRates;
import org.asli.money.Rate;

/** What safe instruments earn, as the page's fields hold it: null while a field holds no valid value. */
public class InstrumentFields {
    @DecimalMin(value = "0", message = "{rule.NOT_NEGATIVE}")
    private Rate deposit = InstrumentRates.USUAL.deposit();
    @DecimalMin(value = "0", message = "{rule.NOT_NEGATIVE}")
    private Rate ppf = InstrumentRates.USUAL.ppf();
    @DecimalMin(value = "0", message = "{rule.NOT_NEGATIVE}")
    private Rate bond = InstrumentRates.USUAL.bond();

    static InstrumentFields of(InstrumentRates rates) {
        var fields = new InstrumentFields();
        fields.deposit = rates.deposit();
        fields.ppf = rates.ppf();
        fields.bond = rates.bond();
        return fields;
    }

    InstrumentRates toRates() {
        return new InstrumentRates(deposit, ppf, bond);
    }

    public Rate getDeposit() {
        return deposit;
    }

    public void setDeposit(Rate deposit) {
        this.deposit = deposit;
    }

    public Rate getPpf() {
        return ppf;
    }

    public void setPpf(Rate ppf) {
        this.ppf = ppf;
    }

    public Rate getBond() {
        return bond;
    }

    public void setBond(Rate bond) {
        this.bond = bond;
    }
}

package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/**
 * The published proposal and its variants as plain cash flows: ₹5,00,000 for 6 years, ₹1,05,200 for 20 years,
 * ₹37,25,000 at the end. The rates were computed outside the project, with 50 digits and more.
 */
class GoldenSeriesTest {
    private final List<CashFlow> flows = new ArrayList<>();

    @Test
    void asPublished() {
        premiums(1, "500000");
        income(1, "105200");
        assertEquals(0.05160086401050845, rate());
    }

    @Test
    void incomeInAdvance() {
        premiums(1, "500000");
        for (int year = 0; year < 20; year++) {
            receive(year, "105200");
        }
        assertRate(0.053868756188290);
    }

    @Test
    void incomeMonthly() {
        premiums(1, "500000");
        for (int year = 0; year < 20; year++) {
            for (int month = 1; month <= 12; month++) {
                receive(year + month / 12.0, month < 12 ? "8766.67" : "8766.63");
            }
        }
        assertRate(0.052604232574113);
    }

    @Test
    void premiumInInstalments() {
        premiums(12, "43750");
        income(1, "105200");
        assertRate(0.049303094630022);
    }

    @Test
    void premiumQuarterly() {
        premiums(4, "130000");
        income(1, "105200");
        assertRate(0.049792584972755);
    }

    @Test
    void premiumHalfYearly() {
        premiums(2, "255000");
        income(1, "105200");
        assertRate(0.050960176104809);
    }

    @Test
    void premiumTaxOfTheYearsBefore2025() {
        pay(0, "522500");
        for (int year = 1; year < 6; year++) {
            pay(year, "511250");
        }
        income(1, "105200");
        assertRate(0.049342574965940);
    }

    @Test
    void deathInYearFive() {
        // income of that year and the cover at its end
        for (int year = 0; year < 5; year++) {
            pay(year, "500000");
            receive(year + 1, "105200");
        }
        receive(5, "5250000");
        assertEquals(0.322425, InternalRateOfReturn.of(CashFlowSeries.of(flows)).single().orElseThrow(), 5e-7);
    }

    private void premiums(int perYear, String amount) {
        for (int k = 0; k < 6 * perYear; k++) {
            pay(k / perYear + k % perYear / (double) perYear, amount);
        }
    }

    private void income(int perYear, String amount) {
        for (int k = 1; k <= 20 * perYear; k++) {
            receive(k / (double) perYear, amount);
        }
    }

    private void pay(double time, String amount) {
        flows.add(new CashFlow(time, Rupees.of(amount).negated()));
    }

    private void receive(double time, String amount) {
        flows.add(new CashFlow(time, Rupees.of(amount)));
    }

    /** The published figures have 13 or 14 decimals of a percent. */
    private void assertRate(double expected) {
        assertEquals(expected, rate(), 2e-15);
    }

    private double rate() {
        receive(20, "3725000");
        IrrResult result = InternalRateOfReturn.of(CashFlowSeries.of(flows));
        assertTrue(result.proven());
        return result.single().orElseThrow();
    }
}

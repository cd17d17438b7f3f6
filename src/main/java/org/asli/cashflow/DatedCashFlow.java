package org.asli.cashflow;

import java.io.Serializable;
import java.time.LocalDate;
import org.asli.money.Rupees;

/** One payment (negative) or receipt (positive) on a day. */
public record DatedCashFlow(LocalDate date, Rupees amount) implements Serializable {
}

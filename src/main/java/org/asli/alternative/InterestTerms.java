package org.asli.alternative;

import java.io.Serializable;

/**
 * What the law says on a day of interest and of a PPF account.
 *
 * @param taxRate of a rupee of interest that is income; 0 up
 * @param ppfLimit rupees that the account takes in a year; not negative
 * @param deduction tax saved by each rupee paid into it; 0 up
 */
public record InterestTerms(double taxRate, double ppfLimit, double deduction) implements Serializable {
}

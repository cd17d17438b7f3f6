package org.asli.irr;

import java.io.Serializable;

/**
 * One step of the Newton–Raphson run a person is shown.
 *
 * @param rate annual effective, as a fraction
 * @param npv net present value in rupees at that rate
 * @param derivative slope of the net present value there, in rupees per unit of rate
 */
public record NewtonStep(double rate, double npv, double derivative) implements Serializable {
}

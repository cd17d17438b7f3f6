package org.asli.irr;

import java.io.Serializable;

/**
 * One step of the Newton–Raphson run a person is shown.
 *
 * @param rate annual effective, as a fraction
 * @param npv net present value in rupees at that rate
 * @param derivative slope of the net present value there, in rupees per unit of rate
 * @param halved whether the rate is the middle of the bracket, because the tangent of the step before leads out of it
 */
public record NewtonStep(double rate, double npv, double derivative, boolean halved) implements Serializable {
}

/**
 * The rates a series of cash flows earns: all of them, counted and not guessed, each the double nearest to the true one
 * and inside proven bounds.
 *
 * <p>{@link org.asli.irr.InternalRateOfReturn} takes the shortest way that is certain:
 * <ol>
 * <li>One change of sign, so one rate (Descartes): {@code ConventionalRate}. A {@code PowerSum} is the way to add up,
 * chosen by the shape of the flows; {@code Moments} holds Cauchy's step, {@code LastStep} the proof of the last digit,
 * {@code Precision} what rounding can do.
 * <li>Otherwise {@code RootSearch}: bounds on payments and receipts apart, Rolle's theorem between the derivatives,
 * {@code BracketedNewton} in twice the precision of a double.
 * <li>Where that leaves a doubt and all times are whole periods, exact integers: {@code ExactRoots} on the
 * {@code IntegerPolynomial}, freed of multiple zeros.
 * </ol>
 * {@link org.asli.irr.BulkRates} does the first for many series side by side. Beside the rates stand the net present value,
 * the modified rate of return, the break-even return, and the Newton–Raphson run that a person is shown.
 */
package org.asli.irr;

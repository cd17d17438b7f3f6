package org.asli.policy;

/**
 * What is taken to be paid: the guaranteed benefits alone, or all that the insurer's illustration shows at a gross
 * return of 4% or 8% a year.
 */
public enum Scenario { GUARANTEED, AT_4, AT_8 }

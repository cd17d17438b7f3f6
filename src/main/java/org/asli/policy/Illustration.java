package org.asli.policy;

/**
 * In which of the two illustrations an insurer has to show, at gross returns of 4% and of 8% a year, a benefit stands
 * that is not guaranteed (IRDAI (Insurance Products) Regulations 2024, benefit illustrations).
 */
public enum Illustration { BOTH, AT_4, AT_8 }

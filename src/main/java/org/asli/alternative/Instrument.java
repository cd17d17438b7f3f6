package org.asli.alternative;

/** Something safe to put money in, and its name in the table in lower case. */
public enum Instrument {
    /** A bank's fixed deposit, renewed at the same rate. */
    DEPOSIT,
    /** The Public Provident Fund up to its yearly limit, and a {@link #DEPOSIT} for the rest. */
    PPF,
    /** A government bond bought at par, its coupons put into such bonds again; sold at par where money is needed. */
    BOND
}

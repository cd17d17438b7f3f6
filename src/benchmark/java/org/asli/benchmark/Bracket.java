package org.asli.benchmark;

/**
 * Where a peer starts and between what it looks, in its own unknown. Rates from −50% to 100% hold every ordinary
 * proposal and leave few evaluations; what is not there is looked for in all that a series can earn.
 */
record Bracket(double low, double guess, double high) {
    static Bracket ordinary(Flows flows) {
        return of(flows, -0.5, 1);
    }

    static Bracket wide(Flows flows) {
        return of(flows, -0.999_999, 1e7);
    }

    private static Bracket of(Flows flows, double low, double high) {
        return new Bracket(flows.unknown(low), flows.unknown(Settings.GUESS), flows.unknown(high));
    }
}

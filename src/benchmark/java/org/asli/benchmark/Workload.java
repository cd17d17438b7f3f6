package org.asli.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the solvers are asked; always the same series, from a fixed seed. */
public enum Workload {
    W1("W1 the worked proposal", 1, random -> workedProposal()),
    W2("W2 yearly, 21 flows", 100_000, Conventional::yearly),
    W3("W3 monthly, 361 flows", 500, Conventional::monthly),
    W3S("W3s monthly policy in level segments", 500, MonthlyPolicy::draw),
    W4("W4 hard", 1_200, HardSeries::draw),
    W5("W5 dated, 100 flows", 1_000, Conventional::dated);

    private static final long SEED = 20_261_121;
    /** Series asked in a quick run, at most. */
    private static final int FEW = 100;

    private final String label;
    private final int size;
    private final Function<SplittableRandom, Flows> draw;

    Workload(String label, int size, Function<SplittableRandom, Flows> draw) {
        this.label = label;
        this.size = size;
        this.draw = draw;
    }

    String label() {
        return label;
    }

    List<Flows> series(boolean quick) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, quick ? Math.min(size, FEW) : size).mapToObj(k -> draw.apply(random)).toList();
    }

    /** ₹5,00,000 at the start of 6 years; ₹1,05,200 at the end of 20 years and ₹37,25,000 with the last. */
    private static Flows workedProposal() {
        long[] rupees = new long[21];
        for (int year = 0; year <= 20; year++) {
            rupees[year] = (year < 6 ? -500_000 : 0) + (year > 0 ? 105_200 : 0) + (year == 20 ? 3_725_000 : 0);
        }
        return Flows.regular(1, rupees);
    }
}

package org.asli.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as Markdown: the solvers on each workload, the targets, and the rules of the game. */
record RatioTable(List<Measurement> measured) {
    private static final String COLUMNS = """
        | workload | solver | ns a solve | ratio to Asli | asked | failed | judged | wrong | worst ulp |
        |---|---|--:|--:|--:|--:|--:|--:|--:|
        """;
    private static final String TARGETS = """

        | target | | measured |
        |---|---|--:|
        """;
    private static final String RULES = """

        **Time.** For one solve, the least of the measured iterations of all JVMs (JMH, JDK and load as above), going
        round the series of the workload, in memory that was touched before. Each solver's own input is made before the clock runs: a `CashFlowSeries` for
        Asli, a list of transactions for decampo, an array for the others. What a solver throws is part of its time.
        Bulk: from rows of paise, read and transposed, to one rate a row, on two processors; POI takes rows of rupees in
        one thread; each iteration is one whole book.

        **Judged.** Failed: an exception, not a number, or no rate. Wrong: not within 1e-6 of any true rate (relative; or
        1e-12 absolute); from Asli, which claims to tell every rate, also one too few or too many. Worst ulp: the largest
        error of a right answer in units in the last place of the true rate. True rates have 60 digits and more: a change
        of sign in decimals on conventional series, Sturm's theorem in integers on the others. In bulk one row in %d is
        judged, otherwise every answer.

        **Settings.** Amounts are whole rupees, so that all solve the same numbers. On monthly flows all solve for the rate
        a month and convert it. Net present values are sums by Horner's rule, or one exponential a flow on dates; slopes
        are found in the same pass. Every iteration starts at 10%% a year. Brent: accuracy 1e-15, relative and absolute,
        between −50%% and 100%%, where that holds no change of sign between −99.9999%% and 10^9%%. Newton: until a step is
        below 1e-14, at most 100 of them. decampo xirr: its own guess, at most 100 steps, until the future value is below
        1e-12 of all that is paid and received (by default 1e-7 rupees, which it seldom reaches, and 10,000 steps); a
        period of a grid is 365 days. POI: 1e-7 and 1,000 steps, which are fixed; it knows no dates.
        """;

    /** Where and when a run takes place; to be asked for before it loads the machine itself. */
    static String conditions(boolean quick) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%s · Java %s · %s, %d processors, load %.2f · %s%s",
            LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), Runtime.version(), machine.getArch(),
            machine.getAvailableProcessors(), machine.getSystemLoadAverage(), System.getProperty("peers"),
            quick ? " · quick run: the times say little" : "");
    }

    String markdown(String conditions, int sample) {
        return "# The solver beside others\n\n" + conditions + "\n\n"
            + COLUMNS + measured.stream().map(this::row).collect(Collectors.joining())
            + TARGETS + Target.of(measured).stream().map(RatioTable::row).collect(Collectors.joining())
            + RULES.formatted(sample);
    }

    private String row(Measurement one) {
        Score score = one.score();
        return String.format(Locale.ROOT, "| %s | %s | %,.0f | %.2f | %,d | %,d | %,d | %,d | %s |%n", one.workload(),
            one.solver().label(), one.nanoseconds(), one.nanoseconds() / asli(one.workload()), score.asked(),
            score.failed(), score.judged(), score.wrong(), ulps(score.worstUlp()));
    }

    private double asli(String workload) {
        return measured.stream().filter(one -> one.solver() == Solver.ASLI && one.workload().equals(workload))
            .findFirst().orElseThrow().nanoseconds();
    }

    private static String row(Target target) {
        return "| %s | %s | %s |\n".formatted(target.statement(), target.reached() ? "reached" : "missed", target.found());
    }

    private static String ulps(double worst) {
        return String.format(Locale.ROOT, worst < 1_000 ? "%.3f" : "%.1e", worst);
    }
}

package org.asli.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the solver is to reach, and what it reached in this run. */
record Target(String statement, boolean reached, String found) {
    private static final double HALF = 0.5;

    static List<Target> of(List<Measurement> measured) {
        Measurements all = new Measurements(measured);
        List<Target> targets = new ArrayList<>(List.of(
            all.faster(Workload.W1.label(), Solver.COMMONS_BRENT, 4),
            all.faster(Workload.W1.label(), Solver.DECAMPO, 30),
            all.faster(Workload.W3.label(), Solver.COMMONS_BRENT, 10),
            all.faster(Workload.W3S.label(), Solver.COMMONS_BRENT, 60),
            all.faster(Workload.W5.label(), Solver.DECAMPO, 15),
            all.faster(Bulk.LABEL, Solver.POI, 20)));
        targets.add(all.faultless(Workload.W4.label()));
        targets.add(all.peersFail(Workload.W4.label()));
        targets.add(all.exact());
        return targets;
    }

    /** The same measurements, asked for what the targets need. */
    private record Measurements(List<Measurement> measured) {
        Target faster(String workload, Solver peer, int factor) {
            double ratio = of(workload, peer).nanoseconds() / of(workload, Solver.ASLI).nanoseconds();
            return new Target("%s: at least %d× %s".formatted(workload, factor, peer.label()), ratio >= factor,
                String.format(Locale.ROOT, "%.1f×", ratio));
        }

        Target faultless(String workload) {
            Score score = of(workload, Solver.ASLI).score();
            return new Target(workload + ": no failed and no wrong answer", score.failed() + score.wrong() == 0,
                score.failed() + " failed, " + score.wrong() + " wrong");
        }

        Target peersFail(String workload) {
            List<Score> scores = measured.stream()
                .filter(one -> one.workload().equals(workload) && one.solver() != Solver.ASLI)
                .map(Measurement::score).toList();
            int fewest = scores.stream().mapToInt(score -> score.failed() + score.wrong()).min().orElseThrow();
            return new Target(workload + ": every peer fails or is wrong somewhere", fewest > 0,
                fewest + " or more");
        }

        Target exact() {
            Score score = measured.stream().filter(one -> one.solver() == Solver.ASLI).map(Measurement::score)
                .reduce(Score.NONE, Score::plus);
            boolean reached = score.failed() + score.wrong() + score.uncertified() == 0 && score.worstUlp() <= HALF;
            return new Target("Every answer correctly rounded and certified", reached,
                String.format(Locale.ROOT, "%.4f ulp at most, %d not certified", score.worstUlp(), score.uncertified()));
        }

        private Measurement of(String workload, Solver solver) {
            return measured.stream().filter(one -> one.workload().equals(workload) && one.solver() == solver)
                .findFirst().orElseThrow();
        }
    }
}

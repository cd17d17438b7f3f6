package org.asli.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.simulation.FundSimulation;
import org.asli.simulation.ReturnModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The fund beside a policy, once as it is projected and in all simulated futures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FundTime {
    private static final double GROWTH = 1.12;

    /** What is measured. */
    public enum Reckoning { PROJECTION, FUTURES }

    @Param
    public FundPlan plan;
    @Param
    public Reckoning reckoning;

    private CashFlowSeries flows;

    @Setup
    public void prepare() {
        flows = plan.flows();
    }

    @Benchmark
    public Object fund() {
        return reckoning == Reckoning.PROJECTION ? FundPath.of(flows, GROWTH, plan.years())
            : FundSimulation.of(flows, GROWTH, plan.years(), ReturnModel.USUAL);
    }

    /** What flows into the fund: ₹5,00,000 a year for six years, and ₹1,05,200 a year out of it from the first on. */
    public enum FundPlan {
        YEARLY("20 years, yearly", 20, 1), MONTHLY("20 years, monthly", 20, 12), LONGEST("100 years, monthly", 100, 12);

        private final String label;
        private final int years;
        private final int perYear;

        FundPlan(String label, int years, int perYear) {
            this.label = label;
            this.years = years;
            this.perYear = perYear;
        }

        String label() {
            return label;
        }

        int years() {
            return years;
        }

        CashFlowSeries flows() {
            List<CashFlow> flows = new ArrayList<>();
            for (int k = 0; k <= years * perYear; k++) {
                long rupees = (k < 6 * perYear ? 500_000 / perYear : 0) - (k > 0 ? 105_200 / perYear : 0);
                flows.add(new CashFlow((double) k / perYear, Rupees.of(rupees)));
            }
            return CashFlowSeries.of(flows);
        }
    }
}

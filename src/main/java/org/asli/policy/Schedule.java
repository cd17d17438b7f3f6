package org.asli.policy;

import java.util.List;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;

/**
 * All that is paid and received, but for the maturity benefit, by what tells the years apart.
 *
 * @param savings the premiums without riders
 * @param guaranteed of the benefits; none where they are not asked for, because only the special surrender value does
 */
record Schedule(List<CashFlow> premiums, List<CashFlow> savings, Benefits benefits, Benefits guaranteed) {

    /** By the moment of the year at which they are paid. */
    record Benefits(List<CashFlow> inAdvance, List<CashFlow> inArrear) {
        private static Benefits of(List<BenefitStream> streams) {
            return new Benefits(flows(streams, Timing.IN_ADVANCE), flows(streams, Timing.IN_ARREAR));
        }

        private static List<CashFlow> flows(List<BenefitStream> streams, Timing timing) {
            return CashFlowSeries.of(streams.stream().filter(stream -> stream.timing() == timing)
                .flatMap(stream -> stream.cashFlows().flows().stream()).toList()).flows();
        }

        /** Those up to the end of a policy year, or those after it. */
        List<CashFlow> at(int year, boolean soFar) {
            return Stream.concat(inAdvance.stream().filter(flow -> flow.time() < year == soFar),
                inArrear.stream().filter(flow -> flow.time() <= year == soFar)).toList();
        }
    }

    /** @param special whether the special surrender value is asked for */
    static Schedule of(Proposal policy, boolean special) {
        return new Schedule(policy.premium().cashFlows().flows(), policy.premium().savings().flows(),
            Benefits.of(policy.benefits()),
            Benefits.of(policy.benefits().stream().filter(stream -> special && stream.guaranteed()).toList()));
    }
}

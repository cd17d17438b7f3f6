package org.asli.simulation;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlowSeries;

/**
 * From one moment at which something flows, or a year ends, to the next. However many months lie between: their lognormal
 * returns together are lognormal again, so one number is drawn for all of them.
 *
 * @param drift the middle of the logarithm of the growth since the moment before
 * @param spread its standard deviation; 0 where nothing is left to chance
 * @param flow into the fund (positive) or out of it (negative), then
 * @param year the year that ends at this moment, −1 for none
 */
record Step(double drift, double spread, double flow, int year) {

    static List<Step> of(CashFlowSeries flows, double growthFactor, int years, ReturnModel model) {
        List<Step> steps = new ArrayList<>();
        double before = 0;
        for (var moment : FundPath.moments(flows, years).entrySet()) {
            double time = moment.getKey();
            steps.add(new Step(model.drift(growthFactor, time - before), model.spread(time - before),
                moment.getValue(), time == Math.rint(time) ? (int) time : -1));
            before = time;
        }
        return steps;
    }
}

package org.asli.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.asli.batch.Row;
import org.asli.cashflow.CashFlow;
import org.asli.document.Fault.Shape;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;

/** Many series at the same times: the times once, then the amounts of each series as a list, null for no flow. */
final class RowsDocument {
    private RowsDocument() {
    }

    static Reading<Row> row(JsonNode node, String pointer) {
        var own = new Faults();
        if (!node.isArray()) {
            own.add(new Fault.Misshapen(pointer, Shape.LIST));
            return own.reading(null);
        }
        Rupees[] amounts = new Rupees[node.size()];
        for (int k = 0; k < amounts.length; k++) {
            amounts[k] = amount(node.get(k), pointer + "/" + k, own);
        }
        return own.count() > 0 ? own.reading(null) : own.reading(Row.of(Arrays.asList(amounts)));
    }

    /** Null for no flow, and for a fault. */
    private static Rupees amount(JsonNode node, String pointer, Faults faults) {
        try {
            if (Numbers.isNumber(node)) {
                return SeriesDocument.bounded(Rupees.of(Numbers.exact(node)));
            }
            if (!node.isNull()) {
                faults.add(new Fault.Misshapen(pointer, Shape.NUMBER));
            }
        } catch (OutOfRange e) {
            faults.add(new Fault.BrokenRule(pointer, e.rule()));
        }
        return null;
    }

    /** Times in years, ascending; an empty array with a fault where there are none. A null node is one too long. */
    static double[] times(JsonNode node, Faults faults) {
        if (node == null || node.size() > SeriesDocument.MOST_FLOWS) {
            faults.add(new Fault.BrokenRule("/times", Rule.TOO_MANY));
            return new double[0];
        }
        if (!node.isArray() || node.size() < SeriesDocument.FEWEST_FLOWS) {
            faults.add(new Fault.Misshapen("/times", Shape.ASCENDING_TIMES));
            return new double[0];
        }
        double[] years = new double[node.size()];
        for (int k = 0; k < years.length; k++) {
            years[k] = time(node.get(k), "/times/" + k, faults);
            if (k > 0 && years[k] <= years[k - 1]) {
                faults.add(new Fault.Misshapen("/times/" + k, Shape.ASCENDING_TIMES));
            }
        }
        return years;
    }

    private static double time(JsonNode node, String pointer, Faults faults) {
        if (!Numbers.isNumber(node)) {
            faults.add(new Fault.Misshapen(pointer, Shape.NUMBER));
            return Double.NaN;
        }
        double years = Numbers.exact(node).doubleValue() + 0.0; // −0.0 becomes 0.0
        if (!(years >= 0 && years <= CashFlow.LONGEST)) {
            faults.add(new Fault.BrokenRule(pointer, Rule.YEARS));
        }
        return years;
    }
}

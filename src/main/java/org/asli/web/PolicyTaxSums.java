package org.asli.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asli.comparison.AfterTax;
import org.asli.comparison.IncomeSoFar;
import org.asli.comparison.TaxRow;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.tax.Deduction.Deducted;
import org.asli.tax.ProceedsLaw;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds.Receipt;
import org.asli.tax.Taxpayer;

/** How the tax on a policy comes about in a year: what of the receipts is income, the tax on it, and what deducting saves. */
record PolicyTaxSums(AfterTax taxed) {

    List<Line> of(TaxRow row) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("years.cashFlow", RowSum.added(YearSums.flows(taxed.before().rows().get(row.year())), row.cashFlow())));
        boolean both = !row.tax().isZero() && !row.saved().isZero();
        if (!row.income().isZero()) {
            lines.add(line("tax.sum.income", income(row)));
        }
        if (!row.tax().isZero()) {
            lines.add(line(both ? "tax.due" : "tax.year.tax", due(row)));
        }
        if (!row.saved().isZero()) {
            lines.add(line("tax.saved", saved(row)));
            lines.add(line("tax.year.tax", RowSum.added(both ? List.of(row.tax(), row.saved().negated())
                : List.of(row.saved().negated()), row.tax().minus(row.saved()))));
        }
        List<Rupees> after = new ArrayList<>(List.of(row.cashFlow(), row.saved().minus(row.tax())));
        after.removeIf(Rupees::isZero);
        lines.add(line("tax.year.after", RowSum.added(after, row.afterTax())));
        return lines;
    }

    private static Line line(String key, String value) {
        return new Line(Text.of(key), value);
    }

    /** All so far, less what was income before this year. */
    private String income(TaxRow row) {
        IncomeSoFar all = IncomeSoFar.at(receipts(row.year()).stream().filter(receipt -> !receipt.income().isZero())
            .reduce((one, next) -> next).orElseThrow(), taxed);
        Rupees before = all.income().minus(row.income());
        List<Rupees> terms = new ArrayList<>(List.of(all.received(), all.undeducted().negated()));
        if (!before.isZero()) {
            terms.add(before.negated());
        }
        return RowSum.added(terms, row.income());
    }

    private List<Receipt> receipts(int year) {
        return taxed.proceeds().receipts().stream().filter(receipt -> (int) Math.ceil(receipt.time()) == year).toList();
    }

    /** By the law at each receipt: what is received under one law is one term. */
    private String due(TaxRow row) {
        Rupees before = row.year() == 1 ? Rupees.sum(receipts(0).stream().map(Receipt::income).toList()) : Rupees.ZERO;
        Map<ProceedsLaw, Rupees> byLaw = new LinkedHashMap<>();
        receipts(row.year()).forEach(receipt -> byLaw.merge(ProceedsLaw.of(taxpayer(), Rules.KNOWN, receipt.time()), receipt.income(), Rupees::plus));
        StringBuilder sum = new StringBuilder();
        for (Map.Entry<ProceedsLaw, Rupees> each : byLaw.entrySet()) {
            Rupees after = before.plus(each.getValue());
            append(sum, " + ", after, each.getKey());
            append(sum, " − ", before, each.getKey());
            before = after;
        }
        return sum + " = " + RupeeFormat.full(row.tax());
    }

    private static void append(StringBuilder sum, String sign, Rupees income, ProceedsLaw law) {
        if (!law.due(income).isZero()) {
            String above = law.free().signum() == 0 ? RupeeFormat.full(income)
                : "(" + RupeeFormat.full(income) + " − " + RupeeFormat.full(Rupees.of(law.free())) + ")";
            sum.append(sum.isEmpty() ? "" : sign).append(above).append(" × ").append(percent(law.rate()));
        }
    }

    /** Equal parts of a premium are said once. */
    private String saved(TaxRow row) {
        Map<Rupees, List<Deducted>> equal = taxed.deduction().premiums().stream()
            .filter(each -> (int) Math.ceil(each.time()) == row.year() && !each.saved().isZero())
            .collect(Collectors.groupingBy(Deducted::saved, LinkedHashMap::new, Collectors.toList()));
        String each = equal.values().stream().map(one -> RupeeFormat.full(one.get(0).deducted()) + " × " + percent(Rules.KNOWN.due(
            taxpayer().slab().fraction(), taxpayer(), taxpayer().dayAt(one.get(0).time()))) + " = " + RupeeFormat.full(one.get(0).saved()))
            .collect(Collectors.joining("; "));
        boolean alone = equal.size() == 1 && equal.values().iterator().next().size() == 1;
        return alone ? each : each + "; " + equal.entrySet().stream().map(one -> RupeeFormat.full(one.getKey())
            + (one.getValue().size() == 1 ? "" : " × " + one.getValue().size())).collect(Collectors.joining(" + "))
            + " = " + RupeeFormat.full(row.saved());
    }

    private Taxpayer taxpayer() {
        return taxed.before().choice().taxpayer();
    }

    static String percent(BigDecimal rate) {
        return RupeeFormat.number(rate.movePointRight(2)) + "%";
    }
}

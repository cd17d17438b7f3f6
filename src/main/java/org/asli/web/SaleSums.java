package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asli.alternative.GainsTax;
import org.asli.alternative.Sale;
import org.asli.alternative.Sale.Part;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** How the tax on what is sold of a fund comes about: the gains, what of them is free, and the rate. */
final class SaleSums {
    private static final Formats FORMATS = new Formats();
    private static final Part NOTHING = new Part(0, 0);

    private SaleSums() {
    }

    /** The gains, then the tax under its name; nothing where there is none. @param sales whose free gains count together */
    static List<Line> of(List<Sale> sales, String name) {
        Map<GainsTax, List<Sale>> byLaw = sales.stream().filter(sale -> sale.tax() != 0)
            .collect(Collectors.groupingBy(Sale::law, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (GainsTax law : byLaw.keySet()) {
            List<Sale> under = sales.stream().filter(sale -> sale.law().equals(law)).toList();
            Part held = under.stream().map(Sale::held).reduce(NOTHING, Part::plus);
            Part brief = under.stream().map(Sale::brief).reduce(NOTHING, Part::plus);
            double free = under.stream().mapToDouble(Sale::free).sum();
            gains(lines, "tax.sum.gains", held);
            gains(lines, "tax.sum.brief", brief);
            if (held.gains() > 0 && law.rate() > 0) {
                terms.add(above(held.gains(), free) + " × " + percent(law.rate()));
            }
            if (brief.gains() > 0 && law.shortRate() > 0) {
                terms.add(FORMATS.toPaisa(brief.gains()) + " × " + percent(law.shortRate()));
            }
        }
        if (!terms.isEmpty()) {
            lines.add(new Line(name, String.join(" + ", terms) + " = " + FORMATS.toPaisa(sales.stream().mapToDouble(Sale::tax).sum())));
        }
        return lines;
    }

    private static void gains(List<Line> lines, String key, Part part) {
        if (part.gains() > 0) {
            lines.add(new Line(Text.of(key), FORMATS.toPaisa(part.sold()) + " − " + FORMATS.toPaisa(part.cost()) + " = "
                + FORMATS.toPaisa(part.gains())));
        }
    }

    private static String above(double gains, double free) {
        return free == 0 ? FORMATS.toPaisa(gains) : "(" + FORMATS.toPaisa(gains) + " − "
            + RupeeFormat.full(Rupees.of(BigDecimal.valueOf(free).setScale(2, RoundingMode.HALF_UP))) + ")";
    }

    private static String percent(double rate) {
        return PolicyTaxSums.percent(BigDecimal.valueOf(rate));
    }
}

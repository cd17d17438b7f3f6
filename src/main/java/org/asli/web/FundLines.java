package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.comparison.FundYear;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/** How it comes about what term plan + SIP holds where the policy ends early. */
final class FundLines {
    private static final Formats FORMATS = new Formats();

    private FundLines() {
    }

    /** What it holds when the year begins, and at its end. @param name of the last */
    static List<Line> of(FundYear year, String name) {
        if (year.dryYear().isPresent()) {
            return List.of(new Line(name, Text.of("fund.dry.sum", FORMATS.brief(year.end()), year.dryYear().getAsInt())));
        }
        if (!Double.isFinite(year.end())) {
            return List.of(new Line(name, FORMATS.brief(year.end())));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Text.of("sum.fund.start"), start(year)));
        Grown growth = Grown.brief(year.growth());
        lines.addAll(growth.said());
        lines.add(new Line(name, Text.of("fund.grown", FORMATS.toPaisa(year.start()), growth.factor(),
            growth.sum(year.later(), year.year(), true), FORMATS.toPaisa(year.end()))));
        return lines;
    }

    private static String start(FundYear year) {
        String start = FORMATS.toPaisa(year.start());
        double before = year.before().orElse(0);
        if (year.before().isEmpty() || year.opening().isEmpty()) {
            return start;
        }
        String opening = year.opening().stream().map(part -> (part.sign() < 0 ? " − " : " + ")
            + RupeeFormat.full(part.sign() < 0 ? part.negated() : part)).collect(Collectors.joining());
        return (before == 0 ? opening.replaceFirst("^ \\+ ", "") : FORMATS.toPaisa(before) + opening) + " = " + start;
    }
}

package org.asli.export;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.irr.Enclosure;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;
import org.asli.money.RupeeFormat;

/** How the rate was found: the steps, the curve they run on, and why a rule of thumb is no rate. */
record RateSection(Sheet sheet, Page page, Words words, Locale locale) {
    private static final int FIRST_STEPS = 5;
    private static final int LAST_STEPS = 4;
    private static final double PER_CENT = 0.01;
    /** From here on an amount to the paisa is too wide for its column. */
    private static final double LONG = 1e10;

    void draw(Comparison comparison) throws IOException {
        List<NewtonStep> run = comparison.steps();
        Grid steps = steps(run);
        Grid rates = rates(comparison.irr());
        page.section(words.of("rate.section"), 60 + rates.height(sheet) + Math.max(190, steps.height(sheet)));
        page.text(result(comparison), Type.BODY);
        if (!rates.rows().isEmpty()) {
            sheet.down(3);
            rates.draw(sheet, Sheet.LEFT);
            sheet.down(6);
        }
        if (!run.isEmpty()) {
            page.text(newton(run, comparison.irr()), Type.NOTE);
        }
        sheet.down(6);
        double top = sheet.y();
        if (!run.isEmpty()) {
            steps.draw(sheet, Sheet.LEFT);
        }
        double end = sheet.y();
        sheet.to(top);
        double below = page.picture(words.of("rate.picture"), Pictures.presentValue(comparison, locale), Size.NARROW,
            run.isEmpty() ? Sheet.LEFT : Sheet.LEFT + Page.HALF + Page.GAP, Page.HALF);
        sheet.to(Math.max(end, below) + 8);
        if (comparison.ruleOfThumb().isPresent()) {
            page.text(words.of("rate.thumb", RupeeFormat.percent(comparison.ruleOfThumb().getAsDouble())), Type.BODY);
        }
    }

    private String result(Comparison comparison) {
        if (comparison.irr() instanceof IrrResult.None none) {
            return words.of("headline." + none.reason());
        }
        IrrResult irr = comparison.irr();
        String found = irr instanceof IrrResult.One one
            ? words.of("rate.exact", Figures.exact(one.rate()), bounds(one.enclosure()))
            : words.of("rate.several", irr.rates().stream().map(rate -> words.of("rate.real", RupeeFormat.percent(rate),
                RupeeFormat.percent(comparison.realReturn(rate)))).collect(Collectors.joining(", ")));
        return found + " " + words.of(irr.proven() ? "rate.proven" : "rate.unproven");
    }

    /** Several rates with their bounds, a line each; one has its bounds in a sentence. */
    private Grid rates(IrrResult irr) {
        List<Enclosure> several = irr.single().isPresent() ? List.of() : irr.enclosures();
        return new Grid(List.of(Grid.Column.left(110), Grid.Column.left(Sheet.WIDTH - 110)), List.of(),
            several.stream().map(each -> row(Figures.exact(each.rate()), bounds(each))).toList());
    }

    private String bounds(Enclosure rate) {
        String lower = RupeeFormat.bound(rate.lower(), RoundingMode.FLOOR);
        return Double.isInfinite(rate.upper()) ? words.of("rate.bounds.open", lower)
            : words.of("rate.bounds", lower, RupeeFormat.bound(rate.upper(), RoundingMode.CEILING));
    }

    private String newton(List<NewtonStep> run, IrrResult irr) {
        String first = words.of("rate.newton", RupeeFormat.shortPercent(run.get(0).rate()));
        String found = irr.single().isPresent() ? first : first + " " + words.of("rate.newton.nearest");
        return run.stream().anyMatch(NewtonStep::halved) ? found + " " + words.of("rate.newton.halved") : found;
    }

    private Grid steps(List<NewtonStep> steps) {
        List<Grid.Row> rows = new ArrayList<>();
        boolean leavesOut = steps.size() > FIRST_STEPS + LAST_STEPS + 1;
        for (int i = 0; i < steps.size(); i++) {
            if (leavesOut && i == FIRST_STEPS) {
                int skipped = steps.size() - FIRST_STEPS - LAST_STEPS;
                rows.add(row("", words.of("rate.left.out", skipped), "", ""));
                i += skipped;
            }
            NewtonStep step = steps.get(i);
            rows.add(row((i + 1) + (step.halved() ? " *" : ""), Figures.exact(step.rate()), npv(step.npv()),
                RupeeFormat.inLakhCrore(step.derivative() * PER_CENT)));
        }
        return new Grid(List.of(Grid.Column.left(28), Grid.Column.right(82), Grid.Column.right(80),
            Grid.Column.right(Page.HALF - 190)), List.of(words.of("rate.step"), words.of("rate.rate"),
            words.of("rate.npv"), words.of("rate.slope")), rows);
    }

    private static String npv(double amount) {
        return Math.abs(amount) < LONG ? Figures.toPaisa(amount) : RupeeFormat.inLakhCrore(amount);
    }

    private static Grid.Row row(String... texts) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Grid.Cell(text, Type.BODY.at(8)));
        }
        return new Grid.Row(cells, false);
    }
}

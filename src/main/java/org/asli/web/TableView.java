package org.asli.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.illustration.Flaw;
import org.asli.illustration.IllustratedPolicy;
import org.asli.illustration.InsurerTable;
import org.asli.illustration.Unit;
import org.asli.illustration.Use;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.PremiumSchedule;

/** The insurer's table on the Analyse page: what Asli understood of the pasted text, and what it did not. */
@Named("insurerTable")
@RequestScoped
public class TableView {
    /** Of one column, and of the lines: who has put these right sees the next. */
    private static final int MOST_FLAWS = 5;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private PastedTable pasted;

    /**
     * @param head as the table has it, or its number
     * @param sample its first figure, and by what it is multiplied
     * @param problems what is wrong with it, in words
     */
    public record Column(int number, String head, String sample, Use use, List<String> problems) {
    }

    /** Uses that belong together. */
    public record Group(String name, List<Use> uses) {
    }

    private PastedTable pasted() {
        pasted = pasted == null ? PastedTable.of(parameters::get) : pasted;
        return pasted;
    }

    public String getText() {
        return pasted().text();
    }

    /** Tells the text from others, so that what is said of its columns is said of no other. */
    public String getMark() {
        return pasted().mark();
    }

    public boolean isRead() {
        return pasted().table() != null;
    }

    /** Empty where nothing was pasted. */
    public List<Column> getColumns() {
        List<InsurerTable.Column> columns = isRead() ? pasted().table().columns() : List.of();
        return IntStream.range(0, columns.size()).mapToObj(i -> new Column(i, head(columns.get(i), i),
            columns.get(i).sample() + multiplied(columns.get(i)), columns.get(i).use(), flaws(i))).toList();
    }

    private static String head(InsurerTable.Column column, int index) {
        return column.head().isEmpty() ? Text.of("table.column", index + 1) : column.head();
    }

    private static String multiplied(InsurerTable.Column column) {
        return column.isMultiplied() ? " × " + RupeeFormat.plain(column.unit().one()) : "";
    }

    /** By what amounts are multiplied, a sentence for each unit in which the table states some. */
    public List<String> getUnits() {
        List<InsurerTable.Column> columns = isRead() ? pasted().table().columns() : List.of();
        return Stream.of(Unit.values()).filter(unit -> columns.stream().anyMatch(column -> column.isMultiplied()
            && column.unit() == unit)).map(unit -> Text.of("table.unit", Text.of("table.unit." + unit),
            RupeeFormat.plain(unit.one()))).toList();
    }

    /** What is wrong with the text, but for what is wrong with a column. */
    public List<String> getProblems() {
        return flaws(-1);
    }

    private List<String> flaws(int column) {
        return !isRead() ? List.of() : pasted().table().flaws().stream().filter(flaw -> flaw.column() == column)
            .sorted(Comparator.comparingInt(Flaw::line)).limit(MOST_FLAWS).map(TableView::words).toList();
    }

    private static String words(Flaw flaw) {
        String words = Text.of("table." + flaw.kind(), flaw.details().stream()
            .map(detail -> detail instanceof Rupees amount ? RupeeFormat.full(amount) : String.valueOf(detail)).toArray());
        return flaw.line() == 0 ? words : Text.of("surrender.wrong", flaw.line(), words);
    }

    /** Whether it can be filled in. */
    public boolean isUsable() {
        return policy().isPresent();
    }

    private Optional<IllustratedPolicy> policy() {
        return Optional.ofNullable(pasted().table()).flatMap(InsurerTable::policy);
    }

    /** Whether the form was filled in from it just now. */
    public boolean isUsed() {
        return PastedTable.toFillIn(parameters::get).isPresent();
    }

    /** What is filled in, in a line. */
    public String getSummary() {
        IllustratedPolicy policy = policy().orElseThrow();
        List<String> parts = new ArrayList<>(List.of(Text.of("table.years", policy.termYears())));
        parts.add(policy.premium().map(TableView::premium).orElseGet(() -> Text.of("table.premium.none")));
        if (!policy.benefits().isEmpty()) {
            parts.add(Text.of("table.benefits", policy.benefits().size()));
        }
        if (!policy.maturity().amount().isZero()) {
            parts.add(Text.of("table.maturity", RupeeFormat.full(policy.maturity().amount())));
        }
        if (policy.surrender().lastYear() > 0) {
            parts.add(Text.of("table.surrender", policy.surrender().values().size()));
        }
        policy.entryAge().ifPresent(age -> parts.add(Text.of("table.age", age)));
        return String.join("; ", parts);
    }

    private static String premium(PremiumSchedule premium) {
        String yearly = Text.of("table.premium", RupeeFormat.full(premium.yearlyPremium()), premium.years());
        return premium.taxFirstYear().equals(Rate.ZERO) ? yearly : Text.of("table.premium.taxed", yearly,
            RupeeFormat.percent(premium.taxFirstYear()), RupeeFormat.percent(premium.taxAfter()));
    }

    public List<Group> getGroups() {
        return List.of(group("general", Use.NOTHING, Use.PREMIUM), group("income", Use.INCOME_GUARANTEED, Use.INCOME_TOTAL_AT_8),
            group("maturity", Use.MATURITY_GUARANTEED, Use.MATURITY_TOTAL_AT_8),
            group("ending", Use.SURRENDER_VALUE, Use.ADDED_BONUS));
    }

    private static Group group(String name, Use first, Use last) {
        return new Group(Text.of("table.group." + name), List.of(Use.values()).subList(first.ordinal(), last.ordinal() + 1));
    }
}

package org.asli.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.stream.Collectors;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rule.Unit;

/** A table of dated rules: at most one of a subject applies on a day. Where none does, there is no such tax or limit. */
public final class Rules {
    /** The rules that come with the app, in {@code rules.csv}. */
    public static final Rules KNOWN = read(packaged());
    private static final String HEAD = "rule|from|to|value|unit|source|note";
    private static final int COLUMNS = 7;

    private final List<Rule> all;
    private final Map<Subject, List<Rule>> bySubject;

    private Rules(List<Rule> rules) {
        all = List.copyOf(rules);
        bySubject = all.stream().collect(Collectors.groupingBy(Rule::subject));
        for (Rule rule : all) {
            if (all.stream().anyMatch(other -> other != rule && other.subject() == rule.subject()
                && (other.applies(rule.from()) || other.applies(rule.to())))) {
                throw new IllegalArgumentException("two rules at once: " + rule);
            }
        }
    }

    /**
     * Reads a table: a line of heads, then a line a rule, with columns rule, from, to, value, unit, source and note
     * between vertical bars. An empty {@code to} means until further notice.
     *
     * @throws IllegalArgumentException where a line is no rule, or two rules of one subject apply on one day
     */
    public static Rules read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("the first line is not " + HEAD);
        }
        List<Rule> rules = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> rules.add(rule(line)));
        return new Rules(rules);
    }

    /** Every rule, in the order of the table. */
    public List<Rule> all() {
        return all;
    }

    /** The rule of a subject on a day; empty where there is none. */
    public Optional<Rule> on(Subject subject, LocalDate day) {
        for (Rule rule : bySubject.getOrDefault(subject, List.of())) {
            if (rule.applies(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rules of tax that bear on a policy issued on a day, up to another day. */
    public List<Rule> between(LocalDate issued, LocalDate end) {
        return all.stream().filter(rule -> !rule.subject().isOfInstruments() && !rule.subject().isOfSurrender())
            .filter(rule -> rule.subject().isOfIssue() ? rule.applies(issued) : bears(rule, issued, end)).toList();
    }

    /** The rules that bear on safe instruments from a day up to another. */
    public List<Rule> ofInstruments(LocalDate from, LocalDate end) {
        return all.stream().filter(rule -> rule.subject().isOfInstruments() && bears(rule, from, end)).toList();
    }

    /** Its value; zero where there is none. */
    public BigDecimal value(Subject subject, LocalDate day) {
        return on(subject, day).map(Rule::value).orElse(BigDecimal.ZERO);
    }

    /** A rate of income tax, with the cess on it where a taxpayer counts that. */
    public BigDecimal due(BigDecimal rate, Taxpayer taxpayer, LocalDate day) {
        return taxpayer.cess() ? rate.multiply(BigDecimal.ONE.add(value(Subject.CESS, day))) : rate;
    }

    private static boolean bears(Rule rule, LocalDate from, LocalDate end) {
        return !rule.from().isAfter(end) && !rule.to().isBefore(from);
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        return new Rule(Subject.valueOf(word(cells[0])), LocalDate.parse(cells[1]),
            cells[2].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[2]), new BigDecimal(cells[3]),
            Unit.valueOf(word(cells[4])), cells[5], cells[6]);
    }

    private static String word(String cell) {
        return cell.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String packaged() {
        try (var text = new Scanner(Rules.class.getResourceAsStream("rules.csv"), "UTF-8")) {
            return text.useDelimiter("\\A").next();
        }
    }
}

package org.asli.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.asli.money.Rupees;

/** What a column probably holds, by the words above it; without words, by where it stands and what is in it. */
final class Guess {
    private static final Pattern AT_4 = Pattern.compile("\\b4(\\.0+)? ?%");
    private static final Pattern AT_8 = Pattern.compile("\\b8(\\.0+)? ?%");
    private static final Pattern RUNNING = Pattern.compile("cumulative|balance|cash ?flow|\\bnet\\b|premiums? paid|to date");
    private static final Pattern AGE = Pattern.compile("\\bage\\b");
    private static final Pattern DEATH = Pattern.compile("death|sum assured|\\bcover\\b");
    private static final Pattern SURRENDER = Pattern.compile("surrender|\\bgsv\\b|\\bssv\\b");
    private static final Pattern ADDED = Pattern.compile("reversionary|accrued|accumulat|terminal|final bonus|additions?\\b");
    private static final Pattern INCOME =
        Pattern.compile("income|survival|cash ?bonus|pay ?-?outs?|money ?-?back|pension|annuity|other benefit");
    private static final Pattern NOT_GUARANTEED = Pattern.compile("(non|not)[- ]?guarantee");
    private static final Pattern TOTAL = Pattern.compile("\\btotal\\b|\\bincl");

    private Guess() {
    }

    static List<Use> of(List<String> heads, int yearColumn, List<List<Rupees>> amounts) {
        List<Use> uses = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            Use use = column == yearColumn ? Use.POLICY_YEAR
                : heads.get(column).isEmpty() ? byFigures(column == yearColumn + 1, amounts.get(column))
                : byWords(heads.get(column).toLowerCase(Locale.ROOT));
            uses.add(use == Use.PREMIUM && uses.contains(Use.PREMIUM) ? Use.NOTHING : use);
        }
        return uses;
    }

    private static Use byWords(String head) {
        if (RUNNING.matcher(head).find()) {
            return Use.NOTHING;
        }
        if (AGE.matcher(head).find()) {
            return Use.AGE;
        }
        if (DEATH.matcher(head).find()) {
            return Use.DEATH_BENEFIT;
        }
        if (SURRENDER.matcher(head).find()) {
            return AT_4.matcher(head).find() || AT_8.matcher(head).find() ? Use.NOTHING : Use.SURRENDER_VALUE;
        }
        if (head.contains("maturity")) {
            return inScenario("MATURITY", head);
        }
        if (INCOME.matcher(head).find()) {
            return inScenario("INCOME", head);
        }
        return ADDED.matcher(head).find() ? Use.ADDED_BONUS : head.contains("premium") ? Use.PREMIUM : Use.NOTHING;
    }

    /** Guaranteed only where that is said. */
    private static Use inScenario(String kind, String head) {
        boolean at4 = AT_4.matcher(head).find();
        boolean at8 = AT_8.matcher(head).find();
        boolean guaranteed = head.contains("guarantee") && !NOT_GUARANTEED.matcher(head).find();
        boolean total = TOTAL.matcher(head).find();
        String scenario = at4 == at8 ? guaranteed ? "_GUARANTEED" : ""
            : guaranteed && !total ? "_GUARANTEED" : (total ? "_TOTAL" : "") + (at4 ? "_AT_4" : "_AT_8");
        return Use.valueOf(kind + scenario);
    }

    private static Use byFigures(boolean besideYear, List<Rupees> amounts) {
        boolean ascending = amounts.size() > 1 && IntStream.range(1, amounts.size())
            .allMatch(i -> amounts.get(i).equals(amounts.get(i - 1).plus(Rupees.of(1))));
        if (besideYear && ascending) {
            return Use.AGE;
        }
        List<Rupees> due = amounts.stream().takeWhile(amount -> !amount.isZero()).toList();
        boolean premium = !due.isEmpty() && due.size() < amounts.size() && due.stream().distinct().count() == 1
            && amounts.stream().skip(due.size()).allMatch(Rupees::isZero);
        return premium ? Use.PREMIUM : Use.NOTHING;
    }
}

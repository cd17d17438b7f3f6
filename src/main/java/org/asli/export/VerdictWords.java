package org.asli.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.chart.Words;
import org.asli.comparison.Ranking;
import org.asli.comparison.SideBySide;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** Who wins, of proposals side by side, in words: the same on the page, in the report and in the file. */
public final class VerdictWords {
    private final SideBySide sideBySide;
    private final Words words;
    private final List<String> names;

    public VerdictWords(SideBySide sideBySide, Locale locale) {
        this.sideBySide = sideBySide;
        this.words = Exports.words(locale);
        this.names = Exports.heads(sideBySide, words).stream().map(name -> words.of("verdict.name", name)).toList();
    }

    /** Which proposal earns most and by how much, and whether term + SIP ends with more. */
    public String verdict() {
        Stream<String> rankings = sideBySide.rankings().stream().map(each ->
            sideBySide.rankings().size() == 1 ? claim(each) : words.of("verdict." + each.scenario(), claim(each)));
        return Stream.concat(rankings.map(VerdictWords::begun), Stream.of(fund())).collect(Collectors.joining(" "));
    }

    /** What else there is to know: how sure term + SIP is beside each proposal, and what cannot be ranked. */
    public List<String> besides() {
        List<String> besides = new ArrayList<>(places().mapToObj(this::futures).toList());
        Ranking all = sideBySide.rankings().get(0);
        all.unranked().forEach(place -> besides.add(words.of("verdict.unranked", names.get(place),
            Headline.briefRate(all.rates().get(place), words))));
        List<String> years = sideBySide.comparisons().stream().map(each -> each.policy().termYears()).distinct().sorted()
            .map(String::valueOf).toList();
        if (years.size() > 1) {
            besides.add(words.of("verdict.terms", listed(years)));
        }
        return besides;
    }

    /** All of it. */
    String whole() {
        return verdict() + " " + String.join(" ", besides());
    }

    private String claim(Ranking ranking) {
        List<Integer> leaders = ranking.leaders();
        if (leaders.isEmpty()) {
            return words.of("verdict.none");
        }
        String who = named(leaders);
        String rate = rate(ranking, leaders.get(0));
        if (ranking.next().isEmpty()) {
            return words.of(leaders.size() == 1 ? "verdict.alone" : "verdict.same", who, rate);
        }
        int next = ranking.next().get();
        var most = ranking.rate(leaders.get(0));
        String key = leaders.size() > 1 ? "verdict.tied" : most.signum() < 0 ? "verdict.loses" : "verdict.earns";
        return words.of(key, who, rate, RupeeFormat.percentNumber(most.subtract(ranking.rate(next)).doubleValue()),
            names.get(next), rate(ranking, next));
    }

    private String rate(Ranking ranking, int place) {
        IrrResult irr = ranking.rates().get(place);
        return Headline.unlessProven(RupeeFormat.percent(irr.single().orElseThrow()), irr, words);
    }

    private String fund() {
        List<Integer> beaten = places().filter(sideBySide::isBeaten).boxed().toList();
        List<Integer> others = places().filter(place -> !sideBySide.isBeaten(place)).boxed().toList();
        return others.isEmpty() ? words.of("verdict.fund.all", assumed(), names.size())
            : beaten.isEmpty() ? words.of("verdict.fund.none", assumed())
            : words.of("verdict.fund.some", assumed(), named(beaten), named(others));
    }

    private String assumed() {
        List<SystematicInvestmentPlan> plans = sideBySide.comparisons().stream()
            .map(each -> each.choice().alternative().sip()).distinct().toList();
        if (plans.size() > 1) {
            return words.of("verdict.fund.unlike");
        }
        var plan = plans.get(0);
        String stated = words.of("verdict.fund",
            new Otherwise(sideBySide.comparisons().get(0).choice(), words).stated(plan.expectedReturn()));
        return plan.expenseRatio().fraction().signum() == 0 ? stated
            : words.of("verdict.fund.expenses", stated, RupeeFormat.percent(plan.expenseRatio()));
    }

    private String futures(int place) {
        var futures = sideBySide.futures().get(place);
        Rupees last = sideBySide.comparisons().get(place).lastBenefit();
        double bad = futures.end().p5();
        return words.of("verdict.futures", names.get(place), sideBySide.futuresAhead(place), futures.paths(),
            bad == 0 ? words.of("verdict.nothing") : RupeeFormat.inLakhCrore(bad),
            last.isZero() ? words.of("verdict.nothing") : RupeeFormat.inLakhCrore(last));
    }

    private String named(Collection<Integer> places) {
        return listed(places.stream().map(names::get).toList());
    }

    private String listed(List<String> each) {
        String list = each.get(0);
        for (int i = 1; i < each.size(); i++) {
            list = words.of(i == each.size() - 1 ? "verdict.and" : "verdict.list", list, each.get(i));
        }
        return list;
    }

    private IntStream places() {
        return IntStream.range(0, names.size());
    }

    private static String begun(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

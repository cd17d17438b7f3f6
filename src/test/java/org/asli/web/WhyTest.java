package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.junit.jupiter.api.Test;

/** What the marks beside the figures open. */
class WhyTest {
    private static final Pattern MARK = Pattern.compile("asli:why of=\"(\\w+)\"|popovertarget=\"why(\\w+)\"");

    private final Why worked = new Answer(Comparison.of(TheArticle.choice()), true).getWhy();

    @Test
    void everyMarkOpensSomethingAndNothingIsWithoutAMark() throws IOException {
        Sure sure = new Answer(Comparison.of(TheArticle.choice()), true).getSure();
        String page = Files.readString(Path.of("webapp/WEB-INF/analyse/lead.xhtml"))
            + Files.readString(Path.of("webapp/WEB-INF/analyse/fund.xhtml")) + Files.readString(Path.of("webapp/WEB-INF/analyse/found.xhtml"))
            + worked.getPaidAndReceived() + worked.getReal() + worked.getGuaranteed() + worked.getFund() + worked.getPolicy() + sure.getChance() + sure.getDry();
        Set<String> marks = MARK.matcher(page).results().map(mark -> "why" + (mark.group(1) == null ? mark.group(2) : mark.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(worked.getOpened().stream().map(Why.Opened::id)
            .collect(Collectors.toCollection(TreeSet::new)), marks);
    }

    @Test
    void theFiguresOfTheQuestionsHaveTheirMarksToo() throws IOException {
        var answer = new Answer(Comparison.of(TheArticle.choice()), true);
        marks("tax", answer.getTax().getOpened());
        marks("leaving", new Answer(Comparison.of(TheArticle.choiceWithYield("6.5")), true).getLeaving().getOpened());
        marks("dying", answer.getDying().getOpened());
        marks("otherwise", new Answer(Comparison.of(Extremes.paidOtherwise()), true).getOtherwise().getOpened());
        assertEquals(answer.getSafe().getRows().stream().map(SafeView.Row::formula).toList(),
            answer.getSafe().getOpened().stream().limit(5).map(each -> each.id().substring("why".length())).toList());
        assertEquals("₹30,00,000 × 50% − ₹6,31,200, never below nothing = ₹8,68,800",
            answer.getLeaving().getOpened().get(0).figures().get(0).sum());
        assertEquals("Highest of ₹52,50,000, ₹5,00,000 × 7 and ₹5,00,000 × 105%, + ₹0 = ₹52,50,000",
            answer.getDying().getOpened().get(0).figures().get(0).sum());
        assertEquals(answer.getHolding().getRows().stream().map(HoldingAnswer.Row::formula).toList(),
            answer.getHolding().getOpened().stream().skip(2).map(each -> each.id().substring("why".length())).toList());
        HeldTaxView held = answer.getHolding().getTaxed();
        assertEquals(Stream.concat(held.getRows().stream().map(HeldTaxView.Row::taxFormula),
            held.getRows().stream().map(HeldTaxView.Row::formula)).toList(),
            held.getOpened().stream().skip(2).map(each -> each.id().substring("why".length())).toList());
    }

    private static void marks(String question, List<Why.Opened> opened) throws IOException {
        String page = Files.readString(Path.of("webapp/WEB-INF/analyse/" + question + ".xhtml"));
        assertEquals(opened.stream().map(Why.Opened::id).sorted().toList(),
            MARK.matcher(page).results().map(mark -> "why" + mark.group(1))
                .filter(id -> !id.equals("whyFUND_RETURN")).sorted().toList(), "what the fund earns opens with the answer");
    }

    @Test
    void theArithmeticIsThatOfThePersonsOwnNumbers() {
        Map<String, Why.Opened> opened = worked.getOpened().stream().collect(Collectors.toMap(Why.Opened::id, Function.identity()));
        assertEquals("₹5,00,000 × 6 = ₹30,00,000", sum(opened, "whyPAID"));
        assertEquals("₹1,05,200 × 20 + ₹37,25,000 = ₹58,29,000", sum(opened, "whyRECEIVED"));
        assertEquals("₹58,29,000 − ₹30,00,000 = ₹28,29,000", sum(opened, "whyNET_GAIN"));
        assertEquals("₹21,04,000 − ₹30,00,000 = −₹8,96,000", sum(opened, "whyGUARANTEED_GAIN"));
        assertTrue(opened.get("whyGUARANTEED_GAIN").figures().get(1).sum().startsWith("At −4.03"));
        assertEquals("₹30,00,000 − ₹5,26,000 = ₹24,74,000", sum(opened, "whyDEEPEST"));
        assertEquals("−₹10,01,200 + ₹38,30,200 = ₹28,29,000, by the end of year 20", sum(opened, "whyMONEY_BACK"));
        assertTrue(opened.get("whyRETURN").figures().get(0).formula().startsWith(
            "As if each premium had gone into a deposit that pays 5.16% a year and each benefit had come out of it: at the end nothing is left."));
        assertEquals("(1 + 5.16008640105%) ÷ (1 + 6%) − 1 = −0.79237131976%", sum(opened, "whyREAL_RETURN"));
        assertEquals("₹1,25,79,646.08 × ((1 + 12%) × (1 − 0%))^1 − ₹1,05,200 = ₹1,39,84,003.61", sum(opened, "whyFUND_AT_END"));
        assertEquals("₹1,39,84,003.61 − ₹37,25,000 = ₹1,02,59,003.61", sum(opened, "whyFUND_LEAD"));
        assertEquals("(5.4985252795% + 0%) ÷ (1 − 0%) = 5.4985252795%", sum(opened, "whyBREAK_EVEN"));
        assertEquals("₹21,04,000 ÷ ₹58,29,000 = 36.09538514325%", opened.get("whyRECEIVED").figures().get(1).sum());
    }

    @Test
    void nothingThatIsNoFigureIsEverShown() {
        Extremes.all().forEach((name, comparison) -> {
            var answer = new Answer(comparison, false);
            String said = answer.getWhy().getOpened().toString() + answer.getTax().getOpened() + answer.getSafe().getOpened() + answer.getLeaving().getOpened()
                + answer.getDying().getOpened() + answer.getHolding().getOpened()
                + answer.getHolding().getTaxed().getOpened();
            for (String wrong : new String[] {"NaN", "Infinity", "null", "{"}) {
                assertFalse(said.contains(wrong), name + ": " + said);
            }
        });
    }

    private static String sum(Map<String, Why.Opened> opened, String id) {
        return opened.get(id).figures().get(0).sum();
    }
}

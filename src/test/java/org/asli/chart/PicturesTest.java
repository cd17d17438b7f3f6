package org.asli.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Dying;
import org.asli.comparison.Extremes;
import org.asli.comparison.Holding;
import org.asli.comparison.Leaving;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.money.RupeeFormat;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final int HEAVIEST = 25_000;
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());

    @TestFactory
    Stream<DynamicTest> everyPictureIsOneLightElementThatMayShareAPage() {
        return all().entrySet().stream().flatMap(entry -> Stream.of(Size.values()).map(size ->
            DynamicTest.dynamicTest(entry.getKey() + ", " + size, () -> {
                Picture picture = entry.getValue();
                String svg = picture.svg(size);
                Element root = parsed(svg);
                assertAll(
                    () -> assertEquals("svg", root.getTagName()),
                    () -> assertEquals("img", root.getAttribute("role")),
                    () -> assertEquals(picture.title(), first(root, "title")),
                    () -> assertEquals(picture.description(), first(root, "desc")),
                    () -> assertTrue(root.getAttribute("viewBox").matches("0 0 \\d+ \\d+"), "a viewBox"),
                    () -> assertFalse(root.hasAttribute("width") || root.hasAttribute("height"), "no fixed size"),
                    () -> assertFalse(svg.contains("<?xml") || svg.contains("<!"), "no prolog, doctype or comment"),
                    () -> assertFalse(Pattern.compile(" (id|style|href|class|clip-path)=|url\\(|NaN|Infinity")
                        .matcher(svg).find(), svg),
                    () -> assertTrue(svg.length() < HEAVIEST, svg.length() + " characters"));
            })));
    }

    @TestFactory
    Stream<DynamicTest> nothingLiesOutsideThePicture() {
        return all().entrySet().stream().flatMap(entry -> Stream.of(Size.values()).map(size ->
            DynamicTest.dynamicTest(entry.getKey() + ", " + size, () -> {
                Element root = parsed(entry.getValue().svg(size));
                NodeList texts = root.getElementsByTagName("text");
                for (int i = 0; i < texts.getLength(); i++) {
                    Element text = (Element) texts.item(i);
                    double left = Double.parseDouble(text.getAttribute("x"));
                    double right = left + face(text).width(text.getTextContent(), Picture.TEXT);
                    assertTrue(left >= 0 && right <= size.width(),
                        text.getTextContent() + " from " + left + " to " + right);
                }
            })));
    }

    @Test
    void colorsAreTheThemes() {
        String svg = Pictures.balance(ARTICLE, Locale.ENGLISH).svg(Size.WIDE);
        assertTrue(svg.contains("fill=\"var(--bar-neg,#d98a7f)\""), svg);
        assertTrue(svg.contains("stroke=\"var(--grid,#ebe8df)\""), svg);
        assertFalse(Pattern.compile("=\"(#|rgb|black)").matcher(svg).find(), "every colour is a variable: " + svg);
    }

    @Test
    void theBalanceHasABarAYearAndNamesTheLowestAndTheLast() throws Exception {
        Element root = parsed(Pictures.balance(ARTICLE, Locale.ENGLISH).svg(Size.WIDE));
        assertEquals(21, root.getElementsByTagName("rect").getLength());
        assertTrue(texts(root).containsAll(List.of("−₹24.74 L", "₹28.29 L", "−₹20 L", "0", "₹30 L", "start", "20")),
            texts(root).toString());
        assertEquals("Bars for all that was paid and received so far: −₹5.00 L at the start, lowest at −₹24.74 L at "
            + "the end of year 5, ₹28.29 L at the end of year 20.", first(root, "desc"));
    }

    @Test
    void theFundIsShownAtTheStatedAndAtTheCarefulReturn() throws Exception {
        Element root = parsed(Pictures.policyAndFund(ARTICLE, Locale.ENGLISH).svg(Size.WIDE));
        assertTrue(texts(root).containsAll(List.of("policy: ₹37.25 L at maturity", "term + SIP at 12%: ₹1.40 cr",
            "term + SIP at 8%: ₹64.26 L")), texts(root).toString());
    }

    @Test
    void aPolicyThatEndsWithNothingIsShownWithWhatItPaysBefore() throws Exception {
        Comparison guaranteed = Comparison.of(ARTICLE.choice().in(Scenario.GUARANTEED));
        for (Size size : Size.values()) {
            assertTrue(texts(parsed(Pictures.policyAndFund(guaranteed, Locale.ENGLISH).svg(size)))
                .contains("policy: ₹21.04 L guaranteed on the way, ₹0 at the end"), size::name);
        }
    }

    @Test
    void theFanTellsTheMiddleFutureThePolicyAndTheProjection() throws Exception {
        Uncertainty uncertainty = Uncertainty.of(ARTICLE);
        Element root = parsed(Pictures.fan(uncertainty, Locale.ENGLISH).svg(Size.WIDE));
        String middle = RupeeFormat.inLakhCrore(uncertainty.fund().end().median());
        assertTrue(texts(root).containsAll(List.of("policy: ₹37.25 L at maturity", "middle future: " + middle,
            "half of all futures", "nine in ten futures", "the projection: ₹1.40 cr")), texts(root).toString());
        assertTrue(first(root, "desc").startsWith("A fan of 10,000 simulated futures"), first(root, "desc"));
    }

    @Test
    void aFundThatRunsDrySaysInWhichYear() throws Exception {
        Comparison dry = Extremes.all().get("fund runs dry");
        Element root = parsed(Pictures.policyAndFund(dry, Locale.ENGLISH).svg(Size.NARROW));
        int year = (int) Math.ceil(dry.fund().driesUpAt());
        assertTrue(texts(root).contains("term + SIP at −10%: empty in year " + year), texts(root).toString());
    }

    @Test
    void everyRateIsMarkedWhereTheCurveCrossesZero() throws Exception {
        Element one = parsed(Pictures.presentValue(ARTICLE, Locale.ENGLISH).svg(Size.WIDE));
        assertTrue(texts(one).contains("5.16%"), texts(one).toString());
        Comparison several = Extremes.all().get("two rates");
        assertEquals(2, several.irr().rates().size(), several.irr().toString());
        Element two = parsed(Pictures.presentValue(several, Locale.ENGLISH).svg(Size.WIDE));
        NodeList dots = two.getElementsByTagName("circle");
        assertEquals(2, IntStream.range(0, dots.getLength())
            .filter(i -> ((Element) dots.item(i)).getAttribute("r").equals("4")).count());
        assertEquals(2, texts(two).stream().filter(text -> text.matches("−?[\\d,]+\\.\\d\\d%")).count(),
            texts(two).toString());
    }

    @Test
    void theRunIsDrawnFromItsFirstGuessAndToldInWords() throws Exception {
        Element root = parsed(Pictures.presentValue(ARTICLE, Locale.ENGLISH).svg(Size.WIDE));
        assertTrue(texts(root).containsAll(List.of("first guess 10%", "2", "3", "5.16%")), texts(root).toString());
        assertTrue(first(root, "desc").endsWith(
            "From a first guess of 10% the tangents lead to 1.66%, 4.15%, 5.06%, 5.16%."), first(root, "desc"));
        // three tangents that can be seen, and the lines back to the curve
        assertTrue(root.getElementsByTagName("line").getLength() >= 5, "tangents");
    }

    @Test
    void whatIsWorthMoreAndWhatLessIsShadedWhereThereIsNotOneRate() throws Exception {
        String more = "the plan is worth more than it costs";
        String less = "the plan is worth less than it costs";
        assertTrue(npvTexts("early money-back").containsAll(List.of(more, less)));
        assertTrue(npvTexts("never worth it").contains(less));
        assertFalse(npvTexts("never worth it").contains(more));
        assertFalse(npvTexts("the article's").contains(less));
    }

    private static List<String> npvTexts(String name) throws Exception {
        return texts(parsed(Pictures.presentValue(Extremes.all().get(name), Locale.ENGLISH).svg(Size.NARROW)));
    }

    @Test
    void proposalsSideBySideDifferInMoreThanColour() throws Exception {
        Comparison unnamed = Extremes.all().get("ten to the fifteen at 1000%");
        Element root = parsed(Pictures.balances(new SideBySide(List.of(ARTICLE, unnamed)), Locale.ENGLISH)
            .svg(Size.WIDE));
        assertTrue(texts(root).containsAll(List.of("HDFC Life Sanchay Par Advantage", "Proposal 2")),
            texts(root).toString());
        assertTrue(root.getElementsByTagName("circle").getLength() >= 3, "round marks for the first");
        assertTrue(root.getElementsByTagName("rect").getLength() >= 3, "square marks for the second");
    }

    @Test
    void namesAreEscaped() throws Exception {
        var policy = TheArticle.PROPOSAL;
        var named = new Proposal("<script>\"&'", "", policy.premium(), policy.benefits(),
            policy.maturity(), policy.termYears(), policy.lifeCover());
        var choice = new Choice(named, TheArticle.choice().alternative(),
            TheArticle.choice().inflation());
        String svg = Pictures.balances(new SideBySide(List.of(Comparison.of(choice), ARTICLE)), Locale.ENGLISH)
            .svg(Size.NARROW);
        assertFalse(svg.contains("<script"), svg);
        assertTrue(texts(parsed(svg)).contains("<script>\"&'"), svg);
    }

    @Test
    void threadsDrawTheSamePictureAlike() {
        Picture picture = Pictures.policyAndFund(ARTICLE, Locale.ENGLISH);
        String alone = picture.svg(Size.WIDE);
        assertTrue(IntStream.range(0, 64).parallel().mapToObj(i -> picture.svg(Size.WIDE)).allMatch(alone::equals));
    }

    private static Map<String, Picture> all() {
        var pictures = new LinkedHashMap<String, Picture>();
        Extremes.all().forEach((name, comparison) -> {
            pictures.put("balance of " + name, Pictures.balance(comparison, Locale.ENGLISH));
            pictures.put("fund of " + name, Pictures.policyAndFund(comparison, Locale.ENGLISH));
            pictures.put("leaving " + name, Pictures.leaving(Leaving.of(comparison.choice()), Locale.ENGLISH));
            pictures.put("dying with " + name, Pictures.dying(Dying.of(comparison.choice()), comparison.fundReturn(), Locale.ENGLISH));
            pictures.put("holding " + name, Pictures.holding(Holding.of(comparison.choice()), Locale.ENGLISH));
            pictures.put("fan of " + name, Pictures.fan(Uncertainty.of(comparison), Locale.ENGLISH));
            pictures.put("present value of " + name, Pictures.presentValue(comparison, Locale.ENGLISH));
        });
        List<Comparison> comparisons = new ArrayList<>(Extremes.all().values());
        for (int i = 0; i + SideBySide.MOST <= comparisons.size(); i += 2) {
            pictures.put("side by side from " + i, Pictures.balances(
                new SideBySide(comparisons.subList(i, i + SideBySide.MOST)), Locale.ENGLISH));
        }
        return pictures;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    private static String first(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Typeface face(Element text) {
        boolean bold = ((Element) text.getParentNode()).getAttribute("font-weight").equals("bold");
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }

    private static List<String> texts(Element root) {
        NodeList nodes = root.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }
}

package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reports read back; the figures are those of the published case, computed independently. */
class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());

    @Test
    void theReportOfTheArticlesProposalHoldsItsGoldenFigures() throws Exception {
        PdfText pdf = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH));
        assertAll(Stream.of("HDFC Life Sanchay Par Advantage", "5.16", "% a year", "₹30.00 L", "₹58.29 L", "0.79%",
            "₹28.29 L", "₹24.74 L", "end of year 5", "end of year 20", "5.50%", "5.1600864011%", "5.4985252795%", "₹1,39,84,003.61",
            "₹64,25,861.74", "₹37,25,000.00", "₹1,02,59,003.61", "₹52,50,000", "₹8,000 a year for 20 years",
            "4.38%", "21 November 2026", "Asli informs; it does not advise.")
            .map(figure -> () -> assertTrue(pdf.all().contains(figure), figure + " in\n" + pdf.all())));
    }

    @Test
    void aRateThatMayNotBeTheOnlyOneSaysSoWhereverItStands() throws Exception {
        PdfText one = PdfText.of(Exports.pdf(TheArticle.unproven(), DAY, Locale.ENGLISH));
        assertTrue(one.all().replace('\n', ' ').contains("Whether there is another rate could not be decided."), one.all());
        assertTrue(one.all().contains("5.50%, perhaps others"), one.all());
        var both = new SideBySide(List.of(TheArticle.unproven(), ARTICLE));
        PdfText two = PdfText.of(Exports.pdf(both, "", DAY, Locale.ENGLISH));
        assertTrue(two.all().contains("5.16%, perhaps others"), two.all());
    }

    @Test
    void whatTaxTakesStandsBeforeAndAfter() throws Exception {
        String text = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH)).all().replaceAll("\\s+", " ");
        for (String said : List.of("free of income tax", "exactly the limit", "₹5,25,000 a year",
            "₹1,39,84,003.61 ₹1,24,88,510.00", "5.50% 5.84%", "issued on 1 April 2026",
            "Were the policy not free, what exceeds the premiums paid so far would be taxed. For each amount")) {
            assertTrue(text.contains(said), said + " in\n" + text);
        }
    }

    @Test
    void whatIsSafeStandsBesideThePolicy() throws Exception {
        String text = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH)).all().replaceAll("\\s+", " ");
        for (String said : List.of("₹39.35 L after tax, ₹2.10 L more than the ₹37.25 L of the policy",
            "₹43,68,090.09 ₹28,23,324.16 −₹9,01,675.84 4.34%",
            "Policy, savings part 5.50% free ₹37,25,000.00 ₹37,25,000.00 – 5.50%", "10% where a year’s interest",
            "The SIP is not safe: its figures hold only if the fund earns 12% every year.",
            "Term + SIP if the fund earns 12% a year, which is not certain.")) {
            assertTrue(text.contains(said), said + " in\n" + text);
        }
    }

    @Test
    void theLeastSpecialSurrenderValueIsNamedWithItsYield() throws Exception {
        Comparison yielding = Comparison.of(TheArticle.choiceWithYield("6.5"));
        String text = PdfText.of(Exports.pdf(yielding, DAY, Locale.ENGLISH)).all().replaceAll("\\s+", " ");
        for (String said : List.of("“Least special”", "government bond yield of 6.5% and 0.5%",
            "100% × (₹6,31,200 + ₹9,14,223.75) − ₹6,31,200, never")) {
            assertTrue(text.contains(said), said + " in\n" + text);
        }
    }

    @Test
    void everyYearHasItsRow() throws Exception {
        String text = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH)).all();
        for (String row : List.of("0 −₹5,00,000 – – −₹5,00,000 −₹5,00,000 ₹4,92,000",
            "5 −₹5,00,000 ₹1,05,200 – −₹3,94,800 −₹24,74,000",
            "19 – ₹1,05,200 – ₹1,05,200 −₹10,01,200",
            "20 – ₹1,05,200 ₹37,25,000 ₹38,30,200 ₹28,29,000 ₹1,39,84,004")) {
            assertTrue(text.contains(row), row + " in\n" + text);
        }
    }

    @Test
    void theStepsLeadToTheRate() throws Exception {
        String text = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH)).all();
        ARTICLE.steps().forEach(step -> {
            String row = Figures.exact(step.rate()) + " " + Figures.toPaisa(step.npv());
            assertTrue(text.contains(row), row + " in\n" + text);
        });
    }

    @TestFactory
    Stream<DynamicTest> reportsAreTwoToTwelvePagesOfVectorsInEmbeddedFonts() {
        List<Comparison> all = new ArrayList<>(Extremes.all().values());
        Stream<DynamicTest> single = Extremes.all().entrySet().stream().map(entry -> DynamicTest.dynamicTest(
            entry.getKey(), () -> {
                Download report = Exports.pdf(entry.getValue(), DAY, Locale.ENGLISH);
                isSound(report, 3);
                FirstPageTest.holdsThePictures(report);
            }));
        Stream<DynamicTest> sideBySide = IntStream.rangeClosed(0, all.size() - 4).filter(i -> i % 4 < 2).mapToObj(i -> {
            int n = 2 + i % 3;
            return DynamicTest.dynamicTest(n + " side by side from " + i, () ->
                isSound(Exports.pdf(new SideBySide(all.subList(i, i + n)), "", DAY, Locale.ENGLISH), 1));
        });
        return Stream.concat(single, sideBySide);
    }

    @TestFactory
    Stream<DynamicTest> anyTermTakesTwoToTwelvePages() {
        return IntStream.of(1, 5, 15, 26, 40, 41, 42, 60, 99).mapToObj(years ->
            DynamicTest.dynamicTest(years + " years", () -> isSound(Exports.pdf(
                Comparison.of(choice(proposal(years, 1 + years % 7, "Benefit"))), DAY, Locale.ENGLISH), 3)));
    }

    @Test
    void manyBenefitsAreGroupedAndEachIsListed() throws Exception {
        Comparison sixty = Extremes.all().get("sixty streams");
        PdfText pdf = PdfText.of(Exports.pdf(sixty, DAY, Locale.ENGLISH));
        assertTrue(pdf.all().replaceAll("\\s+", " ").contains("The 60 benefits are shown as two sums"), pdf.all());
        for (int i = 1; i <= 60; i++) {
            assertTrue(pdf.all().contains("Stream number " + i + " "), "Stream number " + i);
        }
        assertTrue(pdf.all().contains("100 – ₹6,01,830 – – ₹6,01,830"), pdf.all());
    }

    @TestFactory
    Stream<DynamicTest> theLongestNamesFit() {
        String widest = "W".repeat(Proposal.LONGEST_NAME);
        return IntStream.of(1, 12, 13, 60).mapToObj(streams -> DynamicTest.dynamicTest(streams + " streams",
            () -> {
                int years = streams > 20 ? 100 : 20;
                Proposal plain = proposal(years, streams, "W".repeat(BenefitStream.LONGEST_LABEL));
                Comparison longest = Comparison.of(choice(new Proposal(widest, widest, plain.premium(),
                    plain.benefits(), plain.maturity(), years, plain.lifeCover())));
                isSound(Exports.pdf(longest, DAY, Locale.ENGLISH), 3);
                isSound(Exports.pdf(new SideBySide(List.of(longest, longest, longest, longest)), widest, DAY,
                    Locale.ENGLISH), 1);
            }));
    }

    @Test
    void theHeadOfTheTableIsRepeatedOnEveryPage() throws Exception {
        PdfText pdf = PdfText.of(Exports.pdf(Extremes.all().get("a hundred years of monthly flows"), DAY,
            Locale.ENGLISH));
        List<Boolean> heads = pdf.byPage().stream().map(text -> text.matches("(?s).*year Premium .*Cash flow.*")).toList();
        int first = heads.indexOf(true);
        int last = heads.lastIndexOf(true);
        assertTrue(last > first && !heads.subList(first, last).contains(false), pdf.all());
        assertTrue(pdf.byPage().get(last).matches("(?s).*\n100 .*"), pdf.all());
        for (int page = 1; page <= pdf.pages(); page++) {
            assertTrue(pdf.byPage().get(page - 1).contains("Page " + page + " of " + pdf.pages()));
        }
    }

    @Test
    void devanagariIsKeptAsText() throws Exception {
        byte[] content = Exports.pdf(Extremes.all().get("Devanagari"), DAY, Locale.ENGLISH).content();
        assertTrue(actualTexts(content).containsAll(List.of("सुनिश्चित क्षितिज आय योजना", "वार्षिक आय")),
            actualTexts(content).toString());
    }

    @Test
    void aCharacterThatNoFontHasIsShownAsUnknown() throws Exception {
        PdfText pdf = PdfText.of(Exports.pdf(Comparison.of(choice(proposal(5, 1, "A 😀 தமிழ் label"))), DAY,
            Locale.ENGLISH));
        assertTrue(pdf.all().contains("A \uFFFD \uFFFD"), pdf.all());
    }

    @Test
    void theReportIsTaggedForReaders() throws Exception {
        PdfText pdf = PdfText.of(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH));
        assertEquals("HDFC Life Sanchay Par Advantage", pdf.title());
        assertEquals("en", pdf.language());
        assertTrue(pdf.tagged());
        try (PDDocument document = Loader.loadPDF(Exports.pdf(ARTICLE, DAY, Locale.ENGLISH).content())) {
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<PDStructureElement> elements = new ArrayList<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertEquals(1, count(elements, "H1"));
            assertEquals(4, count(elements, "Figure"));
            elements.stream().filter(element -> element.getStructureType().equals("Figure")).forEach(figure ->
                assertTrue(figure.getAlternateDescription().contains("₹"), figure.getAlternateDescription()));
            // 3 + 7 + 5 rows of facts, 1 + 1 of benefits, 3 + 1 of the fund, 21 + 1 of years, 4 + 1 of steps
            assertTrue(count(elements, "TR") >= 21 + 1 + 12, count(elements, "TR") + " rows");
            assertTrue(count(elements, "TH") > 10, count(elements, "TH") + " heads");
        }
    }

    @Test
    void aComparisonBearsItsNameOrSaysHowMany() throws Exception {
        SideBySide two = new SideBySide(List.of(ARTICLE, Extremes.all().get("Devanagari")));
        assertEquals("Ours", PdfText.of(Exports.pdf(two, "Ours", DAY, Locale.ENGLISH)).title());
        PdfText unnamed = PdfText.of(Exports.pdf(two, "", DAY, Locale.ENGLISH));
        assertEquals("Two proposals, side by side", unnamed.title());
        assertTrue(unnamed.all().contains("Exact return (IRR) • 5.16% 3.36%"), unnamed.all());
        assertTrue(unnamed.all().contains("Return, illustrated at 4% not stated"), unnamed.all());
        assertTrue(unnamed.all().contains("SIP raised each year by not raised not raised"), unnamed.all());
        assertTrue(unnamed.all().contains("Term + SIP at maturity ₹1,39,84,003.61"), unnamed.all());
        assertTrue(unnamed.all().contains("5.1600864011%"), unnamed.all());
    }

    @Test
    void aComparisonListsEveryRateAndSaysWhyThereIsNone() throws Exception {
        var two = new SideBySide(List.of(Extremes.all().get("two rates"), Extremes.all().get("no rate")));
        String text = PdfText.of(Exports.pdf(two, "", DAY, Locale.ENGLISH)).all();
        assertTrue(text.contains("Rate 2 rates: 100.00%, 200.00% no rate: only payments"), text);
        assertTrue(text.contains("Modified rate (MIRR) at the • 27.47% –"), text);
    }

    @Test
    void severalRatesAreListedWithWhatInflationLeavesAndTheModifiedRate() throws Exception {
        Comparison several = Comparison.of(Extremes.earlyMoneyBack());
        String text = PdfText.of(Exports.pdf(several, DAY, Locale.ENGLISH)).all().replaceAll("\\s+", " ");
        for (String said : List.of("10.41% (4.16% after inflation), 24.43% (17.38% after inflation)",
            "plan and fund together earn 12.11% a year, where the fund alone earns 12%", "The first guess is 0%.",
            "the plan is worth more than it costs")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    private static void isSound(Download download, int pictures) throws Exception {
        PdfText pdf = PdfText.of(download);
        assertAll(
            () -> assertTrue(pdf.pages() >= 2 && pdf.pages() <= 12, pdf.pages() + " pages"),
            () -> assertTrue(pdf.vectorPictures() >= pictures, pdf.vectorPictures() + " pictures"),
            () -> assertEquals(0, pdf.images(), "pictures are vectors"),
            () -> assertFalse(pdf.fonts().isEmpty()),
            () -> pdf.fonts().forEach(font -> assertTrue(font.isEmbedded() && font.getName().contains("NotoSans"),
                font.getName())),
            () -> assertFalse(pdf.all().contains("NaN") || pdf.all().contains("Infinity"), pdf.all()));
    }

    private static Choice choice(Proposal proposal) {
        return new Choice(proposal, TheArticle.choice().alternative(), TheArticle.choice().inflation());
    }

    private static Proposal proposal(int years, int streams, String label) {
        List<BenefitStream> benefits = IntStream.range(0, streams).mapToObj(i -> new BenefitStream(label,
            TheArticle.INCOME.amount(), 1, years, PaymentMode.MONTHLY, Timing.IN_ARREAR, Growth.NONE, i % 2 == 0))
            .toList();
        var premium = new PremiumSchedule(TheArticle.PREMIUM.yearlyPremium(), PaymentMode.MONTHLY,
            TheArticle.PREMIUM.factors(), years, TheArticle.PREMIUM.taxFirstYear(), TheArticle.PREMIUM.taxAfter());
        return new Proposal("Plan", "", premium, benefits, TheArticle.PROPOSAL.maturity(), years,
            TheArticle.PROPOSAL.lifeCover());
    }

    private static List<String> actualTexts(byte[] content) throws Exception {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            for (var page : document.getPages()) {
                new PDFStreamParser(page).parse().stream()
                    .filter(COSDictionary.class::isInstance)
                    .map(token -> ((COSDictionary) token).getString(COSName.ACTUAL_TEXT))
                    .filter(Objects::nonNull).forEach(texts::add);
            }
        }
        return texts;
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                gather(element, elements);
            }
        }
    }

    private static long count(List<PDStructureElement> elements, String type) {
        return elements.stream().filter(element -> element.getStructureType().equals(type)).count();
    }
}

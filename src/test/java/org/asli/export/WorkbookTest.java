package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;

/** What stands in the file itself; whether its formulas are right is for {@link WorkbookIT}. */
class WorkbookTest {
    private static final Map<String, Comparison> CASES = WorkbookCases.all();
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*>(.*?)</c>");

    @Test
    void everyTableIsFormulasWithoutResults() throws IOException {
        WorkbookText text = text(CASES.get("premium MONTHLY"));
        for (String sheet : new String[] {"Schedule", "Years", "Term + SIP"}) {
            long formulas = CELL.matcher(text.sheet(sheet)).results().filter(cell -> cell.group(2).startsWith("<f>"))
                .peek(cell -> assertFalse(cell.group(2).contains("<v>"), cell.group())).count();
            assertTrue(formulas > 100, sheet + ": " + formulas);
        }
    }

    @Test
    void whatAPersonNamedIsATextAndNeverAFormula() throws IOException {
        WorkbookText text = text(CASES.get("formula names"));
        assertTrue(text.parts().get("xl/sharedStrings.xml").contains(">&apos;=1+1<"));
        assertFalse(text.parts().values().stream().anyMatch(part -> part.contains("<f>HYPERLINK") || part.contains("<f>1+1")));
    }

    @Test
    void itIsNamedAfterTheProposal() {
        Download file = Exports.xlsx(CASES.get("worked"), LocalDate.of(2026, 11, 21), Locale.ENGLISH);
        assertEquals("attachment; filename=\"asli-hdfc-life-sanchay-par-advantage-2026-11-21.xlsx\"", file.contentDisposition());
        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.mediaType());
    }

    @TestFactory
    Stream<DynamicTest> whateverCanBeStatedIsAWellFormedWorkbook() {
        return Stream.of("ten to the fifteen at 1000%", "nearly all lost", "sixty streams", "Devanagari")
            .map(name -> DynamicTest.dynamicTest(name, () -> {
                for (Map.Entry<String, String> part : text(Extremes.all().get(name)).parts().entrySet()) {
                    assertFalse(part.getValue().contains("NaN") || part.getValue().contains("Infinity"), part.getKey());
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(part.getValue())));
                }
            }));
    }

    private static WorkbookText text(Comparison comparison) throws IOException {
        return WorkbookText.of(Exports.xlsx(comparison, LocalDate.of(2026, 11, 21), Locale.ENGLISH).content());
    }
}

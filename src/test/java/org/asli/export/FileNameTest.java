package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HDFC Life Sanchay Par Advantage | asli-hdfc-life-sanchay-par-advantage-2026-11-21.pdf
        LIC's New Jeevan / Anand (915)  | asli-lic-s-new-jeevan-anand-915-2026-11-21.pdf
        Épargne                         | asli-epargne-2026-11-21.pdf
        ../../etc/passwd                | asli-etc-passwd-2026-11-21.pdf
        ''                              | asli-2026-11-21.pdf
        """)
    void theNameSaysWhatTheFileHolds(String what, String expected) {
        assertEquals(expected, name(what).plain());
    }

    @Test
    void anotherScriptIsKeptForBrowsersThatTakeIt() {
        FileName name = name("जीवन उमंग");
        assertEquals("asli-2026-11-21.pdf", name.plain());
        assertEquals("asli-जीवन-उमंग-2026-11-21.pdf", name.full());
        assertEquals("attachment; filename=\"asli-2026-11-21.pdf\"; filename*=UTF-8''asli-%E0%A4%9C%E0%A5%80%E0%A4%B5"
            + "%E0%A4%A8-%E0%A4%89%E0%A4%AE%E0%A4%82%E0%A4%97-2026-11-21.pdf", name.contentDisposition());
    }

    @Test
    void aHeaderHasNoWayOut() {
        String header = name("a\"; filename=\"evil.exe\r\nSet-Cookie: x").contentDisposition();
        assertEquals("attachment; filename=\"asli-a-filename-evil-exe-set-cookie-x-2026-11-21.pdf\"", header);
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String longest = name("𝒜".repeat(200)).full();
        assertTrue(longest.codePointCount(0, longest.length()) < 100, longest);
        assertTrue(longest.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2 == 0, longest);
    }

    private static FileName name(String what) {
        return FileName.of(what, DAY, "pdf", Exports.words(Locale.ENGLISH));
    }
}

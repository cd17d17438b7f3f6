package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLimitTest {
    @ParameterizedTest(name = "{0} of length {1}, Transfer-Encoding {2}: {3}")
    @CsvSource(nullValues = "-", value = {"GET, -1, -, 0", "GET, 10485761, -, 413", "GET, -1, chunked, 411", "POST, 0, -, 0",
        "POST, 10485760, -, 0", "POST, 10485761, -, 413", "POST, 9223372036854775807, -, 413", "POST, -1, -, 411",
        "POST, -1, chunked, 411"})
    void a_form_says_its_length_and_is_not_too_long(String method, long length, String encoding, int status) {
        assertEquals(status, FormLimit.refusal(method, length, encoding));
    }
}

package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteFilterTest {
    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Host {2}: own is {3}")
    @CsvSource(nullValues = "-", value = {
        "same-origin, http://asli.example, asli.example, true",
        "none, -, asli.example, true",
        "cross-site, http://evil.example, asli.example, false",
        "same-site, http://other.asli.example, asli.example, false",
        "cross-site, http://asli.example, asli.example, false",
        "-, http://asli.example:8080, asli.example:8080, true",
        "-, http://ASLI.example, asli.example, true",
        "-, http://asli.example:8080, asli.example, false",
        "-, http://evil.example, asli.example, false",
        "-, null, asli.example, false",
        "-, http://[bad, asli.example, false",
        "-, http://asli.example, -, false",
        "-, -, asli.example, true"})
    void only_the_own_site_and_what_is_no_browser_may_change_things(String site, String origin, String host, boolean own) {
        assertEquals(own, CrossSiteFilter.isOwn(site, origin, host));
    }
}

package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.asli.cashflow.PeriodicFlows;
import org.junit.jupiter.api.Test;

/** All zeros of sums whose zeros are known: products of 1 − (1 + r)v. */
class RootSearchTest {

    @Test
    void allZerosAboveNothing() {
        assertFound(List.of("1.1"), product("1.1"));
        assertFound(List.of("1.1", "1.2"), product("1.2", "1.1"));
        assertFound(List.of("1.02", "1.1", "1.3"), product("1.02", "1.1", "1.3"));
        assertFound(List.of("1.1", "1.5", "3", "9"), product("3", "9", "1.1", "1.5"));
        assertFound(List.of("1.1", "2"), product("0.5", "1.1", "2", "0.9"));
        assertFound(List.of("1.1", "1.1001"), product("1.1", "1.1001"));
        assertFound(List.of(), product("0.8", "0.9"));
        assertFound(List.of(), flows(-100, 50, 20));
    }

    @Test
    void amongManyFlows() {
        // 1 + v + … + v^160 has no zero above 0
        BigInteger[] level = new BigInteger[161];
        Arrays.fill(level, BigInteger.ONE);
        assertFound(List.of("1.1", "1.2", "1.3"), series(Polynomials.product(level, polynomial("1.1", "1.2", "1.3"))));
    }

    @Test
    void patienceFindsWhatABriefSearchLeaves() {
        String[] gains = {"3", "4", "5", "6", "7", "8", "9", "10"};
        assertFalse(RootSearch.of(product(gains), false).proven());
        assertFound(List.of(gains), RootSearch.of(product(gains), true));
    }

    @Test
    void aZeroAtNothingIsNotAmongThem() {
        assertFound(List.of("1.5"), product("1", "1.5"));
        assertFound(List.of("1.25", "1.5"), product("1", "1.25", "1.5"));
        assertFound(List.of(), product("1", "0.9"));
    }

    @Test
    void sumsThatComeNearToZeroHaveNone() {
        assertFound(List.of(), flows(10_000_000, -22_000_000, 12_100_100));
        assertFound(List.of(), flows(-10_000_000, 22_000_000, -12_100_001));
    }

    @Test
    void aDoubleZeroIsFoundButNotProven() {
        for (PeriodicFlows flows : List.of(product("1.1", "1.1"), product("1.1", "1.1", "0.9"))) {
            assertFalse(RootSearch.of(flows, false).proven());
            RootSearch.Found found = RootSearch.of(flows, true);
            assertFalse(found.proven());
            assertEquals(1, found.zeros().size());
            assertHeld("1.1", found.zeros().get(0));
        }
    }

    @Test
    void whatIsLeftUndecidedDoesNotHideOtherZeros() {
        for (List<String> simple : List.of(List.of("1.5", "2"), List.of("2", "2.5"), List.of("4", "5", "6"))) {
            String[] gains = Stream.concat(Stream.of("1.1", "1.1", "1.1"), simple.stream()).toArray(String[]::new);
            assertFalse(RootSearch.of(product(gains), false).proven());
            RootSearch.Found found = RootSearch.of(product(gains), true);
            assertFalse(found.proven());
            assertTrue(simple.stream().allMatch(gain ->
                found.zeros().stream().filter(zero -> zero.radius() < 1e-20 && holds(zero, gain)).count() == 1));
        }
    }

    private static void assertFound(List<String> gains, PeriodicFlows flows) {
        assertFound(gains, RootSearch.of(flows, false));
        assertFound(gains, RootSearch.of(flows, true));
    }

    private static void assertFound(List<String> gains, RootSearch.Found found) {
        assertTrue(found.proven());
        assertEquals(gains.size(), found.zeros().size());
        for (int i = 0; i < gains.size(); i++) {
            assertHeld(gains.get(i), found.zeros().get(i));
        }
    }

    private static void assertHeld(String gain, Zero zero) {
        assertTrue(holds(zero, gain) && zero.radius() < 1e-4, () -> zero + " for " + gain);
    }

    private static boolean holds(Zero zero, String gain) {
        BigDecimal force = PreciseValue.ln(new BigDecimal(gain));
        return zero.at().exactly().subtract(force).abs().doubleValue() <= zero.radius();
    }

    private static PeriodicFlows product(String... gains) {
        return series(polynomial(gains));
    }

    /** The product of 1 − gain·v, in whole numbers. */
    private static BigInteger[] polynomial(String... gains) {
        return Stream.of(gains).map(BigDecimal::new)
            .map(gain -> new BigInteger[] {BigInteger.TEN.pow(gain.scale()), gain.unscaledValue().negate()})
            .reduce(Polynomials::product).orElseThrow();
    }

    private static PeriodicFlows flows(long... amounts) {
        return series(Draw.big(amounts));
    }

    private static PeriodicFlows series(BigInteger[] amounts) {
        return Trial.of(amounts, 1).series().periodic();
    }
}

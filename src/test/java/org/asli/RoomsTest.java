package org.asli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which rooms there are, what each may see, and which library stays in which room. */
class RoomsTest {
    private static final String[] CALCULATION = {"money", "cashflow", "irr", "policy", "alternative", "tax", "simulation",
        "comparison"};

    /** Each room and the rooms it may see. A new room is a new line here and in the README's map. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            entry("money", Set.of()),
            entry("cashflow", Set.of("money")),
            entry("irr", Set.of("cashflow", "money")),
            entry("policy", Set.of("cashflow", "money")),
            entry("alternative", Set.of("cashflow", "irr", "money")),
            entry("tax", below("tax")),
            entry("simulation", Set.of("alternative", "cashflow", "money")),
            entry("mortality", Set.of()),
            entry("comparison", below("comparison", "mortality")),
            entry("illustration", Set.of("money", "policy")),
            entry("batch", Set.of("cashflow", "irr", "money")),
            entry("document", and("comparison", "batch")),
            entry("chart", and("comparison")),
            entry("export", and("comparison", "chart", "batch", "mortality")),
            entry("account", Set.of()),
            entry("saved", and("comparison", "document", "account")),
            entry("api", and("comparison", "batch", "document", "chart", "export", "account", "saved")),
            entry("web", and("comparison", "illustration", "batch", "document", "chart", "export", "account", "saved", "api")),
            entry("start", Set.of()));

    /** Each library that is kept in, and the rooms it is kept in. */
    private static final Map<String, Set<String>> KEPT_IN = Map.ofEntries(
            entry("jakarta.persistence..", Set.of("saved", "account")),
            entry("org.hibernate..", Set.of("saved", "account")),
            entry("org.flywaydb..", Set.of("saved")),
            entry("org.jfree..", Set.of("chart")),
            entry("org.apache.batik..", Set.of("chart")),
            entry("com.fasterxml.jackson..", Set.of("document")),
            entry("org.apache.pdfbox..", Set.of("export")),
            entry("org.dhatim.fastexcel..", Set.of("export")),
            entry("org.apache.commons.csv..", Set.of("export", "batch")),
            entry("jakarta.faces..", Set.of("web")),
            entry("org.primefaces..", Set.of("web")));

    private static final JavaClasses ASLI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.asli");

    @Test
    void every_package_is_a_room_on_the_map() {
        Set<String> packages = ASLI.stream()
                .map(type -> type.getPackageName().substring("org.asli".length()).replaceFirst("^\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(MAY_SEE.keySet());
        assertEquals(Set.of(), packages, "packages that are not on the map");
    }

    @TestFactory
    Stream<DynamicTest> a_room_sees_only_what_the_map_lets_it_see() {
        return MAY_SEE.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () ->
                noClasses().that().resideInAPackage(room(room.getKey()))
                        .should().dependOnClassesThat(areInAnotherRoomThan(room.getKey(), room.getValue()))
                        .allowEmptyShould(true)
                        .check(ASLI)));
    }

    @Test
    void rooms_do_not_see_one_another_in_circles() {
        slices().matching("org.asli.(*)..").should().beFreeOfCycles().check(ASLI);
    }

    @TestFactory
    Stream<DynamicTest> a_library_stays_in_its_room() {
        return KEPT_IN.entrySet().stream().map(kept -> DynamicTest.dynamicTest(kept.getKey(), () ->
                noClasses().that().resideOutsideOfPackages(rooms(kept.getValue()))
                        .should().dependOnClassesThat().resideInAnyPackage(kept.getKey())
                        .check(ASLI)));
    }

    @Test
    void the_calculation_is_plain_java() {
        plain(Set.of(CALCULATION), "java..", "org.asli..", "com.ibm.icu..").check(ASLI);
        plain(Set.of("cashflow", "irr", "policy", "alternative", "tax", "simulation", "comparison"),
                "java..", "org.asli..").check(ASLI);
    }

    @Test
    void the_calculation_does_no_input_or_output() {
        noClasses().that().resideInAnyPackage(rooms(Set.of(CALCULATION)))
                .should().dependOnClassesThat(JavaClass.Predicates
                        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(Serializable.class))))
                .check(ASLI);
    }

    @Test
    void the_launcher_needs_nothing_but_the_jdk() {
        plain(Set.of("start"), "java..", "org.asli.start..").check(ASLI);
    }

    private static ArchRule plain(Set<String> rooms, String... allowed) {
        return classes().that().resideInAnyPackage(rooms(rooms)).should().onlyDependOnClassesThat(
                DescribedPredicate.describe("are in " + String.join(", ", allowed),
                        type -> JavaClass.Predicates.resideInAnyPackage(allowed).test(type.getBaseComponentType())
                                || type.getBaseComponentType().isPrimitive()));
    }

    private static DescribedPredicate<JavaClass> areInAnotherRoomThan(String room, Set<String> seen) {
        return JavaClass.Predicates.resideInAPackage("org.asli..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(rooms(seen))))
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(room(room))))
                .as("are in a room that %s may not see", room);
    }

    private static String room(String name) {
        return "org.asli." + name + "..";
    }

    private static String[] rooms(Set<String> names) {
        return names.stream().map(RoomsTest::room).toArray(String[]::new);
    }

    /** The rooms of the calculation before this one, and these. */
    private static Set<String> below(String room, String... more) {
        return Stream.concat(Stream.of(CALCULATION).takeWhile(name -> !name.equals(room)), Stream.of(more))
                .collect(Collectors.toSet());
    }

    /** The whole calculation, and these. */
    private static Set<String> and(String... more) {
        return Stream.concat(Stream.of(CALCULATION), Stream.of(more)).collect(Collectors.toSet());
    }
}

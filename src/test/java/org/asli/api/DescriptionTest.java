package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.batch.BadFile;
import org.asli.comparison.YearRow;
import org.asli.document.Fault;
import org.asli.document.Words;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;
import org.asli.money.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAPI document says what the code does. */
class DescriptionTest {
    private final Description description = Description.packaged();

    DescriptionTest() throws IOException {
    }

    @Test
    void it_lists_the_addresses_and_methods_there_are() {
        Set<String> described = new TreeSet<>();
        description.paths().forEach(path -> path.getValue().fieldNames()
            .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        for (Class<?> resource : RestApplication.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(http -> http != null)
                    .forEach(http -> served.add(http.value() + " " + address(resource, method)));
            }
        }
        assertEquals(served, described);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<JsonNode> references = description.document().findValues("$ref");
        assertTrue(references.size() > 30);
        for (JsonNode reference : references) {
            assertFalse(description.document().at(reference.textValue().substring(1)).isMissingNode(), reference::asText);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {RatesAnswer.class, IrrAnswer.class, BatchAnswer.class, BatchAnswer.Unread.class,
        ModifiedRate.class, NewtonStep.class, AnalysisAnswer.class, AnalysisAnswer.Headline.class, AnalysisAnswer.Versus.class,
        AnalysisAnswer.Fund.class, YearRow.class, UncertaintyAnswer.class, UncertaintyAnswer.Spread.class,
        UncertaintyAnswer.WhatIfGrid.class, TaxAnswer.class, TaxAnswer.TaxLimit.class, TaxAnswer.FundAfterTax.class,
        TaxAnswer.TaxYear.class, TaxAnswer.TaxRule.class, InstrumentsAnswer.class,
        InstrumentsAnswer.WayRow.class, InstrumentsAnswer.Left.class, InstrumentsAnswer.PpfAccount.class,
        InstrumentsAnswer.HeldYear.class, EarlyEndAnswer.class,
        EarlyEndAnswer.LeavingYear.class, EarlyEndAnswer.DyingYear.class, EarlyEndAnswer.ExpectedRate.class,
        EarlyEndAnswer.HoldingAnswer.class, EarlyEndAnswer.WayAnswer.class,
        HeldTaxAnswer.class, HeldTaxAnswer.TaxedWayAnswer.class,
        DerivationAnswer.class, DerivationAnswer.InputAnswer.class, Problem.class, Problem.FieldError.class,
        Problem.TextError.class})
    void it_names_every_field_of_an_answer_and_no_other(Class<?> answer) {
        JsonNode schema = description.schema(answer.getSimpleName());
        List<String> components = Arrays.stream(answer.getRecordComponents()).map(RecordComponent::getName).toList();
        assertEquals(components, names(schema.get("properties")));
        assertEquals(components, texts(schema.get("required")));
        for (RecordComponent component : answer.getRecordComponents()) {
            if (component.getType().isEnum()) {
                assertEquals(words(component.getType()), texts(schema.at("/properties/" + component.getName() + "/enum")));
            }
        }
    }

    @Test
    void it_names_every_reason_there_can_be() {
        List<String> causes = words(Fault.Cause.class);
        Set<String> all = Stream.of(words(OutOfRange.Rule.class), words(Fault.Shape.class), causes,
            words(BadFile.Reason.class))
            .flatMap(List::stream).collect(Collectors.toSet());
        assertEquals(all, Set.copyOf(texts(description.schema("FieldError").at("/properties/reason/enum"))));
        assertEquals(causes, texts(description.schema("TextError").at("/properties/reason/enum")));
    }

    @Test
    void every_reason_and_outcome_has_its_words() {
        Wording wording = Wording.of((String) null);
        for (Fault.Cause cause : Fault.Cause.values()) {
            assertFalse(wording.of("cause", cause).isBlank());
        }
        for (Fault.Shape shape : Fault.Shape.values()) {
            assertFalse(wording.of("shape", shape).isBlank());
        }
        for (OutOfRange.Rule rule : OutOfRange.Rule.values()) {
            assertFalse(wording.of("rule", rule).isBlank());
        }
        for (var reason : IrrResult.Reason.values()) {
            assertFalse(wording.of("reason", reason).isBlank());
        }
    }

    private static String address(Class<?> resource, Method method) {
        Path inner = method.getAnnotation(Path.class);
        return Stream.of(resource.getAnnotation(Path.class).value(), inner == null ? "" : inner.value())
            .filter(part -> !part.isEmpty()).collect(Collectors.joining("/", "/", ""));
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> Words.of((Enum<?>) value)).toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Without the null that stands for nothing. */
    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts.stream().filter(text -> text != null).toList();
    }
}

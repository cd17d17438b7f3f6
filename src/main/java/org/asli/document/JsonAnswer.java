package org.asli.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.asli.comparison.YearRow;
import org.asli.money.Rate;
import org.asli.money.Rupees;

/**
 * Answers as JSON: records by the names of their components. Rupees and stated rates are exact decimals, words are
 * spelled as in {@link Words}, doubles are the shortest text that reads back as the same double. A component that
 * is null is written as null.
 */
public final class JsonAnswer {
    private static final JsonMapper MAPPER = JsonMapper.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .addModule(new SimpleModule()
            .addSerializer(written(Rupees.class, (rupees, json) -> json.writeNumber(plain(rupees.value()))))
            .addSerializer(written(Rate.class, (rate, json) -> json.writeNumber(plain(rate.fraction()))))
            .addSerializer(written(Enum.class, (value, json) -> json.writeString(Words.of(value))))
            .addSerializer(written(Double.class, JsonAnswer::finite))
            .addSerializer(double.class, written(Double.class, JsonAnswer::finite))
            .setMixInAnnotation(YearRow.class, FundToThePaisa.class))
        .build();

    private JsonAnswer() {
    }

    /** In UTF-8. */
    public static byte[] write(Record answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A computed fund value as it is answered: rounded half-up to the paisa. */
    public static BigDecimal toThePaisa(double rupees) {
        return BigDecimal.valueOf(rupees).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal exact) {
        return exact.stripTrailingZeros();
    }

    private static void finite(double value, JsonGenerator json) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("an answer that is no number: " + value);
        }
        json.writeNumber(value);
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> JsonSerializer<T> written(Class<T> type, Writing<T> writing) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private abstract static class FundToThePaisa {
        @JsonSerialize(using = PaisaSerializer.class)
        abstract double fund();
    }

    private static final class PaisaSerializer extends StdSerializer<Double> {
        PaisaSerializer() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(toThePaisa(value));
        }
    }
}

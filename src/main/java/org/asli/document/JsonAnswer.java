package org.asli.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
            .addSerializer(serializer(Rupees.class, (rupees, json) -> json.writeNumber(plain(rupees.value()))))
            .addSerializer(serializer(Rate.class, (rate, json) -> json.writeNumber(plain(rate.fraction()))))
            .addSerializer(serializer(Enum.class, (value, json) -> json.writeString(Words.of(value))))
            .addSerializer(serializer(Double.class, JsonAnswer::finite))
            .addSerializer(double.class, serializer(Double.class, JsonAnswer::finite))
            .setSerializerModifier(new FundToThePaisa()))
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

    private static <T> JsonSerializer<T> serializer(Class<T> type, Writing<T> writing) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }

    /** The one double that is money. */
    private static final class FundToThePaisa extends BeanSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription described,
            List<BeanPropertyWriter> properties) {
            if (described.getBeanClass() == YearRow.class) {
                properties.stream().filter(property -> property.getName().equals("fund")).forEach(fund ->
                    fund.assignSerializer(serializer(Object.class,
                        (value, json) -> json.writeNumber(toThePaisa((Double) value)))));
            }
            return properties;
        }
    }
}

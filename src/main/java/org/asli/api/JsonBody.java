package org.asli.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.asli.document.JsonAnswer;

/** Writes the answers' records, so that no default of the server decides how a number looks. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBody implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record answer, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
        MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        body.write(JsonAnswer.write(answer));
    }
}

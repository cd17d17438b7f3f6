package org.asli.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** What this interface takes and gives, as OpenAPI. */
@Path("openapi.json")
public class DescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream describe() {
        return DescriptionResource.class.getResourceAsStream("openapi.json");
    }
}

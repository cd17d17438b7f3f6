package org.asli.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/**
 * Everything under {@code /api}. It keeps no state and knows no person: no cookies, and nothing is read that a form of
 * another site could send.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {
    static final Set<Class<?>> RESOURCES = Set.of(IrrResource.class, BatchResource.class, AnalysisResource.class,
        DescriptionResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(RESOURCES);
        classes.addAll(Set.of(JsonBody.class, BodyLimit.class, BrokenBodies.class, HttpProblems.class, Bugs.class));
        return classes;
    }
}

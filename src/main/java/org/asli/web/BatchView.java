package org.asli.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.asli.batch.BadFile;

/** The page Many at once. What is wrong with a file that was sent without scripts is in the address. */
@Named("batch")
@RequestScoped
public class BatchView {
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** A sentence, or null where nothing is wrong. */
    public String getWrong() {
        String cell = parameters.getOrDefault("cell", "");
        int number = cell.matches("\\d{1,5}") ? Integer.parseInt(cell) : 0;
        return Arrays.stream(BadFile.Reason.values()).filter(reason -> reason.name().equals(parameters.get("wrong")))
            .map(reason -> BadFile.sentence(reason, number, Text.locale())).findFirst().orElse(null);
    }
}

package org.asli.export;

import java.util.List;

/**
 * How a figure comes about, in words.
 *
 * @param formula in words
 * @param lines the inputs
 * @param sum the arithmetic with the person's own numbers, or that there is no such figure
 */
public record Explained(String title, String formula, List<Line> lines, String sum) {
    /** An input. */
    public record Line(String name, String value) {
    }
}

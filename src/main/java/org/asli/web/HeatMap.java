package org.asli.web;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.comparison.WhatIf;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/**
 * A {@link WhatIf} as a table whose cells are shaded by how far term plan + SIP ends ahead or behind; every cell also
 * says its figure.
 */
public record HeatMap(List<String> heads, List<Row> rows, boolean runsDry) {
    private static final int SHADES = 4;
    /** Keeps a minus with its amount where a cell is narrow. */
    private static final String JOINED_MINUS = "−\u2060";

    public record Row(String head, List<Cell> cells) {
    }

    /** @param tone style classes: ahead or behind, how strong the shade is, and stated for the figures as stated */
    public record Cell(String words, String tone, boolean dry) {
    }

    static HeatMap of(WhatIf grid, Rate statedReturn, Rate statedOther) {
        List<Row> rows = IntStream.range(0, grid.returns().size()).mapToObj(row -> {
            boolean stated = grid.returns().get(row).equals(statedReturn);
            return new Row(RupeeFormat.percent(grid.returns().get(row)), IntStream.range(0, grid.others().size())
                .mapToObj(column -> cell(grid.cells().get(row).get(column), grid.widest(),
                    stated && grid.others().get(column).equals(statedOther))).toList());
        }).toList();
        return new HeatMap(grid.others().stream().map(RupeeFormat::percent).toList(), rows, grid.runsDry());
    }

    private static Cell cell(WhatIf.Cell cell, double widest, boolean stated) {
        // leads grow faster than the return: by their roots, the small ones still differ in shade
        long shade = widest == 0 ? 0 : (long) Math.ceil(SHADES * Math.sqrt(Math.abs(cell.lead()) / widest));
        return new Cell(new Formats().brief(cell.lead()).replace("−", JOINED_MINUS),
            (cell.lead() < 0 ? "behind" : "ahead") + " shade" + shade + (stated ? " stated" : ""), !cell.lasts());
    }
}

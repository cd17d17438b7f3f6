package org.asli.chart;

/** The sizes of a picture; text is 12 high in all, so the page shows the one that it need not shrink or stretch. */
public enum Size {
    FULL(1040, 300), WIDE(640, 280), NARROW(360, 260);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    /** Of the chart, without the legend above it. */
    int height() {
        return height;
    }
}

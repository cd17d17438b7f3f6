package org.asli.web;

import org.asli.chart.Picture;
import org.asli.chart.Size;

/**
 * A picture in both sizes, of which the style sheet shows the one that fits. Drawn before the page is written, so that
 * a page is never broken off in the middle.
 */
public record DrawnPicture(String slim, String broad) {
    static DrawnPicture of(Picture picture) {
        return new DrawnPicture(picture.svg(Size.NARROW), picture.svg(Size.WIDE));
    }
}

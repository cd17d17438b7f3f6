package org.asli.chart;

import java.awt.Color;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is drawn in which colour. In the report an ink is its colour; on the page it is a variable of the theme, with
 * the colour for a page that lacks it. No two inks share a colour, because a drawn colour is traced back to its ink.
 */
public enum Ink {
    TEXT("--ink", 0x1b1f24),
    QUIET("--mute", 0x5d6570),
    GRID("--grid", 0xebe8df),
    ZERO("--zero", 0x8e8a7e),
    BELOW("--bar-neg", 0xd98a7f),
    ABOVE("--bar-pos", 0x4c9f83),
    LOSS("--neg", 0xb3392b),
    GAIN("--pos", 0x0f6b4f),
    POLICY("--pol", 0xb3392c),
    FUND("--sip", 0x2f5fb3),
    MARK("--acc", 0x0f5c4d),
    FIRST("--plan-1", 0xb2392b),
    SECOND("--plan-2", 0x8a5a00),
    THIRD("--plan-3", 0x4b3fae),
    FOURTH("--plan-4", 0x0e7490);

    private static final Map<Integer, Ink> BY_COLOUR =
        Stream.of(values()).collect(Collectors.toMap(ink -> ink.color.getRGB(), Function.identity()));
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final int WITHOUT_ALPHA = 0xffffff;

    private final String variable;
    private final Color color;

    Ink(String variable, int rgb) {
        this.variable = variable;
        this.color = new Color(rgb);
    }

    public Color color() {
        return color;
    }

    /** The colour of the {@code index}-th of two to four proposals. */
    public static Ink ofProposal(int index) {
        return values()[FIRST.ordinal() + index];
    }

    /** What a fill or stroke says on the page, such as {@code var(--neg,#b3392b)}; anything else stays as it is. */
    static String onPage(String painted) {
        Matcher rgb = RGB.matcher(painted);
        if (!rgb.matches()) {
            return painted;
        }
        var drawn = new Color(part(rgb, 1), part(rgb, 2), part(rgb, 3));
        String hex = String.format("#%06x", drawn.getRGB() & WITHOUT_ALPHA);
        Ink ink = BY_COLOUR.get(drawn.getRGB());
        return ink == null ? hex : "var(" + ink.variable + "," + hex + ")";
    }

    private static int part(Matcher rgb, int group) {
        return Integer.parseInt(rgb.group(group));
    }
}

package org.asli.chart;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes what a canvas drew as one element for a page: only what the picture needs, in the theme's colours. The
 * generator's own text repeats every default on every group and would be three times as long.
 */
final class SvgText {
    private static final Set<String> PLACES =
        Set.of("x", "y", "width", "height", "rx", "ry", "x1", "y1", "x2", "y2", "cx", "cy", "r", "d", "points");
    private static final Set<String> FILLED = Set.of("fill", "fill-opacity", "font-weight");
    private static final Set<String> STROKED =
        Set.of("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin");
    private static final Map<String, String> DEFAULTS = Map.of("fill", "black", "fill-opacity", "1", "font-weight",
        "normal", "stroke-width", "1", "stroke-dasharray", "none", "stroke-linecap", "butt", "stroke-linejoin", "miter",
        "stroke", "none");

    private final StringBuilder out = new StringBuilder();
    private Map<String, String> open = Map.of();

    String of(Element root, Picture picture, Size size) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").append(size.width())
            .append(' ').append(Math.round(picture.height(size))).append("\" font-size=\"").append((int) Picture.TEXT)
            .append("\" font-family=\"'Noto Sans','Noto Sans Devanagari',sans-serif\"><title>")
            .append(escaped(picture.title())).append("</title><desc>").append(escaped(picture.description()))
            .append("</desc>");
        write(root, Map.of());
        paintedWith(Map.of());
        return out.append("</svg>").toString();
    }

    private void write(Element element, Map<String, String> inherited) {
        Map<String, String> attributes = new TreeMap<>(inherited);
        NamedNodeMap own = element.getAttributes();
        for (int i = 0; i < own.getLength(); i++) {
            attributes.put(own.item(i).getNodeName(), own.item(i).getNodeValue());
        }
        if (element.getTagName().equals("g") || element.getTagName().equals("svg")) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element drawn) {
                    write(drawn, attributes);
                }
            }
        } else if (!element.getTagName().equals("defs")) {
            shape(element, attributes);
        }
    }

    private void shape(Element element, Map<String, String> attributes) {
        boolean filled = !attributes.getOrDefault("fill", "none").equals("none");
        paintedWith(paint(attributes, filled ? FILLED : STROKED));
        out.append('<').append(element.getTagName());
        attributes.forEach((name, value) -> {
            if (PLACES.contains(name) && !(name.equals("ry") && value.equals(attributes.get("rx")))) {
                attribute(name, value.strip());
            }
        });
        String text = element.getTextContent();
        out.append(text.isEmpty() ? "/>" : ">" + escaped(text) + "</" + element.getTagName() + ">");
    }

    private static Map<String, String> paint(Map<String, String> attributes, Set<String> names) {
        Map<String, String> paint = new TreeMap<>();
        for (String name : names) {
            String value = attributes.get(name);
            if (value != null && !value.equals(DEFAULTS.get(name))) {
                paint.put(name, Ink.onPage(value));
            }
        }
        return paint;
    }

    /** Neighbours in the same paint share a group. */
    private void paintedWith(Map<String, String> paint) {
        if (paint.equals(open)) {
            return;
        }
        out.append(open.isEmpty() ? "" : "</g>");
        if (!paint.isEmpty()) {
            out.append("<g");
            paint.forEach(this::attribute);
            out.append('>');
        }
        open = paint;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

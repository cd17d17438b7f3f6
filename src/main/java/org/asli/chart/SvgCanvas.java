package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Where a picture is drawn to become an SVG element. */
final class SvgCanvas {
    private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newDefaultInstance();

    private final SVGGraphics2D graphics = new Unclipped(context());

    Graphics2D graphics() {
        return graphics;
    }

    String element(Picture picture, Size size) {
        return new SvgText().of(graphics.getRoot(), picture, size);
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(2);
        return context;
    }

    private static synchronized Document document() {
        try {
            return DOCUMENTS.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Nothing is drawn outside a plot, so clips change nothing to be seen; without them a picture needs no ids, which
     * would clash on a page with several.
     */
    private static final class Unclipped extends SVGGraphics2D {
        Unclipped(SVGGeneratorContext context) {
            super(context, false);
        }

        private Unclipped(Unclipped other) {
            super(other);
        }

        @Override
        public Graphics2D create() {
            return new Unclipped(this);
        }

        @Override
        public void clip(Shape shape) {
            // as the class says
        }

        @Override
        public void clipRect(int x, int y, int width, int height) {
            // as the class says
        }

        @Override
        public void setClip(Shape shape) {
            // as the class says
        }

        @Override
        public void setClip(int x, int y, int width, int height) {
            // as the class says
        }
    }
}

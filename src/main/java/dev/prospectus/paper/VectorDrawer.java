package dev.prospectus.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the SVG of a page as lines and areas, which stay sharp at any size. Fetches nothing. */
final class VectorDrawer implements SVGDrawer {

    private final Faces faces;
    private final DiagramColours colours;

    VectorDrawer(Faces faces, DiagramColours colours) {
        this.faces = faces;
        this.colours = colours;
    }

    /**
     * A drawing as wide as its box, or as its own width where the box leaves that open.
     *
     * @param cssWidth in dots; below zero where the style sheet says none
     * @param dots to a pixel of the style sheet
     */
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dots) {
        double width = number(svg.getAttribute("width")) * dots;
        double height = number(svg.getAttribute("height")) * dots;
        double scale = cssWidth > 0 ? cssWidth / width : cssHeight > 0 ? cssHeight / height : 1;
        String drawing = new PlainSvg(faces, colours).of(svg);
        return new Vector(drawing, (int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    private static double number(String length) {
        return Double.parseDouble(length);
    }

    private record Vector(String svg, int width, int height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            SVGDocument document = Objects.requireNonNull(
                    new SVGLoader()
                            .load(
                                    new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                    null,
                                    LoaderContext.builder()
                                            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                            .build()),
                    "a drawing of our own is sound");
            float dots = context.getDotsPerPixel();
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    width,
                    height,
                    graphics -> document.render(
                            (Component) null, graphics, new ViewBox(0, 0, width / dots, height / dots)));
        }
    }

    @Override
    public void importFontFaceRules(@Nullable List<FontFaceRule> rules, @Nullable SharedContext context) {
        // Letters of drawings are shapes.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Letters of drawings are shapes.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}

package dev.prospectus.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import dev.prospectus.model.Colour;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/** An icon that is drawn as SVG, as square pictures of several sizes. Fetches nothing. */
public final class SvgIcon {

    /** The program that draws logs what it can't read of a style sheet; held so that it stays quiet. */
    private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

    private static final int OPAQUE = 0xff;

    private final String file;
    private final SVGDocument drawing;

    /**
     * @param file in which it stands, for findings
     * @throws AuthorFault for what is no drawing
     */
    public SvgIcon(String file, byte[] svg) {
        this.file = file;
        System.setProperty("java.awt.headless", "true");
        LOG.setLevel(Level.OFF);
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        byte[] plain =
                withoutConditions(new String(svg, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        SVGDocument parsed = new SVGLoader().load(new ByteArrayInputStream(plain), null, alone);
        if (parsed == null) {
            throw fault("the icon can't be drawn", "save it as SVG from a drawing program");
        }
        this.drawing = parsed;
    }

    /** The drawing as it is, upon nothing. */
    public byte[] png(int size) {
        return encoded(drawn(size, size));
    }

    /**
     * The drawing upon a ground that fills the square, where a system cuts its own shape out of it: of the colour at the drawing's
     * edge, if that is coloured there.
     *
     * @param share of the square that the drawing takes
     * @param otherwise the ground of a drawing whose edge is clear
     */
    public byte[] pngOnGround(int size, double share, Colour otherwise) {
        int edge = drawn(size, size).getRGB(0, size / 2);
        BufferedImage whole = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = whole.createGraphics();
        pen.setColor(
                edge >>> 24 == OPAQUE
                        ? new Color(edge)
                        : new Color(otherwise.red(), otherwise.green(), otherwise.blue()));
        pen.fillRect(0, 0, size, size);
        int inner = (int) Math.round(size * share);
        pen.drawImage(drawn(inner, inner), (size - inner) / 2, (size - inner) / 2, null);
        pen.dispose();
        return encoded(whole);
    }

    private BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        boolean seen =
                Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width)).anyMatch(pixel -> pixel >>> 24 != 0);
        if (!seen) {
            throw fault(
                    "nothing of the icon can be seen", "give its shapes a colour, and keep them within its view box");
        }
        return image;
    }

    /** What holds in some surroundings only: a picture of pixels has none. */
    private static String withoutConditions(String svg) {
        StringBuilder plain = new StringBuilder(svg);
        for (int start = plain.indexOf("@media"); start >= 0; start = plain.indexOf("@media", start)) {
            int end = plain.indexOf("{", start);
            for (int open = 1; end >= 0 && open > 0 && ++end < plain.length(); ) {
                open += plain.charAt(end) == '{' ? 1 : plain.charAt(end) == '}' ? -1 : 0;
            }
            plain.delete(start, end < 0 ? plain.length() : Math.min(end + 1, plain.length()));
        }
        return plain.toString();
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("an icon can't be written", e);
        }
        return png.toByteArray();
    }

    private AuthorFault fault(String message, String hint) {
        PictureFault fault = new PictureFault(PictureCode.DAMAGED, message, hint);
        return new AuthorFault(
                Diagnostic.error(fault.location(file), fault.code().code(), fault.message(), fault.hint()), fault);
    }
}

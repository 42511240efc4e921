package dev.prospectus.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.prospectus.model.SiteConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One document on its way to paper. It fetches nothing: what it shows stands in the HTML. */
final class Printing {

    /** Held, since a logger that nobody holds forgets that it is to be quiet. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"),
            Logger.getLogger("com.github.weisj.jsvg"));

    private static final String FAMILY = "Source Sans 3";

    private final URI base;
    private final SiteConfig.Palette colours;
    private final Instant made;

    Printing(URI base, SiteConfig.Palette colours, Instant made) {
        this.base = base;
        this.colours = colours;
        this.made = made;
    }

    byte[] pdf(String html) {
        System.setProperty("java.awt.headless", "true");
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Faces faces = new Faces();
                PDDocument document = new PDDocument()) {
            String hash = draw(html, document, faces);
            ReadingOrder.restore(document);
            new Imprint(hash, made).on(document);
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't make a PDF", failure);
        }
        return out.toByteArray();
    }

    /** Draws all sheets, and lets go of all boxes before the document is written: each of both takes much memory. Returns what names the content. */
    private String draw(String html, PDDocument document, Faces faces) throws IOException {
        Sheets sheets = Sheets.of(html, new Letters(faces.all()), base);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Prospectus");
        builder.useSVGDrawer(new VectorDrawer(faces, new DiagramColours(colours)));
        builder.useExternalResourceAccessControl(
                Printing::isInside, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                Printing::isInside, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, document, faces.of(Faces.REGULAR), 400, FontStyle.NORMAL);
        font(builder, document, faces.of(Faces.BOLD), 700, FontStyle.NORMAL);
        font(builder, document, faces.of(Faces.ITALIC), 400, FontStyle.ITALIC);
        Marks marks = new Marks();
        builder.usePageSupplier((pdf, width, height, page, shadow) -> marks.next(pdf, width, height));
        builder.withW3cDocument(sheets.document(), base.toString());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            marks.shareLast();
        }
        return sheets.hash();
    }

    private static boolean isInside(String address, ExternalResourceType kind) {
        return address.startsWith("data:");
    }

    private static void font(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight, FontStyle style)
            throws IOException {
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
    }
}

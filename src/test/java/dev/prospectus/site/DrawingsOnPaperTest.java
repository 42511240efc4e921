package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.paper.Press;
import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Drawings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing of an author looks on paper as it does in a browser that has the shipped font. */
@Tag("browser")
final class DrawingsOnPaperTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    /** Of 255. Edges are smoothed differently; a line that is missing makes about 60. */
    private static final int SMOOTHING = 40;

    private static Edition edition;

    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() throws IOException {
        Edition sample = SiteBuilder.prepare(new BuildRequest(
                        Path.of(""), AsOf.of(BuiltSite.AS_OF), Optional.empty(), false, Severity.ERROR, 1))
                .edition();
        edition = new Edition(sample.catalogue(), BuiltSite.AS_OF, sample.assets(), picture -> Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper/office", "paper/letters"})
    void looksAsInABrowser(String name) throws IOException {
        byte[] drawing = published(Drawings.read(name, ""));
        BufferedImage paper = onPaper(drawing);
        BufferedImage browser = inBrowser(new String(drawing, StandardCharsets.UTF_8));
        List<String> differing = new ArrayList<>();
        for (int y = 4; y < HEIGHT; y += 4) {
            for (int x = 4; x < WIDTH; x += 4) {
                for (int colour = 0; colour < 24; colour += 8) {
                    int difference = blurred(paper, x, y, colour) - blurred(browser, x, y, colour);
                    if (Math.abs(difference) > SMOOTHING) {
                        differing.add(x / 2 + ", " + y / 2 + ": " + difference);
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private byte[] published(byte[] drawing) throws IOException {
        Path file = Files.write(folder.resolve("drawing.svg"), drawing);
        return ((Output.Bytes) Pictures.in(folder).outputs("drawing.svg", file).get(0))
                .bytes()
                .get();
    }

    private static BufferedImage onPaper(byte[] drawing) throws IOException {
        String html = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Drawing</title><style>"
                + "@page { size: 300px 210px; margin: 0 } body { margin: 0 } img { display: block }"
                + "</style></head><body><img src=\"/drawing.svg\" alt=\"A\" width=\"300\" height=\"200\"></body></html>";
        byte[] pdf = Press.of(edition).print(html.getBytes(StandardCharsets.UTF_8), path -> Optional.of(drawing));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 192);
        }
    }

    private static BufferedImage inBrowser(String drawing) throws IOException {
        String html = "<!DOCTYPE html><style>" + face("Regular", "") + face("Semibold", "font-weight: 600 900;")
                + face("It", "font-style: italic;")
                + "svg { width: 600px; height: 400px } svg, svg * { font-family: S !important } body { margin: 0 }</style>"
                + drawing;
        try (Reader reader = Chromium.shared().reader(Visit.LAPTOP)) {
            Page page = reader.page();
            page.setContent(html);
            page.evaluate("document.fonts.ready");
            return ImageIO.read(new ByteArrayInputStream(
                    page.screenshot(new Page.ScreenshotOptions().setClip(0, 0, WIDTH, HEIGHT))));
        }
    }

    private static String face(String name, String how) throws IOException {
        try (InputStream font = Press.class.getResourceAsStream("SourceSans3-" + name + ".ttf")) {
            return "@font-face { font-family: S; " + how + " src: url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(font.readAllBytes()) + ") }";
        }
    }

    /** The mean of what is around a place. */
    private static int blurred(BufferedImage picture, int x, int y, int colour) {
        int sum = 0;
        int count = 0;
        for (int v = Math.max(0, y - 4); v <= Math.min(HEIGHT - 1, y + 4); v++) {
            for (int u = Math.max(0, x - 4); u <= Math.min(WIDTH - 1, x + 4); u++) {
                sum += picture.getRGB(u, v) >> colour & 255;
                count++;
            }
        }
        return sum / count;
    }
}

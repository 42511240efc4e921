package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands on the flyers. That each is one sheet of paper is for {@link PrintTest}. */
@Tag("site")
final class FlyerTest {

    /** A side of each module in the enlarged picture. */
    private static final int PIXELS = 6;

    @Test
    void theCodeOfEveryFlyerLeadsToTheProgrammesPage() throws ReaderException, IOException {
        for (BuiltSite site : List.of(BuiltSite.atRoot(), BuiltSite.inFolder())) {
            List<SitePage> flyers = site.byKind().get("flyer.ftlh");
            assertThat(flyers).hasSameSizeAs(site.byKind().get("programme.ftlh"));
            for (SitePage flyer : flyers) {
                String programme = flyer.address().replaceFirst("flyer/$", "");
                assertThat(decoded(flyer.document().selectFirst("img.qr")))
                        .isEqualTo(site.baseUrl().resolve(programme).toString());
                assertThat(site.files()).containsKey(programme + "index.html");
            }
        }
    }

    @Test
    void aFlyerSaysWhatSomebodyBeforeAWallNeedsToKnow() {
        for (SitePage flyer : BuiltSite.inFolder().byKind().get("flyer.ftlh")) {
            Document page = flyer.document();
            assertThat(page.select(".flyer h2").eachText())
                    .containsExactly("What you get", "What it takes", "Next dates", "What it costs", "How to apply");
            assertThat(page.select(".flyer-status").text()).contains("As known on 1 October 2026.");
            assertThat(page.select(".flyer-address").text())
                    .isEqualTo("ridgeandvale.example.org/hub/" + flyer.address().replaceFirst("flyer/$", ""));
            assertThat(page.select(".flyer-foot").text()).contains("@ridgeandvale.example.org");
            assertThat(page.select("img.qr").attr("alt")).isNotBlank();
        }
    }

    @Test
    void flyersFramesAndTheNotFoundPageAreNotForSearchEnginesAndProgrammesAre() {
        BuiltSite site = BuiltSite.inFolder();
        for (SitePage page : site.pages()) {
            boolean kept =
                    page.document().select("meta[name=robots]").attr("content").contains("noindex");
            assertThat(kept)
                    .as("%s", page)
                    .isEqualTo(Set.of("flyer.ftlh", "embedded.ftlh", "not-found.ftlh")
                                    .contains(page.kind())
                            || page.isRedirect());
        }
        assertThat(site.pages().stream()
                        .filter(page -> page.kind().equals("programme.ftlh"))
                        .filter(page -> page.document()
                                        .select(".page-tools a[href$=/flyer/]")
                                        .size()
                                != 1))
                .isEmpty();
    }

    private static String decoded(Element picture) throws ReaderException, IOException {
        String png = picture.attr("src").substring("data:image/png;base64,".length());
        BufferedImage code =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
        assertThat(code.getWidth()).as("one pixel a module").isLessThan(80);
        int side = code.getWidth() * PIXELS;
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = code.getRGB(i % side / PIXELS, i / side / PIXELS);
        }
        BinaryBitmap enlarged = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        try {
            return new QRCodeReader().decode(enlarged).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code in " + picture.outerHtml(), e);
        }
    }
}

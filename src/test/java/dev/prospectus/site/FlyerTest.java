package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands on the flyers. That each is one sheet of paper is for {@link PrintTest}. */
@Tag("site")
final class FlyerTest {

    /** A line of dark modules in a row: from a place of its own, or further on from where the last line ended. */
    private static final Pattern LINE = Pattern.compile("(?:M(\\d+) (\\d+)\\.5|m(\\d+) 0)h(\\d+)");

    private static final int PIXELS = 6;

    @Test
    void theCodeOfEveryFlyerLeadsToTheProgrammesPage() throws ReaderException {
        for (BuiltSite site : List.of(BuiltSite.atRoot(), BuiltSite.inFolder())) {
            List<SitePage> flyers = site.byKind().get("flyer.ftlh");
            assertThat(flyers).hasSameSizeAs(site.byKind().get("programme.ftlh"));
            for (SitePage flyer : flyers) {
                String programme = flyer.address().replaceFirst("flyer/$", "");
                assertThat(decoded(flyer.document().selectFirst("svg.qr")))
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
            assertThat(page.select(".flyer-status").text()).contains("As of 1 October 2026 at 10am");
            assertThat(page.select(".flyer-address").text())
                    .isEqualTo("ridgeandvale.example.org/hub/" + flyer.address().replaceFirst("flyer/$", ""));
            assertThat(page.select(".flyer-foot").text()).contains("@ridgeandvale.example.org");
            assertThat(page.select("svg.qr").attr("aria-label")).isNotBlank();
        }
    }

    @Test
    void flyersAreNotForSearchEnginesAndProgrammesAre() {
        BuiltSite site = BuiltSite.inFolder();
        for (SitePage page : site.pages()) {
            boolean kept =
                    page.document().select("meta[name=robots]").attr("content").contains("noindex");
            assertThat(kept).as("%s", page).isEqualTo(page.kind().equals("flyer.ftlh") || page.isRedirect());
        }
        assertThat(site.pages().stream()
                        .filter(page -> page.kind().equals("programme.ftlh"))
                        .filter(page -> page.document()
                                        .select(".page-tools a[href$=/flyer/]")
                                        .size()
                                != 1))
                .isEmpty();
    }

    private static String decoded(Element drawing) throws ReaderException {
        int size = Integer.parseInt(drawing.attr("viewBox").split(" ", -1)[2]);
        int side = size * PIXELS;
        int[] pixels = new int[side * side];
        java.util.Arrays.fill(pixels, 0xffffff);
        int x = 0;
        int y = 0;
        for (MatchResult line : LINE.matcher(drawing.outerHtml()).results().toList()) {
            boolean placed = line.group(1) != null;
            x = placed ? Integer.parseInt(line.group(1)) : x + Integer.parseInt(line.group(3));
            y = placed ? Integer.parseInt(line.group(2)) : y;
            int length = Integer.parseInt(line.group(4));
            for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
                java.util.Arrays.fill(pixels, row * side + x * PIXELS, row * side + (x + length) * PIXELS, 0);
            }
            x += length;
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        try {
            return new QRCodeReader().decode(picture).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code in " + drawing.outerHtml(), e);
        }
    }
}

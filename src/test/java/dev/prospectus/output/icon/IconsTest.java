package dev.prospectus.output.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base site's icons, as the JDK's reader of PNG sees them, and the manifest that names them. */
final class IconsTest {

    /** What a hub may draw: a red square of which the sides are clear. */
    private static final String OWN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect x=\"3\" y=\"3\" width=\"4\" height=\"4\" fill=\"#c00000\"/></svg>";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void assemble() throws IOException {
        folder = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
    }

    @Test
    void everySizeIsThereInTheHubsColour() throws IOException {
        Preparation site = prepare();
        int brand = Integer.parseInt(
                site.edition()
                        .catalogue()
                        .site()
                        .theme()
                        .light()
                        .brand()
                        .toString()
                        .substring(1),
                16);
        for (Map.Entry<String, Integer> icon : Map.of(
                        "apple-touch-icon.png",
                        180,
                        "icon-192.png",
                        192,
                        "icon-512.png",
                        512,
                        "icon-maskable-512.png",
                        512)
                .entrySet()) {
            BufferedImage picture = png(bytes(site, icon.getKey()));
            assertThat(picture.getWidth()).isEqualTo(icon.getValue());
            assertThat(picture.getHeight()).isEqualTo(icon.getValue());
            assertThat(picture.getRGB(1, icon.getValue() / 2) & 0xffffff)
                    .as(icon.getKey())
                    .isEqualTo(brand);
        }
        assertThat(png(bytes(site, "icon-512.png")).getRGB(0, 0) >>> 24).isZero();
        for (String filled : new String[] {"apple-touch-icon.png", "icon-maskable-512.png"}) {
            assertThat(png(bytes(site, filled)).getRGB(0, 0) & 0xffffff)
                    .as(filled)
                    .isEqualTo(brand);
        }
    }

    /** Read by the header's own numbers (Windows' ICO). */
    @Test
    void theIconOfBrowsersHoldsThreeSizes() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(bytes(prepare(), "favicon.ico")).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(0)).isZero();
        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(ico.getShort(4)).isEqualTo((short) 3);
        int end = 0;
        for (int i = 0; i < 3; i++) {
            int entry = 6 + 16 * i;
            byte[] picture = new byte[ico.getInt(entry + 8)];
            ico.get(ico.getInt(entry + 12), picture);
            end = ico.getInt(entry + 12) + picture.length;
            assertThat(png(picture).getWidth())
                    .isEqualTo(ico.get(entry))
                    .isEqualTo(ico.get(entry + 1))
                    .isEqualTo(new int[] {16, 32, 48}[i]);
        }
        assertThat(end).isEqualTo(ico.capacity());
    }

    @Test
    void theManifestNamesFilesThatAreThereAndPagesNameTheManifest() throws IOException {
        Preparation site = prepare();
        String manifest = new String(bytes(site, "site.webmanifest"), StandardCharsets.UTF_8);
        assertThat(manifest)
                .contains("\"start_url\":\"/hub/\"", "\"purpose\":\"maskable\"")
                .contains(
                        "\"src\":\"/hub/icon-192.png\"",
                        "\"src\":\"/hub/icon-512.png\"",
                        "\"src\":\"/hub/icon-maskable-512.png\"");
        var head = Jsoup.parse(new String(bytes(site, "index.html"), StandardCharsets.UTF_8))
                .head();
        assertThat(head.select("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]")
                        .eachAttr("href"))
                .hasSize(4)
                .contains("/hub/favicon.ico", "/hub/apple-touch-icon.png", "/hub/site.webmanifest")
                .allSatisfy(href -> assertThat(site.plan().find(new OutputPath(href.substring("/hub/".length()))))
                        .isPresent());
    }

    @Test
    void theHubsOwnDrawingTakesThePlaceOfTheThemes() throws IOException {
        Files.writeString(folder.resolve("content/favicon.svg"), OWN);
        Preparation site = prepare();
        BufferedImage phone = png(bytes(site, "apple-touch-icon.png"));
        assertThat(phone.getRGB(90, 90) & 0xffffff).isEqualTo(0xc00000);
        assertThat(phone.getRGB(2, 90) & 0xffffff)
                .as("a drawing with clear sides stands on the background")
                .isEqualTo(Integer.parseInt(
                        site.edition()
                                .catalogue()
                                .site()
                                .theme()
                                .light()
                                .background()
                                .toString()
                                .substring(1),
                        16));
        assertThat(new String(bytes(site, "index.html"), StandardCharsets.UTF_8))
                .contains("<link rel=\"icon\" href=\"/hub/favicon.svg\" type=\"image/svg+xml\">");
    }

    @Test
    void aFileOfTheHubsOwnTakesThePlaceOfOne() throws IOException {
        Files.writeString(folder.resolve("content/site.webmanifest"), "{}");
        assertThat(bytes(prepare(), "site.webmanifest")).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDrawingOfWhichNothingCanBeSeenIsAFindingInItsFile() throws IOException {
        Files.writeString(folder.resolve("content/favicon.svg"), OWN.replace("#c00000", "none"));
        Preparation site = prepare();
        assertThatThrownBy(() -> bytes(site, "favicon.ico")).isInstanceOfSatisfying(AuthorFault.class, fault -> {
            assertThat(fault.diagnostic().location().file()).isEqualTo("content/favicon.svg");
            assertThat(fault.diagnostic().code()).isEqualTo("PIC001");
            assertThat(fault.diagnostic().hint()).isPresent();
        });
    }

    private Preparation prepare() throws IOException {
        return SiteBuilder.prepare(new BuildRequest(
                folder, AsOf.of(Instant.parse("2026-10-01T09:00:00Z")), Optional.empty(), false, Severity.ERROR, 2));
    }

    private static byte[] bytes(Preparation site, String path) throws IOException {
        return site.renderer().render(site.plan().find(new OutputPath(path)).orElseThrow());
    }

    private static BufferedImage png(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}

package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the sample hub tells those who show a link to it (ogp.me), as jsoup and the JDK's reader of PNG see it. */
final class PreviewsTest {

    @ParameterizedTest
    @MethodSource("dev.prospectus.site.BuiltSite#both")
    void everyPageHasACardThatSaysWhatThePageSays(BuiltSite site) throws IOException {
        Map<String, Path> files = site.files();
        TreeSet<String> shown = new TreeSet<>();
        for (SitePage page : site.readPages()) {
            if (page.kind().equals("embedded.ftlh")) {
                continue; // Nobody sends a link to what stands in a frame.
            }
            Document document = page.document();
            Map<String, String> told = told(document);
            String image = told.getOrDefault("og:image", "");
            assertThat(image).as(page.path()).startsWith(site.baseUrl() + "cards/");
            String file = image.substring(site.baseUrl().toString().length());
            assertThat(files).as(page.path()).containsKey(file);
            shown.add(file);
            assertThat(told)
                    .as(page.path())
                    .containsEntry("og:image:width", "600")
                    .containsEntry("og:image:height", "315")
                    .containsEntry("og:image:type", "image/png")
                    .containsEntry("twitter:card", "summary_large_image");
            if (document.selectFirst("meta[name=robots]") == null) {
                assertThat(told)
                        .as(page.path())
                        .containsEntry(
                                "og:url", document.select("link[rel=canonical]").attr("href"))
                        .containsEntry(
                                "og:description",
                                document.select("meta[name=description]").attr("content"))
                        .containsEntry("og:locale", "en_GB");
            }
            if (page.kind().equals("programme.ftlh")) {
                Element heading = document.selectFirst("h1");
                Element status = document.selectFirst("main .status");
                assertThat(told.get("og:image:alt"))
                        .as(page.path())
                        .contains(heading.text() + ".")
                        .contains(status.text() + ", as known on 1 October 2026.");
            }
        }
        assertThat(shown)
                .hasSizeGreaterThan(20)
                .isEqualTo(new TreeSet<>(files.keySet().stream()
                        .filter(file -> file.startsWith("cards/"))
                        .toList()));
        for (String file : shown) {
            BufferedImage card = ImageIO.read(files.get(file).toFile());
            assertThat(card.getWidth()).as(file).isEqualTo(600);
            assertThat(card.getHeight()).as(file).isEqualTo(315);
        }
    }

    /** Each property once. */
    private static Map<String, String> told(Document document) {
        Map<String, String> told = new TreeMap<>();
        for (Element meta : document.select("head > meta[property^=og:], head > meta[name^=twitter:]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            assertThat(told.put(name, meta.attr("content"))).as(name).isNull();
        }
        return told;
    }
}

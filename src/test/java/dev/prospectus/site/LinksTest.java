package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the sample site leads somewhere, at the root of a host and in a folder of it. */
@Tag("site")
final class LinksTest {

    private static final Set<String> TEXTS = Set.of("html", "xml", "atom", "json", "ics", "txt", "md", "webmanifest");

    @ParameterizedTest(name = "at {0}")
    @MethodSource("dev.prospectus.site.BuiltSite#both")
    void everyLinkOfEveryPageLeadsToAPlaceThatExists(BuiltSite site) {
        SiteLinks links = new SiteLinks(site);
        assertThat(site.pages()).isNotEmpty();
        assertThat(site.pages().stream().flatMap(page -> links.broken(page).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "at {0}")
    @MethodSource("dev.prospectus.site.BuiltSite#both")
    void everyWholeAddressInFilesForOtherSystemsLeadsToAFile(BuiltSite site) throws IOException {
        SiteLinks links = new SiteLinks(site);
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, Path> file : site.files().entrySet()) {
            String ending = file.getKey().substring(file.getKey().lastIndexOf('.') + 1);
            if (ending.equals("css")) {
                broken.addAll(links.brokenInCss(file.getKey(), Files.readString(file.getValue())));
            } else if (TEXTS.contains(ending)) {
                broken.addAll(links.brokenAddresses(file.getKey(), text(file.getValue(), ending)));
            }
        }
        assertThat(broken).isEmpty();
    }

    /**
     * Calendars fold long lines (RFC 5545 section 3.1), pages write the quotes of what may be copied as references, and an OpenAPI
     * document names the folder that its paths are in.
     */
    private static String text(Path file, String ending) throws IOException {
        String text = Files.readString(file);
        if (file.endsWith("api/v1/openapi.json")) {
            return text.replace("/api/v1\"", "/api/v1/index.json\"");
        }
        return ending.equals("ics") ? text.replace("\r\n ", "") : text.replace("&quot;", "\"");
    }
}

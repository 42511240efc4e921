package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.check.Target.Kind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link to the site's own full address is a link within the site, also where the site is built for another address. */
final class OwnAddressTest {

    private static final URI HUB = URI.create("https://example.org/hub/");

    @ParameterizedTest
    @CsvSource({
        "https://example.org/hub/, /",
        "https://example.org/hub/no-such-page/, /no-such-page/",
        "http://example.org/hub/a/?x=1#y, /a/?x=1#y",
        "HTTPS://EXAMPLE.org/hub/a/, /a/",
        "https://example.org/hub/guide.pdf, /guide.pdf"
    })
    void itsOwnAddressesArePathsOfTheSite(String address, String path) {
        Target target = link(address).onSite(HUB);
        assertThat(target.address()).isEqualTo(path);
        assertThat(target.isInternal()).isTrue();
        assertThat(target.kind()).isEqualTo(Kind.OWN_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/",
        "https://example.org/hubs/",
        "https://example.org/other/",
        "https://example.org.evil.example/hub/a/",
        "https://www.example.org/hub/a/",
        "https://example.org:8443/hub/a/",
        "https://user@example.org/hub/a/",
        "mailto:hub@example.org",
        "/hub/a/",
        "//example.org/hub/a/"
    })
    void otherAddressesStayAsTheyAre(String address) {
        assertThat(link(address).onSite(HUB)).isEqualTo(link(address));
    }

    @Test
    void theHomePageNeedsNoSlashAtTheRootOfAHost() {
        URI root = URI.create("https://example.org/");
        assertThat(link("https://example.org").onSite(root).address()).isEqualTo("/");
        assertThat(link("https://example.org?x=1").onSite(root).address()).isEqualTo("/?x=1");
        assertThat(link("https://example.org/a/#b").onSite(root).address()).isEqualTo("/a/#b");
    }

    @Test
    void picturesAreLeftAsTheyAre() {
        Target picture = new Target(Pointer.in("content/a.md"), Kind.PICTURE, "https://example.org/hub/a.png", "A");
        assertThat(picture.onSite(HUB)).isEqualTo(picture);
    }

    private static Target link(String address) {
        return new Target(Pointer.in("content/a.md"), Kind.LINK, address, "words");
    }
}

package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The strict policy of the pages, said by the page and by a header, in two browsers. A block of data is no script to them (HTML, section
 * 4.12.1: a {@code script} whose type is no script's is a data block), so the policy lets it stand, and scripts of the site can read it.
 */
@Tag("browser")
final class ContentPolicyTest {

    private static final String LISTENING = """
            globalThis.refused = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                refused.push(`${event.effectiveDirective} ${event.blockedURI}`));""";

    private static final String SEEN = """
            ({
              refused,
              blocks: [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent),
            })""";

    /** A script in the page itself, which the policy refuses: otherwise the other test would see nothing. */
    private static final String INLINE = """
            (async () => {
              const told = new Promise((tell) => document.addEventListener('securitypolicyviolation', tell));
              const script = document.createElement('script');
              script.textContent = 'globalThis.ran = true';
              document.head.append(script);
              await told;
              return { ran: globalThis.ran === true, refused };
            })()""";

    /** Of each kind of page that says what it is about, and of those that say nothing of the kind. */
    private final List<SitePage> pages = BuiltSite.inFolder().representatives();

    @Test
    void chromiumLetsDataStandAndRefusesScriptsInPages() {
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            visit.beginPagesWith(LISTENING);
            check(address -> {
                visit.open(address);
                return script -> read(visit.page().evaluate("async () => JSON.stringify(await " + script + ")"));
            });
        }
    }

    @Test
    void firefoxLetsDataStandAndRefusesScriptsInPages() throws IOException {
        try (Firefox firefox = Firefox.start()) {
            FirefoxTab tab = firefox.tab();
            tab.beginPagesWith(LISTENING);
            check(address -> {
                tab.open(address);
                return script -> tab.value(script).getAsJsonObject();
            });
        }
    }

    private static List<String> blocks(SitePage page) {
        return page.document().select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    private static JsonObject read(Object json) {
        return JsonParser.parseString((String) json).getAsJsonObject();
    }

    /** @param open opens a page, and then says what an expression is in it */
    private void check(Function<String, Function<String, JsonObject>> open) {
        assertThat(pages.stream().filter(page -> !blocks(page).isEmpty())).hasSizeGreaterThan(10);
        for (SitePage one : pages) {
            String address = one.address();
            Function<String, JsonObject> page = open.apply(address);
            JsonObject seen = page.apply(SEEN);
            assertThat(seen.getAsJsonArray("refused")).as(address).isEmpty();
            List<String> blocks = FirefoxTab.strings(seen.get("blocks"));
            assertThat(blocks).as(address).isEqualTo(blocks(one));
            assertThat(blocks)
                    .as(address)
                    .allMatch(block -> JsonParser.parseString(block)
                            .getAsJsonObject()
                            .get("@context")
                            .getAsString()
                            .equals("https://schema.org"));

            JsonObject control = page.apply(INLINE);
            assertThat(control.get("ran").getAsBoolean()).as(address).isFalse();
            assertThat(control.getAsJsonArray("refused").toString()).as(address).contains("script-src-elem inline");
        }
    }
}

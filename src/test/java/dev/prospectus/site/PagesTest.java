package dev.prospectus.site;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every page of the sample site has, and has once. */
@Tag("site")
final class PagesTest {

    private final BuiltSite site = BuiltSite.inFolder();

    @Test
    void theSampleHubHasNeitherErrorsNorWarnings() {
        assertThat(site.findings()).noneMatch(finding -> finding.severity().compareTo(Severity.WARNING) >= 0);
    }

    @Test
    void everyFileOfHtmlIsInThePlan() {
        assertThat(site.files().keySet().stream().filter(path -> path.endsWith(".html")))
                .containsExactlyElementsOf(
                        site.pages().stream().map(SitePage::path).toList());
    }

    @Test
    void everyKindOfPageHasARepresentative() {
        assertThat(site.representatives().stream().map(SitePage::kind))
                .containsExactlyElementsOf(site.byKind().keySet().stream()
                        .filter(kind -> !kind.equals(SitePage.REDIRECT))
                        .toList())
                .doesNotContain("other");
    }

    @Test
    void whateverTheSearchFindsStandsInTheListFromAToZ() throws IOException {
        String json = Files.readString(site.files().get("search/index.json"));
        Set<String> found = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("entries").asList().stream()
                .map(entry -> entry.getAsJsonObject().get("url").getAsString())
                .collect(Collectors.toSet());
        SitePage list = site.pages().stream()
                .filter(page -> page.path().equals("search/index.html"))
                .findFirst()
                .orElseThrow();
        assertThat(list.document().select(".a-to-z a").eachAttr("href"))
                .hasSizeGreaterThan(100)
                .containsAll(found);
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        List<String> problems = new ArrayList<>();
        for (SitePage page : site.pages()) {
            Set<String> seen = new HashSet<>();
            for (Element element : page.document().select("[id]")) {
                if (!seen.add(element.id())) {
                    problems.add(page + ": id '" + element.id() + "' again");
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPageHasOneMainHeading() {
        assertThat(readable().filter(page -> page.document().select("h1").size() != 1))
                .isEmpty();
    }

    @Test
    void headingsDoNotSkipALevel() {
        List<String> problems = new ArrayList<>();
        readable().forEach(page -> {
            int level = 0;
            for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                if (next > level + 1) {
                    problems.add(page + ": from level " + level + " to " + heading.outerHtml());
                }
                level = next;
            }
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPictureHasAnAlternativeAndItsSize() {
        List<String> problems = new ArrayList<>();
        site.pages()
                .forEach(page -> page.document().select("img").stream()
                        .filter(image -> !image.hasAttr("alt")
                                || !image.attr("width").matches("[1-9]\\d*")
                                || !image.attr("height").matches("[1-9]\\d*"))
                        .forEach(image -> problems.add(page + ": " + image.outerHtml())));
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        Map<String, List<String>> byTitle = readable()
                .collect(groupingBy(
                        page -> page.document().title(),
                        TreeMap::new,
                        Collectors.mapping(SitePage::toString, Collectors.toList())));
        assertThat(byTitle).doesNotContainKey("");
        byTitle.values().removeIf(pages -> pages.size() == 1);
        assertThat(byTitle).isEmpty();
    }

    @Test
    void everyPageSaysItsLanguageItsAddressAndWhatItIsAbout() {
        List<String> problems = new ArrayList<>();
        readable().forEach(page -> {
            Document document = page.document();
            if (!document.select("html").attr("lang").equals("en-GB")) {
                problems.add(page + ": no language");
            }
            if (page.kind().equals("embedded.ftlh")) {
                // No search engine is to know it, so it tells none what it is.
                if (!document.select("meta[name=robots]").attr("content").equals("noindex")) {
                    problems.add(page + ": search engines may list it");
                }
                return;
            }
            if (document.select("meta[name=description]").attr("content").isBlank()) {
                problems.add(page + ": no description");
            }
            String canonical = document.select("link[rel=canonical]").attr("href");
            String own = site.baseUrl().resolve(page.address()).toString();
            if (!canonical.equals(own)) {
                problems.add(page + ": canonical address is '" + canonical + "'");
            }
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingOnAPageNeedsAnExceptionFromTheSecurityPolicy() {
        List<String> problems = new ArrayList<>();
        site.pages()
                .forEach(page -> page.document().getAllElements().forEach(element -> {
                    boolean inlineScript = element.tagName().equals("script")
                            && !element.hasAttr("src")
                            && !element.attr("type").endsWith("json");
                    boolean handler = element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on"));
                    if (inlineScript
                            || handler
                            || element.hasAttr("style")
                            || element.tagName().equals("style")) {
                        problems.add(page + ": " + element.outerHtml());
                    }
                }));
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        assertThat(readable()
                        .filter(page -> !page.document()
                                .select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content")
                                .startsWith("default-src 'none'")))
                .isEmpty();
    }

    private Stream<SitePage> readable() {
        return site.pages().stream().filter(page -> !page.isRedirect());
    }
}

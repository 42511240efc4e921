package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.bulletin.Bulletin;
import dev.prospectus.bulletin.MailHtml;
import dev.prospectus.bulletin.MailText;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newsletter of the sample hub, read by others: what it says stands on the site, and mail programs have nothing to drop. */
final class BulletinTest {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");
    private static final String BASE = "https://ridgeandvale.example.org";

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01T09:00:00Z", "2027-02-11T12:00:00Z"})
    void everyFactStandsOnItsPageOrInTheFeedOfStatuses(String asOf) throws IOException {
        Preparation site = prepare(Instant.parse(asOf));
        String feed = words(
                Jsoup.parse(Jsoup.parse(rendered(site, "feeds/statuses.atom")).text()));
        int facts = 0;
        for (Bulletin.Section section : bulletin(site, Optional.empty()).sections()) {
            for (Bulletin.Item item : section.items()) {
                assertThat(item.url()).startsWith(BASE);
                String path = item.url().substring(BASE.length() + 1) + "index.html";
                String page = words(Jsoup.parse(rendered(site, path)));
                String offer = path.replaceAll("^(programmes/[^/]+/)[^/]+/index.html$", "$1index.html");
                String programme = words(Jsoup.parse(rendered(site, offer)));
                assertThat(page).contains(item.title().split(": ", 2)[0]);
                for (String line : item.lines()) {
                    String fact = line.replaceAll("^(Starts|Started|Was to start) ", "")
                            .replaceAll("\\.$", "")
                            .replaceAll("\\s+", " ");
                    boolean cost = fact.startsWith("Free") || fact.contains(" per ");
                    assertThat((cost ? programme : page).contains(fact) || feed.contains(fact))
                            .as(fact + " stands neither on " + item.url() + " nor in the feed: " + page)
                            .isTrue();
                    facts++;
                }
            }
        }
        assertThat(facts).isGreaterThan(15);
    }

    @Test
    void bothFormsSayTheSame() {
        Bulletin bulletin = bulletin(prepare(AUTUMN), Optional.empty());
        StringBuilder html = new StringBuilder();
        String url = "";
        for (Element element : Jsoup.parse(MailHtml.of(bulletin)).select("h1, h2, h3, p")) {
            boolean within =
                    element.tagName().equals("p") && !element.attr("style").contains("border");
            if (!within || element.selectFirst("a") != null) {
                html.append(url);
                url = "";
            }
            html.append(element.text()).append(' ');
            if (element.tagName().equals("h3")) {
                url = element.selectFirst("a").attr("href") + " ";
            }
        }
        String text = MailText.of(bulletin)
                .lines()
                .filter(line -> !line.matches("=+|-+"))
                .reduce("", (all, line) -> all + " " + line);
        assertThat(text.replaceAll("\\s+", " ").strip())
                .isEqualTo(html.toString().replaceAll("\\s+", " ").strip());
    }

    @Test
    void plainTextHasNoLongLines() {
        assertThat(MailText.of(bulletin(prepare(AUTUMN), Optional.empty())).lines())
                .allMatch(line -> line.length() <= 78 || line.strip().startsWith(BASE));
    }

    @Test
    void mailProgramsFindNothingToDropAndNothingToLoad() throws IOException {
        String html = MailHtml.of(bulletin(prepare(AUTUMN), Optional.empty()));
        assertThat(new NuChecker().findings(URI.create(BASE + "/"), html)).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select(
                        "script, style, link, img, iframe, table, svg, object, form, [class], [src], [background]"))
                .isEmpty();
        assertThat(page.select("[href]"))
                .hasSizeGreaterThan(5)
                .allMatch(link -> link.attr("href").startsWith(BASE + "/"));
        assertThat(page.select("[style]"))
                .extracting(element -> element.attr("style"))
                .allMatch(
                        style -> !style.contains("url(") && !style.contains("color") && !style.contains("background"));
        assertThat(page.select("body > div").attr("style")).contains("max-width:600px");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    }

    @Test
    void aRoleHearsOfItsOwnProgrammes() {
        Preparation site = prepare(AUTUMN);
        List<String> all = urls(bulletin(site, Optional.empty()));
        for (Role role : site.edition().catalogue().roles()) {
            Bulletin bulletin = bulletin(site, Optional.of(role));
            assertThat(bulletin.title()).endsWith("for " + role.plural());
            assertThat(urls(bulletin))
                    .isEqualTo(all.stream()
                            .filter(url -> !url.contains("/programmes/")
                                    || site.edition().catalogue().programmes().stream()
                                            .filter(programme -> programme.isFor(role))
                                            .anyMatch(programme -> url.contains(path(programme))))
                            .toList());
        }
    }

    /** The page for hubs names addresses of feeds, which the sample has. */
    @Test
    void theFeedsThatServicesAreGivenExist() throws IOException {
        List<String> feeds = Pattern.compile("/(feeds/[a-z/-]+\\.atom)")
                .matcher(Files.readString(Path.of("docs/NOTIFY.md")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(feeds).hasSizeGreaterThan(4);
        assertThat(prepare(AUTUMN).plan().outputs())
                .extracting(output -> output.path().value())
                .containsAll(feeds);
    }

    private static String path(Programme programme) {
        return Routes.programme(programme.id());
    }

    private static List<String> urls(Bulletin bulletin) {
        return bulletin.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Bulletin.Item::url)
                .toList();
    }

    private static Bulletin bulletin(Preparation site, Optional<Role> role) {
        return Bulletin.of(site.edition(), site.edition().asOf().minus(StatusHistory.WINDOW), role);
    }

    private static Preparation prepare(Instant asOf) {
        try {
            return SiteBuilder.prepare(
                    new BuildRequest(Path.of(""), AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 2));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String rendered(Preparation site, String path) throws IOException {
        Output output = site.plan().outputs().stream()
                .filter(some -> some.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such output: " + path));
        return new String(site.renderer().render(output), StandardCharsets.UTF_8);
    }

    private static String words(Document page) {
        return page.text().replaceAll("\\s+", " ");
    }
}

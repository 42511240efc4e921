package dev.prospectus.output.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page as jsoup reads it against its twin as flexmark reads that: the same words, headings, links and rows, in the same order. */
final class MarkdownTwinsTest {

    private static final String UNSEEN =
            "script, style, form, button, input, select, label, dialog, template, [hidden], [aria-hidden=true],"
                    + " .contents, .facets, .page-tools, .plan-add, .with-scripts, .without-scripts, .month-wide, .diagram-key, caption,"
                    + " .next-bar, .panel-as-of, .elsewhere,"
                    + " nav:not(:has(a[href]:not([href^=#])))";

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}£%@]+");

    private static final Pattern STATE = Pattern.compile("^As known at (\\S+)\\. Statuses since then: ");

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        ".,2026-10-01T09:00:00Z",
        "src/test/resources/sites/arts-hub,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2040-01-01T00:00:00Z"
    })
    void aTwinSaysWhatItsPageSays(String site, String asOf) throws Exception {
        compare(prepare(Path.of(site), Instant.parse(asOf)));
    }

    @Test
    void wordsThatLookLikeMarksStayWords() throws Exception {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Path programme = hub.resolve("data/programmes/foundations.yml");
        String text = Files.readString(programme)
                .replaceFirst("(?m)^title: .*$", "title: '*a* **b** [c](d) <e> | `f` _g_ ~~h~~ &amp; \\\\i #'")
                .replaceFirst(
                        "(?m)^summary: .*$", "summary: '1. One ![x](y) + - > # [z]: /a \"q\" && &nbsp; __u__ 2) \\\\'");
        Files.writeString(programme, text);
        Preparation site = prepare(hub, Instant.parse("2026-10-01T09:00:00Z"));
        compare(site);
        Document twin = read(text(site, "programmes/foundations/index.md"));
        assertThat(twin.select("h1").text()).isEqualTo("*a* **b** [c](d) <e> | `f` _g_ ~~h~~ &amp; \\i #");
        assertThat(twin.select("p").eachText()).contains("1. One ![x](y) + - > # [z]: /a \"q\" && &nbsp; __u__ 2) \\");
    }

    @Test
    void llmsLeadsToTwinsThatAreThere() throws Exception {
        Preparation site = prepare(Path.of("."), Instant.parse("2026-10-01T09:00:00Z"));
        String text = text(site, "llms.txt");
        assertThat(text)
                .startsWith("# Ridge and Vale Maths Hub\n\n> ")
                .contains("\n## Programmes\n", "\n## Optional\n");
        assertThat(text.lines().filter(line -> line.startsWith("#"))).allMatch(line -> line.matches("#{1,2} .+"));
        List<String> links = linksToTwins(site, text);
        assertThat(links)
                .containsAll(site.edition().catalogue().programmes().stream()
                        .map(programme ->
                                site.edition().routes().absolute(Routes.twin(Routes.programme(programme.id()))))
                        .toList());
        assertThat(text)
                .contains(" Few places left. The first full year of Teaching for Mastery")
                .contains(
                        "As known at 2026-10-01T10:00:00+01:00.",
                        "<https://ridgeandvale.example.org/api/v1/status.json>");
        assertThat(site.plan().find(new OutputPath("api/v1/status.json"))).isPresent();
    }

    /** An assistant reads the file as a whole, so it stays short. */
    @Test
    void llmsOfALongCatalogueLeadsToItsList() throws Exception {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Path programme = hub.resolve("data/programmes/foundations.yml");
        for (int i = 0; i < 120; i++) {
            Files.copy(programme, hub.resolve("data/programmes/more-" + i + ".yml"));
        }
        Preparation site = prepare(hub, Instant.parse("2026-10-01T09:00:00Z"));
        String text = text(site, "llms.txt");
        String home = site.edition().routes().absolute(Routes.HOME);
        assertThat(linksToTwins(site, text))
                .contains(home + "programmes/index.md")
                .noneMatch(link -> link.contains("/more-"))
                .hasSizeLessThan(40);
    }

    /** The links of llms.txt, each of which is the twin of a page. */
    private static List<String> linksToTwins(Preparation site, String text) {
        List<String> links = read(text).select("li > a[href]:first-child").eachAttr("href");
        String home = site.edition().routes().absolute(Routes.HOME);
        assertThat(links)
                .hasSameSizeAs(
                        text.lines().filter(line -> line.startsWith("- ")).toList())
                .allMatch(link -> link.startsWith(home)
                        && site.plan()
                                .find(new OutputPath(link.substring(home.length())))
                                .filter(Output.OfPage.class::isInstance)
                                .isPresent());
        return links;
    }

    @Test
    void theAuthorsOwnFilesTakeTheirPlaces() throws Exception {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Files.writeString(hub.resolve("content/llms.txt"), "# Ours\n");
        Preparation site = prepare(hub, Instant.parse("2026-10-01T09:00:00Z"));
        assertThat(text(site, "llms.txt")).isEqualTo("# Ours\n");
        assertThat(site.plan().clashes()).isEmpty();
    }

    @Test
    void anyWordsMeanThemselves() {
        Random random = new Random(11);
        String signs = "ab 1.)\\`*_[](){}<>#+-!|~&;:=\"'/@^$%";
        for (int i = 0; i < 5_000; i++) {
            String words = random.ints(1 + random.nextInt(12), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());
            words = words.strip().replaceAll(" +", " ");
            String paragraph = MarkdownText.line(MarkdownText.words(words));
            assertThat(read(paragraph).text()).as(paragraph).isEqualTo(words);
            if (!words.isEmpty()) {
                String cell = "| " + MarkdownText.words(words) + " |\n| --- |";
                assertThat(read(cell).select("th").text()).as(cell).isEqualTo(words);
                String link = "[" + MarkdownText.words(words) + "](/a)";
                assertThat(read(link).select("a[href=/a]").text()).as(link).isEqualTo(words);
            }
        }
    }

    private static void compare(Preparation site) throws Exception {
        int compared = 0;
        Set<String> told = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Output output : site.plan().outputs()) {
            if (output instanceof Output.OfPage form) {
                byte[] html = site.renderer().render(form.page());
                String markdown = new String(form.made().apply(html), StandardCharsets.UTF_8);
                String page = new String(html, StandardCharsets.UTF_8);
                compare(site, form.page(), page, markdown);
                told.add(site.edition().routes().absolute(form.page().about().path()));
                told.addAll(read(markdown).select("a[href]").eachAttr("href"));
                Document shown = Jsoup.parse(
                        page,
                        site.edition().routes().absolute(form.page().about().path()));
                shown.select(".elsewhere").forEach(part -> elsewhere.addAll(links(part)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(15);
        assertThat(told)
                .as("what is told elsewhere")
                .containsAll(elsewhere.stream()
                        .map(link -> link.replaceFirst("^webcal:", "https:").replaceFirst("#.*", ""))
                        .toList());
    }

    private static void compare(Preparation site, Output.Page page, String html, String markdown) {
        String path = page.about().path();
        Document shown = Jsoup.parse(html, site.edition().routes().absolute(path));
        assertThat(shown.select("link[type=text/markdown]").eachAttr("abs:href"))
                .as(path)
                .containsExactly(site.edition().routes().absolute(Routes.twin(path)));
        Element expected = seen(shown, hasNotices(site, page));
        Document twin = read(markdown);
        Element state = twin.select("p").get(0);
        Matcher known = STATE.matcher(state.text());
        assertThat(known.find()).as(state.text()).isTrue();
        assertThat(OffsetDateTime.parse(known.group(1)))
                .isEqualTo(site.edition().asOf().atZone(site.edition().zone()).toOffsetDateTime());
        assertThat(state.text()).contains(site.edition().routes().absolute("/api/v1/status.json"));
        state.remove();
        if (!hasNotices(site, page)) {
            showsTitlesOfNotices(site, page, shown, twin);
        }
        showWordsOfPictures(twin);
        assertThat(words(twin.body())).as(path).isEqualTo(words(expected));
        assertThat(headings(twin)).as(path).isEqualTo(headings(expected));
        assertThat(twin.select("a[href]").eachAttr("href")).as(path).isEqualTo(links(expected));
        assertThat(rows(twin)).as(path).isEqualTo(rows(expected));
    }

    /** Without those that say nothing: in Markdown a table has a head, empty where the page's has none. */
    private static long rows(Element page) {
        return page.select("tr").stream().filter(row -> !row.text().isBlank()).count();
    }

    /** What is said of one programme stands on its twins, what is said of all pages on the home page's. */
    private static boolean hasNotices(Preparation site, Output.Page page) {
        return page.about().path().equals(Routes.HOME)
                || (page.about().subject() instanceof Subject.OfProgramme of
                        && !site.edition()
                                .catalogue()
                                .notices(of.id(), site.edition().asOf())
                                .isEmpty());
    }

    private static void showsTitlesOfNotices(Preparation site, Output.Page page, Document shown, Document twin) {
        List<String> titles = shown.select("aside.notices summary").eachText();
        boolean runs = page.about().subject().programme().isPresent()
                && !(page.about().subject() instanceof Subject.OfProgramme);
        if (!titles.isEmpty() && !runs) {
            Element notice = twin.select("p").get(0);
            assertThat(notice.text()).isEqualTo("Notice: " + String.join("; ", titles));
            assertThat(notice.select("a").attr("href"))
                    .isEqualTo(site.edition().routes().absolute(Routes.HOME));
            notice.remove();
        }
    }

    /** What the page shows without scripts: its heading, its notices, then all else. */
    private static Element seen(Document page, boolean notices) {
        Element seen = new Element("div").appendTo(page.body());
        seen.setBaseUri(page.baseUri());
        Element main = page.selectFirst("main").clone();
        Optional.ofNullable(page.selectFirst("aside.notices"))
                .filter(aside -> notices)
                .ifPresent(aside -> seen.appendChild(aside.clone()));
        seen.appendChild(main);
        seen.select("svg.diagram-wide > desc")
                .forEach(words -> words.closest("svg").replaceWith(new Element("p").text(words.text())));
        seen.select("svg").remove();
        seen.select(UNSEEN).remove();
        showWordsOfPictures(seen);
        seen.prependChild(seen.selectFirst("h1"));
        return seen;
    }

    private static void showWordsOfPictures(Element page) {
        page.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
    }

    private static List<String> links(Element page) {
        List<String> links = new ArrayList<>();
        for (Element link : page.select("a[href]")) {
            if (!link.attr("href").startsWith("#") && !link.text().isBlank()) {
                String whole = link.attr("abs:href").isEmpty() ? link.attr("href") : link.attr("abs:href");
                links.add(whole.startsWith("mailto:") ? whole.replaceFirst("\\?.*", "") : whole);
            }
        }
        return links;
    }

    private static List<String> headings(Element page) {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .filter(heading -> heading.closest("a, td") == null)
                .map(heading -> heading.normalName() + " " + words(heading))
                .toList();
    }

    private static String words(Element element) {
        return NO_WORDS.matcher(element.wholeText()).replaceAll("");
    }

    private static Document read(String markdown) {
        return Jsoup.parse(RENDERER.render(PARSER.parse(markdown)));
    }

    private static Preparation prepare(Path site, Instant asOf) throws Exception {
        return SiteBuilder.prepare(new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1));
    }

    private static String text(Preparation site, String path) throws Exception {
        Output output = site.plan().find(new OutputPath(path)).orElseThrow();
        return new String(site.renderer().render(output), StandardCharsets.UTF_8);
    }
}

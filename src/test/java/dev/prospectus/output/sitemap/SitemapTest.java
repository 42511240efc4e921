package dev.prospectus.output.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The sitemap and robots.txt of the base site, read with the JDK's parser and held against sitemaps.org's protocol 0.9. */
final class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path temp;

    @Test
    void everyListedPageStandsInItOnce() throws Exception {
        Preparation site = prepare(LastChanges.UNKNOWN);
        List<String> listed = new ArrayList<>();
        List<String> unlisted = new ArrayList<>();
        for (Output.Page page : site.plan().pages()) {
            (html(site, page).contains("<meta name=\"robots\" content=\"noindex\">") ? unlisted : listed)
                    .add(canonical(html(site, page)));
        }
        assertThat(unlisted).isNotEmpty();
        assertThat(urls(read(site, "sitemap.xml")).keySet()).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(site.plan().find(new OutputPath("sitemaps/1.xml"))).isEmpty();
    }

    @Test
    void withoutAHistoryNoPageHasADate() throws Exception {
        assertThat(urls(read(prepare(LastChanges.UNKNOWN), "sitemap.xml")).values())
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aPageChangedWithTheLatestOfItsOwnFiles() throws Exception {
        Map<String, Instant> files = Map.of(
                "data/programmes/subject-knowledge.yml", Instant.parse("2026-02-01T10:00:00Z"),
                "data/cohorts/2026-27/subject-knowledge.yml", Instant.parse("2026-03-01T10:00:00Z"),
                "data/programmes/foundations.yml", Instant.parse("2027-03-01T10:00:00Z"));
        LastChanges changes =
                (file, asOf) -> Optional.of(files.getOrDefault(file, Instant.parse("2026-01-01T10:00:00Z")));
        Preparation site = prepare(changes);
        Map<String, Optional<String>> urls = urls(read(site, "sitemap.xml"));
        String programmes = site.edition().routes().absolute("/programmes/");
        assertThat(urls.get(programmes + "subject-knowledge/")).contains("2026-03-01T10:00:00Z");
        assertThat(urls.get(programmes + "foundations/"))
                .as("what was committed after --as-of")
                .contains(AS_OF.toString());
        assertThat(urls.get(site.edition().routes().absolute("/"))).isEmpty();
    }

    @Test
    void aLongListIsAnIndexOfSeveral() throws Exception {
        Preparation site = prepare(LastChanges.UNKNOWN);
        SitePlan plan = SitePlan.of(site.edition(), List.of(new Sitemap(1), new TwoPages(site)), List.of());
        Document index = document(render(site, plan, "sitemap.xml"));
        assertThat(index.getDocumentElement().getLocalName()).isEqualTo("sitemapindex");
        List<String> parts = new ArrayList<>();
        for (Element part : elements(index.getDocumentElement(), "sitemap")) {
            parts.add(text(part, "loc").orElseThrow());
        }
        assertThat(parts)
                .containsExactly(
                        site.edition().routes().absolute("/sitemaps/1.xml"),
                        site.edition().routes().absolute("/sitemaps/2.xml"));
        assertThat(urls(document(render(site, plan, "sitemaps/1.xml")))).hasSize(1);
        assertThat(urls(document(render(site, plan, "sitemaps/2.xml")))).hasSize(1);
    }

    @Test
    void robotsMayReadAllAndFindTheSitemap() throws Exception {
        Preparation site = prepare(LastChanges.UNKNOWN);
        assertThat(new String(render(site, site.plan(), "robots.txt"), StandardCharsets.UTF_8))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: "
                        + site.edition().routes().absolute("/sitemap.xml") + "\n");
    }

    /** A format of two pages of a site. */
    private record TwoPages(Preparation site) implements OutputFormat {
        @Override
        public String name() {
            return "two";
        }

        @Override
        public List<Output> plan(Edition edition) {
            return site.plan().pages().stream()
                    .filter(page -> page.about().listed())
                    .limit(2)
                    .map(Output.class::cast)
                    .toList();
        }
    }

    private Preparation prepare(LastChanges changes) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        return SiteBuilder.prepare(
                new BuildRequest(site, AsOf.of(AS_OF), Optional.empty(), false, Severity.ERROR, 1).with(changes));
    }

    private static String html(Preparation site, Output page) throws IOException {
        return new String(site.renderer().render(page), StandardCharsets.UTF_8);
    }

    private static String canonical(String html) {
        String mark = "<link rel=\"canonical\" href=\"";
        int from = html.indexOf(mark) + mark.length();
        return html.substring(from, html.indexOf('"', from));
    }

    private static Document read(Preparation site, String path) throws Exception {
        return document(render(site, site.plan(), path));
    }

    private static byte[] render(Preparation site, SitePlan plan, String path) throws IOException {
        return site.renderer().render(plan.find(new OutputPath(path)).orElseThrow());
    }

    private static Document document(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** When each page changed, after a look at what the protocol demands. */
    private static Map<String, Optional<String>> urls(Document sitemap) {
        Element root = sitemap.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(root.getLocalName()).isEqualTo("urlset");
        Map<String, Optional<String>> urls = new TreeMap<>();
        for (Element url : elements(root, "url")) {
            String address = text(url, "loc").orElseThrow();
            assertThat(address).startsWith("https://").hasSizeLessThan(2048);
            Optional<String> changed = text(url, "lastmod");
            changed.ifPresent(time -> assertThat(Instant.parse(time)).isBeforeOrEqualTo(AS_OF));
            assertThat(urls.put(address, changed)).as(address).isNull();
        }
        assertThat(urls).isNotEmpty();
        return urls;
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                assertThat(children.item(i).getLocalName()).isEqualTo(name);
                elements.add((Element) children.item(i));
            }
        }
        return elements;
    }

    private static Optional<String> text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(NAMESPACE, name);
        assertThat(found.getLength()).isLessThan(2);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent());
    }
}

package dev.prospectus.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The blocks of all pages of three sites, read by a processor of JSON-LD 1.1 (Titanium). Its context has the terms of schema.org that
 * we use, with the types of their values as schema.org's own context gives them; anything else would be a term of no vocabulary.
 */
final class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    /**
     * What must be there: by Google's "Structured data markup that Google Search supports" for Event, Course list, Breadcrumb,
     * and what schema.org itself needs to make sense of the rest.
     */
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("BreadcrumbList", List.of("itemListElement")),
            Map.entry("ItemList", List.of("itemListElement")),
            Map.entry("ListItem", List.of("position")),
            Map.entry("Course", List.of("name", "description", "provider", "url")),
            Map.entry("CourseInstance", List.of("name", "url")),
            Map.entry("EducationEvent", List.of("name", "startDate", "location", "eventStatus", "organizer")),
            Map.entry("Place", List.of("name", "address")),
            Map.entry("PostalAddress", List.of()),
            Map.entry("VirtualLocation", List.of("url")),
            Map.entry("Offer", List.of()),
            Map.entry("EducationalOccupationalProgram", List.of("name", "description", "provider", "hasCourse")),
            Map.entry("Organization", List.of("name", "url")),
            Map.entry("WebSite", List.of("name", "url")),
            Map.entry("NewsArticle", List.of("headline", "author", "publisher")));

    @TempDir
    Path temp;

    static Stream<Path> sites() {
        return Stream.of(
                GoldenSite.BASE,
                Golden.RESOURCES.resolve("sites").resolve("arts-hub"),
                Path.of("").toAbsolutePath());
    }

    /** A site is rendered once, since that takes most of the time. */
    @ParameterizedTest
    @MethodSource("sites")
    void theBlocksOfASite(Path source) throws Exception {
        List<Document> pages = pages(source);
        everyPageHasOneBlockThatNoTextCanEnd(pages);
        everyBlockIsReadAndHasWhatItsTypesNeed(pages);
        aListOfWhatRollsOverIsNoClaim(pages);
        aBlockClaimsNothingThatItsPageDoesNotSay(pages);
    }

    private static void everyBlockIsReadAndHasWhatItsTypesNeed(List<Document> pages) throws Exception {
        Set<String> types = new TreeSet<>();
        for (Document page : pages) {
            for (JsonObject node : nodes(expanded(block(page)))) {
                if (node.containsKey("@value")) {
                    continue;
                }
                if (node.containsKey("@type")) {
                    String type = node.getJsonArray("@type").getString(0).substring(SCHEMA.length());
                    assertThat(REQUIRED).as(page.location()).containsKey(type);
                    for (String property : REQUIRED.getOrDefault(type, List.of())) {
                        assertThat(node.keySet())
                                .as(page.location() + ": " + type)
                                .contains(SCHEMA + property);
                    }
                    types.add(type);
                } else {
                    assertThat(node.keySet())
                            .as("a reference to another page's node, or an address")
                            .isIn(Set.of("@id"), Set.of("@id", SCHEMA + "name", SCHEMA + "url"));
                }
                assertThat(node.keySet())
                        .as("keys of a vocabulary")
                        .allMatch(key -> key.startsWith("@") || key.startsWith(SCHEMA));
            }
        }
        assertThat(types)
                .contains("Course", "CourseInstance", "EducationEvent", "ItemList", "Offer", "Organization", "WebSite");
    }

    private static void aBlockClaimsNothingThatItsPageDoesNotSay(List<Document> pages) {
        List<String> unsaid = new ArrayList<>();
        int claims = 0;
        for (Document page : pages) {
            Said said = Said.by(page);
            for (Claim claim : Claim.of(Jakarta.read(block(page)))) {
                claims++;
                if (!said.says(claim)) {
                    unsaid.add(page.location() + ": " + claim.property() + " " + claim.value());
                }
            }
        }
        assertThat(unsaid).isEmpty();
        assertThat(claims).isGreaterThan(500);
    }

    private static void everyPageHasOneBlockThatNoTextCanEnd(List<Document> pages) {
        for (Document page : pages) {
            assertThat(page.select("head script[type=application/ld+json]"))
                    .as(page.location())
                    .hasSize(1);
            assertThat(block(page)).as(page.location()).doesNotContain("<", ">", "&");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .doesNotContain("unsafe");
        }
    }

    private static void aListOfWhatRollsOverIsNoClaim(List<Document> pages) {
        for (Document page : pages) {
            if (page.location().contains("/programmes/status/")) {
                assertThat(block(page)).as(page.location()).doesNotContain("\"ItemList\"");
            }
        }
    }

    private List<Document> pages(Path source) throws IOException {
        Path site = source.equals(Path.of("").toAbsolutePath())
                ? source
                : GoldenSite.assemble(temp.resolve("site"), source);
        Preparation prepared =
                SiteBuilder.prepare(new BuildRequest(site, AsOf.of(AS_OF), Optional.empty(), false, Severity.ERROR, 1));
        List<Document> pages = new ArrayList<>();
        for (Output.Page page : prepared.plan().pages()) {
            String html = new String(prepared.renderer().render(page), StandardCharsets.UTF_8);
            if (html.contains("application/ld+json")) {
                pages.add(Jsoup.parse(
                        html, prepared.edition().routes().absolute(page.about().path())));
            }
        }
        assertThat(pages).hasSizeGreaterThan(30);
        return pages;
    }

    private static String block(Document page) {
        return Objects.requireNonNull(page.selectFirst("script[type=application/ld+json]"))
                .data();
    }

    private static JsonArray expanded(String block) throws IOException, JsonLdError {
        try (InputStream context =
                Objects.requireNonNull(LinkedDataTest.class.getResourceAsStream("/linkeddata/context.jsonld"))) {
            JsonLdOptions options = new JsonLdOptions((url, how) -> {
                assertThat(url).hasToString("https://schema.org");
                return JsonDocument.of(context);
            });
            return JsonLd.expand(JsonDocument.of(new StringReader(block)))
                    .options(options)
                    .get();
        }
    }

    private static List<JsonObject> nodes(JsonValue value) {
        List<JsonObject> nodes = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> nodes.addAll(nodes(item)));
        } else if (value instanceof JsonObject node) {
            nodes.add(node);
            node.values().stream()
                    .filter(child -> !(child instanceof JsonString))
                    .forEach(child -> nodes.addAll(nodes(child)));
        }
        return nodes;
    }
}

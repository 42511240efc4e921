package dev.prospectus.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.history.TestRepository;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Feeds as others read them: ROME, Jing with a schema of Atom, and a schema of JSON Feed. */
final class FeedsTest {

    private static final Path SCHEMAS = Golden.RESOURCES.resolve("feeds");
    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Pattern ADDRESS = Pattern.compile("https?://.+|mailto:.+|tel:.+");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        ".,2026-10-01T09:00:00Z",
        ".,2027-02-11T12:00:00Z",
        "src/test/resources/sites/arts-hub,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2040-01-01T00:00:00Z"
    })
    void everyFeedIsReadAsItIsMeant(String site, String asOf) throws Exception {
        LastChanges changes = (file, now) ->
                Optional.of(Instant.parse("2026-09-01T10:00:00Z").plusSeconds(file.hashCode() % 5_000_000));
        Preparation prepared = prepare(Path.of(site), Instant.parse(asOf), changes);
        int entries = 0;
        List<Output> feeds = feeds(prepared);
        assertThat(feeds).hasSizeGreaterThan(6);
        for (Output output : feeds) {
            byte[] bytes = prepared.renderer().render(output);
            if (output.path().value().endsWith(".json")) {
                assertThat(jsonFaults(bytes)).as(output.path().value()).isEmpty();
                continue;
            }
            assertThat(atomFaults(bytes)).as(output.path().value()).isEmpty();
            SyndFeed feed = rome(bytes);
            entries += feed.getEntries().size();
            check(feed, Instant.parse(asOf), output);
        }
        assertThat(entries).isPositive();
    }

    /** No entry twice, nothing from the future, newest first, links that lead somewhere from anywhere. */
    private static void check(SyndFeed feed, Instant asOf, Output output) {
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        List<SyndEntry> entries = feed.getEntries();
        assertThat(entries).hasSizeLessThanOrEqualTo(50);
        assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        List<Instant> updated = entries.stream()
                .map(entry -> entry.getUpdatedDate().toInstant())
                .toList();
        assertThat(updated).allMatch(at -> !at.isAfter(asOf)).isSortedAccordingTo(Comparator.reverseOrder());
        Instant whole = feed.getPublishedDate().toInstant();
        assertThat(whole).isBeforeOrEqualTo(asOf);
        updated.stream().findFirst().ifPresent(newest -> assertThat(whole).isEqualTo(newest));
        assertThat(feed.getAuthors()).hasSize(1);
        for (SyndEntry entry : entries) {
            assertThat(entry.getTitle()).isNotBlank().doesNotContain("&amp;", "&lt;");
            Optional.ofNullable(entry.getPublishedDate())
                    .ifPresent(first -> assertThat(first.toInstant())
                            .isBeforeOrEqualTo(entry.getUpdatedDate().toInstant()));
            assertThat(entry.getContents()).hasSize(1);
            for (Element link :
                    Jsoup.parse(entry.getContents().get(0).getValue()).select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                assertThat(target).as(output.path() + ": " + link).matches(ADDRESS);
            }
        }
    }

    @Test
    void bothFormsTellTheSame() throws Exception {
        Preparation site = prepare(Path.of(""), AS_OF, LastChanges.UNKNOWN);
        SyndFeed atom = rome(render(site, "feeds/statuses.atom"));
        String json = new String(render(site, "feeds/statuses.json"), StandardCharsets.UTF_8);
        List<String> ids = new ArrayList<>();
        Pattern.compile("\"id\":\"([^\"]+)\"").matcher(json).results().forEach(found -> ids.add(found.group(1)));
        assertThat(ids)
                .isNotEmpty()
                .isEqualTo(atom.getEntries().stream().map(SyndEntry::getUri).toList());
        assertThat(atom.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .containsExactlyInAnyOrder(
                        "alternate https://ridgeandvale.example.org/programmes/",
                        "self https://ridgeandvale.example.org/feeds/statuses.atom");
        assertThat(json).contains("\"feed_url\":\"https://ridgeandvale.example.org/feeds/statuses.json\"");
        assertThat(render(site, "feed.xml")).isEqualTo(render(site, "feeds/news.atom"));
    }

    @Test
    void changesAreToldAsTheyWereCommitted() throws Exception {
        Path hub = GoldenSite.assemble(temp.resolve("hub"), Golden.RESOURCES.resolve("checks/base"));
        Path runs = hub.resolve("data/cohorts/2026-27/alpha.yml");
        String open = Files.readString(runs);
        Files.delete(hub.resolve("data/programmes/beta.yml"));
        Path pathway = hub.resolve("data/pathways/primary.yml");
        Files.deleteIfExists(pathway);
        try (TestRepository repository = TestRepository.at(hub)) {
            repository.commit("A hub", Instant.parse("2026-07-01T09:00:00Z"));
            Files.writeString(runs, open.replace("taken: 5", "taken: 20"));
            repository.commit("Full", Instant.parse("2026-09-14T15:30:00Z"));
            Files.writeString(
                    hub.resolve("data/programmes/gamma.yml"),
                    Files.readString(hub.resolve("data/programmes/alpha.yml"))
                            .replace("Number for Primary Teachers", "Shape & space"));
            repository.commit("Another", Instant.parse("2026-09-20T09:00:00Z"));
        }
        Preparation site = prepare(hub, AS_OF, new CommittedFiles(hub));
        SyndFeed statuses = rome(render(site, "feeds/statuses.atom"));
        assertThat(statuses.getEntries())
                .extracting(entry -> entry.getUpdatedDate().toInstant() + " " + entry.getTitle())
                .containsExactly(
                        "2026-09-14T15:30:00Z Fully booked: Number for Primary Teachers: Autumn group, 2026-27",
                        "2026-08-31T23:00:00Z Open: Number for Primary Teachers: Autumn group, 2026-27");
        SyndEntry full = statuses.getEntries().get(0);
        assertThat(full.getUri())
                .isEqualTo("https://hub.example.org/programmes/alpha/2026-27-autumn/#fully-booked-20260914T153000Z");
        assertThat(full.getDescription().getValue())
                .isEqualTo("Fully booked since 14 September 2026 at 4:30pm. Before: open.");
        assertThat(full.getCategories()).extracting(SyndCategory::getName).containsExactly("Fully booked");
        SyndFeed programmes = rome(render(site, "feeds/programmes.atom"));
        assertThat(programmes.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Shape & space", "Number for Primary Teachers");
        assertThat(programmes.getEntries().get(0).getContents().get(0).getValue())
                .contains("New since 20 September 2026 at 10am.");
        assertThat(programmes.getEntries().get(1).getPublishedDate()).isNull();
    }

    @Test
    void textThatFormatsCanNotHoldIsLeftOutAndAllOtherIsKept() throws Exception {
        String odd = "A\u0000\u0007\uFFFE ]]> & <b> \uD83D\uDE00 \uD83D \u00E9 \"q\" \u202E";
        String kept = "A ]]> & <b> \uD83D\uDE00  \u00E9 \"q\" \u202E";
        Instant at = Instant.parse("2026-09-01T10:00:00.123Z");
        Entry entry = new Entry(
                "https://hub.example.org/a",
                "https://hub.example.org/a",
                odd,
                new Entry.Times(at, Optional.of(at)),
                odd,
                () -> "<p>" + odd + "</p>",
                List.of(odd));
        Feed feed = new Feed(
                "https://hub.example.org/feeds/a",
                new Feed.Names(odd, odd, "en"),
                "https://hub.example.org/",
                new Feed.Author(odd, "office@hub.example.org", URI.create("https://hub.example.org/")),
                at,
                List.of(entry),
                Optional.of(at));
        byte[] atom = AtomFeed.bytes(feed, "https://hub.example.org/feeds/a.atom");
        assertThat(atomFaults(atom)).isEmpty();
        SyndEntry read = rome(atom).getEntries().get(0);
        assertThat(read.getTitle()).isEqualTo(kept);
        assertThat(read.getContents().get(0).getValue()).isEqualTo("<p>" + kept + "</p>");
        byte[] json = JsonFeed.bytes(feed, "https://hub.example.org/feeds/a.json");
        assertThat(jsonFaults(json)).isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\uD83D\uDE00")
                .doesNotContain("\\u0000");
    }

    /** The readers would say so. */
    @Test
    void theSchemasSeeFaults() throws Exception {
        byte[] atom = render(prepare(GoldenSite.BASE, AS_OF, LastChanges.UNKNOWN), "feeds/statuses.atom");
        String text = new String(atom, StandardCharsets.UTF_8);
        assertThat(atomFaults(text.replaceFirst("<id>.*</id>", "").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(atomFaults(text.replaceFirst("Z</updated>", "</updated>").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(jsonFaults(
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"a\",\"items\":[{\"id\":1}]}"
                                .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private static List<Output> feeds(Preparation site) {
        return site.plan().outputs().stream()
                .filter(output -> output.path().value().startsWith("feeds/"))
                .toList();
    }

    private static byte[] render(Preparation site, String path) throws IOException {
        Output output = site.plan().outputs().stream()
                .filter(some -> some.path().value().equals(path))
                .findFirst()
                .orElseThrow();
        return site.renderer().render(output);
    }

    private static SyndFeed rome(byte[] bytes) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    private static List<String> atomFaults(byte[] bytes) throws Exception {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        });
        ValidationDriver jing = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(jing.loadSchema(ValidationDriver.fileInputSource(
                        SCHEMAS.resolve("atom.rnc").toFile())))
                .as(faults.toString())
                .isTrue();
        jing.validate(new InputSource(new ByteArrayInputStream(bytes)));
        return faults;
    }

    private static List<String> jsonFaults(byte[] bytes) throws IOException {
        Validator.Result result = new ValidatorFactory()
                .validate(
                        Files.readString(SCHEMAS.resolve("json-feed-1.1.schema.json")),
                        new String(bytes, StandardCharsets.UTF_8));
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static Preparation prepare(Path site, Instant asOf, LastChanges changes) throws IOException {
        return SiteBuilder.prepare(
                new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1).with(changes));
    }
}

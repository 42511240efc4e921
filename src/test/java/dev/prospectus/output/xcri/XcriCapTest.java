package dev.prospectus.output.xcri;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * The catalogue as the JDK's parser and validator read it, with schemas that were written after the specification (the published ones
 * have no licence under which they could stand here).
 */
final class XcriCapTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Path SCHEMAS = Golden.RESOURCES.resolve("xcri");
    private static final Map<String, String> NAMESPACES = Map.of(
            "c", "http://xcri.org/profiles/1.2/catalog",
            "dc", "http://purl.org/dc/elements/1.1/",
            "mlo", "http://purl.org/net/mlo",
            "xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    private static final String DESCRIPTIVE =
            "//dc:description|//c:abstract|//c:applicationProcedure|//c:learningOutcome"
                    + "|//mlo:prerequisite|//c:regulations";

    private static Schema schema;
    private static byte[] sample;

    @TempDir
    Path temp;

    @BeforeAll
    static void read() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schema = factory.newSchema(new Source[] {
            new StreamSource(SCHEMAS.resolve("catalog.xsd").toFile()),
            new StreamSource(SCHEMAS.resolve("terms.xsd").toFile())
        });
        sample = render(prepare(Path.of("."), AS_OF));
    }

    @ParameterizedTest
    @CsvSource({
        ".,2026-10-01T09:00:00Z",
        ".,2027-02-11T12:00:00Z",
        "src/test/resources/sites/arts-hub,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2040-01-01T00:00:00Z"
    })
    void everyCatalogueIsAsTheProfileAsks(String site, String asOf) throws Exception {
        Preparation prepared = prepare(Path.of(site), Instant.parse(asOf));
        byte[] bytes = render(prepared);
        assertThat(faults(bytes)).isEmpty();
        Document catalog = document(bytes);
        assertThat(texts(catalog, "/c:catalog/@generated")).containsExactly(asOf);
        assertThat(texts(catalog, DESCRIPTIVE)).isNotEmpty().allMatch(text -> text.length() <= 4000 && !text.isBlank());
        assertThat(texts(catalog, "//c:course/dc:identifier"))
                .containsExactlyElementsOf(prepared.edition().catalogue().programmes().stream()
                        .map(programme -> prepared.edition().routes().absolute(Routes.programme(programme.id())))
                        .toList());
        for (String address : texts(catalog, "//mlo:url|//dc:identifier|//@src|//c:applyTo")) {
            assertThat(leadsSomewhere(prepared, address)).as(address).isTrue();
        }
    }

    /** An address of this site is one of its files; what is elsewhere is not asked. */
    private static boolean leadsSomewhere(Preparation site, String address) {
        String home = site.edition().routes().absolute(Routes.HOME);
        return !address.startsWith(home)
                || site.plan()
                        .find(Routes.file("/" + address.substring(home.length())))
                        .isPresent();
    }

    @Test
    void aRunSaysAllThatOneAppliesBy() throws Exception {
        Document catalog = document(sample);
        String run =
                "//c:presentation[dc:identifier='https://ridgeandvale.example.org/programmes/gcse-mathematical-thinking/"
                        + "2026-27-ossenby-spring/']/";
        assertThat(texts(catalog, run + "mlo:start/@dtf")).containsExactly("2027-01-14T13:15:00Z");
        assertThat(texts(catalog, run + "mlo:start")).containsExactly("14 January 2027 at 1:15pm");
        assertThat(texts(catalog, run + "c:end/@dtf")).containsExactly("2027-03-04T16:15:00Z");
        assertThat(texts(catalog, run + "c:applyFrom/@dtf")).containsExactly("2026-11-09T09:00:00Z");
        assertThat(texts(catalog, run + "c:applyUntil/@dtf")).containsExactly("2026-12-18");
        assertThat(texts(catalog, run + "c:applyUntil")).containsExactly("18 December 2026");
        assertThat(texts(catalog, run + "c:applyTo"))
                .containsExactly(
                        "https://forms.example.org/ridge-and-vale/gcse-mathematical-thinking/2026-27-ossenby-spring");
        assertThat(texts(catalog, run + "c:attendanceMode/@identifier")).containsExactly("CM");
        assertThat(texts(catalog, run + "c:attendancePattern/@identifier")).containsExactly("DT");
        assertThat(texts(catalog, run + "mlo:places")).containsExactly("Opening soon. 24 places in all");
        assertThat(texts(catalog, run + "mlo:cost")).containsExactly("Free to your school");
        assertThat(texts(catalog, run + "c:venue//mlo:postcode")).containsExactly("ZZ9 7ZK");
    }

    @Test
    void aRunOfAStrandAsksWhatItsProgrammeAsksAndMore() throws Exception {
        Document catalog = document(render(prepare(Path.of("."), Instant.parse("2026-09-10T09:00:00Z"))));
        String second = "//c:presentation[starts-with(dc:title, 'Phase 2')][1]/mlo:prerequisite";
        assertThat(texts(catalog, second)).isNotEmpty().allMatch(text -> text.contains("Phase 1"));
    }

    @Test
    void aRunSaysWhatIsSpecialAboutIt() throws Exception {
        Document catalog = document(render(prepare(GoldenSite.BASE, Instant.parse("2026-06-01T09:00:00Z"))));
        String run = "//c:presentation[dc:title='Number: Autumn group, Fenwick']/";
        assertThat(texts(catalog, run + "c:abstract")).containsExactly("Additive and multiplicative reasoning.");
        assertThat(texts(catalog, run + "mlo:languageOfInstruction")).containsExactly("cy");
        assertThat(texts(catalog, run + "c:attendanceMode/@identifier")).containsExactly("MM");
        assertThat(texts(catalog, run + "mlo:places"))
                .containsExactly("Fully booked. Room for 30 pairs in all, 2 people from each; places given by ballot");
        assertThat(texts(catalog, run + "c:venue//mlo:address"))
                .containsExactly("Mill Lane", "Fenwick", "United Kingdom");
    }

    /** By hand, from what {@code status} says of the sample. */
    @Test
    void whatNobodyCanJoinAnyMoreIsNotAdvertised() throws Exception {
        Document catalog = document(sample);
        String page = "https://ridgeandvale.example.org/programmes/sktm-early-career-teachers/";
        assertThat(texts(catalog, "//c:presentation/dc:identifier[starts-with(., '" + page + "')]"))
                .as(
                        "not 'calderwick-two' and 'thornhaven-both', which are closed, and 'online-two', which is under way")
                .containsExactly(page + "2026-27-eastmere-one/", page + "2026-27-northbridge-one/");
        assertThat(texts(catalog, "//c:presentation[starts-with(dc:identifier, '" + page + "')]/c:applyTo"))
                .as("a run that is full has no form")
                .containsExactly(
                        page + "2026-27-eastmere-one/",
                        "https://forms.example.org/ridge-and-vale/sktm-early-career-teachers/2026-27-northbridge-one");
    }

    @Test
    void whatDoesNotTakePlaceIsNotAdvertised() throws Exception {
        Preparation site = prepare(GoldenSite.BASE, AS_OF);
        List<String> gone = site.edition().catalogue().programmes().stream()
                .flatMap(programme -> site.edition().catalogue().cohorts(programme.id()).stream())
                .filter(run -> !run.holds())
                .map(run -> site.edition().routes().absolute(Routes.cohort(run.id())))
                .toList();
        assertThat(gone).isNotEmpty();
        assertThat(texts(document(render(site)), "//c:presentation/dc:identifier"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(gone);
    }

    @Test
    void namesStayWhenTheSiteStandsElsewhere() throws Exception {
        URI review = URI.create("https://review.example.org/17/");
        Preparation moved = SiteBuilder.prepare(
                new BuildRequest(GoldenSite.BASE, AsOf.of(AS_OF), Optional.of(review), false, Severity.ERROR, 1));
        Document catalog = document(render(moved));
        assertThat(texts(catalog, "//c:provider/dc:identifier|//c:course/dc:identifier"))
                .allMatch(name -> name.startsWith(
                        moved.edition().catalogue().site().address().published().toString()));
        assertThat(texts(catalog, "//c:course/mlo:url"))
                .isNotEmpty()
                .allMatch(url -> url.startsWith("https://review.example.org/17/"));
    }

    @Test
    void titlesAreReadAsTheyWereWritten() throws Exception {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Path programme = hub.resolve("data/programmes/foundations.yml");
        Files.writeString(
                programme, Files.readString(programme).replaceFirst("(?m)^title: .*$", "title: 'A & B <C> \"D\" ]]>'"));
        assertThat(texts(document(render(prepare(hub, AS_OF))), "//c:course/dc:title"))
                .contains("A & B <C> \"D\" ]]>");
    }

    /** The schemas find what is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"order", "length", "date", "address", "twice", "vocabulary", "kind", "words"})
    void faultsAreFound(String what) throws Exception {
        String sound = new String(sample, StandardCharsets.UTF_8);
        String broken = switch (what) {
            case "order" -> sound.replaceFirst("(<studyMode .*)\\n(<attendanceMode .*)", "$2\n$1");
            case "length" -> sound.replaceFirst("<abstract>", "<abstract>" + "x".repeat(140));
            case "date" -> sound.replaceFirst("<mlo:start dtf=\"", "<mlo:start dtf=\"soon");
            case "address" -> sound.replaceFirst("<mlo:url>https:", "<mlo:url>");
            case "twice" -> sound.replaceFirst("(?s)(<presentation>.*?</presentation>)", "$1$1");
            case "vocabulary" -> sound.replaceFirst("identifier=\"PT\"", "identifier=\"XX\"");
            case "kind" -> sound.replaceFirst("terms:contactPattern", "terms:rhythm");
            default -> sound.replaceFirst("<mlo:places>.*</mlo:places>", "<mlo:places></mlo:places>");
        };
        assertThat(broken).isNotEqualTo(sound);
        assertThat(faults(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void longTextsEndWithAWord() {
        assertThat(DescriptiveText.cut("Work with others.", 17)).isEqualTo("Work with others.");
        assertThat(DescriptiveText.cut("Work with others.", 16)).isEqualTo("Work with…");
        assertThat(DescriptiveText.cut("Workwithothers", 5)).isEqualTo("Work…").hasSize(5);
        assertThat(DescriptiveText.cut("abc𝟘𝟙𝟚", 5)).isEqualTo("abc…");
    }

    private static Preparation prepare(Path site, Instant asOf) throws Exception {
        return SiteBuilder.prepare(new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1));
    }

    private static byte[] render(Preparation site) throws Exception {
        return site.renderer()
                .render(site.plan().find(new OutputPath("xcri-cap.xml")).orElseThrow());
    }

    private static List<String> faults(byte[] xml) throws Exception {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.toString());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return faults;
    }

    private static Document document(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes());
        NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.get(prefix);
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException(namespace);
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException(namespace);
        }
    }
}

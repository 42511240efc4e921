package dev.prospectus.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of single pieces of HTML. */
final class PressTest {

    private static final SiteConfig.Palette COLOURS = new SiteConfig.Palette(
            Colour.parse("#14524a"),
            Colour.parse("#ffffff"),
            Colour.parse("#8a2f6b"),
            Colour.parse("#ffffff"),
            Colour.parse("#1c2321"));

    private static byte[] bytes(String body) {
        return new Printing(URI.create("https://hub.example.org/hub/"), COLOURS, Instant.parse("2026-10-01T09:00:00Z"))
                .pdf("<!DOCTYPE html><html lang=\"en-GB\"><head><title>Trial</title><style>"
                        + "html { font-family: \"Source Sans 3\"; word-wrap: break-word }</style></head><body>"
                        + "<h1 id=\"one\" data-bookmark=\"1\">One</h1>" + body + "</body></html>");
    }

    @Test
    void theSameHtmlHasTheSameBytes() {
        String body =
                "<p>Some <em>words</em> and <b>more</b>.</p><svg width=\"20\" height=\"20\" viewBox=\"0 0 20 20\" alt=\"A square\">"
                        + "<path fill=\"#000\" d=\"M0 0h20v20H0z\"/></svg>";
        assertThat(bytes(body)).isEqualTo(bytes(body));
    }

    @Test
    void accentsAreShownAndASignThatTheFontLacksIsNamed() throws Exception {
        PrintedPdf pdf = PrintedPdf.of(
                bytes("<p>Łódź, Gwŷr, Škofja Loka, ﬁne, offer, often. x ∈ A, π ≤ 4, 2√2, ✓ ★ e\u0301 👩\u200d🏫</p>"));
        assertThat(pdf.pages())
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Łódź, Gwŷr, Škofja Loka, fine, offer, often. x (element of) A, π ≤ 4, 2√2, ✓"
                                + " (black star) é (woman)(school)"));
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void aLongWordIsBrokenAndNotCut() throws Exception {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        PrintedPdf pdf = PrintedPdf.of(bytes("<p>" + word + "</p>"));
        assertThat(pdf.pages().get(0).replace(" ", "")).contains(word);
        assertThat(pdf.letters()).allMatch(letter -> letter.right() <= letter.width());
    }

    @Test
    void aLinkToAPageThatIsPrintedTooStaysWithinAndOthersLeadOut() throws Exception {
        PrintedPdf pdf = PrintedPdf.of(bytes("<p><a href=\"/hub/programmes/two/#dates\">To two</a>, <a"
                + " href=\"/hub/find/\">find one</a>, <a href=\"https://forms.example.org/#/f#start\">apply</a>, <a"
                + " href=\"mailto:\">write</a></p><h2 id=\"two\" data-page=\"/hub/programmes/two/\">Two</h2>"));
        assertThat(pdf.links())
                .containsExactly(
                        "page 1", "https://hub.example.org/hub/find/", "https://forms.example.org/#/f%23start");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void picturesOfTheSiteAreShownAndOthersToldByWhatTheyShow() throws Exception {
        byte[] photo = Files.readAllBytes(Path.of("content", "images", "number-line-jumps.png"));
        Map<String, byte[]> files = Map.of(
                "images/photo one.png", photo,
                "images/bars.svg", Files.readAllBytes(Path.of("content", "images", "bar-model.svg")),
                "images/styled.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image/></svg>"
                                .getBytes(StandardCharsets.UTF_8));
        Embedded pictures = new Embedded("/hub/", path -> Optional.ofNullable(files.get(path.value())));
        String html = pictures.in("<p>" + picture("/hub/images/photo%20one.png", "A number line")
                + picture("/hub/images/bars.svg", "Two bars") + picture("/hub/images/styled.svg", "A mast")
                + picture("/hub/images/gone.png", "A harbour") + picture("https://other.example.org/x.png", "A tower")
                + "</p>");
        PrintedPdf pdf = PrintedPdf.of(bytes(html));
        assertThat(pdf.pages().get(0)).contains("Picture: A mast", "Picture: A harbour", "Picture: A tower");
        assertThat(pdf.pages().get(0)).doesNotContain("number line", "Two bars");
        assertThat(pdf.figures()).containsExactly("A number line", "Two bars");
        assertThat(pdf.faults()).isEmpty();
    }

    /** Each as programs for drawing, or people, write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g style='font-size: 14px'><text x='1' y='5'>Hi</text></g> | true",
                "<text x='1 4' y='5'>Hi</text> | true",
                "<text x='1' y=''>Hi</text> | false",
                "<text x='1em'>Hi</text> | false",
                "<text font-size='80%'>Hi</text> | false",
                "<text style='font: 5px serif'>Hi</text> | false",
                "<text><textPath href='#c'>Hi</textPath></text> | false",
                "<rect filter='url(#f)' width='5' height='5'/><filter id='f'/> | false",
                "<filter id='f'/><pattern id='p'/><path d='M0 0h5v5z'/> | true",
                "<pattern id='p'/><path style='fill: url(\"#p\")' d='M0 0h5v5z'/> | false",
                "<text class='x' x='1' y='5'>Hi</text> | true",
                "<style>path{fill:red}</style><path d='M0 0h5v5z'/> | true",
                "<style>@media print{path{fill:red}}</style><path d='M0 0h5v5z'/> | false",
                "<path style='fill: var(--mast)' d='M0 0h5v5z'/> | false",
                "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/><path d='M0 0h5v5z'/></g> | true",
                "<path id='a' d='M0 0h5v5z'/><use href='#a' x='10%'/> | false",
                "<a font-size='1em'><text>Hi</text></a> | false",
                "<path style='font-size: medium' d='M0 0h5v5z'/> | true",
                "<use href='#gone'/><path d='M0 0h5v5z'/> | true",
                "<g class='d-frame d-line'><path class='d-line' fill='red' d='M0 0h5v5z'/></g> | true",
                "<sodipodi:namedview id='n'/><path inkscape:label='a' d='M0 0h5v5z'/> | true",
                "<path d='nonsense'/><circle r='wide'/> | true"
            })
    void aDrawingOfAnAuthorIsDrawnOrToldByWhatItShows(String parts, boolean drawn) throws Exception {
        byte[] drawing =
                ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:sodipodi='urn:s' xmlns:inkscape='urn:i' viewBox='0 0 9 9'>"
                                + parts + "</svg>")
                        .getBytes(StandardCharsets.UTF_8);
        Embedded pictures = new Embedded("/hub/", path -> Optional.of(drawing));
        PrintedPdf pdf = PrintedPdf.of(bytes(pictures.in("<p>" + picture("/hub/mast.svg", "A mast") + "</p>")));
        assertThat(pdf.figures()).isEqualTo(drawn ? List.of("A mast") : List.of());
        assertThat(pdf.pages().get(0).contains("Picture: A mast")).isNotEqualTo(drawn);
    }

    @Test
    void aDrawingThatRepeatsItselfTooOftenIsToldByWhatItShows() {
        StringBuilder drawing = new StringBuilder("<svg width='9' height='9'><path id='a0' d='M0 0h5v5z'/>");
        for (int i = 1; i < 6; i++) {
            drawing.append("<g id='a").append(i).append("'>");
            drawing.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertThat(AuthorDrawing.of(drawing + "</svg>")).isEmpty();
        assertThat(AuthorDrawing.of(drawing.substring(0, drawing.indexOf("<g id='a3'")) + "</svg>"))
                .isPresent();
    }

    @Test
    void aPictureWithoutItsSizeIsToldByWhatItShows() {
        assertThat(
                        new Embedded("/hub/", path -> Optional.of(new byte[] {'<'}))
                                .in(
                                        "<img src=\"/hub/a.svg\" alt=\"A mast\" width=\"50%\"><img src=\"mailto:a\" alt=\"A flag\">"))
                .contains("Picture: A mast", "Picture: A flag");
    }

    private static String picture(String address, String alt) {
        return "<img src=\"" + address + "\" alt=\"" + alt + "\" width=\"720\" height=\"320\">";
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            PrintedPdf pdf = PrintedPdf.of(
                    bytes("<p style=\"background-image: url(" + host + "/b.png)\">Before <img alt=\"Elsewhere\" src=\""
                            + host + "/a.png\"> after</p><object data=\"" + host + "/c\"></object>"));
            assertThat(pdf.pages().get(0)).contains("Before", "after");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void withoutItsPartItSaysWhatIsMissing() throws Exception {
        List<URL> program = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("openhtmltopdf")) {
                program.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader without =
                new URLClassLoader(program.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThat(without.loadClass(Press.class.getName())
                            .getMethod("isThere")
                            .invoke(null))
                    .isEqualTo(false);
        }
        assertThat(Press.isThere()).isTrue();
        assertThatThrownBy(() -> {
                    throw Press.missing();
                })
                .hasMessageContaining("PDF001")
                .hasMessageContaining("the part for PDF is not there");
    }
}

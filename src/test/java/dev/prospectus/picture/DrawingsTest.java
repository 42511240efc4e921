package dev.prospectus.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.model.PictureSize;
import dev.prospectus.testing.Drawings;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a drawing, what its author is told, and what is published. */
final class DrawingsTest {

    private static final String HERE = "https://elsewhere.example.org";
    private static final Pattern ELEMENT = Pattern.compile("delete <(\\w+)> with all");
    private static final Pattern ANIMATION = Pattern.compile("delete the <(\\w+)> with (attributeName=\"[^\"]+\")");
    private static final Pattern ATTRIBUTE = Pattern.compile("delete ([\\w:]+)=\".*");
    private static final Pattern QUOTED = Pattern.compile("delete '(.*?)'(?:, or embed.*)?");

    static List<String> refused() throws IOException {
        return Drawings.in("refused");
    }

    static List<String> bare() throws IOException {
        return Drawings.in("bare");
    }

    static Stream<String> all() throws IOException {
        return Stream.of(refused(), bare()).flatMap(List::stream);
    }

    private static Drawing read(String name) throws IOException, PictureFault {
        return SvgParser.parse(Drawings.read(name, HERE));
    }

    private static Drawing parsed(String text) throws PictureFault {
        return SvgParser.parse(text.getBytes(UTF_8));
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + inside + "</svg>";
    }

    /** A few lines may tell a browser to draw for ever; a symbol that is used often is no such thing. */
    @Test
    void drawingThatRepeatsItselfWithoutEndIsRefused() throws PictureFault {
        StringBuilder uses = new StringBuilder("<defs><g id='a0'><path d='M0 0'/></g>");
        StringBuilder fills = new StringBuilder("<pattern id='p0'><path d='M0 0'/></pattern>");
        StringBuilder chain = new StringBuilder("<g id='c0'/>");
        for (int i = 1; i < 30; i++) {
            uses.append("<g id='a" + i + "'>")
                    .append(("<use href='#a" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
            fills.append("<pattern id='p" + i + "'>")
                    .append(("<path fill='url(#p" + (i - 1) + ")'/>").repeat(10))
                    .append("</pattern>");
        }
        for (int i = 1; i < 20_000; i++) {
            chain.append("<g id='c" + i + "'><use href='#c" + (i - 1) + "'/></g>");
        }
        List<String> endless = List.of(
                uses + "</defs><use href='#a29'/>",
                fills + "<path style='fill: url(\"#p29\")'/>",
                chain.toString(),
                "<g>".repeat(10_000) + "</g>".repeat(10_000));
        for (String drawing : endless) {
            assertThatThrownBy(() -> parsed(svg(drawing)))
                    .as(drawing.substring(0, 60))
                    .isInstanceOfSatisfying(
                            PictureFault.class,
                            fault -> assertThat(fault.code()).isEqualTo(PictureCode.TOO_LARGE));
        }
        String symbol = "<symbol id='s'><path d='M0 0'/><path d='M1 1'/></symbol>";
        assertThat(parsed(svg(symbol + "<use href='#s'/>".repeat(5_000))).faults())
                .isEmpty();
        assertThat(parsed(svg("<g id='layer1'>" + "<path d='M0 0'/>".repeat(150_000) + "</g>"))
                        .faults())
                .isEmpty();
        assertThat(parsed(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"))
                        .faults())
                .isEmpty();
        assertThat(parsed(svg("<g>".repeat(100) + "</g>".repeat(100))).faults()).isEmpty();
    }

    @Test
    void whatCouldActIsToldWithItsPlaceAndWhatToDelete() throws IOException, PictureFault {
        StringBuilder findings = new StringBuilder();
        for (String name : refused()) {
            assertThat(read(name).faults()).as(name).hasSize(1);
            PictureFault fault = read(name).faults().get(0);
            findings.append(Pictures.finding("content/" + name.replace("refused/", "") + ".svg", fault))
                    .append("\n    ");
            findings.append(fault.hint()).append('\n');
        }
        Golden.assertMatches(Path.of("src/test/resources/drawings/refused/expected.txt"), findings.toString());
    }

    /** Who deletes what the hint says is done. */
    @ParameterizedTest
    @MethodSource("refused")
    void hintMends(String name) throws IOException, PictureFault {
        String text = new String(Drawings.read(name, "x:"), UTF_8);
        String hint = SvgParser.parse(text.getBytes(UTF_8)).faults().get(0).hint();
        String mended = obeyed(hint, text);
        boolean hidden = name.matches(
                "refused/(?:style-(?:import-(?:comment|cdata|entity|child)|url-comment)|attribute-style-lines)");
        assertThat(mended.equals(text)).as(hint).isEqualTo(hidden);
        if (!hidden) {
            assertThat(SvgParser.parse(mended.getBytes(UTF_8)).faults())
                    .as(mended)
                    .isEmpty();
        }
    }

    private static String obeyed(String hint, String text) {
        Matcher element = ELEMENT.matcher(hint);
        Matcher animation = ANIMATION.matcher(hint);
        Matcher attribute = ATTRIBUTE.matcher(hint);
        Matcher quoted = QUOTED.matcher(hint);
        if (element.lookingAt()) {
            String name = "(?:\\w+:)?" + element.group(1);
            return text.replaceFirst("(?s)<" + name + "\\b(?:(?:[^>\"]|\"[^\"]*\")*/>|.*?</" + name + ">)", "");
        } else if (animation.lookingAt()) {
            return text.replaceFirst("<" + animation.group(1) + " [^<]*?" + animation.group(2) + "[^<]*?/>", "");
        } else if (attribute.matches()) {
            return text.replaceFirst("\\s" + attribute.group(1) + "=(?:\"[^\"]*\"|'[^']*')", "");
        } else if (quoted.matches()) {
            return text.replaceFirst(Pattern.quote(quoted.group(1)) + ";?", "");
        }
        return text.replaceFirst("<\\?xml-stylesheet[^>]*>", "");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsPublishedIsReadAsTheSameAgain(String name) throws IOException, PictureFault {
        Drawing once = read(name);
        Drawing again = parsed(once.markup());
        assertThat(again.faults()).isEmpty();
        assertThat(again.markup()).isEqualTo(once.markup());
        assertThat(again.size()).isEqualTo(once.size());
    }

    @ParameterizedTest
    @MethodSource("bare")
    void whatProgramsAndPeopleLeaveInADrawingIsNotPublished(String name) throws IOException, PictureFault {
        assertThat(read(name).faults()).isEmpty();
        assertThat(read(name).markup())
                .doesNotContain("Ana", "inkscape:", "sodipodi", "adobe", "sketch", HERE, "<!", "<?", "data-", "\\\\");
    }

    @Test
    void whatIsDrawnIsKept() throws IOException, PictureFault {
        assertThat(read("bare/inkscape").size()).isEqualTo(new PictureSize(794, 397));
        assertThat(read("bare/inkscape").markup())
                .contains("<linearGradient href=\"#a\" id=\"b\"")
                .contains("style=\"fill:url(&quot;#b&quot;);stroke:#000000;")
                .contains("<path d=\"M 100,50 A 9,9 0 0 1 120,50 Z\"/>")
                .contains("<text xml:space=\"preserve\" x=\"10\" y=\"95\"><tspan>Ten &amp;  two</tspan></text>");
        assertThat(read("bare/font").markup())
                .contains("local(&quot;F&quot;),url(&quot;data:font/woff2;base64,d09GMgABAAAAAA==&quot;)")
                .contains("url(&quot;data:application/x-font-ttf;charset=utf-8;base64,AAEAAAAA&quot;)")
                .contains(".a\\3a b{fill:#abc}");
        assertThat(read("bare/harmless").markup())
                .contains("<use href=\"#u\"/>", "a &lt;b&gt; &quot;c&quot;", "href=\"https://example.org/\"")
                .contains("@keyframes k{from{transform:rotate(0deg)}}", "values=\"red;blue\"");
        assertThat(read("bare/capitals").markup())
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"60\">"
                        + "<rect width=\"9\" height=\"9\"/></svg>\n");
    }

    @Test
    void severalFaultsAreToldAtOnce() throws PictureFault {
        assertThat(parsed(svg("<script/><rect onclick='x'\n fill='url(y)'/>")).faults())
                .extracting(fault -> fault.location("a").toString())
                .containsExactly("a:1:62", "a:1:77", "a:2:2");
    }

    /** Each fault takes a look through its line; a hostile drawing is one line of nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@a;</style>",
                "<rect onclick='x'/>",
                "<rect fill='url(y)'/>",
                "<style>a{b:url(y)}</style>",
            })
    void faultsAreToldUpToANumber(String fault) throws PictureFault {
        assertThat(parsed(svg(fault.repeat(5_000))).faults()).hasSize(SvgFaults.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"url(y) ", "un() ", "@a "})
    void aStyleOfOneDeclarationIsReadOnce(String fault) throws PictureFault {
        assertThat(parsed(svg("<style>a{b:" + fault.repeat(50_000) + "}</style>"))
                        .faults())
                .hasSize(1);
    }

    @Test
    void pictureWithinADrawingLosesItsNotes() throws PictureFault {
        String photograph =
                Base64.getMimeEncoder().encodeToString(TestPictures.photograph(TestPictures.scene(40, 30), 1));
        String within = "<image xmlns:l='http://www.w3.org/1999/xlink' l:href='data:image/png;base64,\n" + photograph
                + "'/><style>a{background:url(data:image/jpg;base64," + photograph.replaceAll("\\s", "") + ")}</style>";
        Drawing drawing = parsed(svg(within));
        assertThat(drawing.faults()).isEmpty();
        Matcher pictures = Pattern.compile("data:image/jpeg;base64,([^\"&]+)").matcher(drawing.markup());
        for (int i = 0; i < 2; i++) {
            assertThat(pictures.find()).isTrue();
            byte[] published = Base64.getDecoder().decode(pictures.group(1));
            assertThat(new String(published, ISO_8859_1)).doesNotContain(TestPictures.SECRET);
            assertThat(TestPictures.read(published).getWidth()).isEqualTo(40);
        }
        String turned = Base64.getEncoder().encodeToString(TestPictures.photograph(TestPictures.scene(40, 30), 6));
        assertThat(parsed(svg("<image href='data:image/jpeg;base64," + turned + "'/>"))
                        .faults())
                .extracting(PictureFault::code)
                .containsExactly(PictureCode.TURNED);
        assertThat(parsed(svg("<image href='data:image/png;base64,AAAA'/>")).faults())
                .extracting(PictureFault::code)
                .containsExactly(PictureCode.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 30 20'|30|20",
                "viewBox='0,0,30,20'|30|20",
                "viewBox=' -1.5 ,-2e1 30.4\t, 2e1 '|30|20",
                "width='40px' height='10'|40|10",
                "width='40' height='10' viewBox='0 0 1 1'|40|10",
                "width='100%' height='100%' viewBox='0 0 30 20'|30|20",
                "width='60' viewBox='0 0 30 20'|60|40",
                "height='4in' viewBox='0 0 30 20'|576|384",
                "width='210mm' height='29.7cm'|794|1123",
                "width='12pt' height='1pc'|16|16",
                "width='100%'|300|150",
                "width='-5' height='0'|300|150",
                "width='1e9' height='5'|300|150",
                "viewBox='0 0 30'|300|150",
                "viewBox='0 0 30 20 10'|300|150",
                "viewBox='0 0 NaN Infinity'|300|150",
                "viewBox='0 0 .4 .2'|1|1"
            })
    void sizeIsThatOfBrowsers(String attributes, int width, int height) throws PictureFault {
        assertThat(parsed("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")
                        .size())
                .isEqualTo(new PictureSize(width, height));
    }

    @Test
    void encodingIsThatOfTheFile() throws PictureFault {
        String text = svg("<text>Zoë – “ten”</text>");
        for (String encoding : List.of("UTF-8", "UTF-16", "x-UTF-16LE-BOM")) {
            assertThat(SvgParser.parse(text.getBytes(Charset.forName(encoding))).markup())
                    .contains("Zoë – “ten”");
        }
        String declared = "<?xml version='1.0' encoding='Windows-1252'?>\r\n" + text;
        assertThat(SvgParser.parse(declared.getBytes(Charset.forName("windows-1252")))
                        .markup())
                .contains("Zoë – “ten”");
        assertThat(parsed("<?xml version='1.0' encoding='UTF-16'?>" + text).markup())
                .contains("Zoë");
        assertThat(parsed("\uFEFF" + text).markup()).contains("Zoë");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><path></svg>|1|no well-formed XML",
                "<svg xmlns='http://www.w3.org/2000/svg'>~&nbsp;</svg>|2|no well-formed XML",
                "<svg/>|0|xmlns=\"http://www.w3.org/2000/svg\" is missing",
                "<html/>|0|holds no SVG drawing",
                "x|1|no well-formed XML",
                "<?xml version='1.0' encoding='Big5'?><svg/>|0|'big5'",
                "<svg xmlns='http://www.w3.org/2000/svg'>\u00FF</svg>|0|not written in UTF-8",
                "~<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>|2|abbreviations",
                "<!DOCTYPE svg PUBLIC '[' 'x' [~<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]><svg/>|1|abbreviations"
            })
    void fileThatCannotBeReadIsAFinding(String text, int line, String message) {
        byte[] bytes = text.replace('~', '\n').getBytes(ISO_8859_1);
        PictureFault fault =
                org.junit.jupiter.api.Assertions.assertThrows(PictureFault.class, () -> SvgParser.parse(bytes));
        assertThat(fault.message()).contains(message);
        assertThat(fault.location("a").line()).isEqualTo(line);
    }

    /** No damage leads to anything but a drawing or a fault. That nobody prints meanwhile is held by {@code QuietTest}. */
    @Test
    void damagedDrawingsAreDrawingsOrFaults() throws IOException, PictureFault {
        Random random = new Random(23);
        List<String> names = all().toList();
        int sound = 0;
        for (int round = 0; round < 6000; round++) {
            byte[] bytes = Drawings.damaged(Drawings.read(names.get(random.nextInt(names.size())), HERE), random);
            try {
                Drawing drawing = SvgParser.parse(bytes);
                assertThat(parsed(drawing.markup()).markup()).isEqualTo(drawing.markup());
                sound++;
            } catch (PictureFault fault) {
                assertThat(fault.message()).isNotEmpty();
            }
        }
        assertThat(sound).isBetween(500, 5500);
    }
}

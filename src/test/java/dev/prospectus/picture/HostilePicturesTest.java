package dev.prospectus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Output;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file that calls itself a picture, there is a finding or a right result, and soon. */
final class HostilePicturesTest {

    @TempDir
    Path folder;

    private List<Diagnostic> findings(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return findings(name);
    }

    private List<Diagnostic> findings(String name) {
        return Pictures.in(folder, Cache.NONE).findings(List.of(name));
    }

    static Stream<Arguments> faults() {
        byte[] jpeg = TestPictures.jpeg(TestPictures.scene(200, 100));
        byte[] png = TestPictures.png(TestPictures.scene(20, 10));
        byte[] spoilt = png.clone();
        spoilt[png.length / 2] ^= 1;
        byte[] inks = jpeg.clone();
        for (int i = 0; i < inks.length - 9; i++) {
            if (inks[i] == (byte) 0xFF && inks[i + 1] == (byte) 0xC0) {
                inks[i + 9] = 4;
            }
        }
        return Stream.of(
                Arguments.of("bomb.png", TestPictures.pngOf(60_000, 60_000), "PIC003", "60000 by 60000 pixels"),
                Arguments.of("long.png", TestPictures.pngOf(40_000, 10), "PIC003", "40000 by 10 pixels"),
                Arguments.of("none.png", TestPictures.pngOf(0, 10), "PIC001", "0 by 10 pixels"),
                Arguments.of("huge.png", TestPictures.pngOf(-1, 10), "PIC001", "damaged"),
                Arguments.of("empty.jpg", new byte[0], "PIC001", "empty"),
                Arguments.of("half.jpg", TestPictures.slice(jpeg, 0, jpeg.length / 2), "PIC001", "ends too early"),
                Arguments.of("head.jpg", TestPictures.slice(jpeg, 0, 3), "PIC001", "ends too early"),
                Arguments.of("half.png", TestPictures.slice(png, 0, png.length - 5), "PIC001", "ends too early"),
                Arguments.of("spoilt.png", spoilt, "PIC001", "damaged at byte"),
                Arguments.of("twice.jpg", twoFrames(jpeg), "PIC001", "two pictures in one"),
                Arguments.of("words.gif", TestPictures.ascii("<html>"), "PIC001", "not a GIF picture"),
                Arguments.of("half.webp", TestPictures.slice(TestPictures.webp(1), 0, 30), "PIC001", "ends too early"),
                Arguments.of("jpeg.png", jpeg, "PIC002", "named as a PNG picture but holds a JPEG picture"),
                Arguments.of("inks.jpg", inks, "PIC004", "CMYK"),
                Arguments.of("phone.HEIC", new byte[9], "PIC005", "not every browser"),
                Arguments.of("turned.webp", TestPictures.webp(6), "PIC008", "on its side"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsToldWithItsFileAndHowToMendIt(String name, byte[] bytes, String code, String message)
            throws IOException {
        List<Diagnostic> findings = Assertions.assertTimeout(Duration.ofSeconds(5), () -> findings(name, bytes));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).startsWith("content/" + name);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains(message);
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void fileOfFiftyMegabytesIsNotEvenRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.jpg").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertThat(findings("a.jpg"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("PIC003", "50 MB"));
    }

    @Test
    void movingPictureIsPublishedWithAWarning() throws IOException {
        assertThat(findings("a.gif", TestPictures.gif(3))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("PIC006");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        Pictures pictures = Pictures.in(folder, Cache.NONE);
        byte[] published = ((Output.Bytes)
                        pictures.outputs("a.gif", folder.resolve("a.gif")).get(0))
                .bytes()
                .get();
        assertThat(published.length).isEqualTo(TestPictures.gif(3).length - TestPictures.SECRET.length() - 4);
        assertThat(findings("b.gif", TestPictures.gif(1))).isEmpty();
    }

    /** All faults of drawings are in {@link DrawingsTest}; here stands how one of them becomes a finding. */
    @Test
    void drawingThatCouldActIsRefused() throws IOException {
        assertThat(findings("a.svg", svg("<g/>\n  <script>alert(1)</script>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.toString()).startsWith("content/a.svg:3:3: error[PIC007]: ");
                    assertThat(finding.hint()).contains("delete <script> with all that stands in it");
                });
    }

    @Test
    void drawingThatIsNoXmlOrDefinesItsOwnWordsIsRefused() throws IOException {
        assertThat(findings("a.svg", svg("<path>"))).singleElement().satisfies(this::isDamaged);
        assertThat(findings("b.svg", TestPictures.ascii("<html/>")))
                .singleElement()
                .satisfies(this::isDamaged);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        laughs.append("]>\n<svg xmlns='http://www.w3.org/2000/svg'><text>&a29;</text></svg>");
        assertThat(findings("c.svg", TestPictures.ascii(laughs.toString())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("PIC007"));
    }

    /** As long as the file's parts fit together a picture counts as sound; what is compressed in them may still be broken. */
    @Test
    void pictureThatCannotBeDecodedIsTheAuthorsFault() throws IOException {
        Files.write(folder.resolve("a.png"), TestPictures.pngWith(TestPictures.pngOf(2000, 900), new byte[0]));
        Pictures pictures = Pictures.in(folder, Cache.NONE);
        assertThat(pictures.findings(List.of("a.png"))).isEmpty();
        List<Output> outputs = pictures.outputs("a.png", folder.resolve("a.png"));
        assertThatThrownBy(() -> ((Output.Bytes) outputs.get(0)).bytes().get())
                .isInstanceOfSatisfying(
                        AuthorFault.class,
                        fault -> assertThat(fault.diagnostic().toString())
                                .contains("content/a.png", "PIC001", "can't be decoded"));
    }

    /** A transfer that broke off, with an end mark that a program added: decoders fill up with grey. */
    @ParameterizedTest
    @ValueSource(ints = {120, 200, 1800})
    void photographOfWhichAPartIsMissingIsNotPublished(int width) throws IOException {
        byte[] whole = TestPictures.jpeg(TestPictures.scene(width, width / 2));
        byte[] half = TestPictures.join(
                TestPictures.slice(whole, 0, whole.length * 2 / 3), new byte[] {(byte) 0xFF, (byte) 0xD9});
        for (byte[] file : List.of(whole, half)) {
            Files.write(folder.resolve("a.jpg"), file);
            List<Output> outputs = Pictures.in(folder, Cache.NONE).outputs("a.jpg", folder.resolve("a.jpg"));
            for (Output output : outputs) {
                if (file == whole) {
                    assertThat(((Output.Bytes) output).bytes().get()).isNotEmpty();
                } else if (outputs.size() == 1 || !output.path().value().equals("a.jpg")) {
                    assertThatThrownBy(() -> ((Output.Bytes) output).bytes().get())
                            .isInstanceOf(AuthorFault.class)
                            .hasMessageContaining("PIC001]: the picture's file ends too early");
                }
            }
        }
    }

    /** Random damage never leads to anything but findings and outputs. */
    @Test
    void noDamageIsACrash() throws IOException {
        Random random = new Random(11);
        List<byte[]> sound = List.of(
                TestPictures.photograph(TestPictures.scene(40, 30), 6),
                TestPictures.png(TestPictures.scene(40, 30)),
                TestPictures.gif(2),
                TestPictures.webp(1));
        List<String> names = List.of("a.jpg", "a.png", "a.gif", "a.webp");
        int faulty = 0;
        for (int round = 0; round < 600; round++) {
            int which = round % sound.size();
            byte[] bytes = sound.get(which).clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            byte[] damaged = TestPictures.slice(bytes, 0, length);
            faulty += findings(names.get(which), damaged).isEmpty() ? 0 : 1;
            publish(names.get(which));
        }
        assertThat(faulty).isGreaterThan(300);
    }

    private void publish(String name) {
        for (Output output : Pictures.in(folder, Cache.NONE).outputs(name, folder.resolve(name))) {
            if (output instanceof Output.Bytes bytes) {
                try {
                    assertThat(bytes.bytes().get()).isNotEmpty();
                } catch (AuthorFault fault) {
                    assertThat(fault.diagnostic().code()).isEqualTo("PIC001");
                }
            }
        }
    }

    private void isDamaged(Diagnostic finding) {
        assertThat(finding.code()).isEqualTo("PIC001");
    }

    private static byte[] twoFrames(byte[] jpeg) {
        byte[] frame = TestPictures.segment(0xC0, new byte[] {8, 0, 1, 0, 1, 1, 1, 0x11, 0});
        return TestPictures.join(TestPictures.slice(jpeg, 0, 2), frame, TestPictures.slice(jpeg, 2, jpeg.length));
    }

    private static byte[] svg(String inside) {
        return TestPictures.ascii(
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>\n" + inside + "</svg>");
    }
}

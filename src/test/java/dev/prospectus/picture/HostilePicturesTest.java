package dev.prospectus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Output;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Pixels are decoded long after the picture was examined, so its file may have changed meanwhile. */
    @Test
    void pictureThatIsSpoiltMeanwhileIsTheAuthorsFault() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), TestPictures.png(TestPictures.scene(2000, 900)));
        Pictures pictures = Pictures.in(folder, Cache.NONE);
        List<Output> outputs = pictures.outputs("a.png", file);
        assertThat(pictures.findings(List.of("a.png"))).isEmpty();
        Files.write(file, TestPictures.pngOf(2000, 900));
        assertThatThrownBy(() -> ((Output.Bytes) outputs.get(0)).bytes().get())
                .isInstanceOfSatisfying(
                        AuthorFault.class,
                        fault -> assertThat(fault.diagnostic().toString())
                                .contains("content/a.png", "PIC001", "can't be decoded"));
    }

    static Stream<Arguments> cut() {
        byte[] end = {(byte) 0xFF, (byte) 0xD9};
        BufferedImage scene = TestPictures.scene(180, 120);
        BufferedImage grey = TestPictures.drawn(scene, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage transparent = TestPictures.drawn(scene, BufferedImage.TYPE_INT_ARGB);
        byte[] gif = TestPictures.written(TestPictures.drawn(scene, BufferedImage.TYPE_BYTE_INDEXED), "gif", false);
        return Stream.of(
                Arguments.of("baseline.jpg", TestPictures.written(scene, "jpeg", false), end),
                Arguments.of("progressive.jpg", TestPictures.written(scene, "jpeg", true), end),
                Arguments.of("grey.jpg", TestPictures.written(grey, "jpeg", false), end),
                Arguments.of("grey-progressive.jpg", TestPictures.written(grey, "jpeg", true), end),
                Arguments.of("camera.jpg", TestPictures.photograph(scene, 1), end),
                Arguments.of("colours.png", TestPictures.written(scene, "png", false), new byte[0]),
                Arguments.of("interlaced.png", TestPictures.written(scene, "png", true), new byte[0]),
                Arguments.of("transparent.png", TestPictures.written(transparent, "png", false), new byte[0]),
                Arguments.of("frame.gif", gif, new byte[] {0, 0x3B}));
    }

    /** A transfer that broke off, and a program that closed the file: browsers show what is missing grey or empty. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cut")
    void pictureOfWhichAPartIsMissingIsAFinding(String name, byte[] whole, byte[] end) throws IOException {
        assertThat(findings(name, whole)).isEmpty();
        for (double part : List.of(0.5, 0.7, 0.9, 0.97)) {
            byte[] cut = name.endsWith(".png")
                    ? TestPictures.pngCut(whole, part)
                    : TestPictures.join(TestPictures.slice(whole, 0, (int) (whole.length * part)), end);
            assertThat(findings(name, cut)).singleElement().satisfies(this::isDamaged);
        }
    }

    @Test
    void manyScansOfALargePictureAreNotRead() throws IOException {
        byte[] jpeg = TestPictures.written(TestPictures.scene(16, 16), "jpeg", true);
        int scan = 2;
        while ((jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + ((jpeg[scan + 2] & 0xFF) << 8 | (jpeg[scan + 3] & 0xFF));
        }
        int end = scan + 2;
        while (jpeg[end] != (byte) 0xFF || jpeg[end + 1] == 0) {
            end++;
        }
        byte[] again = TestPictures.slice(jpeg, scan, end);
        byte[] all = TestPictures.slice(jpeg, 0, end);
        for (int i = 0; i < 120; i++) {
            all = TestPictures.join(all, again);
        }
        assertThat(findings("a.jpg", TestPictures.join(all, TestPictures.slice(jpeg, end, jpeg.length))))
                .singleElement()
                .satisfies(this::isDamaged);
    }

    @Test
    void kindsOfJpegThatBrowsersDoNotShowAreFindings() throws IOException {
        byte[] jpeg = TestPictures.jpeg(TestPictures.scene(60, 40));
        for (int marker : List.of(0xC3, 0xC9, 0xCA)) {
            byte[] other = jpeg.clone();
            for (int i = 0; i < other.length - 1; i++) {
                if (other[i] == (byte) 0xFF && other[i + 1] == (byte) 0xC0) {
                    other[i + 1] = (byte) marker;
                }
            }
            assertThat(findings("a.jpg", other))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("PIC005"));
        }
    }

    /** What is whole is noted, and what is not is looked at again. */
    @Test
    void largePictureIsLookedAtOnce() throws IOException {
        Map<String, byte[]> noted = new ConcurrentHashMap<>();
        Cache cache = (key, compute) -> noted.computeIfAbsent(key, unseen -> compute.get());
        byte[] whole = TestPictures.png(TestPictures.scene(900, 700));
        Files.write(folder.resolve("a.png"), whole);
        Files.write(folder.resolve("b.png"), TestPictures.pngCut(whole, 0.8));
        for (int i = 0; i < 2; i++) {
            assertThat(Pictures.in(folder, cache).findings(List.of("a.png"))).isEmpty();
            assertThat(Pictures.in(folder, cache).findings(List.of("b.png")))
                    .singleElement()
                    .satisfies(this::isDamaged);
        }
        assertThat(noted.keySet()).anyMatch(key -> key.startsWith("whole 1 "));
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

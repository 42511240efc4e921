package dev.prospectus.picture;

import static dev.prospectus.picture.TestPictures.SECRET;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Output;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published for pictures that are sound. */
final class PicturesTest {

    @TempDir
    Path folder;

    private Pictures with(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Pictures.in(folder, Cache.NONE);
    }

    private Map<String, byte[]> files(Pictures pictures, String name) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Output output : pictures.outputs(name, folder.resolve(name))) {
            files.put(output.path().value(), ((Output.Bytes) output).bytes().get());
        }
        return files;
    }

    @Test
    void largePhotographIsPublishedInSeveralWidthsWithoutWhatTheCameraNoted() throws IOException {
        Pictures pictures = with("a.jpg", TestPictures.photograph(TestPictures.scene(2000, 1000), 1));
        Picture shown = pictures.picture("a.jpg").orElseThrow();
        assertThat(shown.size()).isEqualTo(new PictureSize(1600, 800));
        assertThat(shown.versions()).extracting(Picture.Version::width).containsExactly(320, 640, 1280, 1600);
        assertThat(shown.srcset(path -> "/hub" + path)).matches("(/hub/a\\.[0-9a-f]{10}-\\d+\\.webp \\d+w(, )?){4}");
        Map<String, byte[]> files = files(pictures, "a.jpg");
        assertThat(files).hasSize(5);
        files.values().forEach(PicturesTest::assertSaysNothing);
        BufferedImage full = TestPictures.read(files.get("a.jpg"));
        assertThat(full.getWidth()).isEqualTo(1600);
        shown.versions()
                .forEach(version -> assertThat(
                                sizeOfWebP(files.get(version.path().substring(1))))
                        .isEqualTo(new PictureSize(version.width(), version.width() / 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void photographStandsUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        BufferedImage upright = TestPictures.scene(400, 300);
        Pictures pictures = with("a.jpg", TestPictures.photograph(asStored(upright, orientation), orientation));
        assertThat(pictures.picture("a.jpg").orElseThrow().size()).isEqualTo(new PictureSize(400, 300));
        byte[] published = files(pictures, "a.jpg").get("a.jpg");
        assertSaysNothing(published);
        BufferedImage image = TestPictures.read(published);
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(strongest(image, 40, 30)).isEqualTo("green");
        assertThat(strongest(image, 360, 30)).isEqualTo("red");
        assertThat(strongest(image, 40, 270)).isEqualTo("blue");
        assertThat(strongest(image, 360, 270)).isEqualTo("blue");
    }

    @Test
    void smallPictureKeepsItsPixelsAndLosesItsNotes() throws IOException {
        byte[] jpeg = TestPictures.photograph(TestPictures.scene(120, 90), 1);
        Pictures pictures = with("a.jpg", jpeg);
        Map<String, byte[]> files = files(pictures, "a.jpg");
        assertThat(files).hasSize(1);
        assertSaysNothing(files.get("a.jpg"));
        assertSamePixels(files.get("a.jpg"), jpeg);

        byte[] plain = TestPictures.png(TestPictures.scene(60, 60));
        byte[] png = TestPictures.pngWith(
                plain,
                TestPictures.chunk("tEXt", TestPictures.ascii("Author\0" + SECRET)),
                TestPictures.chunk("eXIf", TestPictures.exif(1)));
        assertThat(with("b.png", png).picture("b.png").orElseThrow().versionType())
                .isEmpty();
        Map<String, byte[]> drawing = files(with("b.png", png), "b.png");
        assertThat(drawing).hasSize(1);
        assertThat(drawing.get("b.png")).isEqualTo(plain);

        byte[] gif = files(with("c.gif", TestPictures.gif(1)), "c.gif").get("c.gif");
        assertSaysNothing(gif);
        assertThat(TestPictures.read(gif).getWidth()).isEqualTo(1);

        byte[] webp = files(with("d.webp", TestPictures.webp(1)), "d.webp").get("d.webp");
        assertSaysNothing(webp);
        assertThat(sizeOfWebP(webp)).isEqualTo(new PictureSize(1, 1));
        assertThat(webp[20] & 0x0C).as("flags of what is not there any more").isZero();
    }

    @Test
    void drawingKeepsTransparencyAndIsSmallerInEveryVersion() throws IOException {
        BufferedImage image = new BufferedImage(1500, 700, BufferedImage.TYPE_INT_ARGB);
        for (int x = 100; x < 1400; x++) {
            for (int y = 0; y < 700; y++) {
                image.setRGB(x, y, 0xFF000000 | (((x * 7) ^ (y * 3)) & 0x3F3F3F));
            }
        }
        byte[] png = TestPictures.png(image);
        Pictures pictures = with("a.png", png);
        Map<String, byte[]> files = files(pictures, "a.png");
        assertThat(files.get("a.png")).isEqualTo(png);
        Picture shown = pictures.picture("a.png").orElseThrow();
        assertThat(shown.versionType()).contains("image/webp");
        assertThat(shown.versions()).extracting(Picture.Version::width).containsExactly(320, 640, 1500);
        shown.versions()
                .forEach(version ->
                        assertThat(files.get(version.path().substring(1))).hasSizeLessThan(png.length));
    }

    /** What programs write beside plain colours: shades of grey, palettes with a transparent colour, 16 bits a colour. */
    @Test
    void everyWayOfStoringColoursIsUnderstood() throws IOException {
        for (int type : List.of(
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_4BYTE_ABGR)) {
            BufferedImage image = new BufferedImage(1700, 100, type);
            image.createGraphics().drawImage(TestPictures.scene(1700, 100), 0, 0, null);
            Map<String, byte[]> files = files(with("a.png", TestPictures.png(image)), "a.png");
            BufferedImage published = TestPictures.read(files.get("a.png"));
            assertThat(published.getWidth()).isEqualTo(1600);
            assertThat(new Color(published.getRGB(40, 10)).getGreen())
                    .as("green is lighter than blue in type " + type)
                    .isGreaterThanOrEqualTo(new Color(published.getRGB(1500, 80)).getGreen());
        }
        BufferedImage grey = new BufferedImage(1700, 100, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(files(with("a.jpg", TestPictures.jpeg(grey)), "a.jpg")).isNotEmpty();
    }

    /** Both ways in which a grey PNG is transparent, in 8 and 16 bits: the shade stays within two levels. */
    @Test
    void greyThatIsTransparentStaysAsDarkAsItIs() throws IOException {
        byte[] transparentWhite = TestPictures.chunk("tRNS", new byte[] {0, (byte) 255});
        byte[] transparentWide = TestPictures.chunk("tRNS", new byte[] {(byte) 255, (byte) 255});
        for (byte[] png : List.of(
                TestPictures.greyPng(1800, 900, 8, false),
                TestPictures.greyPng(1800, 900, 16, false),
                TestPictures.greyPng(1800, 900, 8, true),
                TestPictures.greyPng(1800, 900, 16, true),
                TestPictures.pngWith(TestPictures.greyPng(1800, 900, 8, false), transparentWhite),
                TestPictures.pngWith(TestPictures.greyPng(1800, 900, 16, false), transparentWide))) {
            Map<String, byte[]> files = files(with("a.png", png), "a.png");
            assertThat(files.values())
                    .anySatisfy(file ->
                            assertThat(new FileBytes(file).says(8, "WEBP")).isTrue());
            files.forEach((name, file) -> assertThat(
                            new Color(TestPictures.read(file).getRGB(100, 100)).getGreen())
                    .as(name)
                    .isBetween(126, 130));
        }
    }

    @Test
    void brokenColourProfileIsNoObstacle() throws IOException {
        byte[] jpeg = TestPictures.jpeg(TestPictures.scene(1700, 100));
        byte[] profile = TestPictures.segment(0xE2, TestPictures.ascii("ICC_PROFILE\0\1\1" + SECRET));
        byte[] odd =
                TestPictures.join(TestPictures.slice(jpeg, 0, 2), profile, TestPictures.slice(jpeg, 2, jpeg.length));
        byte[] published = files(with("a.jpg", odd), "a.jpg").get("a.jpg");
        assertThat(strongest(TestPictures.read(published), 40, 10)).isEqualTo("green");
        assertSaysNothing(published);
    }

    @Test
    void sameFileGivesTheSameBytesAndAnotherOneOtherAddresses() throws IOException {
        byte[] jpeg = TestPictures.jpeg(TestPictures.scene(900, 600));
        Map<String, byte[]> first = files(with("a.jpg", jpeg), "a.jpg");
        Map<String, byte[]> second = files(with("a.jpg", jpeg), "a.jpg");
        assertThat(second.keySet()).isEqualTo(first.keySet()).hasSizeGreaterThan(2);
        first.forEach((path, bytes) -> assertThat(second.get(path)).isEqualTo(bytes));
        Map<String, byte[]> other = files(with("a.jpg", TestPictures.jpeg(TestPictures.scene(900, 602))), "a.jpg");
        assertThat(other.keySet()).filteredOn(first::containsKey).containsExactly("a.jpg");
    }

    @Test
    void pictureInTheCacheIsNotDecodedAgain() throws IOException {
        Files.write(folder.resolve("a.jpg"), TestPictures.jpeg(TestPictures.scene(2000, 1000)));
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        AtomicInteger made = new AtomicInteger();
        Cache cache = (key, compute) -> kept.computeIfAbsent(key, unknown -> {
            made.incrementAndGet();
            return compute.get();
        });
        Map<String, byte[]> first = files(Pictures.in(folder, cache), "a.jpg");
        int work = made.get();
        Map<String, byte[]> second = files(Pictures.in(folder, cache), "a.jpg");
        assertThat(made).hasValue(work);
        first.forEach((path, bytes) -> assertThat(second.get(path)).isEqualTo(bytes));
    }

    @Test
    void damagedCacheEntryIsMadeAgain() throws IOException {
        Files.write(folder.resolve("a.jpg"), TestPictures.jpeg(TestPictures.scene(900, 600)));
        Map<String, byte[]> right = files(Pictures.in(folder, Cache.NONE), "a.jpg");
        for (byte[] nonsense :
                List.of(new byte[0], new byte[3], new byte[] {-1, 0, 0, 0}, new byte[] {0, 0, 0, 1, 7})) {
            Cache cache = (key, compute) -> key.startsWith("pictures") ? nonsense : compute.get();
            Map<String, byte[]> files = files(Pictures.in(folder, cache), "a.jpg");
            right.forEach((path, bytes) -> assertThat(files.get(path)).isEqualTo(bytes));
        }
    }

    @Test
    void whereThereIsNoWebPVersionsAreOfTheirPicturesKind() throws IOException {
        Files.write(folder.resolve("a.jpg"), TestPictures.jpeg(TestPictures.scene(2000, 1000)));
        Cache noWebP = (key, compute) -> key.startsWith("webp") ? TestPictures.ascii("false") : compute.get();
        Pictures pictures = Pictures.in(folder, noWebP);
        Picture shown = pictures.picture("a.jpg").orElseThrow();
        assertThat(shown.versionType()).isEmpty();
        assertThat(shown.versions()).extracting(Picture.Version::width).containsExactly(320, 640, 1280, 1600);
        assertThat(shown.versions()).extracting(Picture.Version::path).last().isEqualTo("/a.jpg");
        Map<String, byte[]> files = files(pictures, "a.jpg");
        shown.versions()
                .forEach(version -> assertThat(
                                TestPictures.read(files.get(version.path().substring(1)))
                                        .getWidth())
                        .isEqualTo(version.width()));
    }

    @Test
    void drawingsAreWrittenAnewAndOtherFilesTakenOverAsTheyAre() throws IOException {
        Pictures pictures = with("a.svg", svg("viewBox='0 0 30 20'"));
        assertThat(pictures.picture("a.svg")).contains(Picture.of("/a.svg", new PictureSize(30, 20)));
        Files.write(folder.resolve("b.svg"), svg("width='40px' height='10'"));
        assertThat(pictures.picture("b.svg")).contains(Picture.of("/b.svg", new PictureSize(40, 10)));
        Files.write(folder.resolve("c.svg"), svg("width='100%'"));
        assertThat(pictures.picture("c.svg")).contains(Picture.of("/c.svg", new PictureSize(300, 150)));
        Files.writeString(folder.resolve("d.pdf"), "%PDF");
        assertThat(pictures.picture("d.pdf")).isEmpty();
        assertThat(files(pictures, "a.svg").get("a.svg"))
                .asString(UTF_8)
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><path d=\"M0 0h9\"/></svg>\n");
        assertThat(pictures.outputs("d.pdf", folder.resolve("d.pdf")))
                .singleElement()
                .isInstanceOf(Output.Copy.class);
        assertThat(pictures.findings(List.of("a.svg", "b.svg", "c.svg", "d.pdf")))
                .isEmpty();
        assertThat(pictures.picture("../a.svg")).isEmpty();
        assertThat(pictures.picture("missing.png")).isEmpty();
    }

    @Test
    void fileThatMayNotBeReadIsAFinding() throws IOException {
        for (String name : List.of("a.png", "b.svg", "c.pdf")) {
            Path file = Files.write(folder.resolve(name), svg(""));
            assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
            assertThat(Pictures.in(folder, Cache.NONE).findings(List.of(name)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString())
                            .isEqualTo(
                                    "content/" + name + ": error[FIL003]: the file can't be read: permission denied"));
        }
    }

    private static byte[] svg(String attributes) {
        return TestPictures.ascii(
                "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><path d='M0 0h9'/></svg>");
    }

    private static void assertSaysNothing(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        assertThat(text.contains("Somebody") || text.contains("Exif\0\0") || text.contains("xap"))
                .as("metadata in a file of " + bytes.length + " bytes")
                .isFalse();
    }

    private static void assertSamePixels(byte[] one, byte[] other) {
        BufferedImage first = TestPictures.read(one);
        BufferedImage second = TestPictures.read(other);
        int[] pixels = first.getRGB(0, 0, first.getWidth(), first.getHeight(), null, 0, first.getWidth());
        int[] others = second.getRGB(0, 0, second.getWidth(), second.getHeight(), null, 0, second.getWidth());
        assertThat(Arrays.equals(pixels, others)).isTrue();
    }

    private static PictureSize sizeOfWebP(byte[] bytes) {
        FileBytes file = new FileBytes(bytes);
        assertThat(PictureFormat.of(file)).contains(PictureFormat.WEBP);
        try {
            return PictureFormat.WEBP.parse(file).size();
        } catch (PictureFault fault) {
            throw new AssertionError(fault);
        }
    }

    private static String strongest(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        if (color.getRed() > color.getGreen() && color.getRed() > color.getBlue()) {
            return "red";
        }
        return color.getGreen() > color.getBlue() ? "green" : "blue";
    }

    /** How a camera stores what stands upright, by the table of Exif 2.32: where its first row and column lie. */
    private static BufferedImage asStored(BufferedImage upright, int orientation) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean turned = orientation >= 5;
        BufferedImage stored =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int right = width - 1 - x;
                int bottom = height - 1 - y;
                int[] place = switch (orientation) {
                    case 2 -> new int[] {right, y};
                    case 3 -> new int[] {right, bottom};
                    case 4 -> new int[] {x, bottom};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, right};
                    case 7 -> new int[] {bottom, right};
                    case 8 -> new int[] {bottom, x};
                    default -> new int[] {x, y};
                };
                stored.setRGB(place[0], place[1], upright.getRGB(x, y));
            }
        }
        return stored;
    }
}

package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.cli.Main;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on their way through a whole build. */
final class PictureBuildTest {

    private static final String PAGE =
            "title=Plan\ntype=page\nstatus=published\n~~~~~~\n![The plan](/images/plan.png \"Our plan\")\n";

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        site = Files.createDirectory(temp.resolve("site"));
        new SmallSite(site).with("content/plan.md", PAGE);
        Files.createDirectories(site.resolve("content/images"));
        ImageIO.write(noise(), "png", site.resolve("content/images/plan.png").toFile());
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(1800, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int x = 0; x < 1800; x += 3) {
            for (int y = 0; y < 900; y += 3) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private BuildReport build(String out, int threads) throws IOException {
        return SiteBuilder.build(
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, threads),
                temp.resolve(out));
    }

    private Map<String, String> pictures(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.list(temp.resolve(out).resolve("images"))) {
            for (Path file : walk.toList()) {
                files.put(
                        String.valueOf(file.getFileName()),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void picturesAreTheSameFromTheCacheWithoutItAndOnManyThreads() throws IOException {
        assertThat(build("first", 1).publication()).isPresent();
        Map<String, String> first = pictures("first");
        assertThat(first).hasSizeGreaterThan(3);
        build("cached", 1);
        assertThat(pictures("cached")).isEqualTo(first);
        try (Stream<Path> cache = Files.list(site.resolve(".prospectus/cache"))) {
            for (Path file : cache.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        build("remade", 4);
        assertThat(pictures("remade")).isEqualTo(first);
    }

    @Test
    void damagedPictureKeepsTheOldSite() throws IOException {
        build("out", 2);
        Path picture = site.resolve("content/images/plan.png");
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, withEmptyPixels(bytes));
        BuildReport report = build("out", 2);
        assertThat(report.publication()).isEmpty();
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.toString())
                        .contains("content/images/plan.png", "PIC001", "can't be unpacked"));
        assertThat(temp.resolve("out/plan/index.html")).exists();
    }

    /** The header of a PNG picture and its end, with something between that no decoder understands. */
    static byte[] withEmptyPixels(byte[] png) {
        byte[] header = java.util.Arrays.copyOf(png, 8 + 25);
        byte[] pixels = new byte[64];
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update("IDAT".getBytes(StandardCharsets.US_ASCII));
        sum.update(pixels);
        return java.nio.ByteBuffer.allocate(header.length + 12 + pixels.length + 12)
                .put(header)
                .putInt(pixels.length)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .put(pixels)
                .putInt((int) sum.getValue())
                .put(png, png.length - 12, 12)
                .array();
    }

    @Test
    void buildWhosePicturesAreAllThereLoadsNoClassForPictures() throws Exception {
        assertThat(loaded("first"))
                .contains("javax.imageio.ImageIO", "java.awt.image.BufferedImage")
                .contains("dev.prospectus.card.Typeface", "com.github.weisj.");
        assertThat(loaded("second"))
                .contains("dev.prospectus.picture.Pictures")
                .doesNotContain("javax.imageio.", "java.awt.", "net.coobird.", "com.luciad.", "kotlin.")
                .doesNotContain("dev.prospectus.card.Typeface", "com.github.weisj.");
    }

    /** Every class that a Java of its own loads to build the site. */
    private String loaded(String out) throws IOException, InterruptedException {
        Path log = temp.resolve(out + ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--site",
                        site.toString(),
                        "--out",
                        temp.resolve(out).toString(),
                        "--as-of",
                        "2026-10-01"))
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve(out + ".txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(temp.resolve(out).resolve("plan/index.html"))
                .as(Files.readString(temp.resolve(out + ".txt")))
                .exists();
        return Files.readString(log);
    }
}

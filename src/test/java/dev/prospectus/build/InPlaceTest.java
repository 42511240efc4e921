package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publishing to where somebody looks: what is kept, what is told before the work, and files changed one by one. */
final class InPlaceTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path around;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = around.resolve("dist");
    }

    @Test
    void theFolderStaysAndOnlyWhatDiffersIsWritten() throws IOException {
        assertThat(inPlace(Map.of("index.html", "A", "same.html", "S", "a/old.html", "O", "way", "file")))
                .isTrue();
        Object identity = Files.readAttributes(out, "*").get("fileKey");
        Files.setLastModifiedTime(out.resolve("same.html"), LONG_AGO);
        assertThat(inPlace(Map.of("index.html", "B", "same.html", "S", "way/index.html", "W", "a", "file")))
                .isTrue();
        assertThat(read()).isEqualTo(Map.of("index.html", "B", "same.html", "S", "way/index.html", "W", "a", "file"));
        assertThat(Files.readAttributes(out, "*").get("fileKey")).isEqualTo(identity);
        assertThat(Files.getLastModifiedTime(out.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(SampleSite.around(out)).containsExactly("dist");
        assertThat(inPlace(Map.of("index.html", "B", "same.html", "S", "way/index.html", "W", "a", "file")))
                .isFalse();
    }

    @Test
    void eitherWayOfPublishingTakesOverFromTheOther() throws IOException {
        inPlace(Map.of("index.html", "A", "a.html", "A"));
        exchange(Map.of("index.html", "B", "b.html", "B"));
        inPlace(Map.of("index.html", "C"));
        assertThat(read()).isEqualTo(Map.of("index.html", "C"));
        // What a killed build in place leaves is removed by the next build of either kind.
        Files.createDirectories(out.resolve(".prospectus-staging/x"));
        Files.createFile(out.resolve(".prospectus-staging").resolve(Manifest.UNFINISHED_NAME));
        Files.createFile(out.resolve(".prospectus-lock"));
        exchange(Map.of("index.html", "D"));
        assertThat(read()).isEqualTo(Map.of("index.html", "D"));
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void filesOfOthersAreRefusedButForAWorkingCopy() throws IOException {
        inPlace(Map.of("index.html", "A"));
        Files.createDirectories(out.resolve(".git/objects"));
        inPlace(Map.of("index.html", "B"));
        assertThat(out.resolve(".git/objects")).isDirectory();
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> Publisher.to(out).awayFrom(around.resolve("site"), List.of()))
                .withMessageContaining("it holds .git")
                .satisfies(refusal -> assertThat(refusal.hint()).contains("--in-place"));
        Files.writeString(out.resolve("mine.txt"), "x");
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> inPlace(Map.of("index.html", "C")))
                .withMessageContaining("mine.txt");
    }

    @Test
    void noOutputIsWithinAFolderOfVersionControl() {
        for (String name : List.of(".git", ".git/x", "site/.git/modules/x/y", ".hg/z", ".svn")) {
            assertThatExceptionOfType(PublishException.class)
                    .as(name)
                    .isThrownBy(() -> Publisher.to(around.resolve(name)))
                    .withMessageContaining("version control");
        }
    }

    @Test
    void nothingIsExchangedWhenNothingChanged() throws IOException {
        assertThat(exchange(Map.of("index.html", "A", "x/y.css", "Y"))).isTrue();
        Object identity = Files.readAttributes(out, "*").get("fileKey");
        assertThat(exchange(Map.of("index.html", "A", "x/y.css", "Y"))).isFalse();
        assertThat(Files.readAttributes(out, "*").get("fileKey")).isEqualTo(identity);
        assertThat(SampleSite.around(out)).containsExactly("dist");
        assertThat(exchange(Map.of("index.html", "A", "x/y.css", "Z"))).isTrue();
        Files.writeString(out.resolve("x/y.css"), "?");
        assertThat(exchange(Map.of("index.html", "A", "x/y.css", "Z"))).isTrue();
        assertThat(read()).containsEntry("x/y.css", "Z");
    }

    @Test
    void theModeOfTheFolderIsKept() throws IOException {
        for (int mode : new int[] {02775, 0700, 0751, 02755}) {
            exchange(Map.of("index.html", "A" + mode));
            Files.setAttribute(out, "unix:mode", mode);
            exchange(Map.of("index.html", "B" + mode));
            assertThat((int) Files.getAttribute(out, "unix:mode") & 07777).isEqualTo(mode);
        }
    }

    @Test
    void anEmptyFolderKeepsItsModeToo() throws IOException {
        Files.createDirectory(out);
        Files.setAttribute(out, "unix:mode", 02770);
        exchange(Map.of("index.html", "A"));
        assertThat((int) Files.getAttribute(out, "unix:mode") & 07777).isEqualTo(02770);
    }

    @ParameterizedTest
    @CsvSource({"TERM, exchange", "INT, exchange", "HUP, exchange", "TERM, in-place", "INT, in-place"})
    void aProcessThatIsToldToEndLeavesNothing(String signal, String way) throws Exception {
        exchange(Map.of("index.html", "A"));
        List<String> args = new ArrayList<>(List.of("hold", out.toString()));
        if (way.equals("in-place")) {
            args.add(way);
        }
        // Whatever runs the tests may ignore some signals, and would hand that on.
        Process child = PublishingProgram.command(
                        List.of("env", "--default-signal=" + signal), args.toArray(String[]::new))
                .start();
        try (var output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("holding");
            assertThat(entries()).hasSizeGreaterThan(3);
            PublishingProgram.run(List.of("kill", "-" + signal, "" + child.pid()));
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(entries()).containsExactly("dist", "dist/.prospectus-manifest", "dist/index.html");
        assertThat(read()).isEqualTo(Map.of("index.html", "A"));
    }

    @ParameterizedTest
    @CsvSource({"exchange, .dist.prospectus-staging", "in-place, dist/.prospectus-staging"})
    void norDoesOneThatHasJustBegun(String way, String staging) throws Exception {
        exchange(Map.of("index.html", "A"));
        String[] args = way.equals("in-place")
                ? new String[] {"hold", out.toString(), way}
                : new String[] {"hold", out.toString()};
        Process child = PublishingProgram.command(List.of(), args).start();
        try {
            while (child.isAlive() && !Files.exists(around.resolve(staging))) {
                Thread.onSpinWait();
            }
            child.destroy();
            assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(entries()).containsExactly("dist", "dist/.prospectus-manifest", "dist/index.html");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.walk(around)) {
            return entries.filter(entry -> !entry.equals(around))
                    .map(entry -> around.relativize(entry).toString())
                    .sorted()
                    .toList();
        }
    }

    private boolean inPlace(Map<String, String> files) throws IOException {
        return publish(Publisher.inPlace(out), files);
    }

    private boolean exchange(Map<String, String> files) throws IOException {
        return publish(Publisher.to(out), files);
    }

    private static boolean publish(Publisher publisher, Map<String, String> files) throws IOException {
        try (Staging staging = publisher.stage()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                staging.write(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return staging.publish().changed();
        }
    }

    /** What stands in the output, and that its manifest says the same. */
    private Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Manifest manifest = Manifest.in(out).orElseThrow();
        for (OutputPath path : manifest.sizes().keySet()) {
            files.put(path.value(), Files.readString(out.resolve(path.value())));
        }
        assertThat(ForeignFiles.in(OutputPlace.of(out), manifest)).isEmpty();
        return files;
    }
}

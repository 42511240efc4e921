package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherTest {

    private static final int PAGES = 25;

    @TempDir
    private Path around;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = around.resolve("dist");
    }

    @Test
    void publishesWhereNothingIsAndMakesTheFoldersAround() throws IOException {
        out = around.resolve("new/folder/dist");
        Publication publication = publish("A");
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
        assertThat(publication.files()).isEqualTo(PAGES + 1);
        assertThat(publication.bytes())
                .isEqualTo(SampleSite.of("A", PAGES).values().stream()
                        .mapToLong(content -> content.length)
                        .sum());
        assertThat(publication.kept()).isEmpty();
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void publishesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(out);
        publish("A");
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void replacesTheOldSiteAndLeavesNothingBeside(boolean exchange) throws IOException {
        publish("A");
        Publisher publisher = Publisher.to(out);
        SampleSite.publish(exchange ? publisher : publisher.withoutExchange(), SampleSite.of("B", PAGES));
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("B");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void exchangesInOneStepOnThisSystem() throws IOException {
        Path one = Files.createDirectory(around.resolve("one \u00e9"));
        Path other = Files.createDirectory(around.resolve("other"));
        Files.createFile(one.resolve("from-one"));
        boolean swapped = AtomicExchange.load().swap(one, other);
        assertThat(swapped).isEqualTo(!System.getProperty("os.name").startsWith("Windows"));
        assertThat(other.resolve("from-one")).exists();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicExchange.load().swap(one, around.resolve("missing")))
                .withMessageContaining("missing");
    }

    @Test
    void manifestIsSortedAndTheSameInWhateverOrderThreadsWrite() throws IOException {
        publish("A");
        String manifest = Files.readString(out.resolve(Manifest.FILE_NAME));
        try (Staging staging = Publisher.to(out).stage()) {
            List<Map.Entry<OutputPath, byte[]>> files = List.copyOf(
                    new TreeMap<>(SampleSite.of("A", PAGES)).descendingMap().entrySet());
            IntStream.range(0, files.size()).parallel().forEach(index -> {
                try {
                    staging.write(files.get(index).getKey(), files.get(index).getValue());
                } catch (PublishException e) {
                    throw new UncheckedIOException(e);
                }
            });
            staging.publish();
        }
        assertThat(out.resolve(Manifest.FILE_NAME)).hasContent(manifest);
        List<String> lines = manifest.lines().toList();
        assertThat(lines.get(0)).isEqualTo("prospectus-manifest 1");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(PAGES + 1)
                .isSortedAccordingTo(
                        (one, other) -> one.substring(one.indexOf(' ')).compareTo(other.substring(other.indexOf(' '))));
    }

    @Test
    void closingWithoutPublishingLeavesTheOldSiteAndNoTrace() throws IOException {
        publish("A");
        try (Staging staging = Publisher.to(out).stage()) {
            staging.write(new OutputPath("index.html"), new byte[10]);
        }
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void twoOutputsOnOnePathAreADefect() throws IOException {
        try (Staging staging = Publisher.to(out).stage()) {
            staging.write(new OutputPath("a/index.html"), new byte[1]);
            assertThatIllegalStateException()
                    .isThrownBy(() -> staging.write(new OutputPath("A/Index.html"), new byte[1]))
                    .withMessageContaining("two outputs");
            assertThatIllegalStateException()
                    .isThrownBy(() -> staging.write(new OutputPath(Manifest.FILE_NAME), new byte[1]))
                    .withMessageContaining("manifest");
            staging.publish();
            assertThatIllegalStateException().isThrownBy(staging::publish);
            assertThatIllegalStateException().isThrownBy(() -> staging.write(new OutputPath("b"), new byte[1]));
        }
    }

    @Test
    void aFailedWriteFailsTheWholePublication() throws IOException {
        publish("A");
        try (Staging staging = Publisher.to(out).stage()) {
            staging.write(new OutputPath("a"), new byte[1]);
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> staging.write(new OutputPath("a/b"), new byte[1]));
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> staging.write(new OutputPath("c"), new byte[1]));
            assertThatExceptionOfType(PublishException.class).isThrownBy(staging::publish);
        }
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void aSecondBuildInTheSameProcessIsTurnedAwayAndDoesNotBreakTheLock() throws Exception {
        try (Staging first = Publisher.to(out).stage()) {
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> Publisher.to(out).stage())
                    .withMessageContaining(
                            "another build (process " + ProcessHandle.current().pid() + ")");
            Process other = PublishingProgram.command(List.of(), "once", out.toString(), "1", "A", "0")
                    .start();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("refused: ")
                    .contains(
                            "another build (process " + ProcessHandle.current().pid() + ") is publishing there");
            first.write(new OutputPath("index.html"), new byte[1]);
            first.publish();
        }
        publish("B");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void twoOutputsSideBySideDoNotDisturbEachOther() throws IOException {
        try (Staging one = Publisher.to(out).stage();
                Staging other = Publisher.to(around.resolve("dist2")).stage()) {
            one.write(new OutputPath("index.html"), new byte[1]);
            other.write(new OutputPath("index.html"), new byte[2]);
            one.publish();
            other.publish();
        }
        assertThat(SampleSite.around(out)).containsExactly("dist", "dist2");
    }

    private Publication publish(String letter) throws IOException {
        return SampleSite.publish(Publisher.to(out), SampleSite.of(letter, PAGES));
    }
}

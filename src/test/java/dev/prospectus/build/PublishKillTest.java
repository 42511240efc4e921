package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Kills a publishing process (SIGKILL) at random moments, and reads along while it publishes. */
final class PublishKillTest {

    private static final int PAGES = 300;

    @TempDir(factory = InMemory.class)
    private Path around;

    private Path out;
    private final Random random = new Random(20261121);

    /** Making hundreds of files right after removing hundreds is slow on ext4; memory leaves time for more kills. */
    static final class InMemory implements TempDirFactory {

        private static final Path MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "prospectus")
                    : Files.createTempDirectory("prospectus");
        }
    }

    @BeforeEach
    void publishTheFirstSite() throws IOException {
        out = around.resolve("dist");
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
    }

    @Test
    void aKillAtAnyInstantLeavesTheWholeOldOrTheWholeNewSite() throws Exception {
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<Map<String, Integer>> reader = CompletableFuture.supplyAsync(() -> readAlong(reading));
        Map<String, Integer> afterKill = new TreeMap<>();
        int killedMidway = 0;
        for (int kill = 0; kill < 40; kill++) {
            runAndKill();
            afterKill.merge(SampleSite.whatIsIn(out, PAGES), 1, Integer::sum);
            killedMidway += Files.exists(OutputPlace.of(out).staging()) ? 1 : 0;
        }
        reading.set(false);
        Map<String, Integer> read = reader.get(30, TimeUnit.SECONDS);

        // Each outcome was seen, and most kills hit a build at work: the test did try something.
        assertThat(afterKill).containsOnlyKeys("A", "B");
        assertThat(read).containsOnlyKeys("A", "B");
        assertThat(killedMidway).isGreaterThan(20);
        nextBuildCleansUp();
    }

    @Test
    void withTwoRenamesTheNextBuildPutsTheSiteBack() throws Exception {
        Set<String> seen = new HashSet<>();
        for (int kill = 0; kill < 12; kill++) {
            runAndKill("two-renames");
            Swap.recover(OutputPlace.of(out));
            seen.add(SampleSite.whatIsIn(out, PAGES));
        }
        assertThat(seen).isSubsetOf("A", "B");
        nextBuildCleansUp();
    }

    private void runAndKill(String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("loop", out.toString(), Integer.toString(PAGES)));
        args.addAll(List.of(more));
        Process child = PublishingProgram.command(List.of(), args.toArray(String[]::new))
                .start();
        try (BufferedReader output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(150_000));
            assertThat(child.isAlive())
                    .as("the child publishes until it is killed")
                    .isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void nextBuildCleansUp() throws IOException {
        assertThat(SampleSite.publish(Publisher.to(out), SampleSite.of("B", PAGES))
                        .kept())
                .isEmpty();
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("B");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    /** Counts what was found, over readings during which the output was not swapped away. */
    private Map<String, Integer> readAlong(AtomicBoolean reading) {
        Map<String, Integer> found = new TreeMap<>();
        while (reading.get()) {
            String before = identity();
            String what;
            try {
                what = SampleSite.whatIsIn(out, PAGES);
            } catch (IOException | UncheckedIOException e) {
                what = e.toString();
            }
            if (before.equals(identity())) {
                found.merge(what, 1, Integer::sum);
            }
        }
        return found;
    }

    /** Which folder is the output now: the inode, and the time at which it was last renamed or changed. */
    private String identity() {
        try {
            return Files.readAttributes(out, "unix:ino,ctime", LinkOption.NOFOLLOW_LINKS)
                    .toString();
        } catch (IOException e) {
            // The exchange leaves no instant without an output, so this shows as a reading of its own kind.
            return "missing";
        }
    }
}

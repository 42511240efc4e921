package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Kills a publishing process (SIGKILL) at known and at random moments, and reads along while it publishes. */
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

    /**
     * Half of the kills come while the child waits with some of its files written, so that it is known what must be left. The
     * others come at any moment after that, the exchange of the folders among them.
     */
    @Test
    void aKillAtAnyInstantLeavesTheWholeOldOrTheWholeNewSite() throws Exception {
        AtomicBoolean reading = new AtomicBoolean(true);
        Set<String> read = ConcurrentHashMap.newKeySet();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> readAlong(reading, read));
        for (int kill = 0; kill < 20; kill++) {
            boolean even = kill % 2 == 0;
            String old = even ? "B" : "A";
            runAndKill(even ? 2 : 3, "held", () -> {
                while (!read.contains(old) && !reader.isDone()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            });
            assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo(old);
            assertThat(OutputPlace.of(out).staging()).exists();

            runAndKill(2 + random.nextInt(2), "loose", () -> TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000)));
            assertThat(SampleSite.whatIsIn(out, PAGES)).isIn("A", "B");
        }
        reading.set(false);
        reader.get(30, TimeUnit.SECONDS);

        assertThat(read).containsExactlyInAnyOrder("A", "B");
        nextBuildCleansUp();
    }

    @Test
    void withTwoRenamesTheNextBuildPutsTheSiteBack() throws Exception {
        for (int kill = 0; kill < 12; kill++) {
            runAndKill(
                    2 + random.nextInt(2),
                    "loose",
                    () -> TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000)),
                    "two-renames");
            Swap.recover(OutputPlace.of(out));
            assertThat(SampleSite.whatIsIn(out, PAGES)).isIn("A", "B");
        }
        nextBuildCleansUp();
    }

    /** Both ways round have been published before, so the child is warmed up. */
    private void runAndKill(int round, String mode, Wait wait, String... more) throws Exception {
        int file = 1 + random.nextInt(PAGES);
        List<String> args = new ArrayList<>(List.of("loop", out.toString(), "" + PAGES, "" + round, "" + file, mode));
        args.addAll(List.of(more));
        Process child = PublishingProgram.command(List.of(), args.toArray(String[]::new))
                .start();
        try (BufferedReader output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            wait.forTheMoment();
            assertThat(child.isAlive())
                    .as("the child publishes until it is killed")
                    .isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private interface Wait {
        void forTheMoment() throws InterruptedException;
    }

    private void nextBuildCleansUp() throws IOException {
        assertThat(SampleSite.publish(Publisher.to(out), SampleSite.of("B", PAGES))
                        .kept())
                .isEmpty();
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("B");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    /** Notes what was found, in readings during which the output was not swapped away. */
    private void readAlong(AtomicBoolean reading, Set<String> found) {
        while (reading.get()) {
            String before = identity();
            String what;
            try {
                what = SampleSite.whatIsIn(out, PAGES);
            } catch (IOException | UncheckedIOException e) {
                what = e.toString();
            }
            if (before.equals(identity())) {
                found.add(what);
            }
        }
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

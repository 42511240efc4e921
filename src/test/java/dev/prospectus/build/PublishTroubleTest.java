package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real trouble with the disk and with other processes: the old site stays whole, nothing is left over, and it is said why. */
final class PublishTroubleTest {

    private static final int PAGES = 20;
    private static final int TOO_MUCH = 3 << 20;

    @TempDir
    private Path around;

    private Path out;

    @BeforeEach
    void publishTheOldSite() throws IOException {
        out = around.resolve("dist");
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
    }

    @Test
    void aFullDiskLeavesTheOldSite(TestReporter reporter) throws Exception {
        List<String> mounting = PublishingProgram.mounting();
        if (mounting.isEmpty()) {
            reporter.publishEntry("no mount possible here; the file size limit test stands in for the full disk");
            aLimitOnFileSizeLeavesTheOldSite();
            return;
        }
        List<String> wrapper = new ArrayList<>(mounting);
        wrapper.addAll(List.of(
                "sh",
                "-c",
                "mount -t tmpfs -o size=1m tmpfs \"$1\" && shift && exec \"$@\"",
                "sh",
                around.toRealPath().toString()));
        String said = PublishingProgram.run(wrapper, "once", out.toString(), "" + PAGES, "A", "0", "B", "" + TOO_MUCH);
        assertThat(said).isEqualTo("""
                        published
                        there: A
                        around: [dist]
                        refused: can't publish: %s/.dist.prospectus-staging/poster.bin: No space left on device
                        there: A
                        around: [dist]
                        """.formatted(around.toRealPath()));
    }

    @Test
    void aLimitOnFileSizeLeavesTheOldSite() throws Exception {
        String said = PublishingProgram.run(
                List.of("sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh"),
                "once",
                out.toString(),
                "" + PAGES,
                "B",
                "" + TOO_MUCH);
        assertThat(said).startsWith("refused: can't publish: ").contains("poster.bin: File too large");
        assertThat(said).endsWith("there: A\naround: [dist]\n");
    }

    @Test
    void aFolderWithoutPermissionLeavesTheOldSite() throws Exception {
        Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            String said = PublishingProgram.run(withoutPrivileges(), "once", out.toString(), "" + PAGES, "B", "0");
            assertThat(said).isEqualTo("""
                            refused: can't publish: %s/.dist.prospectus-lock: permission denied
                            there: A
                            around: [dist]
                            """.formatted(around.toRealPath()));
        } finally {
            Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aReadOnlyFolderInTheOldSiteDoesNotStopTheNewOne() throws Exception {
        Path folder = out.resolve("programmes/p0");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        String said = PublishingProgram.run(withoutPrivileges(), "once", out.toString(), "" + PAGES, "B", "0");
        assertThat(said).isEqualTo("published\nthere: B\naround: [.dist.prospectus-staging, dist]\n");
        Path leftover = OutputPlace.of(out).staging().resolve("programmes/p0");
        Files.setPosixFilePermissions(leftover, PosixFilePermissions.fromString("rwxr-xr-x"));
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void twoProcessesDoNotPublishAtOnce() throws Exception {
        Process holder =
                PublishingProgram.command(List.of(), "hold", out.toString()).start();
        try (BufferedReader output = holder.inputReader()) {
            assertThat(output.readLine()).isEqualTo("holding");
            String said = PublishingProgram.run(List.of(), "once", out.toString(), "" + PAGES, "B", "0");
            assertThat(said)
                    .startsWith("refused: can't publish: " + out.toRealPath() + ": another build (process "
                            + holder.pid() + ") is publishing there\n")
                    .contains("there: A\n");
            holder.getOutputStream().close();
            assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            holder.destroyForcibly();
        }
        assertThat(PublishingProgram.run(List.of(), "once", out.toString(), "" + PAGES, "B", "0"))
                .isEqualTo("published\nthere: B\naround: [dist]\n");
    }

    @ParameterizedTest
    @CsvSource({"022, rwxr-xr-x, rw-r--r--", "027, rwxr-x---, rw-r-----"})
    void permissionsFollowTheUmaskButThoseOfTheFolderItselfAreKept(String umask, String ofFolders, String ofFiles)
            throws Exception {
        String before = permissions("");
        PublishingProgram.run(
                List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"),
                "once",
                out.toString(),
                "" + PAGES,
                "B",
                "0");
        assertThat(permissions("")).isEqualTo(before);
        for (String folder : List.of("programmes", "programmes/p0")) {
            assertThat(permissions(folder)).isEqualTo(ofFolders);
        }
        for (String file : List.of("programmes/p0/page0.html", Manifest.FILE_NAME)) {
            assertThat(permissions(file)).isEqualTo(ofFiles);
        }
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(path)));
    }

    /** Permissions don't bind root until it gives up its capabilities. */
    private static List<String> withoutPrivileges() throws Exception {
        boolean root = PublishingProgram.run(List.of("id", "-u")).strip().equals("0");
        return root ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of();
    }
}

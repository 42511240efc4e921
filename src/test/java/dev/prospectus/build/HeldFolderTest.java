package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing into a folder that is mounted, or whose owner and access lists are others' business. */
final class HeldFolderTest {

    private static final int PAGES = 20;
    private static final int TOO_MUCH = 3 << 20;

    /** A user and a group that nobody is. */
    private static final int SOMEBODY = 54_321;

    @TempDir
    private Path temp;

    private Path around;
    private Path out;

    @BeforeEach
    void chooseOutput() throws IOException {
        around = temp.toRealPath();
        out = around.resolve("dist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mount -t tmpfs tmpfs dist",
                "mkdir -p mine && mount --bind mine dist",
                "mkdir -p 'my site' && mount --bind 'my site' dist",
                "mount --bind dist dist"
            })
    void aMountPointIsRefusedBeforeTheWorkAndChangedFileByFile(String mount) throws Exception {
        Files.createDirectory(out);
        assertThat(mounted(mount, "once", "A"))
                .contains("refused: can't publish: " + out + ": it is a mount point, which can't be exchanged\n")
                .contains("there: no manifest, 0 files\n");
        assertThat(mounted(mount, "in-place", "A", "0", "B"))
                .containsSubsequence("published\nthere: A\n", "published\nthere: B\n")
                .doesNotContain("refused");
    }

    @Test
    void aMountPointInTheOutputIsRefused() throws Exception {
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        Path inside = out.resolve("programmes/p0");
        assertThat(mounted("mount -t tmpfs tmpfs dist/programmes/p0", "once", "B"))
                .contains("refused: can't publish: " + out + ": " + inside + " in it is a mount point");
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
    }

    /** As a container does that serves the folder. */
    @Test
    void aFolderThatIsMountedElsewhereIsRefusedAndSeenThereWhenItIsChangedFileByFile() throws Exception {
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        assertThat(mounted("mkdir served && mount --bind dist served", "once", "B"))
                .contains("refused: can't publish: " + out + ": it is mounted at " + around.resolve("served") + " too")
                .contains("there: A\n");
        String seen = mounted("mount --bind dist served", "in-place", "B");
        assertThat(seen).contains("published\nthere: B\n");
    }

    @Test
    void aFolderThatAnotherProcessMountedForItselfIsRefused() throws Exception {
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        Files.createDirectory(around.resolve("served"));
        Process container = new ProcessBuilder(mounting("mount --bind dist served && echo mounted && cat"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = container.inputReader()) {
            assertThat(output.readLine()).isEqualTo("mounted");
            assertThat(PublishingProgram.run(List.of(), "once", out.toString(), "" + PAGES, "B", "0"))
                    .contains("refused: can't publish: " + out + ": it is mounted at " + around.resolve("served")
                            + " too");
            assertThat(PublishingProgram.run(List.of(), "in-place", out.toString(), "" + PAGES, "B", "0"))
                    .startsWith("published\nthere: B\n");
            container.getOutputStream().close();
            container.waitFor();
        } finally {
            container.destroyForcibly();
        }
        assertThat(PublishingProgram.run(List.of(), "once", out.toString(), "" + PAGES, "A", "0"))
                .startsWith("published\nthere: A\n");
    }

    @Test
    void aFullDiskLeavesTheOldSiteThatWasToBeChangedFileByFile() throws Exception {
        Files.createDirectory(out);
        assertThat(mounted("mount -t tmpfs -o size=1m tmpfs dist", "in-place", "A", "0", "B", "" + TOO_MUCH))
                .isEqualTo("""
                        published
                        there: A
                        around: [dist]
                        refused: can't publish: %s/.prospectus-staging/poster.bin: No space left on device
                        there: A
                        around: [dist]
                        """.formatted(out));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOwnerAndTheGroupOfTheFolderAreKept(boolean empty) throws Exception {
        assumeTrue(isRoot(), "only root may give a folder to somebody else");
        if (empty) {
            Files.createDirectory(out);
        } else {
            SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        }
        Files.setAttribute(out, "unix:uid", SOMEBODY);
        Files.setAttribute(out, "unix:gid", SOMEBODY);
        Files.setAttribute(out, "unix:mode", 02750);
        SampleSite.publish(Publisher.to(out), SampleSite.of("B", PAGES));
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("B");
        assertThat(Files.readAttributes(out, "unix:uid,gid,mode"))
                .containsEntry("uid", SOMEBODY)
                .containsEntry("gid", SOMEBODY)
                .containsEntry("mode", 042750);
        assertThat(Files.getAttribute(out.resolve("programmes/p0/page0.html"), "unix:gid"))
                .as("files of a folder with the setgid bit have its group")
                .isEqualTo(SOMEBODY);
    }

    @Test
    void whoMayNotGiveTheFolderAwayOwnsTheNewOne() throws Exception {
        assumeTrue(isRoot(), "only root may give a folder to somebody else");
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        Files.setAttribute(out, "unix:uid", SOMEBODY);
        Files.setAttribute(out, "unix:mode", 0777);
        List<String> withoutChown = List.of("setpriv", "--bounding-set=-chown", "--inh-caps=-chown");
        assertThat(PublishingProgram.run(withoutChown, "once", out.toString(), "" + PAGES, "B", "0"))
                .startsWith("published\nthere: B\n");
        assertThat(Files.readAttributes(out, "unix:uid,mode"))
                .containsEntry("uid", 0)
                .containsEntry("mode", 040777);
    }

    @Test
    void theAccessListsOfTheFolderAreKept() throws Exception {
        SampleSite.publish(Publisher.to(out), SampleSite.of("A", PAGES));
        String name = out.toString();
        String entry = "u:" + SOMEBODY + ":rwx";
        String refused = shell("setfacl", "-m", entry, name) + shell("setfacl", "-d", "-m", entry, name);
        assumeTrue(refused.isEmpty(), "no access lists here: " + refused);
        String lists = shell("getfacl", "-cnp", name);
        assertThat(lists).contains("user:" + SOMEBODY + ":rwx", "default:user:" + SOMEBODY + ":rwx");
        SampleSite.publish(Publisher.to(out), SampleSite.of("B", PAGES));
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("B");
        assertThat(shell("getfacl", "-cnp", name)).isEqualTo(lists);
        assertThat(shell("getfacl", "-cnp", out.resolve("programmes/p0").toString()))
                .as("what is made in the folder inherits its list")
                .contains("user:" + SOMEBODY + ":rwx");
    }

    /** What is said by a build that sees a mount which nobody else does. */
    private String mounted(String mount, String way, String... letters) throws Exception {
        List<String> args = new ArrayList<>(List.of(way, out.toString(), "" + PAGES));
        args.addAll(List.of(letters));
        if (letters.length % 2 == 1) {
            args.add("0");
        }
        return PublishingProgram.run(mounting(mount), args.toArray(String[]::new));
    }

    private List<String> mounting(String script) throws Exception {
        List<String> command = new ArrayList<>(PublishingProgram.mounting());
        assumeFalse(command.isEmpty(), "no mount is possible here");
        command.addAll(
                List.of("sh", "-c", "(cd \"$1\" && " + script + ") && shift && exec \"$@\"", "sh", around.toString()));
        return command;
    }

    private static boolean isRoot() throws Exception {
        return shell("id", "-u").strip().equals("0");
    }

    private static String shell(String... command) throws Exception {
        try {
            return PublishingProgram.run(List.of(command));
        } catch (IOException noProgram) {
            return noProgram.getMessage();
        }
    }
}

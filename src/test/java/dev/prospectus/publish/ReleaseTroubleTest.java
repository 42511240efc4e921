package dev.prospectus.publish;

import static dev.prospectus.publish.HostAssertions.failure;
import static dev.prospectus.publish.HostAssertions.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Release folders on a machine that can't be reached, is killed, or lacks something. */
final class ReleaseTroubleTest extends SshReleases {

    @Test
    void whoIsNotKnownOrNotLetInIsTold() throws IOException {
        Files.writeString(temp.resolve("ssh/nobody"), "");
        assertThat(failure(() -> as("user", "nobody").publish(first, NOW, false)))
                .hasMessageContaining("its host key is not known on this machine");
        String other = Files.readString(temp.resolve("ssh/user.pub"));
        Files.writeString(temp.resolve("ssh/other"), "[127.0.0.1]:" + ssh.port() + " " + other);
        assertThat(failure(() -> as("user", "other").publish(first, NOW, false)))
                .hasMessageContaining("its host key is another than before");
        assertThat(failure(() -> as("host", "known").publish(first, NOW, false)))
                .hasMessageContaining("it takes no key or password of this machine");
        Host away = Target.of("ssh://hub:1/srv/hub", Optional.empty(), Optional.of(ssh.settings("user", "known")));
        assertThat(failure(() -> away.publish(first, NOW, false))).hasMessageContaining("it can't be reached");
        assertThat(folder).doesNotExist();
    }

    private Host as(String key, String known) throws IOException {
        return Target.of("hub:" + folder, Optional.empty(), Optional.of(ssh.settings(key, known)));
    }

    /** Every step of a publication, at which the machine of the host stops. */
    @Test
    void aKillAtAnyStepLeavesTheWholeOldOrTheWholeNewSite() throws IOException {
        List<String> steps = List.of("mkdir", "rsync", "mv", "ln", "rm", "ls", "find", "readlink");
        Path budget = temp.resolve("budget");
        for (String name : steps) {
            ssh.program(name, """
                    left=$(cat '%1$s')
                    if [ "$left" -le 0 ]; then kill -9 $PPID; exit 1; fi
                    echo $((left - 1)) >'%1$s'
                    exec /usr/bin/%2$s "$@"
                    """.formatted(budget, name));
        }
        try {
            Files.writeString(budget, "1000");
            host().publish(first, NOW, false);
            Map<String, String> present = BuiltPages.files("A", 1);
            int killed = 0;
            boolean done = false;
            for (int step = 0; step < 40 && !done; step++) {
                boolean even = BuiltPages.files("A", 1).equals(present);
                Files.writeString(budget, Integer.toString(step));
                Map<String, String> next = even ? BuiltPages.files("B", 2) : BuiltPages.files("A", 1);
                try {
                    host().publish(even ? second : first, after(step + 1), true);
                    done = true;
                    assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(next);
                } catch (HostException stopped) {
                    killed++;
                    Map<String, String> seen = BuiltPages.in(folder.resolve("current"));
                    assertThat(seen).as("killed at step " + step).isIn(present, next);
                    present = seen;
                }
            }
            assertThat(done).as("a publication that nothing stops ends").isTrue();
            assertThat(killed).as("steps at which it was killed").isGreaterThan(8);
        } finally {
            ssh.noPrograms(steps);
        }
        host().publish(BuiltPages.of(temp.resolve("last"), "Z", 3), after(100), false);
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("Z", 3));
    }

    @Test
    void whereTheDiskIsFullTheOldSiteStaysAndHalfAReleaseIsRemoved() throws Exception {
        Files.createDirectories(folder);
        Path mount = Files.createDirectory(temp.resolve("small-disk"));
        Process mounted =
                new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", mount.toString()).start();
        assumeTrue(mounted.waitFor() == 0, "may not mount");
        try {
            Host full = Target.of("hub:" + mount + "/hub", Optional.empty(), Optional.of(ssh.settings()));
            full.publish(first, NOW, false);
            Map<String, String> large = new TreeMap<>(BuiltPages.files("L", 2));
            large.put("large.txt", "x".repeat(1_000_000));
            BuiltSite site = BuiltPages.of(temp.resolve("large"), large);
            assertThat(failure(() -> full.publish(site, after(1), false))).hasMessageContaining("its disk is full");
            assertThat(BuiltPages.in(mount.resolve("hub/current"))).isEqualTo(BuiltPages.files("A", 1));
            assertThat(names(mount.resolve("hub/releases"))).containsExactly("20261103T120000Z");
        } finally {
            new ProcessBuilder("umount", mount.toString()).start().waitFor();
        }
    }

    @Test
    void whereOnlyTheLinkCannotBeMovedNoReleaseIsLeft() throws IOException {
        host().publish(first, NOW, false);
        ssh.program("ln", "echo 'ln: failed to create symbolic link: Permission denied' >&2; exit 1\n");
        try {
            assertThat(failure(() -> host().publish(second, after(1), false)))
                    .hasMessageContaining("there is no right to write there");
        } finally {
            ssh.noPrograms(List.of("ln"));
        }
        assertThat(names(folder.resolve("releases"))).containsExactly("20261103T120000Z");
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("A", 1));
    }

    @Test
    void aMachineWithoutRsyncIsTold() throws IOException {
        ssh.program("sh", "PATH=" + temp + "/ssh/programs exec /bin/sh \"$@\"\n");
        for (String needed : List.of("mkdir", "ls")) {
            ssh.program(needed, "exec /usr/bin/" + needed + " \"$@\"\n");
        }
        try {
            assertThat(failure(() -> host().publish(first, NOW, false)))
                    .hasMessageContaining("there is no rsync on that machine");
            assertThat(folder).doesNotExist();
        } finally {
            ssh.noPrograms(List.of("sh", "mkdir", "ls"));
        }
    }
}

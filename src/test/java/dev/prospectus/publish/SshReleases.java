package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two built sites, and for each test a new folder on a machine that OpenSSH leads to, whose name tries every quote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SshReleases {

    static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

    Path temp = Path.of("");
    LoopbackSsh ssh;
    BuiltSite first;
    BuiltSite second;
    Path folder = Path.of("");
    private int number;

    @BeforeAll
    void start(@TempDir Path around) throws IOException {
        temp = around.toRealPath();
        ssh = LoopbackSsh.start(temp.resolve("ssh"));
        first = BuiltPages.of(temp.resolve("built one"), "A", 1);
        second = BuiltPages.of(temp.resolve("built two"), "B", 2);
    }

    @AfterAll
    void stop() throws IOException {
        ssh.close();
    }

    @BeforeEach
    void choose() {
        folder = temp.resolve("srv " + number++).resolve("the hub's \"own\" $(touch x); `id` \\ ö");
    }

    final Host host() throws IOException {
        return Target.of("hub:" + folder, Optional.empty(), Optional.of(ssh.settings()));
    }

    static Instant after(int minutes) {
        return NOW.plusSeconds(minutes * 60L);
    }
}

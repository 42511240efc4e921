package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code publish}, as people type it. */
final class PublishCommandTest {

    @TempDir
    private Path temp;

    private Path site = Path.of("");
    private Path hub = Path.of("");
    private Terminal terminal = new Terminal();

    @BeforeEach
    void site() {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        hub = temp.resolve("srv/hub");
    }

    private int run(String... words) {
        terminal = new Terminal();
        String[] all = new String[words.length + 1];
        all[0] = "publish";
        System.arraycopy(words, 0, all, 1, words.length);
        return terminal.run(all);
    }

    private String[] built(String day, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = hub.toString();
        all[more.length + 1] = "--site";
        all[more.length + 2] = site.toString();
        all[more.length + 3] = "--as-of";
        all[more.length + 4] = day + "T09:00:00Z";
        return all;
    }

    @Test
    void aSiteIsBuiltAndPublishedAndBroughtBack() {
        assertThat(run(built("2026-11-03", "--dry-run"))).isZero();
        assertThat(terminal.out.toString())
                .contains("+ .hosting/", "+ and ")
                .containsPattern("At " + hub + " \\d+ would be new, 0 changed and 0 removed\\.");
        assertThat(hub).doesNotExist();

        assertThat(run("--list", hub.toString())).isZero();
        assertThat(terminal.out.toString()).isEqualToIgnoringNewLines("Nothing is published at " + hub + " yet.");

        assertThat(run(built("2026-11-03"))).isZero();
        assertThat(terminal.out.toString())
                .contains("Readers get it from " + hub + "/current.")
                .containsPattern("Published (\\d+) files to " + hub
                        + ": \\1 new or changed, 0 removed\\. Release \\d{8}T\\d{6}Z(-\\d)?\\.")
                .contains("On the server: nginx -t && systemctl reload nginx")
                .contains("Publish again before Friday 13 November 2026, 09:00 (Europe/London)");
        assertThat(hub.resolve("current/index.html")).content().contains("data-as-of=\"2026-11-03T09:00:00Z\"");

        assertThat(run(built("2026-11-03"))).isZero();
        assertThat(terminal.out.toString()).startsWith("Nothing changed at " + hub);
        assertThat(run(built("2026-11-04"))).isZero();
        assertThat(terminal.out.toString()).doesNotContain("nginx", "Readers get it from");
        assertThat(run("--list", hub.toString())).isZero();
        assertThat(terminal.out.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("\\* \\S+  \\d+ files, as of 2026-11-04T09:00:00Z");

        // The name of a release may follow --rollback, so the target must not be taken for one.
        assertThat(run("--rollback", hub.toString())).isZero();
        assertThat(terminal.out.toString()).contains("Readers see release ", "as of 2026-11-03T09:00:00Z");
        assertThat(hub.resolve("current/index.html")).content().contains("data-as-of=\"2026-11-03T09:00:00Z\"");
    }

    @Test
    void aSiteWithErrorsIsNotPublished() throws IOException {
        Path contacts = site.resolve("data/contacts.yml");
        Files.writeString(contacts, Files.readString(contacts).replace("role:", "rolle:"));
        assertThat(run(built("2026-11-03"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString()).contains("rolle", "Nothing published: ");
        assertThat(hub).doesNotExist();
    }

    @Test
    void onlyWhatABuildLeftIsTakenFromAFolder() throws IOException {
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.writeString(other.resolve("index.html"), "by hand");
        assertThat(run(hub.toString(), "--from", other.toString())).isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("other: no site was built there", "hint: Name the folder");
        assertThat(hub).doesNotExist();
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("name the target");
        assertThat(run(hub.toString(), "--ssh-config", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("--ssh-config: there is no file nowhere");
        assertThat(run(hub.toString(), "--list", "--dry-run")).isEqualTo(ExitCode.USAGE);
        assertThat(run(hub.toString(), "--from", "dist", "--as-of", "2026-11-03"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("--from publishes what is there");
        assertThat(run("--list", "hub@-oProxyCommand=x:/srv")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("is not the name of a host");
    }
}

package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that publish a site again when that is due. */
final class PublishingScriptsTest {

    private static final Path SERVER = Path.of("examples/server").toAbsolutePath();

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Shell shell;

    @BeforeEach
    void site() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        shell = new Shell(temp.resolve("bin"), site);
        now("2026-11-03T12:00:00Z");
    }

    @Test
    void aSiteIsDueWhenItChangesByItselfAndOnEachNewDay() throws IOException {
        shell.must("prospectus", "build", "--out", temp.resolve("out"));
        assertThat(due("2026-11-03T12:00:00Z"))
                .isEqualTo("not due: built at " + Shell.AS_OF
                        + "; next change 2026-12-01T00:00:00Z Tuesday 1 December 2026,"
                        + " 00:00 (Europe/London): the calendar begins with another month");
        assertThat(due("2026-12-01T00:00:00Z"))
                .isEqualTo(
                        "due: Tuesday 1 December 2026, 00:00 (Europe/London): the calendar begins with another month");
        assertThat(due("2026-12-24T08:00:00Z")).startsWith("due: ");

        Path home = temp.resolve("out/index.html");
        Files.writeString(home, Files.readString(home).replace(Shell.AS_OF, "2026-12-20T23:00:00Z"));
        assertThat(due("2026-12-20T23:59:59Z")).startsWith("not due: ");
        assertThat(due("2026-12-21T00:00:00Z")).isEqualTo("due: the site was not built today");
    }

    @Test
    void aSiteThatIsNotThereIsDue() {
        assertThat(due("2026-11-03T12:00:00Z")).startsWith("due: there is no site at ");
    }

    @Test
    void aServerPublishesWhatChangedAndNothingElse() throws IOException {
        Path origin = temp.resolve("origin");
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--message=first");
        shell.must("git", "clone", "--quiet", "--bare", ".", origin);
        Path checkout = temp.resolve("checkout");
        shell.must("git", "clone", "--quiet", origin, checkout);
        Path out = temp.resolve("public");

        assertThat(publish(checkout, out)).contains("due: the files have changed");
        assertThat(out.resolve("index.html")).content().contains(Shell.AS_OF);
        assertThat(publish(checkout, out)).startsWith("not due: ");

        now("2026-12-01T00:00:00Z");
        assertThat(publish(checkout, out)).contains("due: Tuesday 1 December 2026");

        now("2026-11-03T12:00:00Z");
        Path contacts = site.resolve("data/contacts.yml");
        Files.writeString(contacts, Files.readString(contacts).replace("role:", "rolle:"));
        shell.must("git", "commit", "--quiet", "--all", "--message=broken");
        shell.must("git", "push", "--quiet", origin, "main");
        for (int again = 0; again < 2; again++) {
            Shell.Run broken = shell.run("sh", SERVER.resolve("publish.sh"), checkout, out);
            assertThat(broken.code()).as(broken.output()).isEqualTo(ExitCode.FINDINGS);
            assertThat(broken.output()).contains("due: the files have changed", "rolle");
        }
        assertThat(out.resolve("index.html")).as("the last good site stays").exists();
    }

    private String publish(Path checkout, Path out) {
        return shell.must("sh", SERVER.resolve("publish.sh"), checkout, out);
    }

    private String due(String now) {
        return shell.must("sh", SERVER.resolve("rebuild-due.sh"), temp.resolve("out/index.html"), now);
    }

    /** What the program {@code date} says. */
    private void now(String instant) throws IOException {
        shell.program("date", "echo " + instant + "\n");
    }
}

package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Pages of this site promise their statuses for ten days; a site that is built each day is renewed within hours of the day before. */
    @Test
    void anAlarmIsGivenLongBeforePagesAreOld() throws IOException {
        shell.must("prospectus", "build", "--out", temp.resolve("out"));
        for (String fine : List.of("2026-11-03T09:00:00Z", "2026-11-04T11:00:00Z", "2026-11-08T09:00:00Z")) {
            assertThat(alarm(fine)).as(fine).isEqualTo(new Shell.Run(0, ""));
        }
        String home = temp.resolve("out/index.html").toString();
        for (String late : List.of("2026-11-08T09:00:01Z", "2026-11-13T09:00:00Z")) {
            assertThat(alarm(late))
                    .as(late)
                    .isEqualTo(
                            new Shell.Run(
                                    1,
                                    "The site at " + home + " was built at " + Shell.AS_OF
                                            + " and not again. From 2026-11-13T09:00:00Z its pages tell readers that they are old.\n"));
        }
        assertThat(alarm("2026-11-13T09:00:01Z").output()).contains("Since 2026-11-13T09:00:00Z its pages tell");
        assertThat(alarm("2027-01-01T00:00:00Z").output()).contains("Since 2026-11-13T09:00:00Z");
        Files.delete(temp.resolve("out/index.html"));
        assertThat(alarm("2026-11-03T09:00:00Z"))
                .isEqualTo(new Shell.Run(1, "There is no site at " + home + " that says when it was built.\n"));
    }

    @Test
    void beforeAScheduleIsStoppedForWantOfCommitsAnAlarmIsGiven() throws IOException {
        shell.must("prospectus", "build", "--out", temp.resolve("out"));
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        shell.with("GIT_COMMITTER_DATE", "2026-09-14T09:00:00Z")
                .must("git", "commit", "--quiet", "--allow-empty", "--message=last");
        assertThat(alarm("2026-11-03T09:00:00Z").code()).as("elsewhere").isZero();
        shell.with("SCHEDULE_OF", "private");
        assertThat(alarm("2026-11-03T09:00:00Z").code()).isZero();
        shell.with("SCHEDULE_OF", "public");
        assertThat(alarm("2026-11-03T08:59:59Z").code()).isZero();
        assertThat(alarm("2026-11-03T09:00:00Z"))
                .isEqualTo(new Shell.Run(
                        1,
                        "The last commit is 50 days old, and GitHub stops the schedule that renews the site after 60:"
                                + " merge a change, or enable the workflow again under Actions.\n"));
    }

    @Test
    void oneIssueTellsOfIt() throws IOException {
        Path calls = temp.resolve("calls");
        shell.program("gh", """
                printf '%%s|' "$@" >>'%s'
                if [ "$2" = list ]; then cat '%s'; fi
                """.formatted(calls, temp.resolve("open")));
        shell.with("GITHUB_REPOSITORY", "owner/hub").with("REASONS", "$(touch x) \"quoted\" `id`");
        Files.writeString(temp.resolve("open"), "0\n");
        shell.must("sh", Path.of(".github/scripts/alarm-issue.sh").toAbsolutePath());
        assertThat(calls)
                .content()
                .contains(
                        "issue|create|--repo|owner/hub|--title|The website is not renewed|--body|$(touch x) \"quoted\" `id`\n");

        Files.delete(calls);
        Files.writeString(temp.resolve("open"), "1\n");
        shell.must("sh", Path.of(".github/scripts/alarm-issue.sh").toAbsolutePath());
        assertThat(calls).content().contains("issue|list|").doesNotContain("create");
    }

    private Shell.Run alarm(String now) {
        return shell.run(
                "sh", Path.of(".github/scripts/alarm.sh").toAbsolutePath(), temp.resolve("out/index.html"), now);
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

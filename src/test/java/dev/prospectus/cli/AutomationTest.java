package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files by which git hosts check and publish a site: those of a new site, and this repository's own. */
final class AutomationTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final Path OWN = Path.of(".github");

    /** Whole commits, with the version for people and for what proposes newer ones. */
    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+.*");

    private static final Pattern USES = Pattern.compile("^\\s*-?\\s*uses: (.+)$", Pattern.MULTILINE);

    private final Terminal terminal = new Terminal();

    @TempDir
    Path temp;

    @Test
    void aNewSiteHasNoneUnlessAsked() {
        Path site = temp.resolve("hub");
        assertThat(terminal.run("new", "site", site.toString())).isZero();
        assertThat(site.resolve(".github")).doesNotExist();
        assertThat(site.resolve(".gitlab-ci.yml")).doesNotExist();
        assertThat(site.resolve("hooks")).doesNotExist();
    }

    @Test
    void aNewSiteForEachGitHostIsSound() throws IOException {
        for (Automation host : List.of(Automation.GITHUB, Automation.GITLAB)) {
            Path site = temp.resolve(host.word());
            assertThat(terminal.run("new", "site", site.toString(), "--ci", host.word()))
                    .isZero();
            assertThat(terminal.out.toString())
                    .contains("say in " + host.sourceFile().orElseThrow());
            assertThat(site.resolve("hooks/pre-commit")).isExecutable();
            assertThat(site.resolve(".gitignore")).content().contains("/.prospectus/");
            assertThat(SiteBuilder.check(new BuildRequest(
                            site, AsOf.of(java.time.Instant.now()), Optional.empty(), false, Severity.ERROR, 1)))
                    .isEmpty();
        }
    }

    @Test
    void whereProspectusComesFromIsOneCommit() throws IOException {
        Path github = temp.resolve("github");
        assertThat(terminal.run(
                        "new", "site", github.toString(), "--ci=github", "--prospectus", "hubs/prospectus@" + COMMIT))
                .isZero();
        assertThat(github.resolve(".github/actions/prospectus/action.yml"))
                .content()
                .contains("default: \"hubs/prospectus\"", "default: \"" + COMMIT + "\"");
        Path gitlab = temp.resolve("gitlab");
        assertThat(terminal.run(
                        "new",
                        "site",
                        gitlab.toString(),
                        "--ci=gitlab",
                        "--prospectus",
                        "https://git.example.org/prospectus.git@" + COMMIT))
                .isZero();
        assertThat(gitlab.resolve(".gitlab-ci.yml"))
                .content()
                .contains(
                        "PROSPECTUS_REPOSITORY: \"https://git.example.org/prospectus.git\"",
                        "PROSPECTUS_COMMIT: \"" + COMMIT + "\"");
        assertThat(terminal.out.toString()).doesNotContain("where Prospectus comes from");
    }

    @Test
    void whatIsNoCommitOrOfAnotherHostIsRefusedBeforeAnythingIsWritten() {
        Path site = temp.resolve("hub");
        for (String source : List.of("hubs/prospectus@main", "hubs/prospectus", COMMIT, "a/b\"@" + COMMIT)) {
            assertThat(terminal.run("new", "site", site.toString(), "--ci=github", "--prospectus", source))
                    .as(source)
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(terminal.err.toString()).contains("with all its 40 digits");
        assertThat(terminal.run(
                        "new", "site", site.toString(), "--ci=github", "--prospectus", "https://x.example/p@" + COMMIT))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("new", "site", site.toString(), "--ci=jenkins")).isEqualTo(ExitCode.USAGE);
        assertThat(site).doesNotExist();
    }

    /** They can be shown to nobody else before they are copied, so they are what runs here. */
    @Test
    void thisRepositoryRunsTheSameFiles() throws IOException {
        Path site = newSite(Automation.GITHUB);
        for (String name : List.of(
                ".github/workflows/check.yml",
                ".github/workflows/comment.yml",
                ".github/workflows/publish.yml",
                ".github/workflows/rebuild.yml",
                ".github/scripts/alarm.sh",
                ".github/scripts/alarm-issue.sh",
                ".github/scripts/comment.mjs",
                ".github/scripts/pull-request.sh",
                ".github/scripts/rebuild-due.sh",
                "hooks/pre-commit")) {
            assertThat(Path.of(name)).hasSameTextualContentAs(site.resolve(name));
        }
        assertThat(Path.of("examples/server/rebuild-due.sh"))
                .hasSameTextualContentAs(site.resolve(".github/scripts/rebuild-due.sh"));
        assertThat(newSite(Automation.GITLAB).resolve(".gitlab/rebuild-due.sh"))
                .hasSameTextualContentAs(site.resolve(".github/scripts/rebuild-due.sh"));
    }

    @Test
    void everyActionIsOneCommit() throws IOException {
        int actions = 0;
        for (Path file : yaml()) {
            for (String used : USES.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                if (!used.startsWith("./.github/")) {
                    actions++;
                    assertThat(used).as(file.toString()).matches(PINNED);
                }
            }
        }
        assertThat(actions).isGreaterThan(20);
    }

    @Test
    void workflowsMayDoWhatTheyMustAndNothingElse() throws IOException {
        int jobs = 0;
        for (Path file : workflows()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).doesNotContain("pull_request_target", "secrets.", "secrets:");
            Map<?, ?> workflow = read(file);
            assertThat(workflow.get("permissions"))
                    .as(file + ": nothing unless a job says so")
                    .isEqualTo(Map.of());
            // YAML 1.1 reads the key "on" as a truth value.
            boolean untrusted = workflow.get(true) instanceof Map<?, ?> on && on.containsKey("pull_request");
            for (Object entry : ((Map<?, ?>) workflow.get("jobs")).values()) {
                Map<?, ?> job = (Map<?, ?>) entry;
                jobs++;
                assertThat(job.get("permissions")).as(file.toString()).isInstanceOf(Map.class);
                if (untrusted) {
                    assertThat(job.get("permissions"))
                            .as(file + " runs what a pull request brings")
                            .isEqualTo(Map.of("contents", "read"));
                }
                assertThat(job.containsKey("timeout-minutes") || job.containsKey("uses"))
                        .as(file + ": ends")
                        .isTrue();
                steps(job).forEach(step -> checkStep(file, step));
            }
        }
        assertThat(jobs).isGreaterThan(10);
    }

    /** The one place where a token that may write meets what a pull request brought. */
    @Test
    void whatCommentsRunsNothingOfAPullRequest() throws IOException {
        Map<?, ?> workflow = read(OWN.resolve("workflows/comment.yml"));
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("comment");
        List<Map<?, ?>> steps = steps(job);
        assertThat(steps).hasSize(3);
        assertThat(((Map<?, ?>) steps.get(0).get("with")).containsKey("ref"))
                .as("not the main branch")
                .isFalse();
        assertThat(((Map<?, ?>) steps.get(1).get("with")).get("path"))
                .as("beside the checkout, where it can take no script's place")
                .isEqualTo("${{ runner.temp }}/review");
        assertThat(job.get("if").toString())
                .as("a check that was cancelled is no failure of this one")
                .contains("[\"success\", \"failure\"]'), github.event.workflow_run.conclusion)");
        assertThat(steps.get(1).get("continue-on-error")).isEqualTo(true);
        assertThat(steps.get(2).get("if").toString()).contains("steps.review.outcome == 'success'");
        assertThat(steps.get(2).get("run")).isEqualTo("node .github/scripts/comment.mjs \"$RUNNER_TEMP/review\"");
    }

    /** A token that may push meets this repository's own scripts, and nothing that is built from another. */
    @Test
    void whatMayPushRunsNothingForeign() throws IOException {
        int pushing = 0;
        for (Path file : workflows()) {
            for (Object entry : ((Map<?, ?>) read(file).get("jobs")).values()) {
                Map<?, ?> job = (Map<?, ?>) entry;
                if (!"write".equals(((Map<?, ?>) job.get("permissions")).get("contents"))) {
                    continue;
                }
                pushing++;
                for (Map<?, ?> step : steps(job)) {
                    assertThat(step.get("uses") == null
                                    || step.get("uses").toString().matches("actions/(checkout|download-artifact)@.*"))
                            .as(file + ": " + step)
                            .isTrue();
                    assertThat(String.valueOf(step.get("run")))
                            .matches("null|sh \\.github/scripts/links\\.sh keep \"\\$RUNNER_TEMP/known\"");
                }
            }
        }
        assertThat(pushing).isEqualTo(1);
    }

    /** What may open issues gets sentences of our own script, and runs nothing else. */
    @Test
    void theAlarmRunsNothingForeign() throws IOException {
        Map<?, ?> jobs = (Map<?, ?>) read(OWN.resolve("workflows/rebuild.yml")).get("jobs");
        Map<?, ?> alarm = (Map<?, ?>) jobs.get("alarm");
        assertThat(alarm.get("permissions")).isEqualTo(Map.of("contents", "read", "issues", "write"));
        assertThat(alarm.get("if").toString())
                .as("also when the build fails, and not when the site was renewed")
                .contains("!cancelled()", "needs.publish.result != 'success'");
        assertThat(steps(alarm).stream().map(step -> String.valueOf(step.get("run"))))
                .containsExactly("null", "sh .github/scripts/alarm-issue.sh");
        List<Map<?, ?>> asking = steps((Map<?, ?>) jobs.get("decide"));
        assertThat(asking.stream().map(step -> String.valueOf(step.get("run"))))
                .filteredOn(run -> run.contains("alarm.sh \"$ADDRESS/\""))
                .hasSize(1);
        assertThat(asking.stream().map(step -> step.get("id")).toList().indexOf("alarm"))
                .as("before anything is built, which may be what fails")
                .isLessThan(
                        asking.stream().map(step -> step.get("uses")).toList().indexOf("./.github/actions/prospectus"));
    }

    private static void checkStep(Path file, Map<?, ?> step) {
        if (step.get("run") instanceof String run) {
            assertThat(run).as(file + ": texts reach a script as variables").doesNotContain("${{");
        }
        if (step.get("uses") instanceof String uses && uses.startsWith("actions/checkout@")) {
            assertThat(((Map<?, ?>) step.get("with")).get("persist-credentials"))
                    .as(file + ": no token is left in the checkout")
                    .isEqualTo(false);
        }
    }

    private static List<Map<?, ?>> steps(Map<?, ?> job) {
        List<Map<?, ?>> steps = new ArrayList<>();
        if (job.get("steps") instanceof List<?> all) {
            all.forEach(step -> steps.add((Map<?, ?>) step));
        }
        return steps;
    }

    /** Every job of the pipeline that runs for merge requests is given no variable of ours that may write. */
    @Test
    void theOtherGitHostsPipelineIsRead() throws IOException {
        Map<?, ?> pipeline = read(newSite(Automation.GITLAB).resolve(".gitlab-ci.yml"));
        assertThat(pipeline.keySet().stream().map(Object::toString))
                .contains("check", "note", "pages", "links", "workflow");
        Map<?, ?> check = (Map<?, ?>) pipeline.get("check");
        assertThat(check.get("script")).isEqualTo(List.of("sh .gitlab/merge-request.sh"));
        assertThat(((Map<?, ?>) ((Map<?, ?>) check.get("artifacts")).get("reports"))
                        .keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("codequality", "junit");
        assertThat(pipeline.get("note").toString()).contains("$PROSPECTUS_NOTE_TOKEN");
        assertThat(((Map<?, ?>) pipeline.get("pages")).get("allow_failure")).isEqualTo(Map.of("exit_codes", 78));
    }

    private Path newSite(Automation host) throws IOException {
        Path site = temp.resolve("new-" + host.word());
        if (!Files.exists(site)) {
            assertThat(terminal.run("new", "site", site.toString(), "--ci", host.word()))
                    .isZero();
        }
        return site;
    }

    private List<Path> workflows() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(OWN, newSite(Automation.GITHUB).resolve(".github"))) {
            try (Stream<Path> found = Files.list(folder.resolve("workflows"))) {
                files.addAll(found.toList());
            }
        }
        return files;
    }

    private List<Path> yaml() throws IOException {
        List<Path> files = new ArrayList<>(workflows());
        for (Path folder : List.of(OWN, newSite(Automation.GITHUB).resolve(".github"))) {
            files.add(folder.resolve("actions/prospectus/action.yml"));
        }
        return files;
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }
}

package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the weekly job leaves of links that did not answer, and what of it is committed. */
final class LinksScriptTest {

    private static final Path SCRIPT = Path.of("src/main/resources/dev/prospectus/ci/github/.github/scripts/links.sh")
            .toAbsolutePath();
    private static final String STATE = "links-state.txt";
    private static final String HEAD = "# Addresses that did not answer.\n";
    private static final String A = "https://a.example.org/ 2026-10-01\n";
    private static final String B = "https://b.example.org/caf\u00e9?x=1 2026-10-01 2026-10-08 2026-10-15\n";

    @TempDir
    Path temp;

    private Path origin = Path.of("");
    private Path checkout = Path.of("");
    private Path known = Path.of("");
    private Shell shell;

    @BeforeEach
    void repository() throws IOException {
        origin = temp.resolve("origin");
        checkout = Files.createDirectory(temp.resolve("checkout"));
        known = temp.resolve("known");
        shell = new Shell(temp.resolve("bin"), checkout).with("PAUSE", "0");
        Files.writeString(checkout.resolve("README.md"), "Our hub.\n");
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        commit("first");
        shell.must("git", "clone", "--quiet", "--bare", ".", origin);
        shell.must("git", "remote", "add", "origin", origin);
    }

    @Test
    void whatIsKnownIsCommittedAndTheFindingStands() throws IOException {
        shell.program("prospectus", "printf '" + HEAD.strip() + "\\n" + A.strip() + "\\n' >" + STATE + "\nexit 1\n");
        Path outputs = temp.resolve("outputs");
        shell.with("GITHUB_OUTPUT", outputs.toString());
        assertThat(shell.run("sh", SCRIPT, "ask", known).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(outputs).hasContent("known=true");
        assertThat(shell.must("git", "log", "--oneline"))
                .as("who asks does not commit")
                .hasLineCount(1);
        shell.must("git", "clean", "--quiet", "-fd");
        shell.must("sh", SCRIPT, "keep", known);
        shell.must("sh", SCRIPT, "keep", known);
        assertThat(messages()).containsExactly("What is known of links to other sites", "first");
        assertThat(state()).isEqualTo(HEAD + A);
        assertThat(shell.in(origin, "git", "log", "-1", "--format=%an", "main").output())
                .startsWith("github-actions[bot]");
    }

    @Test
    void withoutAnythingKnownNothingIsCommitted() throws IOException {
        shell.program("prospectus", "exit 0\n");
        shell.must("sh", SCRIPT, "ask", known);
        shell.must("sh", SCRIPT, "keep", known);
        assertThat(messages()).containsExactly("first");
    }

    /** Whoever merges meanwhile does not lose the week. */
    @Test
    void whatIsKnownGoesOnTopOfWhatCameMeanwhile() throws IOException {
        Files.createDirectory(known);
        Files.writeString(known.resolve(STATE), HEAD + B);
        shell.must("sh", SCRIPT, "keep", known);
        meanwhile("README.md", "Our new hub.\n");
        meanwhile(STATE, HEAD + A + B);
        Files.writeString(known.resolve(STATE), HEAD + A.replace("\n", " 2026-10-08\n") + B);
        Shell.Run run = shell.run("sh", SCRIPT, "keep", known);
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.output()).contains("main has moved on");
        assertThat(state()).isEqualTo(HEAD + A.replace("\n", " 2026-10-08\n") + B);
        assertThat(shell.in(origin, "git", "show", "main:README.md").output()).isEqualTo("Our new hub.\n");
    }

    @Test
    void aBranchThatTakesNothingIsToldAfterAFewTries() throws IOException {
        Path hook = Files.writeString(origin.resolve("hooks/pre-receive"), "#!/bin/sh\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Files.createDirectory(known);
        Files.writeString(known.resolve(STATE), HEAD + A);
        Shell.Run run = shell.run("sh", SCRIPT, "keep", known);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("(try 5)", "if a rule protects main, let it except GitHub Actions");
    }

    /** The other job built and ran another repository's program, so what it left is a stranger's. */
    @Test
    void whatHoldsNoDaysIsNotCommitted() throws IOException {
        Files.createDirectory(known);
        Path file = known.resolve(STATE);
        for (String text : List.of(
                "on: push\n",
                A + "x\n",
                "javascript:alert(1) 2026-10-01\n",
                "https://a.example.org/ 2026-10-01 2026-10-02 2026-10-03 2026-10-04\n",
                "https://a.example.org/\u001b[31m 2026-10-01\n",
                A.repeat(40_000))) {
            Files.writeString(file, text);
            assertThat(shell.run("sh", SCRIPT, "keep", known).code()).as(text).isEqualTo(1);
        }
        Files.delete(file);
        Files.createSymbolicLink(file, Files.writeString(temp.resolve("other"), A));
        assertThat(shell.run("sh", SCRIPT, "keep", known).code()).isEqualTo(1);
        assertThat(messages()).containsExactly("first");
        assertThat(checkout.resolve(STATE)).doesNotExist();
    }

    /** The token reaches git by its environment: no argument and no file holds it. */
    @Test
    void theTokenIsWrittenNowhere() throws IOException {
        Files.createDirectory(known);
        Files.writeString(known.resolve(STATE), HEAD + A);
        shell.program("git", """
                case $1 in push) echo "$*" >'%1$s/arguments'; printf '%%s %%s' "$GIT_CONFIG_KEY_0" "$GIT_CONFIG_VALUE_0" >'%1$s/header' ;; esac
                exec '%2$s' "$@"
                """.formatted(temp, shell.must("sh", "-c", "PATH=${PATH#*:} command -v git")));
        shell.with("GITHUB_TOKEN", "sesame");
        shell.must("sh", SCRIPT, "keep", known);
        assertThat(temp.resolve("header"))
                .hasContent("http.https://github.com/.extraheader AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46c2VzYW1l");
        assertThat(temp.resolve("arguments")).hasContent("push --quiet origin HEAD:refs/heads/main");
        assertThat(checkout.resolve(".git/config")).content().doesNotContain("sesame", "extraheader");
    }

    private void meanwhile(String name, String text) throws IOException {
        Path other = temp.resolve("other-" + name);
        shell.must("git", "clone", "--quiet", origin, other);
        Files.writeString(other.resolve(name), text);
        assertThat(shell.in(other, "git", "add", "--all").code()).isZero();
        assertThat(shell.in(other, "git", "commit", "--quiet", "--message=meanwhile")
                        .code())
                .isZero();
        assertThat(shell.in(other, "git", "push", "--quiet").code()).isZero();
    }

    private void commit(String message) {
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--message", message);
    }

    private List<String> messages() {
        return shell.in(origin, "git", "log", "--format=%s", "main")
                .output()
                .lines()
                .toList();
    }

    private String state() {
        return shell.in(origin, "git", "show", "main:" + STATE).output();
    }
}

package dev.prospectus.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The machine's git, in one repository. No hook of that repository or its user runs; those of the repository that gets
 * the commit do, wherever it is.
 *
 * @param host whom to name when it fails
 */
record Git(Program program, String host) {

    static Git in(Path repository, String host) {
        return new Git(Program.in(repository), host);
    }

    Git at(Path folder) {
        return new Git(program.at(folder), host);
    }

    Git with(String name, String value) {
        return new Git(program.with(name, value), host);
    }

    /** Commits bear this time, and a name of ours where whoever publishes has none. */
    Git committing(Instant now) throws IOException {
        String when = now.getEpochSecond() + " +0000";
        Git git = with("GIT_AUTHOR_DATE", when).with("GIT_COMMITTER_DATE", when);
        if (said(List.of("var", "GIT_COMMITTER_IDENT"), new byte[0]).succeeded()) {
            return git;
        }
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            git = git.with("GIT_" + who + "_NAME", "Prospectus")
                    .with("GIT_" + who + "_EMAIL", "prospectus@example.invalid");
        }
        return git;
    }

    /** What it prints, or the reason why not. */
    String must(String... arguments) throws IOException {
        return must(new byte[0], arguments);
    }

    String must(byte[] input, String... arguments) throws IOException {
        Program.Said said = said(List.of(arguments), input);
        if (!said.succeeded()) {
            throw Trouble.at(host, said);
        }
        return said.output();
    }

    /** What it prints, if it succeeds. */
    Optional<String> may(String... arguments) throws IOException {
        Program.Said said = said(List.of(arguments), new byte[0]);
        return said.succeeded() ? Optional.of(said.output()) : Optional.empty();
    }

    private Program.Said said(List<String> arguments, byte[] input) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "gc.auto=0",
                "-c",
                "protocol.ext.allow=never",
                "-c",
                "http.lowSpeedLimit=1",
                "-c",
                "http.lowSpeedTime=300"));
        command.addAll(arguments);
        return program.run(command, input);
    }
}

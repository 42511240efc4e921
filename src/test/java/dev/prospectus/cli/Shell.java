package dev.prospectus.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs scripts as a git host or a server does, with the command {@code prospectus} on the path and a clock that stands still. */
final class Shell {

    /** The instant of every build, check and comparison. */
    static final String AS_OF = "2026-11-03T09:00:00Z";

    private final Path programs;
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    /** @param output what it printed, errors among it */
    record Run(int code, String output) {}

    /** @param programs a new folder for the programs that scripts find first */
    Shell(Path programs, Path folder) throws IOException {
        this.programs = Files.createDirectories(programs);
        this.folder = folder;
        program("prospectus", """
                case $1 in build | check | diff) set -- "$@" --as-of %s ;; esac
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@"
                """.formatted(AS_OF, System.getProperty("java.home"), classPath(), Main.class.getName()));
    }

    /** Of these tests, wherever a script stands. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    void program(String name, String text) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run run(Object... command) {
        return in(folder, command);
    }

    Run in(Path where, Object... command) {
        List<String> words = new ArrayList<>();
        for (Object word : command) {
            words.add(word.toString());
        }
        Path own = programs.resolve(words.get(0)).toAbsolutePath();
        if (Files.exists(own)) {
            words.set(0, own.toString());
        }
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(where.toFile()).redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.putAll(environment);
        variables.put("PATH", programs.toAbsolutePath() + ":" + System.getenv("PATH"));
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            variables.put("GIT_" + who + "_NAME", "Editor");
            variables.put("GIT_" + who + "_EMAIL", "editor@example.org");
        }
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + words);
            }
            return new Run(process.exitValue(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Runs what must succeed. */
    String must(Object... command) {
        Run run = run(command);
        if (run.code() != 0) {
            throw new IllegalStateException(List.of(command) + " exits with " + run.code() + ": " + run.output());
        }
        return run.output().strip();
    }
}

package dev.prospectus.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A program of the machine. Its arguments reach it as they are, since no shell reads them; it has no terminal to ask at; and it speaks
 * English, so that its reasons can be told in other words ({@link Trouble}).
 *
 * @param folder in which it runs
 * @param environment variables besides those of this process
 * @param limit how long it may run
 */
record Program(Path folder, Map<String, String> environment, Duration limit) {

    /** A first publication over a slow line is done by then; one that waits for a silent host ends. */
    private static final Duration LIMIT = Duration.ofHours(6);

    private static final Map<String, String> QUIET =
            Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "SSH_ASKPASS_REQUIRE", "never");

    Program {
        environment = Map.copyOf(environment);
    }

    static Program in(Path folder) {
        return new Program(folder, Map.of(), LIMIT);
    }

    Program with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Program(folder, more, limit);
    }

    Program at(Path other) {
        return new Program(other, environment, limit);
    }

    /** What a program said. */
    record Said(int code, String output, String errors) {

        boolean succeeded() {
            return code == 0;
        }
    }

    Said run(List<String> command) throws IOException {
        return run(command, new byte[0]);
    }

    /** @throws HostException if this machine does not have the program */
    Said run(List<String> command, byte[] input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // Variables of a hook in which this runs would lead git to another repository.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") && !isSetting(name));
        builder.environment().putAll(QUIET);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new HostException(
                    "the program '" + command.get(0) + "' can't be started on this machine",
                    "Install it, or see that it is on the path.");
        }
        // Writing to it and reading from it may wait as long as it does, so another thread ends it.
        CompletableFuture<Process> inTime = process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        var unused = inTime.whenComplete((ended, late) -> {
            if (late != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        });
        try {
            CompletableFuture<String> output = text(process.getInputStream());
            CompletableFuture<String> errors = text(process.getErrorStream());
            write(process.getOutputStream(), input);
            Said said = new Said(process.waitFor(), output.join(), errors.join());
            if (inTime.isCompletedExceptionally()) {
                throw new HostException(
                        "'" + command.get(0) + "' was not done after " + limit.toMinutes()
                                + " minutes, so it was ended",
                        "See whether the host answers, and publish again: what has changed since travels alone.");
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HostException("'" + command.get(0) + "' was interrupted", "");
        } catch (CompletionException e) {
            throw new IOException("can't read what '" + command.get(0) + "' says", e.getCause());
        } finally {
            process.destroy();
        }
    }

    /** Settings of git that whoever publishes made on purpose. */
    private static boolean isSetting(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("GIT_CONFIG")
                || upper.startsWith("GIT_SSH")
                || upper.startsWith("GIT_AUTHOR")
                || upper.startsWith("GIT_COMMITTER")
                || upper.startsWith("GIT_ASKPASS");
    }

    private static CompletableFuture<String> text(InputStream from) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (from) {
                        return new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                reading -> {
                    Thread thread = new Thread(reading, "publish: what a program says");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** A program that ends before it has read all says why itself. */
    private static void write(OutputStream to, byte[] input) {
        try (to) {
            to.write(input);
        } catch (IOException ended) {
            // Its exit code tells.
        }
    }
}

package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process of its own that publishes, to be killed, starved or shut out by the tests.
 *
 * <p>{@code loop OUT PAGES ROUND FILE held|loose [two-renames]} publishes A and B in turn until killed. In that round, counted from
 * 0, it says when it has written so many files, and if it is held it does not go on; {@code once OUT PAGES A|B BYTES ...} publishes
 * the site, with one more file of that size if it is not 0, and tells what came of it; {@code in-place} does the same file by
 * file; {@code hold OUT [in-place]} keeps the output locked until its input ends.
 */
final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] args) throws Exception {
        Path output = Path.of(args[1]);
        switch (args[0]) {
            case "loop" -> loop(output, args);
            case "once", "in-place" -> {
                for (int arg = 3; arg < args.length; arg += 2) {
                    once(
                            publisher(output, args[0].equals("in-place")),
                            output,
                            Integer.parseInt(args[2]),
                            args[arg],
                            Integer.parseInt(args[arg + 1]));
                }
            }
            case "hold" -> hold(publisher(output, args.length > 2));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** A child that runs this program; its standard error comes with its output. */
    static ProcessBuilder command(List<String> wrapper, String... args) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djna.nosys=true",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingProgram.class.getName());
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(java);
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** What such a child says until it ends. */
    static String run(List<String> wrapper, String... args) throws IOException, InterruptedException {
        return run(command(wrapper, args).command());
    }

    /** What a command says until it ends. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** What to put before a command so that it may mount, unseen by all others; empty if that is not possible for this user. */
    static List<String> mounting() throws IOException, InterruptedException {
        for (List<String> way : List.of(List.of("unshare", "-m"), List.of("unshare", "-rm"))) {
            List<String> trial = new ArrayList<>(way);
            trial.addAll(List.of("sh", "-c", "mount -t tmpfs tmpfs /tmp && echo yes"));
            try {
                if (run(trial).strip().equals("yes")) {
                    return way;
                }
            } catch (IOException e) {
                return List.of(); // No such command on this system.
            }
        }
        return List.of();
    }

    private static void loop(Path output, String... args) throws Exception {
        int pages = Integer.parseInt(args[2]);
        int stop = Integer.parseInt(args[3]);
        int file = Integer.parseInt(args[4]);
        boolean held = args[5].equals("held");
        boolean twoRenames = args.length > 6;
        List<Map<OutputPath, byte[]>> sites = List.of(SampleSite.of("A", pages), SampleSite.of("B", pages));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int round = 0; true; round++) {
            boolean stops = round == stop;
            AtomicInteger written = new AtomicInteger();
            Publisher publisher = twoRenames ? Publisher.to(output).withoutExchange() : Publisher.to(output);
            try (Staging staging = publisher.stage()) {
                List<Callable<Void>> writes = sites.get(round % 2).entrySet().stream()
                        .map(page -> (Callable<Void>) () -> {
                            staging.write(page.getKey(), page.getValue());
                            if (written.incrementAndGet() == file && stops) {
                                System.out.println("ready");
                                if (held) {
                                    System.in.read();
                                }
                            }
                            return null;
                        })
                        .toList();
                for (Future<Void> write : threads.invokeAll(writes)) {
                    write.get();
                }
                staging.publish();
            }
        }
    }

    private static Publisher publisher(Path output, boolean inPlace) throws PublishException {
        return inPlace ? Publisher.inPlace(output) : Publisher.to(output);
    }

    private static void once(Publisher publisher, Path output, int pages, String letter, int bytes) throws IOException {
        Map<OutputPath, byte[]> files = SampleSite.of(letter, pages);
        if (bytes > 0) {
            files.put(new OutputPath("poster.bin"), new byte[bytes]);
        }
        try {
            SampleSite.publish(publisher.awayFrom(output.resolveSibling("no site"), List.of()), files);
            System.out.println("published");
        } catch (PublishException e) {
            System.out.println("refused: " + e.getMessage());
        }
        System.out.println("there: " + SampleSite.whatIsIn(output, pages));
        System.out.println("around: " + SampleSite.around(output));
    }

    private static void hold(Publisher publisher) throws IOException {
        try (Staging staging = publisher.stage()) {
            staging.write(new OutputPath("index.html"), new byte[1]);
            System.out.println("holding");
            System.in.read();
        }
    }
}

package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A process of its own that publishes, to be killed, starved or shut out by the tests.
 *
 * <p>{@code loop OUT PAGES [two-renames]} publishes A and B in turn until killed; {@code once OUT PAGES A|B BYTES ...} publishes
 * the site, with one more file of that size if it is not 0, and tells what came of it; {@code hold OUT} keeps the output locked until its
 * input ends.
 */
final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] args) throws Exception {
        Path output = Path.of(args[1]);
        switch (args[0]) {
            case "loop" -> loop(output, Integer.parseInt(args[2]), args.length > 3);
            case "once" -> {
                for (int arg = 3; arg < args.length; arg += 2) {
                    once(output, Integer.parseInt(args[2]), args[arg], Integer.parseInt(args[arg + 1]));
                }
            }
            case "hold" -> hold(output);
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

    private static void loop(Path output, int pages, boolean twoRenames) throws Exception {
        List<Map<OutputPath, byte[]>> sites = List.of(SampleSite.of("A", pages), SampleSite.of("B", pages));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int round = 0; true; round++) {
            if (round == 2) {
                System.out.println("ready"); // Both ways round, and warmed up.
            }
            Publisher publisher = twoRenames ? Publisher.to(output).withoutExchange() : Publisher.to(output);
            try (Staging staging = publisher.stage()) {
                List<Callable<Void>> writes = sites.get(round % 2).entrySet().stream()
                        .map(file -> (Callable<Void>) () -> {
                            staging.write(file.getKey(), file.getValue());
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

    private static void once(Path output, int pages, String letter, int bytes) throws IOException {
        Map<OutputPath, byte[]> files = SampleSite.of(letter, pages);
        if (bytes > 0) {
            files.put(new OutputPath("poster.bin"), new byte[bytes]);
        }
        try {
            SampleSite.publish(Publisher.to(output), files);
            System.out.println("published");
        } catch (PublishException e) {
            System.out.println("refused: " + e.getMessage());
        }
        System.out.println("there: " + SampleSite.whatIsIn(output, pages));
        System.out.println("around: " + SampleSite.around(output));
    }

    private static void hold(Path output) throws IOException {
        try (Staging staging = Publisher.to(output).stage()) {
            staging.write(new OutputPath("index.html"), new byte[1]);
            System.out.println("holding");
            System.in.read();
        }
    }
}

package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two sites that share most paths and no content, so that any mixture of them shows. */
final class SampleSite {

    static final List<String> LETTERS = List.of("A", "B");

    private SampleSite() {}

    static Map<OutputPath, byte[]> of(String letter, int pages) {
        Map<OutputPath, byte[]> files = new TreeMap<>();
        for (int page = 0; page < pages; page++) {
            String path = "programmes/p" + page / 10 + "/page" + page + ".html";
            files.put(new OutputPath(path), content(letter, path));
        }
        String only = "only-" + letter + "/index.html";
        files.put(new OutputPath(only), content(letter, only));
        return files;
    }

    private static byte[] content(String letter, String path) {
        return (letter + " " + path + "\n").repeat(40).getBytes(StandardCharsets.UTF_8);
    }

    static Publication publish(Publisher publisher, Map<OutputPath, byte[]> files) throws IOException {
        try (Staging staging = publisher.stage()) {
            for (Map.Entry<OutputPath, byte[]> file : files.entrySet()) {
                staging.write(file.getKey(), file.getValue());
            }
            return staging.publish();
        }
    }

    /** {@code A} or {@code B} if the folder holds that site, whole and nothing else; otherwise what is wrong. */
    static String whatIsIn(Path folder, int pages) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "no folder";
        }
        Map<OutputPath, byte[]> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(new OutputPath(folder.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
        byte[] manifest = found.remove(new OutputPath(Manifest.FILE_NAME));
        if (manifest == null) {
            return "no manifest, " + found.size() + " files";
        }
        for (String letter : LETTERS) {
            Map<OutputPath, byte[]> expected = of(letter, pages);
            if (expected.keySet().equals(found.keySet())
                    && expected.entrySet().stream()
                            .allMatch(file -> Arrays.equals(file.getValue(), found.get(file.getKey())))
                    && Manifest.in(folder).orElseThrow().sizes().keySet().equals(expected.keySet())) {
                return letter;
            }
        }
        return "a mixture of " + found.size() + " files";
    }

    /** The names in the folder around the output, sorted. */
    static List<String> around(Path output) throws IOException {
        try (Stream<Path> entries = Files.list(output.getParent())) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

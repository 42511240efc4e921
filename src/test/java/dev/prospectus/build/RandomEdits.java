package dev.prospectus.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What editors do to a copy of the sample hub: write, break, mend, rename, delete and bring back files. */
final class RandomEdits {

    /** Long ago for every file system, so that a file's stamp alone tells whether it changed. */
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final long SECONDS_A_STEP = 10;

    private final Path site;
    private final Random random;
    private final SortedMap<String, byte[]> originals = new TreeMap<>();
    private int step;

    private RandomEdits(Path site, Random random) {
        this.site = site;
        this.random = random;
    }

    /** Copies the sample hub, without its templates, to a folder. */
    static RandomEdits of(Path site, long seed) throws IOException {
        RandomEdits edits = new RandomEdits(site, new Random(seed));
        for (String part : List.of("site-config.yml", "data", "content")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    edits.originals.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        for (Map.Entry<String, byte[]> file : edits.originals.entrySet()) {
            edits.write(file.getKey(), file.getValue());
            edits.age(file.getKey());
        }
        return edits;
    }

    /** The time of the last edit, which the files that were written then bear. */
    Instant now() {
        return START.plusSeconds(step * SECONDS_A_STEP);
    }

    /** Does something, and says what. */
    String next() throws IOException {
        step++;
        String file = anyFile();
        return switch (random.nextInt(12)) {
            case 0 -> delete(file);
            case 1, 2 -> restoreAll();
            case 3 -> rename(file);
            case 4 -> override();
            case 5 -> change(file, text -> "\n" + text, "moves the lines of ");
            case 6 -> change(file, text -> text.substring(0, random.nextInt(text.length() + 1)), "cuts off ");
            case 7 -> change(file, this::swapLetters, "swaps two letters of ");
            case 8 -> change(file, text -> text.replaceFirst("(?m)^(\\w[\\w-]*):", "$1x:"), "misspells a key of ");
            default -> change(file, this::addWords, "adds words to ");
        };
    }

    private String anyFile() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("(data|content|templates)/.*|site-config.yml"))
                    .sorted()
                    .toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private interface Edit {
        String of(String text);
    }

    private String change(String file, Edit edit, String what) throws IOException {
        Path path = site.resolve(file);
        Instant before = Files.getLastModifiedTime(path).toInstant();
        String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        write(file, edit.of(text).getBytes(StandardCharsets.ISO_8859_1));
        switch (random.nextInt(3)) {
            case 0 -> age(file);
            case 1 -> {
                // The clock of the file system is coarse, and the last look came in between.
                if (before.equals(now().minusSeconds(SECONDS_A_STEP))) {
                    Files.setLastModifiedTime(path, FileTime.from(before));
                }
            }
            default -> {}
        }
        return what + file;
    }

    private String addWords(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String[] words = {
            "this year",
            "FULLY BOOKED",
            "see https://example.org/" + step,
            "click here",
            "[dead](/find/nowhere/)",
            "[part](/glossary/#nothing)",
            "ask me@example.org",
            "the XYZW " + step,
            "word" + step,
            "[map](/pathways/map/)"
        };
        int line = random.nextInt(lines.size());
        lines.set(line, lines.get(line) + " " + words[random.nextInt(words.length)]);
        return String.join("\n", lines);
    }

    private String swapLetters(String text) {
        int at = random.nextInt(Math.max(1, text.length() - 1));
        if (text.length() < 2) {
            return text;
        }
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private String rename(String file) throws IOException {
        int dot = file.lastIndexOf('.');
        String other = file.substring(0, dot) + "-" + step + file.substring(dot);
        Files.move(site.resolve(file), site.resolve(other), StandardCopyOption.REPLACE_EXISTING);
        return "renames " + file + " to " + other;
    }

    private String delete(String file) throws IOException {
        Files.delete(site.resolve(file));
        return "deletes " + file;
    }

    private String override() throws IOException {
        String[] files = {"templates/assets/site.css", "templates/glossary.ftlh", "templates/note.txt"};
        String file = files[random.nextInt(files.length)];
        boolean broken = random.nextBoolean();
        write(file, (broken ? "<#if" : "text " + step).getBytes(StandardCharsets.UTF_8));
        return "writes " + file;
    }

    /** Everything as it was at first, but for what was never there. */
    private String restoreAll() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                if (!originals.containsKey(name) && !name.startsWith(".prospectus")) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : originals.entrySet()) {
            Path path = site.resolve(file.getKey());
            if (!Files.exists(path) || !java.util.Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                write(file.getKey(), file.getValue());
            }
        }
        return "restores everything";
    }

    private void write(String file, byte[] content) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        Files.setLastModifiedTime(path, FileTime.from(now()));
    }

    private void age(String file) throws IOException {
        Files.setLastModifiedTime(site.resolve(file), FileTime.from(LONG_AGO.plusSeconds(step)));
    }
}

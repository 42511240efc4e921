package dev.prospectus.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was imported when: {@code imports.csv} beside site-config.yml, kept in the repository with the files. It holds no value but a
 * mark of each, by which a later import tells what a person has changed since, and what nobody has.
 */
final class ImportMemory {

    static final String FILE = "imports.csv";

    private static final String HEAD = "source,entry,file,key,mark";
    private static final Pattern LINE = Pattern.compile(
            "[a-z0-9-]{1,100},[A-Za-z0-9/.:_-]{0,300},[A-Za-z0-9/._-]{1,200},[A-Za-z0-9._-]{0,100},[a-z0-9/-]{0,100}");

    private final SortedMap<String, String> marks = new TreeMap<>();

    private ImportMemory() {}

    static ImportMemory none() {
        return new ImportMemory();
    }

    /** What a file remembers; empty if it is none of ours. Lines that merging left twice count once. */
    static Optional<ImportMemory> of(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        ImportMemory memory = new ImportMemory();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank() && !LINE.matcher(line).matches()) {
                return Optional.empty();
            }
            int last = line.lastIndexOf(',');
            if (last >= 0) {
                memory.marks.put(line.substring(0, last), line.substring(last + 1));
            }
        }
        return Optional.of(memory);
    }

    Optional<String> mark(String... key) {
        return Optional.ofNullable(marks.get(String.join(",", key)));
    }

    void remember(String mark, String... key) {
        marks.put(String.join(",", key), mark);
    }

    void forget(String... key) {
        marks.remove(String.join(",", key));
    }

    /** The entries of a source in each file. */
    Map<String, Set<String>> entries(String source) {
        Map<String, Set<String>> byFile = new HashMap<>();
        for (String mark : marks.keySet()) {
            String[] key = mark.split(",", -1);
            if (key[0].equals(source) && !key[1].isEmpty()) {
                byFile.computeIfAbsent(key[2], file -> new HashSet<>()).add(key[1]);
            }
        }
        return byFile;
    }

    /** Where an entry of a source stands. */
    Optional<String> fileOf(String source, String entry) {
        String beginning = source + "," + entry + ",";
        return marks.tailMap(beginning).keySet().stream()
                .findFirst()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.split(",", -1)[2]);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            text.append(mark.getKey()).append(',').append(mark.getValue()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }
}

package dev.prospectus.links;

import dev.prospectus.edit.NewFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which days nothing was found at an address, the first three at most. A file keeps it, one line an address in order, and only
 * addresses that are missing: so a job changes few lines, and lines of two jobs join without a conflict.
 *
 * <p>The file stands beside {@code site-config.yml}. It is no data of the hub, which {@code data/} holds, and {@code .prospectus}
 * is a cache that nobody commits.
 */
record FailedDays(SortedMap<String, List<LocalDate>> days) {

    /** So many days make a finding: a host may rest for a day, and be mended for another. */
    static final int ENOUGH = 3;

    private static final String HEAD =
            "# Addresses that did not answer, and on which days. 'prospectus links' writes this file; commit it.";

    FailedDays {
        days = new TreeMap<>(days);
    }

    /**
     * What a file says; nothing if it does not exist.
     *
     * @throws IOException if it can't be read, or a line of it is not one that was written by {@link #write}
     */
    static FailedDays read(Path file) throws IOException {
        SortedMap<String, List<LocalDate>> days = new TreeMap<>();
        if (Files.exists(file)) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    read(line, file.getFileName() + ":" + (i + 1), days);
                }
            }
        }
        return new FailedDays(days);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException noText) {
            throw new IOException(
                    file.getFileName() + ": this is no text; delete it, and 'prospectus links' begins anew", noText);
        }
    }

    private static void read(String line, String place, SortedMap<String, List<LocalDate>> days) throws IOException {
        String[] words = line.split(" ", -1);
        try {
            TreeSet<LocalDate> failed = new TreeSet<>(days.getOrDefault(words[0], List.of()));
            for (int i = 1; i < words.length; i++) {
                failed.add(LocalDate.parse(words[i]));
            }
            if (words.length < 2 || !words[0].startsWith("http")) {
                throw new DateTimeException("no days");
            }
            days.put(words[0], failed.stream().limit(ENOUGH).toList());
        } catch (DateTimeException notOne) {
            throw new IOException(
                    place + ": this line is not an address and its days; delete it, and 'prospectus links' goes on",
                    notOne);
        }
    }

    /**
     * What is known after a round.
     *
     * @param complete whether all addresses of the site were known; else those of files that could not be read may be missing
     */
    FailedDays after(Map<String, Answer> answers, LocalDate today, boolean complete) {
        SortedMap<String, List<LocalDate>> now = new TreeMap<>(days);
        if (complete) {
            now.keySet().retainAll(answers.keySet());
        }
        answers.forEach((address, answer) -> {
            if (answer.kind() == Answer.Kind.THERE || answer.kind() == Answer.Kind.PRIVATE) {
                now.remove(address);
            } else if (answer.kind() == Answer.Kind.MISSING) {
                List<LocalDate> failed = new ArrayList<>(now.getOrDefault(address, List.of()));
                if (failed.size() < ENOUGH && !failed.contains(today)) {
                    failed.add(today);
                    failed.sort(null);
                }
                now.put(address, failed);
            }
        });
        return new FailedDays(now);
    }

    /** The days on which an address was missing; as many as make a finding, or fewer. */
    List<LocalDate> of(String address) {
        return days.getOrDefault(address, List.of());
    }

    /** The text of the file. */
    String text() {
        return HEAD + "\n"
                + days.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().stream()
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(" "))
                                + "\n")
                        .collect(Collectors.joining());
    }

    /** Replaces the file at once, or leaves it as it was; a hub without missing addresses gets none. */
    boolean write(Path file) throws IOException {
        boolean exists = Files.exists(file);
        if (exists ? Files.readString(file).equals(text()) : days.isEmpty()) {
            return false;
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file lies in a folder");
        NewFiles files = exists
                ? new NewFiles(folder, Map.of(), Map.of(file, text().getBytes(StandardCharsets.UTF_8)))
                : new NewFiles(folder, Map.of(file.getFileName().toString(), text()));
        files.write();
        return true;
    }
}

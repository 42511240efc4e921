package dev.prospectus.rules;

import dev.prospectus.rules.Explanation.Example;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The smallest change by which a fixture's {@code fixed} folder mends a finding of the fixture's code. */
final class FixtureExample {

    /** Longer excerpts explain nothing. */
    private static final int MOST_LINES = 8;

    /** So much longer may an example be that has both sides. */
    private static final int ONE_SIDED = 3;

    /** So many characters more make an example no worse. */
    private static final int SHORT = 80;

    private FixtureExample() {}

    /** @param from the first line that differs, from 0 */
    private record Change(int from, List<String> wrong, List<String> right) {
        boolean holds(int line) {
            return from <= line && line < from + wrong.size();
        }

        /** The number of lines between. */
        int distance(int line) {
            return holds(line) ? 0 : line < from ? from - line - 1 : line - from - wrong.size();
        }
    }

    static Optional<Example> of(Path fixture) {
        try {
            String code = fixture.getFileName().toString();
            Optional<Example> best = Optional.empty();
            for (MatchResult finding : ExplanationsTest.found(fixture.resolve("expected.txt"))) {
                if (!finding.group(3).equals(code)) {
                    continue;
                }
                Optional<Example> example = finding.group(2) == null
                        ? files(fixture, finding.group(1))
                        : lines(fixture, finding.group(1), Integer.parseInt(finding.group(2)) - 1);
                if (example.isPresent() && (best.isEmpty() || size(example.get()) < size(best.get()))) {
                    best = example;
                }
            }
            // What is not there can't be shown.
            return best.filter(example -> !example.wrong().isEmpty());
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + fixture, failure);
        }
    }

    /** Short examples are clear, and those with both sides are clearest. */
    private static int size(Example example) {
        return Stream.concat(example.wrong().stream(), example.right().stream())
                                .mapToInt(String::length)
                                .sum()
                        / SHORT
                + (example.wrong().isEmpty() || example.right().isEmpty() ? ONE_SIDED : 0)
                + (example.wrong().equals(List.of(example.file())) ? ONE_SIDED : 0);
    }

    private static Optional<Example> lines(Path fixture, String file, int line) throws IOException {
        List<String> wrong = read(fixture, file);
        if (!Files.exists(fixture.resolve("fixed").resolve(file))) {
            return elsewhere(fixture, file, wrong, line);
        }
        List<String> right = Files.readAllLines(fixture.resolve("fixed").resolve(file));
        return changes(wrong, right).stream()
                .filter(change ->
                        change.wrong().size() <= MOST_LINES && change.right().size() <= MOST_LINES)
                .min(Comparator.comparingInt(change -> change.distance(line)))
                .map(change -> line < wrong.size() && !change.holds(line) ? withTheLine(change, wrong, line) : change)
                .map(change -> new Example(file, dedented(change.wrong(), change), dedented(change.right(), change)));
    }

    /** Mended in another file: the line, and what was written there. */
    private static Optional<Example> elsewhere(Path fixture, String file, List<String> wrong, int line)
            throws IOException {
        for (String other : changedFiles(fixture)) {
            List<String> before = exists(fixture, other) ? read(fixture, other) : List.of();
            List<String> after = Files.readAllLines(fixture.resolve("fixed").resolve(other));
            for (Change change : changes(before, after)) {
                if (!change.right().isEmpty() && change.right().size() < MOST_LINES) {
                    List<String> right = new ArrayList<>(List.of("# " + other));
                    right.addAll(dedented(change.right(), change));
                    return Optional.of(new Example(
                            file, line < wrong.size() ? List.of(wrong.get(line).strip()) : List.of(), right));
                }
            }
        }
        return Optional.empty();
    }

    private static Change withTheLine(Change change, List<String> wrong, int line) {
        if (!change.wrong().isEmpty()) {
            return change;
        }
        boolean before = line < change.from();
        return new Change(change.from(), List.of(wrong.get(line)), joined(change.right(), wrong.get(line), before));
    }

    private static List<String> joined(List<String> lines, String line, boolean before) {
        List<String> all = new ArrayList<>(lines);
        all.add(before ? 0 : all.size(), line);
        return all;
    }

    /** A finding about a file itself: its name, and the names in its place. */
    private static Optional<Example> files(Path fixture, String file) throws IOException {
        List<String> names = changedFiles(fixture).stream()
                .filter(name -> !exists(fixture, name))
                .filter(name -> Path.of(name).getNameCount() == Path.of(file).getNameCount()
                        && name.startsWith(file.substring(0, file.lastIndexOf('/') + 1)))
                .limit(1)
                .toList();
        if (names.isEmpty()
                && exists(fixture, file)
                && Files.exists(fixture.resolve("fixed").resolve(file))) {
            return lines(fixture, file, 0);
        }
        return Optional.of(new Example(file, List.of(file), names));
    }

    private static Set<String> changedFiles(Path fixture) throws IOException {
        Path fixed = fixture.resolve("fixed");
        try (Stream<Path> files = Files.walk(fixed)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(path -> fixed.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("remove.txt"))
                    .forEach(names::add);
            return names;
        }
    }

    private static boolean exists(Path fixture, String file) {
        return Files.exists(fixture.resolve(file)) || Files.exists(base(fixture).resolve(file));
    }

    private static List<String> read(Path fixture, String file) throws IOException {
        Path own = fixture.resolve(file);
        return Files.readAllLines(Files.exists(own) ? own : base(fixture).resolve(file));
    }

    private static Path base(Path fixture) {
        Path own = fixture.resolveSibling("base");
        return Files.isDirectory(own) ? own : GoldenSite.BASE;
    }

    private static List<String> dedented(List<String> lines, Change change) {
        int indent = Stream.concat(change.wrong().stream(), change.right().stream())
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(indent))
                .toList();
    }

    /** By the longest common subsequence of lines. */
    private static List<Change> changes(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
                continue;
            }
            int from = i;
            int to = j;
            while ((i < before.size() || j < after.size())
                    && !(i < before.size() && j < after.size() && before.get(i).equals(after.get(j)))) {
                if (j >= after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            changes.add(new Change(from, before.subList(from, i), after.subList(to, j)));
        }
        return changes;
    }
}

package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What editors do wrong, and all that they are told of it; and what is unusual and right, of which they must be told nothing. A case in {@code
 * src/test/resources/corpus} is a change of the small site {@code checks/base}, so that it reads as a pull request with its answer:
 *
 * <pre>
 * ## a day that does not exist
 * data/cohorts/2026-27/alpha.yml
 * - date: 2026-12-01
 * + date: 2026-11-31
 * => data/cohorts/2026-27/alpha.yml:16:15: error[SHP006]: ...
 * </pre>
 *
 * Lines with {@code -} are words that stand in the file, those with {@code +} take their place, or make a new file where nothing is taken
 * out; those with {@code >} come at its end. {@code \}{@code uXXXX}, {@code \r} and {@code \t} stand for what nobody sees.
 */
final class CorpusTest {

    private static final Path CORPUS = Golden.RESOURCES.resolve("corpus");
    private static final Path BASE = Golden.RESOURCES.resolve("checks").resolve("base");
    private static final Pattern FILE = Pattern.compile("[^-+>(].*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\r|\\\\t");
    private static final Pattern CODE = Pattern.compile("(?:error|warning|info)\\[([A-Z]{3}[0-9]{3})]");

    /** A change of the base site. */
    private record Case(String name, List<String> change, List<String> told) {}

    @TestFactory
    Stream<DynamicTest> wrongIsTold(@TempDir Path temp) {
        return files("broken")
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    StringBuilder now = new StringBuilder();
                    for (Case one : cases(file)) {
                        List<Diagnostic> findings = findings(temp, file, one);
                        assertThat(findings).as(one.name()).isNotEmpty();
                        now.append(now.isEmpty() ? "" : "\n")
                                .append("## ")
                                .append(one.name())
                                .append('\n');
                        one.change().forEach(line -> now.append(line).append('\n'));
                        GoldenFindings.text(findings)
                                .lines()
                                .forEach(line -> now.append("=> ").append(line).append('\n'));
                    }
                    Golden.assertMatches(file, now.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> rightIsNot(@TempDir Path temp) {
        return files("right")
                .flatMap(file -> cases(file).stream()
                        .map(one -> dynamicTest(
                                one.name(),
                                () -> assertThat(GoldenFindings.text(findings(temp, file, one)))
                                        .isEmpty())));
    }

    @Test
    void thereAreManyOfBothAndNoneTwice() {
        List<Case> broken =
                files("broken").flatMap(file -> cases(file).stream()).toList();
        List<Case> right = files("right").flatMap(file -> cases(file).stream()).toList();
        assertThat(broken).hasSizeGreaterThanOrEqualTo(150);
        assertThat(right).hasSizeGreaterThanOrEqualTo(60);
        for (List<Case> all : List.of(broken, right)) {
            assertThat(all).extracting(Case::name).doesNotHaveDuplicates();
            assertThat(all).extracting(Case::change).doesNotHaveDuplicates();
        }
        Set<String> codes = new HashSet<>();
        broken.forEach(one ->
                CODE.matcher(String.join("\n", one.told())).results().forEach(found -> codes.add(found.group(1))));
        assertThat(codes).as("kinds of findings").hasSizeGreaterThanOrEqualTo(90);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("can't list " + folder, failure);
        }
    }

    private static List<Case> cases(Path file) {
        try {
            List<Case> cases = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("## ")) {
                    cases.add(new Case(line.substring(3), new ArrayList<>(), new ArrayList<>()));
                } else if (line.startsWith("=> ")) {
                    cases.get(cases.size() - 1).told().add(line);
                } else if (!line.isEmpty()) {
                    cases.get(cases.size() - 1).change().add(line);
                }
            }
            return cases;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("can't read " + file, failure);
        }
    }

    private static List<Diagnostic> findings(Path temp, Path file, Case one) throws IOException {
        Path site = temp.resolve(file.getFileName() + "-" + one.name().replaceAll("[^a-z0-9]+", "-"));
        GoldenSite.assemble(site, BASE);
        List<String> lines = one.change();
        int i = 0;
        while (i < lines.size()) {
            String name = lines.get(i++);
            assertThat(name).as(one.name()).matches(FILE);
            Path changed = site.resolve(name);
            while (i < lines.size() && !FILE.matcher(lines.get(i)).matches()) {
                if (lines.get(i).equals("(deleted)")) {
                    Files.delete(changed);
                    i++;
                    continue;
                }
                List<String> out = block(lines, i, '-');
                List<String> in = block(lines, i + out.size(), '+');
                List<String> end = block(lines, i + out.size() + in.size(), '>');
                assertThat(out.size() + in.size() + end.size()).as(one.name()).isPositive();
                i += out.size() + in.size() + end.size();
                change(changed, out, in, end, one.name());
            }
        }
        return CheckedSite.findings(site);
    }

    private static List<String> block(List<String> lines, int from, char mark) {
        return lines.stream()
                .skip(from)
                .takeWhile(line -> line.equals(String.valueOf(mark)) || line.startsWith(mark + " "))
                .map(line -> decoded(line.length() < 2 ? "" : line.substring(2)))
                .toList();
    }

    private static void change(Path file, List<String> out, List<String> in, List<String> end, String name)
            throws IOException {
        Files.createDirectories(file.getParent());
        String old = Files.exists(file) ? Files.readString(file) : "";
        if (!out.isEmpty()) {
            String words = String.join("\n", out);
            assertThat(old).as(name).contains(words);
            int at = old.indexOf(words);
            old = old.substring(0, at) + String.join("\n", in) + old.substring(at + words.length());
        } else if (!in.isEmpty()) {
            old = in.stream().map(line -> line + "\n").collect(Collectors.joining());
        }
        String whole = old + end.stream().map(line -> line + "\n").collect(Collectors.joining());
        Files.write(file, whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> {
            String sign = found.group();
            String meant = sign.equals("\\r")
                    ? "\r"
                    : sign.equals("\\t") ? "\t" : Character.toString(Integer.parseInt(found.group(1), 16));
            return Matcher.quoteReplacement(meant);
        });
    }
}

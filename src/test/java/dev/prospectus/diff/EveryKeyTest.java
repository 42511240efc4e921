package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.SiteMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "No change for readers" can be believed: the base site has every key, and another value of any of them is told. */
final class EveryKeyTest {

    /** What no reader sees: a count that a booking form's export replaces, when somebody looks again, a word for checks. */
    private static final List<String> UNSEEN = List.of(
            "foundations.yml: places: {total: 20, taken: 3}",
            "contacts.yml: holder: {name: Tamar Fennick, named: true, review: 2027-07-01}",
            "glossary.yml: never: [T.R.G.]",
            "subject-knowledge.yml: open-to-neighbours: false",
            "site-config.yml: - {id: marsh, name: Marsh and Mill Maths Hub, from: \"https://marsh.example.org/\"}",
            "site-config.yml: open-to-neighbours: true");

    private static final Pattern VALUE =
            Pattern.compile("(?<=: |- |\\{|, |\\[)([^:,\\[\\]{}]+)(?=$|,|\\]|\\})", Pattern.MULTILINE);

    @TempDir
    Path temp;

    @Test
    void everyValueThatChangesIsTold() throws IOException {
        Path before = temp.resolve("before");
        Path after = temp.resolve("after");
        PlantedEdits.copy(Path.of("src/test/resources/sites/base"), before);
        PlantedEdits.copy(before, after);
        SiteMemory memory = SiteMemory.ofOneRun();
        Side base = PlantedEdits.side(before, memory).orElseThrow();
        List<String> untold = new ArrayList<>();
        int told = 0;
        for (Path file : files(after)) {
            String text = Files.readString(file);
            Matcher value = VALUE.matcher(text);
            while (value.find()) {
                Files.writeString(
                        file, text.substring(0, value.start()) + other(value.group()) + text.substring(value.end()));
                Optional<Side> edited = PlantedEdits.side(after, memory);
                if (edited.isPresent()) {
                    SiteChanges changes = SiteChanges.of(base, edited.get(), "", List.of());
                    if (changes.isNothing()) {
                        untold.add(file.getFileName() + ": " + line(text, value.start()));
                    } else {
                        told++;
                    }
                }
            }
            Files.writeString(file, text);
        }
        assertThat(untold).isEqualTo(UNSEEN);
        assertThat(told).isGreaterThan(150);
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** A number or a day is one more, and words are others. */
    private static String other(String value) {
        Matcher digit = Pattern.compile("\\d(?=\\D*$)").matcher(value);
        if (digit.find()) {
            return digit.replaceFirst(
                    digit.group().equals("9") ? "8" : String.valueOf(Integer.parseInt(digit.group()) + 1));
        }
        return switch (value) {
            case "true" -> "false";
            case "false" -> "true";
            default -> value.endsWith(".") ? value.substring(0, value.length() - 1) + " too." : value + " too";
        };
    }

    private static String line(String text, int at) {
        int begin = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(begin, end < 0 ? text.length() : end).strip();
    }
}

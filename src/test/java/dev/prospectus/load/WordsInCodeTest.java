package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Vocabulary;
import dev.prospectus.model.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No code, template or script names a role, a phase, a type of school or an access feature: what it names no hub could name
 * otherwise.
 */
class WordsInCodeTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<#--.*?-->|(?m:^\\s*//.*$)", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);

    /** Tags and values of a template. */
    private static final Pattern MARKUP = Pattern.compile("\\$\\{[^}]*}|<[^<>]*>");

    private static final Pattern NOUN = Pattern.compile("(?i)\\b(?:programme|school|phase)s?\\b");

    /** Text blocks hold lists of English words, such as those in names of institutions. They are no choices. */
    private static final String DICTIONARY = "\"\"\"";

    /** Words of everyday English, which stand in sentences about anything: only alone are they a name here. */
    private static final Set<String> EVERYDAY = Set.of("teacher", "independent", "governor", "captions", "parking");

    @Test
    void noCodeNamesAWordOfAHub() throws IOException {
        List<String> found = new ArrayList<>();
        Pattern words = words();
        for (Path file : files()) {
            String text = COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .replaceAll(" ");
            List<String> parts = file.toString().endsWith(".java")
                    ? LITERAL.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .filter(literal -> !literal.startsWith(DICTIONARY))
                            .toList()
                    : text.lines().toList();
            for (String part : parts) {
                words.matcher(part).results().forEach(word -> found.add(file + ": " + part.strip()));
                if (EVERYDAY.contains(part.replace("\"", "").strip())) {
                    found.add(file + ": " + part);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** They have the hub's noun from the frame. */
    @Test
    void noTemplateSaysProgrammeSchoolOrPhaseItself() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".ftlh")) {
                String text = MARKUP.matcher(COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .replaceAll(""))
                        .replaceAll("");
                NOUN.matcher(text).results().forEach(noun -> found.add(file + ": " + noun.group()));
            }
        }
        assertThat(found).isEmpty();
        assertThat(NOUN.matcher("<p>See all programmes</p>").find()).isTrue();
    }

    @Test
    void aNameWouldBeFound() {
        Pattern words = words();

        assertThat(List.of("\"headteacher\"", "for Maths leads only", "role == 'early-career-teacher'", "state-funded"))
                .allSatisfy(line -> assertThat(words.matcher(line).find()).isTrue());
        assertThat(List.of("write '/pathways/primary/' for a page", "primary@hub.example.org", "primary-development"))
                .as("addresses and ids of an example")
                .allSatisfy(line -> assertThat(words.matcher(line).find()).isFalse());
    }

    private static Pattern words() {
        Vocabulary all = BuiltInVocabulary.get();
        String any = Stream.of(all.phases(), all.roles(), all.schoolTypes(), all.accessFeatures())
                .flatMap(list -> list.stream().map(Word.class::cast))
                .flatMap(word -> Stream.of(word.id(), word.word()))
                .filter(word -> !EVERYDAY.contains(word))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w/-])(?:" + any + ")s?(?![\\w@-])", Pattern.CASE_INSENSITIVE);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/main/resources/dev/prospectus/serve", "templates")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().matches(".*\\.(java|ftlh|js|css)"))
                        .forEach(files::add);
            }
        }
        return files;
    }
}

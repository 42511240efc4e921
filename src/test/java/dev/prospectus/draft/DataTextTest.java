package dev.prospectus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written looks as a person would write it, and reads back as what was meant. */
final class DataTextTest {

    /** Texts that a form or a spreadsheet may hold, and pieces of which others are made. */
    private static final List<String> PIECES = List.of(
            "a",
            "Spring group",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            ": ",
            ":",
            " #",
            "#",
            "no",
            "12:30",
            "2027-01-14",
            "0",
            "-",
            "- ",
            "?",
            "!",
            "&a",
            "*a",
            "{",
            "}",
            "[",
            "]",
            ",",
            "|",
            ">",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "~",
            "null",
            "true",
            "é",
            "e\u0301",
            "\u200B",
            "\u00A0",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\u202E",
            "😀",
            "“curly”",
            "<<<<<<< HEAD",
            "=======",
            "---",
            "...",
            "£30",
            "(optional)",
            "=1+1",
            "\r\n",
            "https://forms.example.org/a?b=c#d",
            "x".repeat(150),
            "word ".repeat(40));

    @Test
    void looksAsTheSampleDoes() {
        Block session = DataValue.block()
                .withText("title", "A lesson to watch: number")
                .withBare("date", "2027-10-13")
                .withBare("start", "09:15");
        Block cohort = DataValue.block()
                .withBare("id", "northbridge")
                .withText("title", "Wednesday mornings, Northbridge")
                .with(
                        "applications",
                        DataValue.block().withBare("opens", "2027-03-01 09:00").withComment("url: last year's form"),
                        List.of("Not open yet."))
                .with("sessions", DataValue.items(List.of(session.commented(List.of("was 2026-10-14")), session)))
                .with("features", DataValue.bareItems(List.of("captions", "step-free")))
                .with("bring", DataValue.items(List.of(DataValue.text("Indoor shoes, please"), DataValue.text("yes"))))
                .withText("notes", "The first.\n\nThe second.\n");

        assertThat(DataText.file(
                        List.of("A draft."), DataValue.block().with("cohorts", DataValue.items(List.of(cohort)))))
                .isEqualTo("""
                        # A draft.
                        cohorts:
                          - id: northbridge
                            title: Wednesday mornings, Northbridge
                            # Not open yet.
                            applications:
                              opens: 2027-03-01 09:00
                              # url: last year's form
                            sessions:
                              # was 2026-10-14
                              - title: "A lesson to watch: number"
                                date: 2027-10-13
                                start: 09:15
                              - title: "A lesson to watch: number"
                                date: 2027-10-13
                                start: 09:15
                            features: [captions, step-free]
                            bring:
                              - Indoor shoes, please
                              - "yes"
                            notes: |
                              The first.

                              The second.
                        """);
    }

    @Test
    void wordsAreQuotedWhereAnyReaderWouldTakeThemForSomethingElse() {
        for (String words : List.of(
                "no",
                "Yes",
                "12:30",
                "2026",
                "2027-01-14",
                "null",
                "~",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "",
                "@a",
                "0x1F",
                "1e3",
                "[a]",
                "a\u200Bb",
                "“curly”",
                "a:",
                "...",
                "+44 20",
                ".5")) {
            assertThat(ScalarText.words(words)).as(words).startsWith("\"").endsWith("\"");
        }
        for (String words : List.of(
                "Spring group", "2 visits", "a:b", "It's", "a#b", "£30 (each)", "Émile", "6-7", "Years 5 to 8, all")) {
            assertThat(ScalarText.words(words)).isEqualTo(words);
        }
        assertThat(ScalarText.words("say \"hi\": it's")).isEqualTo("'say \"hi\": it''s'");
        assertThat(ScalarText.words("a\u200Bb")).isEqualTo("\"a\\u200Bb\"");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        ModelGenerator.forSeeds(3000, random -> {
            Block block = block(random, 3);
            String written = DataText.file(List.of(text(random)), block);
            YamlResult read = YamlReader.read("draft.yml", written.getBytes(StandardCharsets.UTF_8));

            assertThat(read.findings()).as(written).isEmpty();
            assertThat(said(read.root().orElseThrow())).as(written).isEqualTo(said(block));
            assertThat(written.lines()).as("no space that nobody sees").noneMatch(line -> line.endsWith(" "));
        });
    }

    private static Block block(ModelGenerator random, int depth) {
        Block block = DataValue.block();
        int keys = 1 + random.random().nextInt(4);
        for (int i = 0; i < keys; i++) {
            List<String> comment = random.chance(0.3) ? List.of(text(random)) : List.of();
            block = block.with("key-" + i, value(random, depth), comment);
            block = random.chance(0.1) ? block.withComment(text(random)) : block;
        }
        return random.chance(0.2) ? block.commented(List.of(text(random))) : block;
    }

    private static DataValue value(ModelGenerator random, int depth) {
        int kind = random.random().nextInt(depth > 0 ? 5 : 3);
        if (kind == 3) {
            return block(random, depth - 1);
        }
        if (kind == 4) {
            return DataValue.items(random.random()
                    .ints(random.random().nextInt(4), 0, 1)
                    .mapToObj(i -> value(random, depth - 1))
                    .toList());
        }
        return kind == 0 ? DataValue.bare(text(random)) : DataValue.text(text(random));
    }

    private static String text(ModelGenerator random) {
        return random.random()
                .ints(random.random().nextInt(5), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static String said(DataValue value) {
        if (value instanceof DataValue.Items list) {
            return list.items().stream().map(DataTextTest::said).toList().toString();
        }
        if (value instanceof Block block) {
            return block.entries().stream()
                    .flatMap(entry -> entry.value().map(below -> entry.key() + "=" + said(below)).stream())
                    .toList()
                    .toString();
        }
        String words = value instanceof DataValue.Bare bare ? bare.value() : ((DataValue.Text) value).words();
        return "<" + SourceText.composed(words.replace("\r\n", "\n").replace('\r', '\n')) + ">";
    }

    private static String said(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(DataTextTest::said).toList().toString();
        }
        if (node instanceof YamlMapping block) {
            return block.entries().stream()
                    .map(entry -> entry.key().text() + "=" + said(entry.value()))
                    .toList()
                    .toString();
        }
        YamlScalar scalar = (YamlScalar) node;
        return "<"
                + Optional.of(scalar)
                        .filter(read -> !read.isNull())
                        .orElseThrow()
                        .text() + ">";
    }
}

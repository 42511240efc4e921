package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands write where they say: not through links of a stranger's site, not over what a person wrote, and not by half. */
final class HostilePlacesTest {

    private static final String AS_OF = "--as-of=2026-10-01";
    private static final String MINE = "{\"mine\": true}\n";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        outside = Files.createDirectory(temp.resolve("outside"));
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    private int run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(1, List.of("--site", site.toString()));
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void schemasAreNotWrittenThroughALink() throws IOException {
        Path folder = Files.move(site.resolve("schema"), outside.resolve("schema"));
        Files.writeString(folder.resolve("terms.schema.json"), MINE);
        Files.delete(folder.resolve("venues.schema.json"));
        Files.createSymbolicLink(site.resolve("schema"), folder);
        List<String> before = texts(folder);
        assertThat(run("schema")).isEqualTo(ExitCode.FAULT);
        Files.delete(folder.resolve("terms.schema.json"));
        assertThat(run("schema")).isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("it leads out of the site's folder");
        Files.writeString(folder.resolve("terms.schema.json"), MINE);
        assertThat(texts(folder)).isEqualTo(before);
    }

    @Test
    void aSchemaIsNotWrittenThroughALinkEither() throws IOException {
        Path schema = site.resolve("schema/terms.schema.json");
        Path target = outside.resolve("terms.schema.json");
        String old = Files.readString(schema).replace("\"type\"", "\"old\"");
        Files.delete(schema);
        Files.createSymbolicLink(schema, target);
        assertThat(run("schema")).as("the link leads nowhere").isEqualTo(ExitCode.FAULT);
        assertThat(target).doesNotExist();
        Files.writeString(target, old);
        assertThat(run("schema")).as("the link leads out").isEqualTo(ExitCode.FAULT);
        assertThat(target).content().isEqualTo(old);
    }

    @Test
    void whatAPersonWroteIsNoSchemaToWriteOver() throws IOException {
        Path schema = site.resolve("schema/terms.schema.json");
        Path other = site.resolve("schema/venues.schema.json");
        Files.delete(other);
        for (String text : List.of(
                MINE,
                "",
                Files.readString(schema).replace(": data/terms.yml", ": data/mine.yml"),
                Files.readString(schema).replace("2020-12", "2019-09"))) {
            Files.writeString(schema, text);
            assertThat(run("schema")).as(text).isEqualTo(ExitCode.FAULT);
            assertThat(schema).content().isEqualTo(text);
            assertThat(other).as("all or none").doesNotExist();
        }
        assertThat(terminal.err.toString())
                .contains(schema + ": somebody else made it, so it is not written over; move it away, or name");
        assertThat(run("schema", "--out", outside.resolve("new/schemas").toString()))
                .isZero();
        assertThat(outside.resolve("new/schemas/terms.schema.json")).exists();
    }

    @Test
    void anOlderSchemaIsWrittenOver() throws IOException {
        Path schema = site.resolve("schema/terms.schema.json");
        String now = Files.readString(schema);
        Files.writeString(schema, now.replace("\"type\"", "\"old\"").replace("\n", "\r\n"));
        assertThat(run("schema")).as(terminal.err.toString()).isZero();
        assertThat(schema).content().isEqualTo(now);
        try (Stream<Path> files = Files.list(schema.getParent())) {
            assertThat(files.map(Path::toString)).allMatch(name -> name.endsWith(".schema.json"));
        }
    }

    @Test
    void aReportIsNeitherWrittenOverTheSiteNorThroughItsLinks() throws IOException {
        Path contacts = site.resolve("data/contacts.yml");
        String sound = Files.readString(contacts);
        Files.createSymbolicLink(site.resolve("review"), outside);
        Path mine = Files.writeString(outside.resolve("mine.txt"), MINE);
        Files.createSymbolicLink(site.resolve("report.txt"), mine);
        for (Path file : List.of(
                contacts,
                site.resolve("data/report.txt"),
                site.resolve("review/report.txt"),
                site.resolve("review/mine.txt"),
                site.resolve("report.txt"),
                site.resolve("schema"))) {
            assertThat(run("check", AS_OF, "--output", file.toString()))
                    .as(file.toString())
                    .isEqualTo(ExitCode.FAULT);
            assertThat(run("diff", site.toString(), "--output", file.toString()))
                    .as(file.toString())
                    .isEqualTo(ExitCode.FAULT);
        }
        assertThat(contacts).content().isEqualTo(sound);
        assertThat(site.resolve("data/report.txt")).doesNotExist();
        assertThat(texts(outside)).containsExactly(MINE);
        assertThat(terminal.err.toString())
                .contains("it is of the site itself", "it leads out of the site's folder", "it is a folder");
    }

    @Test
    void aReportTakesThePlaceOfAnOlderOne() throws IOException {
        Path report = outside.resolve("new/report.json");
        for (int again = 0; again < 2; again++) {
            assertThat(run("check", AS_OF, "--format", "json", "--output", report.toString()))
                    .isZero();
            assertThat(report).content().startsWith("{").endsWith("}\n");
            Files.writeString(report, "old ".repeat(5000));
        }
        Path link = Files.createSymbolicLink(outside.resolve("link.json"), report);
        assertThat(run("check", AS_OF, "--format", "json", "--output", link.toString()))
                .isZero();
        assertThat(link).as("of one's own, outside the site").isSymbolicLink();
        assertThat(report).content().startsWith("{");
        assertThat(run("check", AS_OF, "--output", "/dev/null")).isZero();
        assertThat(run(
                        "check",
                        AS_OF,
                        "--output",
                        site.resolve("review/a/b.txt").toString()))
                .isZero();
        assertThat(site.resolve("review/a/b.txt")).exists();
    }

    @Test
    void aTemplateIsNotWrittenOverAFileOrThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(site.resolve("catalogue.csv"), outside.resolve("catalogue.csv"));
        Path mine = Files.writeString(outside.resolve("mine.xlsx"), MINE);
        for (Path file : List.of(link, mine)) {
            assertThat(run("import", "--template", file.toString())).isEqualTo(ExitCode.FAULT);
        }
        assertThat(outside.resolve("catalogue.csv")).doesNotExist();
        assertThat(mine).content().isEqualTo(MINE);
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose {@code jbake.properties} gives its folders other names, against the same site with the usual ones. */
final class OwnFoldersTest {

    private static final String AS_OF = "--as-of=2026-10-01";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path usual = Path.of("");
    private Path own = Path.of("");

    @BeforeEach
    void theSameSiteTwice() throws IOException {
        Path blog = Path.of("src/test/resources/sites/jbake-blog");
        usual = temp.resolve("usual");
        own = temp.resolve("own");
        terminal.run("import", "jbake", blog.toString(), usual.toString());
        Files.createDirectories(usual.resolve("assets/css"));
        Files.move(usual.resolve("content/css/choir.css"), usual.resolve("assets/css/choir.css"));
        Files.delete(usual.resolve("content/css"));
        terminal.run("import", "jbake", blog.toString(), own.toString());
        Files.createDirectories(own.resolve("src/files/css"));
        Files.move(own.resolve("content/css/choir.css"), own.resolve("src/files/css/choir.css"));
        Files.delete(own.resolve("content/css"));
        // The name of one folder begins with that of another kind, so that names may be changed once only.
        Files.move(
                own.resolve("content"),
                Files.createDirectories(own.resolve("templates")).resolve("texts.tmp"));
        Files.createDirectories(own.resolve("content"));
        Files.move(own.resolve("templates/texts.tmp"), own.resolve("content/texts"));
        Files.move(own.resolve("templates"), own.resolve("src/look"));
        write(own, "jbake.properties", Files.readString(own.resolve("jbake.properties")) + """
                content.folder=content/texts/
                template.folder=./src/look
                asset.folder=src/files
                destination.folder=public
                """);
    }

    @Test
    void bothBecomeTheSameFilesAndEachWhereItsSettingsSay() throws IOException {
        assertThat(run("build", "--site", usual.toString(), AS_OF)).as(told()).isZero();
        assertThat(run("build", "--site", own.toString(), AS_OF)).as(told()).isZero();

        SortedMap<String, String> files = files(own.resolve("public"));
        assertThat(files).isEqualTo(files(usual.resolve("dist"))).containsKeys("css/choir.css", "songs/river.html");
        assertThat(own.resolve("dist")).doesNotExist();
    }

    @Test
    void findingsSayAndHeedTheNamesThatTheFoldersHave() throws IOException {
        write(own, "content/texts/broken.md", "title=Broken\ntype=page\nstatus=published\n~~~~~~\n![A](no.png)\n");
        write(own, "src/look/song.ftl", "<#if>\n");

        assertThat(run("check", "--site", own.toString(), AS_OF)).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .contains(
                        "content/texts/broken.md:5:1: error[LNK003]: there is no file content/texts/no.png",
                        "5 | ![A](no.png)",
                        "src/look/song.ftl:1:");

        Path config = own.resolve("site-config.yml");
        Files.writeString(
                config,
                Files.readString(config)
                        + "ignore:\n  - code: LNK001\n    file: content/texts/linked.md\n    reason: Comes next week.\n");
        write(own, "content/texts/linked.md", "title=Linked\ntype=page\nstatus=published\n~~~~~~\n[A](/none.html)\n");
        run("check", "--site", own.toString(), AS_OF);
        assertThat(terminal.out.toString()).doesNotContain("LNK001").doesNotContain("SIT009");
    }

    @Test
    void newsAndTasksAreAboutFilesThere() {
        String[] news = {"--title=Cake", "--text=Bring some.", "--date=2026-10-01", "--as-of=2026-10-01"};
        assertThat(run(Stream.concat(Stream.of("new", "news", "--site", own.toString()), Stream.of(news))
                        .toArray(String[]::new)))
                .as(told())
                .isZero();
        assertThat(own.resolve("content/texts/news/cake.md")).exists();

        run("todo", "--site", own.toString(), AS_OF);
        assertThat(terminal.out.toString()).contains("content/texts/blog/2025/plans.md:");
    }

    @Test
    void onlyPublishingIsKeptAwayFromThem() {
        assertThat(run(
                        "build",
                        "--site",
                        own.toString(),
                        "--out",
                        own.resolve("src").toString()))
                .isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("the site's sources are there");
        assertThat(run(
                        "check",
                        "--site",
                        own.toString(),
                        "--output",
                        own.resolve("src/look/x.txt").toString()))
                .isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("it is of the site itself");
    }

    @Test
    void aRevisionIsReadByTheNamesThatItHad() throws IOException {
        Shell shell = new Shell(temp.resolve("bin"), own);
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--message=first");
        Path page = own.resolve("content/texts/songs/river.md");
        Files.writeString(page, Files.readString(page).replaceFirst("title=.*", "title=A wide river"));

        assertThat(run("diff", "HEAD", "--site", own.toString(), AS_OF))
                .as(told())
                .isZero();
        assertThat(terminal.out.toString()).contains("A wide river").doesNotContain("choir.css", "removed", "added");
    }

    private int run(String... command) {
        terminal.out.getBuffer().setLength(0);
        terminal.err.getBuffer().setLength(0);
        return terminal.run(command);
    }

    private String told() {
        return terminal.out.toString() + terminal.err;
    }

    private static void write(Path site, String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

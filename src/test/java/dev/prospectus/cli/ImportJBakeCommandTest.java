package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.moving.JBakeMove;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import jbake} as whoever has a blog made by JBake meets it. */
final class ImportJBakeCommandTest {

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path blog = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void makeABlog() throws IOException {
        blog = temp.resolve("choir blog");
        site = temp.resolve("site");
        write("jbake.properties", """
                # Our choir
                site.title=Choir: "Sing!"
                site.description=Songs and dates
                site.host=https://choir.example.org/
                site.lang=cy_GB
                content.folder=texts
                asset.folder=\\
                  files
                template.folder=layout
                template.page.file=page.gsp
                date.format=dd.MM.yyyy HH:mm
                """);
        write(
                "texts/blog/My first.md",
                "title=First\ntype=post\nstatus=published\ndate=01.09.2026 10:00\n~~~~~~\nHello.\n");
        write("texts/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\n![Us](/img/us.svg)\n");
        write("texts/later.md", "title=Later\ntype=page\nstatus=draft\n~~~~~~\nText.\n");
        write("texts/broken.md", "title=Broken\ntype=page\nstatus=published\ndate=soon\n~~~~~~\nText.\n");
        write("texts/old/.jbakeignore", "");
        write("texts/old/gone.md", "x");
        write("files/img/us.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>");
        write(
                "layout/post.ftl",
                "<html lang=\"en\"><title>${content.title}</title><main><h1>${content.title}</h1>"
                        + "${content.body}</main></html>");
        write("layout/page.gsp", "<%= content.title %>");
        write("layout/menu.gsp", "x");
        write("layout/foot.peb", "x");
        write("data/songs.yml", "- a\n");
    }

    @Test
    void aSiteIsMadeAndTheBlogStaysAsItWas() throws IOException {
        SortedMap<String, String> before = files(blog);

        assertThat(run("import", "jbake", blog.toString(), site.toString())).isEqualTo(ExitCode.FINDINGS);

        assertThat(files(blog)).isEqualTo(before);
        assertThat(files(site).keySet().stream().filter(name -> !name.startsWith("schema/")))
                .containsExactly(
                        "assets/img/us.svg",
                        "content/about.md",
                        "content/blog/My first.md",
                        "content/broken.md",
                        "content/later.md",
                        "data/contacts.yml",
                        "jbake-data/songs.yml",
                        "jbake.properties",
                        "site-config.yml",
                        "templates/post.ftl");
        assertThat(site.resolve("jbake.properties")).content().isEqualTo("""
                # Our choir
                site.title=Choir: "Sing!"
                site.description=Songs and dates
                site.host=https://choir.example.org/
                site.lang=cy_GB
                template.page.file=page.gsp
                date.format=dd.MM.yyyy HH:mm
                data.folder=jbake-data
                """);
        assertThat(site.resolve("site-config.yml"))
                .content()
                .contains(
                        "\nname: 'Choir: \"Sing!\"'\n",
                        "\nbase-url: https://choir.example.org/\nlanguage: cy-GB\n",
                        "\ndescription: Songs and dates\n");
    }

    @Test
    void theReportNamesWhatCameAlongAndWhatDidNot() {
        run("import", "jbake", blog.toString(), site.toString());

        assertThat(terminal.out.toString())
                .contains(
                        "  3 of 4 pages: Markdown 3; of type page 2, post 1; 1 not out yet",
                        "  1 is left out until its errors are mended, as said below",
                        "  1 template for Freemarker",
                        "  1 file of assets/",
                        "  layout/menu.gsp, layout/page.gsp: templates for Groovy, which is not run here; this program's theme shows",
                        "  layout/foot.peb: a template for Pebble, which is not run here",
                        "  texts/old: left out, since JBake ignores a folder with .jbakeignore in it",
                        "  data: is called jbake-data now",
                        "  1 x content/broken.md:4:6: error[JBK004]: 'soon' is not a date",
                        "Next: prospectus check --site ");
    }

    @Test
    void theRestIsPublishedWhereThatIsAsked() throws IOException {
        run("import", "jbake", blog.toString(), site.toString());
        write(site, "assets/img/bad.svg", "<svg");
        Path out = temp.resolve("out");

        assertThat(run("build", "--site", site.toString(), "--as-of", "2026-12-01", "--out", out.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out).doesNotExist();
        assertThat(run(
                        "build",
                        "--site",
                        site.toString(),
                        "--as-of",
                        "2026-12-01",
                        "--out",
                        out.toString(),
                        "--skip-broken"))
                .isEqualTo(ExitCode.FINDINGS);

        assertThat(terminal.err.toString())
                .contains("Left out, or published with faults: assets/img/bad.svg, content/broken.md.");
        assertThat(out.resolve("about.html")).exists();
        assertThat(out.resolve("blog/My+first.html")).content().contains("<h1>First</h1>");
        assertThat(out.resolve("img/us.svg")).exists();
        assertThat(out.resolve("img/bad.svg")).doesNotExist();
        assertThat(out.resolve("broken.html")).doesNotExist();
    }

    @Test
    void faultsElsewhereStopTheBuildAlsoThen() throws IOException {
        run("import", "jbake", blog.toString(), site.toString());
        write(site, "data/contacts.yml", "office: {}\n");
        Path out = temp.resolve("out");

        assertThat(run("build", "--site", site.toString(), "--out", out.toString(), "--skip-broken"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString()).contains("Can't be skipped: data/contacts.yml.");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content.folder=../secret",
                "asset.folder=../secret",
                "template.folder=../secret",
                "data.folder=../secret",
                "asset.folder=../choir blog/../secret",
                "asset.folder=link/deep"
            })
    void aFolderOutsideStaysThere(String line) throws IOException {
        write(temp, "secret/deep/key.ftl", "password");
        Files.createSymbolicLink(blog.resolve("link"), temp.resolve("secret"));
        Files.writeString(blog.resolve("jbake.properties"), "site.title=Choir\n" + line + "\n");

        run("import", "jbake", blog.toString(), site.toString());

        assertThat(files(site))
                .containsKey("site-config.yml")
                .noneSatisfy((name, text) -> assertThat(text).contains("password"));
        assertThat(terminal.out.toString())
                .contains("  " + line.substring(line.indexOf('=') + 1) + ": this leads out of the site's folder");
    }

    @Test
    void aSettingsFileOutsideStaysThere() throws IOException {
        write(temp, "secret/credentials", "key=password");
        Files.createSymbolicLink(blog.resolve("custom.properties"), temp.resolve("secret/credentials"));

        run("import", "jbake", blog.toString(), site.toString());

        assertThat(site.resolve("custom.properties")).doesNotExist();
        assertThat(site.resolve("jbake.properties")).exists();
        assertThat(terminal.out.toString()).contains("  custom.properties: this link leads out of the site's folder");
    }

    @Test
    void templatesCanBeLeftOut() throws IOException {
        run("import", "jbake", blog.toString(), site.toString(), "--no-templates");

        assertThat(site.resolve("templates")).doesNotExist();
        assertThat(terminal.out.toString()).contains("layout/post.ftl: a template for Freemarker, left out as asked");
    }

    @Test
    void aBlogBelowTheFolderOfItsBuildIsFound() throws IOException {
        Path project = temp.resolve("project");
        Files.createDirectories(project.resolve("src"));
        Files.move(blog, project.resolve("src/jbake"));
        Files.delete(project.resolve("src/jbake/texts/broken.md"));

        assertThat(run("import", "jbake", project.toString())).isZero();

        assertThat(temp.resolve("project-site/content/about.md")).exists();
        assertThat(temp.resolve("project-site/site-config.yml")).content().contains("\nname: 'Choir: \"Sing!\"'\n");
        assertThat(terminal.out.toString()).doesNotContain("what the site is called");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/jbake"})
    void aSiteWithoutATitleIsCalledAfterTheFolderOfItsProject(String place) throws IOException {
        Path from = temp.resolve("project").resolve(place);
        write(from, "jbake.properties", "a=1\n");
        write(from, "content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        run("import", "jbake", from.toString(), site.toString());

        assertThat(site.resolve("site-config.yml")).content().contains("\nname: project\n", "\nshort-name: project\n");
        assertThat(terminal.out.toString())
                .contains("  name, short-name: what the site is called; site.title of jbake.properties does not tell");
    }

    /** As {@code import jbake .} leaves it. */
    @Test
    void theFolderInWhichOneIsHasAName() throws IOException {
        run("import", "jbake", blog.toString(), site.toString());
        JBakeMove move = JBakeMove.of(blog, true);
        JBakeMove here = new JBakeMove(Path.of(""), move.settings(), move.copies(), move.texts(), move.left());
        StringWriter told = new StringWriter();

        new MoveReport(here, new MovedConfig("", List.of()), site).print(new PrintWriter(told, true));

        assertThat(told.toString()).startsWith("Made " + site + " of this folder, which stays as it is.");
    }

    @Test
    void whatIsASiteAlreadyIsRefused() throws IOException {
        write("site-config.yml", "format: 2\n");

        assertThat(run("import", "jbake", blog.toString(), site.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err.toString()).contains("is a site of Prospectus already: it has site-config.yml");
        assertThat(site).doesNotExist();
    }

    @Test
    void aFolderOfJBakeNamesTheCommandAndNothingElse() throws IOException {
        write("templates/post.ftl", "<#if");
        write("templates/page.gsp", "x");
        write("content/broken.md", "title=Broken\ntype=page\nstatus=published\ndate=soon\n~~~~~~\nText.\n");
        write("content/cat.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>");
        SortedMap<String, String> before = files(blog);

        assertThat(run("check", "--site", blog.toString())).isEqualTo(ExitCode.FINDINGS);

        assertThat(terminal.out.toString())
                .contains("this is the folder of a site that JBake makes", "prospectus import jbake DIR")
                .endsWith("1 error" + System.lineSeparator());
        assertThat(run("build", "--site", blog.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(files(blog)).isEqualTo(before);
        assertThat(blog.resolve(".prospectus")).doesNotExist();
    }

    @Test
    void placesThatCantBeAreRefusedAndNothingIsWritten() throws IOException {
        SortedMap<String, String> before = files(blog);
        write(site, "mine.txt", "x");

        assertThat(run("import", "jbake", temp.resolve("nothing").toString(), site.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("import", "jbake", blog.toString(), blog.resolve("site").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("import", "jbake", blog.toString(), site.toString())).isEqualTo(ExitCode.FAULT);
        assertThat(run("import")).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err.toString())
                .contains("holds no site of JBake", "nothing is changed", "there is something here already", "'FILE'");
        assertThat(files(blog)).isEqualTo(before);
        assertThat(files(site)).containsOnlyKeys("mine.txt");
    }

    private int run(String... words) {
        return terminal.run(words);
    }

    private void write(String name, String text) throws IOException {
        write(blog, name, text);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

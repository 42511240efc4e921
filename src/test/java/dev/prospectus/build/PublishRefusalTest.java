package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way of publishing is refused before work begins, and nobody's file is ever lost. */
final class PublishRefusalTest {

    private static final int PAGES = 12;

    @TempDir
    private Path around;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = around.resolve("dist");
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(out.resolve(".git/objects"));
        for (int number = 1; number < 8; number++) {
            Files.createFile(out.resolve("letter" + number + ".txt"));
        }
        PublishException refusal = refusal();
        assertThat(refusal)
                .hasMessage("can't publish: " + out + ": it is not empty and was not written by Prospectus; it holds "
                        + ".git/, letter1.txt, letter2.txt, letter3.txt, letter4.txt and 3 more");
        assertThat(refusal.hint()).startsWith("Choose another --out, or move them");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", ".git/config", "programmes/p0/notes.txt", "empty-folder/"})
    void refusesForeignFilesInAPublishedSite(String foreign) throws IOException {
        publish("A");
        Path path = out.resolve(foreign);
        if (foreign.endsWith("/")) {
            Files.createDirectory(path);
        } else {
            Files.createDirectories(path.getParent());
            Files.writeString(path, "mine");
        }
        String named = foreign.startsWith(".git/") ? ".git/" : foreign;
        assertThat(refusal()).hasMessageEndingWith("it holds files that Prospectus did not write: " + named);
        assertThat(path).exists();
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    @Test
    void refusesToFollowALinkInPlaceOfTheOutput() throws IOException {
        Path elsewhere = Files.createDirectory(around.resolve("elsewhere"));
        Files.createSymbolicLink(out, elsewhere);
        assertThat(refusal()).hasMessageEndingWith("dist: it is a symbolic link, to " + elsewhere);
        Files.delete(elsewhere);
        assertThat(refusal()).hasMessageContaining("it is a symbolic link");
    }

    @Test
    void refusesLinksInsideAPublishedSite() throws IOException {
        publish("A");
        Path precious = Files.createDirectory(around.resolve("precious"));
        Files.writeString(precious.resolve("page0.html"), "mine");
        Path listed = out.resolve("programmes/p0");
        Files.move(listed, around.resolve("moved"));
        Files.createSymbolicLink(listed, precious);
        assertThat(refusal()).hasMessageEndingWith("Prospectus did not write: programmes/p0 (a symbolic link)");
        assertThat(precious.resolve("page0.html")).hasContent("mine");
    }

    @Test
    void refusesALinkInPlaceOfAListedFileOrOfTheManifest() throws IOException {
        publish("A");
        Path page = out.resolve("programmes/p0/page0.html");
        Files.delete(page);
        Files.createSymbolicLink(page, around.resolve("x"));
        assertThat(refusal()).hasMessageEndingWith("programmes/p0/page0.html (a symbolic link)");
        Path manifest = out.resolve(Manifest.FILE_NAME);
        Files.move(manifest, around.resolve("manifest"));
        Files.createSymbolicLink(manifest, around.resolve("manifest"));
        assertThat(refusal()).hasMessageContaining("is damaged: it is not a plain file");
    }

    @Test
    void outputBehindALinkedFolderIsAccepted() throws IOException {
        Path real = Files.createDirectory(around.resolve("real"));
        Path link = Files.createSymbolicLink(around.resolve("link"), real);
        SampleSite.publish(Publisher.to(link.resolve("dist")), SampleSite.of("A", PAGES));
        assertThat(SampleSite.whatIsIn(real.resolve("dist"), PAGES)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prospectus-manifest 2\n",
                "prospectus-manifest 1\n12 ../precious\n",
                "prospectus-manifest 1\n12 /etc/passwd\n",
                "prospectus-manifest 1\n-1 a\n",
                "prospectus-manifest 1\n1 a\n1 a\n",
                "prospectus-manifest 1\na\n"
            })
    void refusesADamagedOrForgedManifest(String manifest) throws IOException {
        publish("A");
        Files.writeString(out.resolve(Manifest.FILE_NAME), manifest);
        PublishException refusal = refusal();
        assertThat(refusal).hasMessageContaining("the list of what Prospectus wrote there is damaged");
        assertThat(refusal.path()).isEqualTo(out.resolve(Manifest.FILE_NAME));
        assertThat(out.resolve("programmes/p0/page0.html")).exists();
    }

    @Test
    void refusesAFileInPlaceOfTheOutputOrOfAFolderAroundIt() throws IOException {
        Files.createFile(out);
        assertThat(refusal()).hasMessageEndingWith("dist: it is a file, not a folder");
        out = out.resolve("inside");
        assertThat(refusal()).hasMessageContaining(around.resolve("dist") + ": ");
    }

    @Test
    void refusesOutputsThatWouldReplaceTheSources() throws IOException {
        Path site = Files.createDirectory(around.resolve("site"));
        Path data = Files.createDirectory(site.resolve("data"));
        Path content = site.resolve("content");
        Path alias = Files.createSymbolicLink(around.resolve("alias"), site);
        for (Path bad : List.of(
                site,
                around,
                data,
                data.resolve("programmes"),
                content,
                alias.resolve("data/x"),
                site.resolve("dist/../data"),
                site.resolve("."),
                data.resolve(".."))) {
            assertThat(catchThrowableOfType(
                            PublishException.class, () -> Publisher.to(bad).awayFrom(site, List.of(data, content))))
                    .as(bad.toString())
                    .isNotNull();
        }
        SampleSite.publish(
                Publisher.to(site.resolve("dist")).awayFrom(alias, List.of(data, content)), SampleSite.of("A", PAGES));
        assertThat(SampleSite.whatIsIn(site.resolve("dist"), PAGES)).isEqualTo("A");
    }

    @Test
    void refusesTheRootOfTheFileSystem() {
        assertThat(catchThrowableOfType(PublishException.class, () -> Publisher.to(out.getRoot())))
                .hasMessageContaining("root of the file system");
    }

    @Test
    void doesNotSwapWhatWasReplacedMeanwhile() throws IOException {
        publish("A");
        Path mine = around.resolve("mine");
        try (Staging staging = Publisher.to(out).stage()) {
            staging.write(new OutputPath("index.html"), new byte[1]);
            Files.move(out, mine);
            Files.createDirectory(out);
            assertThat(catchThrowableOfType(PublishException.class, staging::publish))
                    .hasMessageContaining("it was changed or replaced while the site was being built");
        }
        try (Staging staging = Publisher.to(around.resolve("later")).stage()) {
            Files.createFile(around.resolve("later"));
            assertThat(catchThrowableOfType(PublishException.class, staging::publish))
                    .hasMessageContaining("it is a file");
        }
        assertThat(SampleSite.whatIsIn(mine, PAGES)).isEqualTo("A");
        assertThat(SampleSite.around(out)).containsExactly("dist", "later", "mine");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsFilesThatTurnUpInTheOldSiteMeanwhile(boolean exchange) throws IOException {
        publish("A");
        Publisher publisher = exchange ? Publisher.to(out) : Publisher.to(out).withoutExchange();
        try (Staging staging = publisher.stage()) {
            staging.write(new OutputPath("index.html"), new byte[1]);
            Files.writeString(out.resolve("programmes/p0/notes.txt"), "mine");
            assertThat(staging.publish().kept()).containsExactly(around.resolve("dist.kept"));
        }
        assertThat(around.resolve("dist.kept/programmes/p0/notes.txt")).hasContent("mine");
        assertThat(around.resolve("dist.kept/programmes/p0/page0.html")).doesNotExist();
        assertThat(SampleSite.around(out)).containsExactly("dist", "dist.kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new/index.html", "index.html", "programmes/p0/notes.txt", "programmes/p0/page0.html/notes.txt"})
    void overwritesNoFileThatTurnsUpWhileFilesAreToBeChangedOneByOne(String mine) throws IOException {
        publish("A");
        Files.delete(out.resolve("programmes/p0/page0.html"));
        try (Staging staging = Publisher.inPlace(out).stage()) {
            for (String path : List.of("index.html", "new/index.html", "programmes/p0/page0.html")) {
                staging.write(new OutputPath(path), new byte[1]);
            }
            Files.createDirectories(out.resolve(mine).getParent());
            Files.writeString(out.resolve(mine), "mine");
            assertThat(catchThrowableOfType(PublishException.class, staging::publish))
                    .hasMessageContaining("it holds files that Prospectus did not write: ");
        }
        assertThat(out.resolve(mine)).hasContent("mine");
        assertThat(out.resolve("programmes/p0/page1.html")).exists();
        assertThat(out.resolve(".prospectus-staging")).doesNotExist();
    }

    @Test
    void overwritesNothingInAFolderThatWasReplacedWhileFilesWereToBeChangedOneByOne() throws IOException {
        publish("A");
        Path mine = around.resolve("mine");
        try (Staging staging = Publisher.inPlace(out).stage()) {
            staging.write(new OutputPath("index.html"), new byte[1]);
            Files.move(out, mine);
            Files.createDirectory(out);
            assertThat(catchThrowableOfType(PublishException.class, staging::publish))
                    .hasMessageContaining("it was changed or replaced while the site was being built");
        }
        assertThat(out).isEmptyDirectory();
        assertThat(mine.resolve("index.html")).doesNotExist();
    }

    @Test
    void clearsWhatKilledBuildsLeftButNobodyElsesFiles() throws IOException {
        publish("A");
        OutputPlace place = OutputPlace.of(out);
        Files.createDirectories(place.staging().resolve("programmes"));
        Manifest.begin(place.staging());
        Files.writeString(place.staging().resolve("programmes/half"), "half a pa");
        Files.writeString(place.lock(), "process 1");
        Files.createDirectories(place.setAside().resolve("x"));
        Files.writeString(place.setAside().resolve("x/mine.txt"), "mine");
        Publication publication = publish("B");
        assertThat(publication.kept()).containsExactly(around.resolve("dist.kept"));
        assertThat(around.resolve("dist.kept/x/mine.txt")).hasContent("mine");
        assertThat(SampleSite.around(out)).containsExactly("dist", "dist.kept");
    }

    @Test
    void putsTheOldSiteBackAfterAKillBetweenTwoRenames() throws IOException {
        publish("A");
        Files.move(out, OutputPlace.of(out).setAside());
        Publisher.to(out).stage().close();
        assertThat(SampleSite.whatIsIn(out, PAGES)).isEqualTo("A");
        assertThat(SampleSite.around(out)).containsExactly("dist");
    }

    private PublishException refusal() {
        PublishException refusal = catchThrowableOfType(
                PublishException.class, () -> Publisher.to(out).stage().close());
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private Publication publish(String letter) throws IOException {
        return SampleSite.publish(Publisher.to(out), SampleSite.of(letter, PAGES));
    }
}

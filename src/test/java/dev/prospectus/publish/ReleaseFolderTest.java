package dev.prospectus.publish;

import static dev.prospectus.publish.HostAssertions.failure;
import static dev.prospectus.publish.HostAssertions.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Release folders on a machine that OpenSSH leads to, whose name and folder try every quote. */
final class ReleaseFolderTest extends SshReleases {

    @Test
    void eachPublicationIsAReleaseAndOnlyWhatChangedTravels() throws IOException {
        Outcome one = host().publish(first, NOW, false);
        assertThat(one.release()).isEqualTo("20261103T120000Z");
        assertThat(one.sent()).isEqualTo(first.size());
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("A", 1));

        Outcome two = host().publish(second, NOW, false);
        assertThat(two).isEqualTo(new Outcome("20261103T120000Z-2", true, BuiltPages.PAGES + 2, 1, List.of()));
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("B", 2));
        assertThat(BuiltPages.in(folder.resolve("releases/" + one.release()))).isEqualTo(BuiltPages.files("A", 1));
        for (String same : List.of("assets/main.css", "files/Leaflet in März (2).txt")) {
            assertThat(Files.getAttribute(folder.resolve("current").resolve(same), "unix:ino"))
                    .as(same + " stands on the disk once")
                    .isEqualTo(Files.getAttribute(
                            folder.resolve("releases").resolve(one.release()).resolve(same), "unix:ino"));
        }
        assertThat(Files.readSymbolicLink(folder.resolve("current"))).hasToString("releases/" + two.release());
        assertThat(names(folder)).containsExactly("current", "releases");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsTold() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "mine");
        Host below = Target.of("hub:" + folder + "/a/b", Optional.empty(), Optional.of(ssh.settings()));
        assertThat(failure(() -> host().publish(first, NOW, false))).hasMessageEndingWith("is a file, not a folder");
        assertThat(failure(() -> host().difference(first, false))).hasMessageEndingWith("is a file, not a folder");
        assertThat(failure(() -> below.publish(first, NOW, false)))
                .hasMessageEndingWith("/a/b can't be made, since a folder above it is a file");
        assertThat(failure(below::releases)).hasMessageContaining("can't be made");
        assertThat(folder).hasContent("mine");
        Files.delete(folder);
        Files.createSymbolicLink(folder, temp.resolve("nowhere/at all"));
        assertThat(failure(() -> host().publish(first, NOW, false)))
                .hasMessageEndingWith("the folder can't be made there");
    }

    @Test
    void whatAHostSaysOfAnInstantIsOneOrNothing() throws IOException {
        String said =
                "release 20261103T120000Z 4 2026-11-03T09:00:00.123456789Z\nrelease 20261102T120000Z 4 \u001b[2J\n";
        assertThat(ReleaseList.read(said, "hub").latestFirst())
                .extracting(Release::asOf)
                .containsExactly("2026-11-03T09:00:00.123456789Z", "");
        assertThat(ReleaseList.read(said, "hub").latestFirst())
                .first()
                .extracting(Release::asOfSecond)
                .isEqualTo("2026-11-03T09:00:00Z");
    }

    @Test
    void whatReadersHaveAlreadyIsNotPublishedAgain() throws IOException {
        host().publish(first, NOW, false);
        assertThat(host().publish(first, after(1), false))
                .isEqualTo(new Outcome("20261103T120000Z", false, 0, 0, List.of()));
        assertThat(names(folder.resolve("releases"))).containsExactly("20261103T120000Z");
    }

    @Test
    void aRehearsalTellsWhatWouldChangeAndChangesNothing() throws IOException {
        assertThat(host().difference(first, false).added())
                .hasSize(first.size())
                .contains("index.html");
        assertThat(folder).doesNotExist();
        host().publish(first, NOW, false);
        Difference difference = host().difference(second, false);
        assertThat(difference.added()).containsExactly("only-in-B.txt");
        assertThat(difference.removed()).containsExactly("only-in-A.txt");
        assertThat(difference.changed()).hasSize(BuiltPages.PAGES + 1).contains("index.html");
        assertThat(host().difference(first, false).isNothing()).isTrue();
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("A", 1));
        assertThat(names(folder.resolve("releases"))).hasSize(1);
    }

    @Test
    void theLastFiveCanBeBroughtBack() throws IOException {
        Host host = Target.of(folder.toString(), Optional.empty(), Optional.empty());
        List<String> published = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            BuiltSite site = BuiltPages.of(temp.resolve("daily"), "v" + day, day);
            published.add(host.publish(site, after(day), false).release());
        }
        List<Release> releases = host.releases();
        assertThat(releases).hasSize(Host.KEPT);
        assertThat(releases.get(0))
                .isEqualTo(new Release(published.get(6), true, BuiltPages.PAGES + 4, "2026-11-07T09:00:00Z"));
        assertThat(names(folder.resolve("releases"))).isEqualTo(published.subList(2, 7));

        assertThat(host.rollback(Optional.empty(), after(8)).name()).isEqualTo(published.get(5));
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("v6", 6));
        assertThat(host.rollback(Optional.of(published.get(2)), after(8)).asOf())
                .isEqualTo("2026-11-03T09:00:00Z");
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("v3", 3));
        assertThat(failure(() -> host.rollback(Optional.empty(), after(8))))
                .hasMessageContaining("there is no release before the present one");
        assertThat(failure(() -> host.rollback(Optional.of("../../etc"), after(8))))
                .hasMessageContaining("there is no release '../../etc'");

        BuiltSite next = BuiltPages.of(temp.resolve("daily"), "v8", 8);
        host.publish(next, after(9), false);
        assertThat(names(folder.resolve("releases")))
                .as("the present one is among the five, so the oldest goes")
                .hasSize(Host.KEPT)
                .doesNotContain(published.get(2));
    }

    @Test
    void aSiteThatNobodyMeansToPublishIsRefused() throws IOException {
        host().publish(second, NOW, false);
        assertThat(failure(() -> host().publish(first, after(1), false)))
                .hasMessageContaining("the site is as of 2026-11-01T09:00:00Z")
                .hasMessageContaining("which is later");
        Map<String, String> few = new TreeMap<>(BuiltPages.files("C", 3));
        few.keySet().removeIf(name -> name.startsWith("programmes/"));
        BuiltSite small = BuiltPages.of(temp.resolve("small"), few);
        assertThat(failure(() -> host().publish(small, after(1), false)))
                .hasMessageContaining("the site has 4 files, and that at hub:" + folder + " has 24");
        assertThat(failure(() -> host().difference(small, false))).hasMessageContaining("the site has 4 files");
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("B", 2));
        assertThat(names(folder.resolve("releases"))).hasSize(1);

        host().publish(small, after(1), true);
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(few);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), "of others");
        assertThat(failure(() -> host().publish(first, NOW, false)))
                .hasMessageContaining("holds files that are no releases");
        assertThat(names(folder)).containsExactly("index.html");

        Files.createDirectory(folder.resolve("releases"));
        Files.createDirectory(folder.resolve("current"));
        assertThat(failure(() -> host().publish(first, NOW, false))).hasMessageContaining("current is not a link");
        Files.delete(folder.resolve("current"));
        host().publish(first, NOW, false);
        assertThat(folder.resolve("index.html")).hasContent("of others");
    }

    /** Links in a site's folder, and files that no build wrote, are not handed on. */
    @Test
    void onlyWhatABuildWroteTravels() throws IOException {
        Path built = temp.resolve("with others");
        BuiltPages.of(built, "A", 1);
        Files.writeString(built.resolve("notes.txt"), "private");
        host().publish(BuiltSite.in(built), NOW, false);
        assertThat(folder.resolve("current/notes.txt")).doesNotExist();
        Files.delete(built.resolve("index.html"));
        Files.createSymbolicLink(built.resolve("index.html"), temp.resolve("ssh/host"));
        assertThat(catchThrowableOfType(IOException.class, () -> BuiltSite.in(built)))
                .hasMessageContaining("index.html: it is not as the build left it");
        assertThat(catchThrowableOfType(IOException.class, () -> BuiltSite.in(temp)))
                .hasMessageContaining("no site was built there");
    }

    @Test
    void theSameIsDoneOnThisMachine() throws IOException {
        Host here = Target.of(folder.toString(), Optional.empty(), Optional.empty());
        here.publish(first, NOW, false);
        here.publish(second, after(1), false);
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("B", 2));
        assertThat(here.rollback(Optional.empty(), after(2)).name()).isEqualTo("20261103T120000Z");
        assertThat(BuiltPages.in(folder.resolve("current"))).isEqualTo(BuiltPages.files("A", 1));
    }
}

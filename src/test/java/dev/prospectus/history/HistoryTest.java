package dev.prospectus.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a site as they stood at a revision. */
final class HistoryTest {

    private static final List<String> PARTS = List.of("site-config.yml", "content");

    @TempDir
    Path temp;

    private Path top = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TestRepository repository;

    @BeforeEach
    void makeARepository() throws Exception {
        top = Files.createDirectory(temp.resolve("repository"));
        repository = TestRepository.at(top);
        write("hubs/north/site-config.yml", "name: North");
        write("hubs/north/content/about.md", "About the north");
        write("hubs/south/site-config.yml", "name: South");
        write("README.md", "Two hubs");
        repository.commit("Two hubs");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aSiteMayBeAFolderOfALargerRepository() throws Exception {
        write("hubs/north/content/about.md", "Later");
        assertThat(files("hubs/north", "main"))
                .containsExactly("content/about.md: About the north", "site-config.yml: name: North");
        assertThat(files("hubs/south", "HEAD")).containsExactly("site-config.yml: name: South");
        assertThat(files("", "main")).isEmpty();
    }

    @Test
    void aPackedRepositoryIsReadAsWell() throws Exception {
        repository.pack();
        assertThat(files("hubs/south", "main")).containsExactly("site-config.yml: name: South");
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Path folder;
        try (History history = history("hubs/north");
                Snapshot snapshot = history.snapshot(history.revision("main").orElseThrow(), PARTS)) {
            folder = snapshot.folder();
            assertThat(folder).isDirectory();
        }
        assertThat(folder).doesNotExist();
        try (Stream<Path> inside = Files.list(top.resolve(".git"))) {
            assertThat(inside.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".probe"));
        }
    }

    @Test
    void revisionsAreNamedAsInGit() throws Exception {
        String first = repository.commit("Second");
        try (History history = history("")) {
            assertThat(history.revision("main").orElseThrow().commit()).isEqualTo(first);
            assertThat(history.revision(first.substring(0, 8)).orElseThrow().commit())
                    .isEqualTo(first);
            assertThat(history.revision("main~1").orElseThrow().commit()).isNotEqualTo(first);
            assertThat(history.revision("nothing")).isEmpty();
            assertThat(history.revision("a..b")).isEmpty();
            assertThat(history.revision("main:README.md")).isEmpty();
            assertThat(history.revision("^{/x")).isEmpty();
        }
    }

    @Test
    void aBranchIsComparedFromWhereItLeft() throws Exception {
        String fork = repository.commit("Fork");
        repository.branch("work");
        write("README.md", "Work");
        repository.commit("Work");
        repository.checkout("main");
        write("README.md", "Main");
        repository.commit("Main goes on");
        try (History history = history("")) {
            Revision main = history.revision("main").orElseThrow();
            Revision work = history.revision("work").orElseThrow();
            assertThat(history.mergeBase(main, work).orElseThrow().commit()).isEqualTo(fork);
            repository.entry("other", "a.md", FileMode.REGULAR_FILE, "");
            assertThat(history.mergeBase(main, history.revision("other").orElseThrow()))
                    .isEmpty();
            assertThat(history.isShallow()).isFalse();
        }
    }

    /** What git itself would refuse to check out is told and never written. */
    @Test
    void linksSubmodulesAndNamesThatLeadElsewhereAreLeftOut() throws Exception {
        repository.entry("link", "passwords.md", FileMode.SYMLINK, "/etc/passwd");
        repository.entry("module", "theme", FileMode.GITLINK, "");
        repository.entry("up", "..", FileMode.REGULAR_FILE, "out");
        repository.entry("git", ".git", FileMode.REGULAR_FILE, "config");
        repository.entry("drive", "C:\\windows.md", FileMode.REGULAR_FILE, "out");
        repository.entry("bell", "a\u0007.md", FileMode.REGULAR_FILE, "out");
        assertThat(leftOut("link")).containsExactly("content/passwords.md is a link, which is not followed");
        assertThat(leftOut("module")).containsExactly("content/theme is a submodule, which is not looked into");
        assertThat(leftOut("up")).containsExactly("content/.. is no name of a file here");
        assertThat(leftOut("git")).containsExactly("content/.git is no name of a file here");
        assertThat(leftOut("drive")).containsExactly("content/C:\\windows.md is no name of a file here");
        assertThat(leftOut("bell")).hasSize(1);
    }

    @Test
    void whatIsKeptElsewhereIsTold() throws Exception {
        repository.entry(
                "pointer",
                "photo.jpg",
                FileMode.REGULAR_FILE,
                "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a".repeat(64) + "\nsize 12\n");
        assertThat(leftOut("pointer"))
                .containsExactly("1 file is kept by Git LFS: no more is known than whether they differ");
    }

    @Test
    void aFolderWithoutARepositoryHasNoHistory() throws Exception {
        Path bare = Files.createDirectory(temp.resolve("bare"));
        assertThat(History.around(bare)).isEmpty();
    }

    /** A partial clone lacks files; that is told as it is, and no folder is left. */
    @Test
    void missingObjectsAreTheMachinesFault() throws Exception {
        try (History history = history("hubs/north")) {
            Revision main = history.revision("main").orElseThrow();
            try (Stream<Path> objects = Files.walk(top.resolve(".git/objects"))) {
                for (Path object : objects.filter(Files::isRegularFile).toList()) {
                    if (!object.toString().replace("/", "").endsWith(main.commit())) {
                        object.toFile().setWritable(true);
                        Files.delete(object);
                    }
                }
            }
            assertThatThrownBy(() -> history.snapshot(main, PARTS).close())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("does not hold all files of main");
        }
    }

    private List<String> leftOut(String branch) throws IOException {
        try (History history = history("");
                Snapshot snapshot = history.snapshot(history.revision(branch).orElseThrow(), PARTS)) {
            try (Stream<Path> files = Files.walk(snapshot.folder())) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString()))
                        .isSubsetOf("photo.jpg");
            }
            return snapshot.leftOut();
        }
    }

    private List<String> files(String site, String revision) throws IOException {
        try (History history = history(site);
                Snapshot snapshot = history.snapshot(history.revision(revision).orElseThrow(), PARTS);
                Stream<Path> files = Files.walk(snapshot.folder())) {
            assertThat(snapshot.leftOut()).isEmpty();
            return files.filter(Files::isRegularFile)
                    .map(file -> snapshot.folder().relativize(file).toString().replace('\\', '/') + ": " + text(file))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private History history(String site) throws IOException {
        return History.around(top.resolve(site)).orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Path path = top.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package dev.prospectus.cli;

import dev.prospectus.history.History;
import dev.prospectus.history.Revision;
import dev.prospectus.history.Snapshot;
import dev.prospectus.load.Loader;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.SiteFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what {@code diff} compares: a name is that of a revision, unless it is written as a path or only a folder has it.
 *
 * @param notes what is to be said of the choice
 */
record ComparedSites(ComparedSite before, ComparedSite after, List<String> notes) implements AutoCloseable {

    private static final Pattern PATH = Pattern.compile("\\.{1,2}(?:[/\\\\].*)?|[/\\\\~].*|[A-Za-z]:[/\\\\].*");

    ComparedSites {
        notes = List.copyOf(notes);
    }

    /** A name of nothing; its message is for who wrote it. */
    static final class UnknownName extends Exception {
        private static final long serialVersionUID = 1;

        UnknownName(String message) {
            super(message);
        }
    }

    /**
     * Finds both sites.
     *
     * @param head absent for the working files
     * @param direct whether the base itself is meant, and not where the head left it
     * @param catalogues the folders of those that the base builds on, by their ids, where somebody named them
     */
    static ComparedSites of(Path site, String base, Optional<String> head, boolean direct, Map<String, Path> catalogues)
            throws IOException, UnknownName {
        for (Map.Entry<String, Path> catalogue : catalogues.entrySet()) {
            if (!Files.isDirectory(catalogue.getValue())) {
                throw new UnknownName(
                        "--catalogue " + catalogue.getKey() + ": there is no folder " + catalogue.getValue());
            }
        }
        boolean paths = PATH.matcher(base).matches()
                && head.map(name -> PATH.matcher(name).matches()).orElse(true);
        Optional<History> history = paths ? Optional.empty() : History.around(site);
        if (history.isEmpty()) {
            ComparedSite before = folder(base, false, catalogues);
            before.requireNamed(catalogues.keySet());
            return new ComparedSites(
                    before, head.isPresent() ? folder(head.get(), false, Map.of()) : working(site), List.of());
        }
        try (History git = history.get()) {
            return new Repository(site, git).compared(base, head, direct, catalogues);
        }
    }

    /** The repository of a site. */
    private record Repository(Path site, History git) {

        private ComparedSites compared(String base, Optional<String> head, boolean direct, Map<String, Path> catalogues)
                throws IOException, UnknownName {
            Optional<Revision> from = revision(git, base);
            Optional<Revision> to = revision(git, head.orElse("HEAD"));
            List<String> notes = new ArrayList<>();
            boolean isFolder = head.isPresent() && to.isEmpty();
            Optional<String> left = Optional.empty();
            if (from.isPresent() && to.isPresent() && !direct && !isFolder) {
                Optional<Revision> fork = git.mergeBase(from.get(), to.get());
                if (fork.isEmpty()) {
                    notes.add("Where " + head.orElse("this branch") + " left " + base + " is not known here"
                            + (git.isShallow() ? ", since only the latest commits were cloned" : "")
                            + ": compared with "
                            + base + " as it is now.");
                } else if (!fork.get().commit().equals(from.get().commit())) {
                    left = Optional.of(fork.get().brief() + ", where " + head.orElse("this branch") + " left "
                            + from.get().name());
                    from = fork;
                }
            }
            ComparedSite before = from.isPresent()
                    ? at(from.get(), left.orElse(words(from.get())), catalogues)
                    : folder(base, true, catalogues);
            boolean whole = false;
            try {
                before.requireNamed(catalogues.keySet());
                ComparedSite after = head.isEmpty()
                        ? working(site)
                        : to.isPresent() ? at(to.get(), words(to.get()), Map.of()) : folder(head.get(), true, Map.of());
                notes.addAll(before.catalogues().notes());
                whole = true;
                return new ComparedSites(before, after, notes);
            } finally {
                if (!whole) {
                    before.close();
                }
            }
        }

        private ComparedSite at(Revision revision, String words, Map<String, Path> catalogues) throws IOException {
            Snapshot snapshot = snapshot(git, revision);
            boolean whole = false;
            try {
                ComparedCatalogues built = ComparedCatalogues.at(revision, git, site, snapshot.folder(), catalogues);
                whole = true;
                return ComparedSite.of(snapshot, words, built);
            } finally {
                if (!whole) {
                    snapshot.close();
                }
            }
        }
    }

    /** Which folders a site has its settings tell, so that these are taken first. */
    private static Snapshot snapshot(History git, Revision revision) throws IOException {
        SiteFolders folders;
        try (Snapshot settings = git.snapshot(revision, DataFiles.SETTINGS)) {
            folders = Loader.folders(settings.folder());
        }
        return git.snapshot(revision, folders.parts());
    }

    private static Optional<Revision> revision(History git, String name) throws IOException {
        return PATH.matcher(name).matches() ? Optional.empty() : git.revision(name);
    }

    private static String words(Revision revision) {
        return revision.commit().startsWith(revision.name())
                ? revision.brief()
                : revision.name() + " (" + revision.brief() + ")";
    }

    private static ComparedSite working(Path site) {
        return ComparedSite.folder(
                site, "the files in " + (site.toString().isEmpty() ? "this folder" : site), Map.of());
    }

    private static ComparedSite folder(String name, boolean git, Map<String, Path> catalogues) throws UnknownName {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new UnknownName("there is no " + (git ? "revision and no " : "") + "folder '" + name + "'"
                    + (git
                            ? "; write a branch, a tag or a commit that was fetched, or a folder"
                            : PATH.matcher(name).matches() ? "" : ", and this site is in no git repository"));
        }
        return ComparedSite.folder(folder.normalize(), name, catalogues);
    }

    @Override
    public void close() throws IOException {
        try {
            after.close();
        } finally {
            before.close();
        }
    }
}

package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfBookings;
import dev.prospectus.load.DataFile.OfCohorts;
import dev.prospectus.load.DataFile.OfPathway;
import dev.prospectus.load.DataFile.OfProgramme;
import dev.prospectus.load.DataFile.OfRegistry;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.Slug;
import dev.prospectus.source.Copies;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the files below {@code data/}, and reports every file that would be ignored: an ignored file is a programme that is
 * missing from the site. Symbolic links must stay within the site's folder.
 */
final class FileSearch {

    private final Path realSite;
    private final List<DataFile> files = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> misnamed = new TreeSet<>();
    private boolean lists;
    private Misplaced misplaced = new Misplaced(Set.of());

    private FileSearch(Path realSite) {
        this.realSite = realSite;
    }

    /**
     * @param files sorted by name
     * @param misnamed files and folders, by their right names, that are there under a wrong one: what they hold is known,
     *     and that it can't be read is the finding about it
     * @param lists whether a list of published addresses is there
     */
    record Found(List<DataFile> files, List<Diagnostic> findings, Set<String> misnamed, boolean lists) {
        Found {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
            misnamed = Set.copyOf(misnamed);
        }
    }

    /** Of a site without files. */
    static final Found NOTHING = new Found(List.of(), List.of(), Set.of(), false);

    /** @param site an existing folder */
    static Found in(Path site) {
        try {
            FileSearch search = new FileSearch(site.toRealPath());
            search.searchData(site.resolve("data"));
            search.files.sort(Comparator.comparing(DataFile::name));
            return new Found(search.files, search.findings, search.misnamed, search.lists);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't search " + site, failure);
        }
    }

    private void searchData(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            report(
                    "data",
                    LoadCode.NO_SITE.code(),
                    "there is no folder 'data' beside site-config.yml",
                    "go to the folder of your site, or make a new one with 'prospectus new site DIR'");
            return;
        }
        if (leadsOut("data", data)) {
            return;
        }
        List<Path> entries = entries("data", data);
        misplaced = new Misplaced(entries.stream().map(FileSearch::last).collect(Collectors.toSet()));
        for (Path entry : entries(".", realSite)) {
            misplaced.beside(last(entry), Files.isDirectory(entry)).ifPresent(this::report);
        }
        for (Path entry : entries) {
            String last = last(entry);
            String name = "data/" + last;
            if (name.equals(DataFiles.publishedUrls())) {
                lists = !leadsOut(name, entry);
                continue;
            }
            if (WrongNames.FOLDERS.contains(last)) {
                searchFolder(name, last, entry);
                continue;
            }
            Optional<FileKind> registry = FileKind.registry(last);
            if (registry.isPresent()) {
                if (!leadsOut(name, entry)) {
                    files.add(new OfRegistry(name, entry, registry.get()));
                }
            } else {
                reportUnexpected(name, entry);
            }
        }
    }

    private void report(Misplaced.File file) {
        misnamed.add(file.meant());
        report(
                file.name(),
                LoadCode.UNEXPECTED.code(),
                "'" + last(Path.of(file.meant())) + "' belongs into "
                        + file.meant().substring(0, file.meant().lastIndexOf('/') + 1) + ", and is not read here",
                "move it to " + file.meant());
    }

    private void searchFolder(String name, String kind, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            report(name, FileCode.NOT_A_FILE, "this must be a folder", "put a folder of that name in its place");
            return;
        }
        if (leadsOut(name, folder)) {
            return;
        }
        for (Path entry : entries(name, folder)) {
            String inside = name + "/" + last(entry);
            switch (kind) {
                case "programmes" -> id(inside, entry).ifPresent(id -> files.add(new OfProgramme(inside, entry, id)));
                case "pathways" -> id(inside, entry).ifPresent(id -> files.add(new OfPathway(inside, entry, id)));
                case "bookings" -> addBookings(inside, entry);
                default -> searchYear(inside, entry);
            }
        }
    }

    private void searchYear(String name, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            report(
                    name,
                    LoadCode.UNEXPECTED.code(),
                    "cohorts stand in folders of academic years",
                    "move the file to a folder such as data/cohorts/2026-27/");
            return;
        }
        Optional<AcademicYear> year = year(name, last(folder));
        if (year.isEmpty() || leadsOut(name, folder)) {
            return;
        }
        for (Path entry : entries(name, folder)) {
            String inside = name + "/" + last(entry);
            id(inside, entry).ifPresent(id -> files.add(new OfCohorts(inside, entry, year.get(), id)));
        }
    }

    private void addBookings(String name, Path entry) {
        String last = last(entry);
        if (!last.endsWith(".csv")) {
            report(name, LoadCode.ENDING.code(), "only files that end in .csv are read here", "save it as CSV");
            return;
        }
        Optional<AcademicYear> year = year(name, last.substring(0, last.length() - ".csv".length()));
        if (year.isPresent() && !leadsOut(name, entry)) {
            files.add(new OfBookings(name, entry, year.get()));
        }
    }

    private Optional<AcademicYear> year(String name, String text) {
        if (AcademicYear.isValid(text)) {
            return Optional.of(AcademicYear.parse(text));
        }
        Optional<AcademicYear> meant = WrongNames.year(text);
        meant.ifPresent(year -> misnamed.add(name.replace(text, year.toString())));
        report(
                name,
                LoadCode.YEAR_FOLDER.code(),
                "'" + text + "' is not an academic year",
                meant.map(year -> "rename it to '" + year + name.substring(name.indexOf(text) + text.length()) + "'")
                        .orElse("name it like 2026-27, for the year that begins in September 2026"));
        return Optional.empty();
    }

    /** The id in the name of a YAML file. */
    private Optional<String> id(String name, Path file) {
        String last = last(file);
        if (Files.isDirectory(file) && !last.endsWith(".yml")) {
            report(name, LoadCode.UNEXPECTED.code(), "no folder is expected here", "move its files up and remove it");
            return Optional.empty();
        }
        if (!last.endsWith(".yml")) {
            reportEnding(name, file, last);
            return Optional.empty();
        }
        Optional<Misplaced.File> elsewhere = misplaced.registry(name, last);
        if (elsewhere.isPresent()) {
            report(elsewhere.get());
            return Optional.empty();
        }
        String id = last.substring(0, last.length() - ".yml".length());
        if (!Slug.isValid(id)) {
            Optional<String> meant = Optional.of(Slug.forId(WrongNames.stem(id)))
                    .filter(Slug::isValid)
                    .map(slug -> slug + ".yml");
            meant.ifPresent(right -> misnamed.add(name.replace(last, right)));
            report(
                    name,
                    LoadCode.FILE_NAME.code(),
                    "'" + id + "' is not an id, and the file's name must be one",
                    PortablePath.isDevice(id)
                            ? "choose another name: Windows keeps '" + id + "' for a device"
                            : meant.map(right -> "rename it to '" + right + "'")
                                    .orElse("name it with small letters a to z, digits and hyphens, such as"
                                            + " primary-development.yml"));
            return Optional.empty();
        }
        return leadsOut(name, file) ? Optional.empty() : Optional.of(id);
    }

    private void reportEnding(String name, Path file, String last) {
        Optional<String> meant = WrongNames.yaml(last);
        boolean free = meant.isPresent() && !Files.exists(file.resolveSibling(meant.get()), LinkOption.NOFOLLOW_LINKS);
        if (free) {
            misnamed.add(name.replace(last, meant.get()));
        }
        report(
                name,
                LoadCode.ENDING.code(),
                "only files that end in .yml are read here",
                meant.map(right -> free ? "rename it to '" + right + "'" : isThere(right))
                        .orElse("remove it, or move it out of data/"));
    }

    private static String isThere(String right) {
        return "'" + right + "' is there already: move into it what is missing there, then remove this";
    }

    private void reportUnexpected(String name, Path entry) throws IOException {
        String last = last(entry);
        boolean folder = Files.isDirectory(entry);
        Optional<String> meant = folder ? WrongNames.folder(last) : WrongNames.registry(last);
        List<Misplaced.File> moved = meant.isPresent() ? List.of() : misplaced.at(name, entry);
        if (!moved.isEmpty()) {
            moved.forEach(this::report);
            return;
        }
        boolean free = meant.isPresent() && misplaced.isFree(meant.get());
        if (free) {
            misnamed.add("data/" + meant.get());
        }
        report(
                name,
                last.endsWith(".yaml") ? LoadCode.ENDING.code() : LoadCode.UNEXPECTED.code(),
                "nothing reads '" + last + "' in data/",
                meant.map(right -> free ? "rename it to '" + right + "'" : isThere(right))
                        .orElseGet(() -> "remove it, or move it; expected are "
                                + String.join(", ", WrongNames.FOLDERS) + ", "
                                + String.join(", ", WrongNames.REGISTRIES)));
    }

    /** Reports a symbolic link that leads out of the site or nowhere. Other faults are found when the file is read. */
    private boolean leadsOut(String name, Path path) {
        try {
            if (!Files.isSymbolicLink(path) || path.toRealPath().startsWith(realSite)) {
                return false;
            }
            report(name, FileCode.LEADS_OUT, "this link leads out of the site's folder", "put the file itself here");
        } catch (IOException broken) {
            report(name, FileCode.MISSING, "this link leads nowhere", "put the file itself here");
        }
        return true;
    }

    private List<Path> entries(String name, Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try {
            for (Path entry : FolderEntries.of(folder)) {
                Optional<Diagnostic> copy =
                        folder.equals(realSite) ? Optional.empty() : Copies.finding(name + "/" + last(entry), entry);
                copy.ifPresentOrElse(findings::add, () -> entries.add(entry));
            }
        } catch (AccessDeniedException denied) {
            report(
                    name,
                    FileCode.UNREADABLE,
                    "the folder can't be read: permission denied",
                    "give yourself the right to read it");
        }
        return entries;
    }

    private static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void report(String name, String code, String message, String hint) {
        findings.add(Diagnostic.error(SourceLocation.ofFile(name), code, message, hint));
    }
}

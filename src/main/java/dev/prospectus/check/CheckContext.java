package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SiteConfig;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What checks look at: a catalogue at an instant, and what was walked through once for all of them. */
public final class CheckContext {

    private final Catalogue catalogue;
    private final Instant asOf;
    private final Set<String> brokenFiles;
    private final SitePaths paths;
    private final FileContext fileContext;
    private final Map<String, FileContents> files = new LinkedHashMap<>();

    /**
     * @param asOf the instant that counts as now
     * @param brokenFiles files that could not be loaded: what they hold is known but broken, and references to it
     *     are no findings
     * @param memory of earlier checks
     */
    public CheckContext(Catalogue catalogue, Instant asOf, Set<String> brokenFiles, SitePaths paths, CheckMemory memory) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.brokenFiles = Set.copyOf(brokenFiles);
        this.paths = paths;
        this.fileContext = FileContext.of(catalogue);
        Contents.of(catalogue, memory).forEach(contents -> files.put(contents.file(), contents));
        memory.keepOnly(files.keySet());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    SiteConfig site() {
        return catalogue.site();
    }

    ZoneId zone() {
        return site().timeZone();
    }

    Instant asOf() {
        return asOf;
    }

    LocalDate today() {
        return asOf.atZone(zone()).toLocalDate();
    }

    SitePaths paths() {
        return paths;
    }

    FileContext fileContext() {
        return fileContext;
    }

    /** Every file that holds something for readers. */
    Collection<FileContents> files() {
        return files.values();
    }

    Optional<FileContents> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Every link and picture. */
    Iterable<Target> targets() {
        return () ->
                files.values().stream().flatMap(file -> file.targets().stream()).iterator();
    }

    /** Whether a file could not be loaded, or the folder that it would be in. */
    boolean isBroken(String file) {
        int slash = file.lastIndexOf('/');
        return brokenFiles.contains(file) || (slash > 0 && isBroken(file.substring(0, slash)));
    }

    boolean hasBrokenFiles() {
        return !brokenFiles.isEmpty();
    }

    /**
     * Whether a path leads to something whose file could not be read: one of its parts is that file's name. Without its
     * folder of content or data, a site lacks too much to say.
     */
    boolean mayBeBroken(String path) {
        if (brokenFiles.isEmpty()) {
            return false;
        }
        if (brokenFiles.contains("content") || brokenFiles.contains("data")) {
            return true;
        }
        Set<String> parts = new HashSet<>(List.of(path.split("[/.]")));
        return brokenFiles.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""))
                .anyMatch(parts::contains);
    }

    /** Whether a programme is there, or would be if its file could be read. */
    boolean knows(ProgrammeId id) {
        return catalogue.programme(id).isPresent() || isBroken(DataFiles.programme(id));
    }

    boolean knows(ContactId id) {
        return catalogue.contact(id).isPresent() || isBroken(DataFiles.contacts());
    }
}

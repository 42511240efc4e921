package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.BrokenFiles;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The input of all checks: a catalogue at an instant, with its texts and links collected once. */
public final class CheckContext {

    private final Catalogue catalogue;
    private final Bookings bookings;
    private final Set<String> brokenFiles;
    private final SitePaths paths;
    private final SortedSet<String> inheritable;
    private final FileContext fileContext;
    private final Map<String, FileContents> files = new LinkedHashMap<>();
    private @Nullable List<Target> targets;
    private @Nullable MissingIds missingIds;

    /**
     * Collects the texts and links of a catalogue.
     *
     * @param bookings of the catalogue, from the instant that counts as now
     * @param brokenFiles files that could not be loaded: what they hold is known but broken, and references to it
     *     are no findings
     * @param inheritable the ids of all programmes that the site may take over from catalogues
     * @param memory of earlier checks
     */
    public CheckContext(
            Catalogue catalogue,
            Bookings bookings,
            Set<String> brokenFiles,
            SitePaths paths,
            SortedSet<String> inheritable,
            CheckMemory memory) {
        this.catalogue = catalogue;
        this.bookings = bookings;
        this.brokenFiles = Set.copyOf(brokenFiles);
        this.paths = paths;
        this.inheritable = new TreeSet<>(inheritable);
        this.fileContext = FileContext.of(catalogue, !isBroken(DataFiles.glossary()));
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
        return bookings.asOf();
    }

    LocalDate today() {
        return asOf().atZone(zone()).toLocalDate();
    }

    /** The last day on which somebody can apply for a run; absent where that is not known. */
    Optional<LocalDate> lastDayToApply(Cohort cohort) {
        return bookings()
                .of(cohort)
                .closes()
                .map(at -> at.minusNanos(1).atZone(zone()).toLocalDate());
    }

    /** How booking stands. */
    Bookings bookings() {
        return bookings;
    }

    /** The ids that a file of cohorts may have for its name, since there is such a programme here or in a catalogue. */
    SortedSet<String> programmesToOffer() {
        SortedSet<String> ids = new TreeSet<>(inheritable);
        catalogue.programmes().forEach(programme -> ids.add(programme.id().value()));
        return ids;
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

    /** All links and pictures. A full address of this site itself, and an address that begins at a page of JBake's, is given as a path of the site. */
    synchronized List<Target> targets() {
        if (targets == null) {
            URI published = site().address().published();
            Map<String, String> ofJBake = new HashMap<>();
            Map<String, String> folders = new HashMap<>();
            boolean updated =
                    site().jbake().filter(JBakeSettings::updatesPictures).isPresent();
            catalogue()
                    .pages()
                    .forEach(page -> page.publication().address().ifPresent(address -> {
                        ofJBake.put(DataFiles.content(page), address);
                        folders.put(
                                DataFiles.content(page),
                                updated ? "/" + JBakeSettings.folders(page.source()) : address);
                    }));
            targets = files.values().stream()
                    .flatMap(file -> file.targets().stream())
                    .map(target -> target.onSite(published))
                    .map(target -> Optional.ofNullable((target.isPicture() ? folders : ofJBake)
                                    .get(target.pointer().file()))
                            .map(target::beside)
                            .orElse(target))
                    .toList();
        }
        return targets;
    }

    /** Whether any file could not be loaded: what seems to be missing may be told in it. */
    boolean isAnythingBroken() {
        return !brokenFiles.isEmpty();
    }

    /** Whether a file, or a folder that it is in, could not be loaded. */
    boolean isBroken(String file) {
        return BrokenFiles.hold(brokenFiles, file);
    }

    /** What several files name although it does not exist: one finding stands for all of them. */
    synchronized MissingIds missingIds() {
        if (missingIds == null) {
            missingIds = MissingIds.of(this);
        }
        return missingIds;
    }

    boolean hasBrokenFiles() {
        return !brokenFiles.isEmpty();
    }

    /**
     * Whether a path may lead to a page whose file could not be loaded: a part of the path is the name of such a
     * file or of its year. If the redirects or the whole data or content folder are missing, every path may.
     */
    boolean mayBeBroken(String path) {
        if (brokenFiles.isEmpty()) {
            return false;
        }
        if (brokenFiles.contains("content")
                || brokenFiles.contains("data")
                || brokenFiles.contains(DataFiles.redirects())) {
            return true;
        }
        Set<String> parts = new HashSet<>(List.of(path.split("[/.]")));
        return brokenFiles.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""))
                .anyMatch(name -> parts.contains(name) || isOfYear(name, parts));
    }

    /** Whether one of the parts is the page of a cohort of a year, as {@code 2026-27-autumn}. */
    private static boolean isOfYear(String year, Set<String> parts) {
        return AcademicYear.isValid(year) && parts.stream().anyMatch(part -> part.startsWith(year + "-"));
    }

    /** Whether a programme exists, or its file could not be loaded. */
    boolean knows(ProgrammeId id) {
        return catalogue.programme(id).isPresent() || isBroken(DataFiles.programme(id));
    }

    boolean knows(ContactId id) {
        return catalogue.contact(id).isPresent() || isBroken(DataFiles.contacts());
    }
}

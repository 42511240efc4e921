package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfBookings;
import dev.prospectus.load.DataFile.OfCohorts;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what files of runs and of booking figures held earlier, by the shapes and in the words that the site has now. */
public final class RunFiles {

    private static final Pattern COHORTS = Pattern.compile("data/cohorts/([^/]+)/([^/]+)[.]yml");
    private static final Pattern BOOKINGS = Pattern.compile("data/bookings/([^/]+)[.]csv");

    /** Runs that figures name and nobody asks for are no fault. */
    private static final Set<String> ALL_FILES = Set.of("data");

    private final FileShapes shapes;
    private final SortedMap<CohortId, Cohort> uncounted;

    /** @param uncounted the runs as their own files say, without figures of a booking form */
    RunFiles(FileShapes shapes, SortedMap<CohortId, Cohort> uncounted) {
        this.shapes = shapes;
        this.uncounted = Collections.unmodifiableSortedMap(new TreeMap<>(uncounted));
    }

    /** The runs as their own files say now, without figures of a booking form. */
    public SortedMap<CohortId, Cohort> uncounted() {
        return uncounted;
    }

    /** The academic year of a file of runs or of figures; absent for any other. */
    public static Optional<AcademicYear> year(String file) {
        return List.of(COHORTS, BOOKINGS).stream()
                .map(form -> form.matcher(file))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(AcademicYear::isValid)
                .map(AcademicYear::parse)
                .findFirst();
    }

    /** The runs that a file held; absent where it was broken, since such a file was never published. */
    public Optional<List<Cohort>> runs(String file, byte[] bytes) {
        Matcher name = COHORTS.matcher(file);
        SourceText text = SourceText.decode(file, bytes);
        if (!name.matches() || text.text().isEmpty()) {
            return Optional.empty();
        }
        Bound bound = Bound.of(
                new OfCohorts(file, Path.of(file), AcademicYear.parse(name.group(1)), name.group(2)), text, shapes);
        Draft draft = new Draft();
        bound.addTo(draft);
        return bound.isSound() ? Optional.of(List.copyOf(draft.cohorts.values())) : Optional.empty();
    }

    /** Whether a file of figures was without a fault of its own: else it was never published. */
    public boolean isSound(String file, byte[] bytes) {
        return overlay(file, bytes, new TreeMap<>()).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Gives runs the figures that a file held.
     *
     * @param runs some of its year, as their own files said; the method changes them
     */
    public void count(String file, byte[] bytes, SortedMap<CohortId, Cohort> runs) {
        overlay(file, bytes, runs);
    }

    private static List<Diagnostic> overlay(String file, byte[] bytes, SortedMap<CohortId, Cohort> runs) {
        OfBookings figures = new OfBookings(file, Path.of(file), year(file).orElseThrow());
        return BookingFigures.overlay(figures, SourceText.decode(file, bytes), runs, ALL_FILES, LoadMemory.none());
    }
}

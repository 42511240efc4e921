package dev.prospectus.build;

import dev.prospectus.load.RunFiles;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.RunVersion;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.plan.EarlierRuns;
import dev.prospectus.plan.LastChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How runs stood before, from earlier versions of their files and of the booking form's figures. Worked out for the first who asks. */
final class CommittedRuns implements EarlierRuns {

    private static final List<String> FOLDERS = List.of("data/cohorts", "data/bookings");

    private final Path site;
    private final LastChanges changes;
    private final RunFiles files;
    private final Catalogue catalogue;
    private final Instant since;
    private @Nullable EarlierFiles earlier;
    private Map<CohortId, List<RunVersion>> versions = Map.of();

    /** @param catalogue all that was written */
    CommittedRuns(Path site, LastChanges changes, RunFiles files, Catalogue catalogue, Instant asOf) {
        this.site = site;
        this.changes = changes;
        this.files = files;
        this.catalogue = catalogue;
        this.since = asOf.minus(StatusHistory.WINDOW);
    }

    @Override
    public synchronized List<RunVersion> of(CohortId run) {
        if (earlier == null) {
            earlier = changes.earlier(FOLDERS, since);
            versions = read(earlier);
        }
        List<RunVersion> known = versions.get(run);
        if (known != null || earlier.from().isEmpty()) {
            return known == null ? List.of() : known;
        }
        boolean unchanged = earlier.unchanged().contains(DataFiles.cohorts(run));
        return List.of(new RunVersion(
                earlier.from().get(),
                catalogue.cohorts(run.programme()).stream()
                        .filter(cohort -> unchanged && cohort.id().equals(run))
                        .findFirst()));
    }

    private Map<CohortId, List<RunVersion>> read(EarlierFiles known) {
        SortedMap<AcademicYear, SortedMap<Instant, Map<String, EarlierFiles.Version>>> edits = new TreeMap<>();
        known.changed()
                .forEach((file, past) -> RunFiles.year(file)
                        .ifPresent(
                                year -> past.forEach(version -> edits.computeIfAbsent(year, unseen -> new TreeMap<>())
                                        .computeIfAbsent(version.from(), unseen -> new TreeMap<>())
                                        .put(file, version))));
        Map<CohortId, List<RunVersion>> all = new HashMap<>();
        edits.forEach((year, ofYear) -> {
            RunsOfYear runs = new RunsOfYear(files, year);
            for (Cohort cohort : files.uncounted().values()) {
                if (cohort.id().year().equals(year) && known.unchanged().contains(DataFiles.cohorts(cohort.id()))) {
                    runs.begin(cohort);
                }
            }
            if (known.unchanged().contains(DataFiles.bookings(year))) {
                runs.begin(bytes(DataFiles.bookings(year)));
            }
            ofYear.forEach(runs::edit);
            all.putAll(runs.versions());
        });
        return all;
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(site.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

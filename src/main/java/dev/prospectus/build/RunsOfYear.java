package dev.prospectus.build;

import dev.prospectus.load.RunFiles;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.RunVersion;
import dev.prospectus.plan.EarlierFiles.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The runs of one academic year as edits went by. A file that is broken at an edit says what it said before, since nothing is
 * published then; as long as none of its versions was sound, nothing is known of it.
 */
final class RunsOfYear {

    private final RunFiles files;
    private final SortedMap<String, SortedMap<CohortId, Cohort>> runs = new TreeMap<>();
    private final Map<String, Instant> knownSince = new HashMap<>();
    private final Map<CohortId, List<RunVersion>> versions = new HashMap<>();
    private final String figuresFile;
    private Optional<byte[]> figures = Optional.empty();

    RunsOfYear(RunFiles files, AcademicYear year) {
        this.files = files;
        this.figuresFile = DataFiles.bookings(year);
    }

    /** A run of a file that nobody edited. */
    void begin(Cohort run) {
        runs.computeIfAbsent(DataFiles.cohorts(run.id()), unseen -> new TreeMap<>())
                .put(run.id(), run);
    }

    /** Figures that nobody edited. */
    void begin(byte[] bytes) {
        figures = Optional.of(bytes);
    }

    void edit(Instant at, Map<String, Version> edited) {
        Set<String> touched = new HashSet<>();
        boolean counted = false;
        for (Map.Entry<String, Version> file : edited.entrySet()) {
            Optional<byte[]> bytes = file.getValue().content().map(content -> content.bytes());
            if (file.getKey().equals(figuresFile)) {
                counted = takeFigures(bytes);
            } else if (takeRuns(file.getKey(), bytes)) {
                touched.add(file.getKey());
                knownSince.putIfAbsent(file.getKey(), at);
            }
        }
        Collection<String> changed = counted ? Set.copyOf(runs.keySet()) : touched;
        List<Cohort> plain = changed.stream()
                .flatMap(file -> runs.getOrDefault(file, new TreeMap<>()).values().stream())
                .toList();
        SortedMap<CohortId, Cohort> now = new TreeMap<>();
        plain.forEach(run -> now.put(run.id(), run));
        figures.ifPresent(bytes -> files.count(figuresFile, bytes, now));
        Set<CohortId> concerned = new HashSet<>(now.keySet());
        for (CohortId run : versions.keySet()) {
            if (touched.contains(DataFiles.cohorts(run))) {
                concerned.add(run);
            }
        }
        concerned.forEach(run -> note(at, run, Optional.ofNullable(now.get(run))));
    }

    Map<CohortId, List<RunVersion>> versions() {
        return versions;
    }

    private boolean takeFigures(Optional<byte[]> bytes) {
        if (bytes.isPresent() && !files.isSound(figuresFile, bytes.get())) {
            return false;
        }
        figures = bytes;
        return true;
    }

    private boolean takeRuns(String file, Optional<byte[]> bytes) {
        Optional<List<Cohort>> sound = bytes.isPresent() ? files.runs(file, bytes.get()) : Optional.of(List.of());
        sound.ifPresent(list -> {
            SortedMap<CohortId, Cohort> byId = new TreeMap<>();
            list.forEach(run -> byId.put(run.id(), run));
            runs.put(file, byId);
        });
        return sound.isPresent();
    }

    private void note(Instant at, CohortId run, Optional<Cohort> now) {
        List<RunVersion> known = versions.computeIfAbsent(run, unseen -> new ArrayList<>());
        Instant since = knownSince.getOrDefault(DataFiles.cohorts(run), at);
        if (known.isEmpty() && since.isBefore(at)) {
            known.add(new RunVersion(since, Optional.empty()));
        }
        if (known.isEmpty() || !known.get(known.size() - 1).run().equals(now)) {
            known.add(new RunVersion(at, now));
        }
    }
}

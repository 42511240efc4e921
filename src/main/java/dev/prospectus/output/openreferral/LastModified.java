package dev.prospectus.output.openreferral;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Cost.Fee;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.FirstKnown;
import dev.prospectus.plan.Subject;
import dev.prospectus.plan.SubjectFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a service "or any related information about the service" changed (profile of the United Kingdom): the files that it is told from,
 * or what comes with time. Who asks for what is new since then must miss nothing, and loses little where a service says what it said
 * before. Of statuses and of what is gone nobody knows more than {@link StatusHistory#WINDOW}, so that is how often one has to ask.
 */
final class LastModified {

    private static final Set<String> OF_ALL = Set.of(DataFiles.notices(), DataFiles.vocabulary());

    private final Edition edition;
    private final Map<String, List<EarlierFiles.Version>> earlier;

    LastModified(Edition edition) {
        this.edition = edition;
        this.earlier = edition.earlier(
                        Stream.concat(Stream.of("data/cohorts"), OF_ALL.stream().sorted())
                                .toList())
                .changed();
    }

    /** Absent where nobody knows when its files changed. */
    Optional<Instant> of(Programme programme) {
        return edition.changed(files(programme))
                .flatMap(edited -> Stream.of(
                                Stream.of(edited),
                                FirstKnown.in(edition).of(programme).stream(),
                                edits(programme.id()),
                                statuses(programme),
                                notices(programme.id()),
                                prices(programme))
                        .flatMap(instants -> instants)
                        .filter(at -> !at.isAfter(edition.asOf()))
                        .max(Comparator.naturalOrder()));
    }

    /** A file that a hub may lack is asked for only where something comes from it. */
    private Collection<String> files(Programme programme) {
        List<String> files =
                new ArrayList<>(SubjectFiles.of(new Subject.OfProgramme(programme.id()), edition.catalogue()));
        files.add(DataFiles.siteConfig());
        files.add(DataFiles.contacts());
        if (edition.catalogue().cohorts(programme.id()).stream()
                .anyMatch(run -> !run.venues().isEmpty())) {
            files.add(DataFiles.venues());
        }
        if (!edition.catalogue().notices().isEmpty()) {
            files.add(DataFiles.notices());
        }
        return files;
    }

    /** Versions of files that may be gone meanwhile, or of which nobody knows whether the hub has its own. */
    private Stream<Instant> edits(ProgrammeId programme) {
        String runs = "/" + programme + ".yml";
        return earlier.entrySet().stream()
                .filter(file -> OF_ALL.contains(file.getKey()) || file.getKey().endsWith(runs))
                .flatMap(file -> file.getValue().stream().skip(1))
                .map(EarlierFiles.Version::from);
    }

    /** One that was postponed keeps its status when it goes into the past, but its service has it no more. */
    private Stream<Instant> statuses(Programme programme) {
        return edition.catalogue().cohorts(programme.id()).stream()
                .flatMap(run -> Stream.concat(
                        edition.history(run).changes().stream().map(StatusHistory.Change::at),
                        Stream.of(edition.booking(run).archivedAt())));
    }

    private Stream<Instant> notices(ProgrammeId programme) {
        return edition.catalogue().notices().stream()
                .filter(notice -> notice.programmes().contains(programme))
                .flatMap(notice -> Stream.of(notice.startsAt(edition.zone()), notice.endsAt(edition.zone())));
    }

    private Stream<Instant> prices(Programme programme) {
        Stream<Cost> ofRuns = edition.catalogue().cohorts(programme.id()).stream()
                .map(Cohort::costs)
                .flatMap(List::stream);
        return Stream.concat(programme.funding().costs().stream(), ofRuns)
                .filter(Fee.class::isInstance)
                .map(Fee.class::cast)
                .flatMap(fee -> fee.early().stream())
                .map(early -> early.endsAt(edition.zone()));
    }
}

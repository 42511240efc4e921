package dev.prospectus.model;

import dev.prospectus.model.StatusHistory.Cause;
import dev.prospectus.model.StatusHistory.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Works out what statuses a run had. Each version of it is asked by the rules for the time in which the site had it. What was
 * before the first known version follows from that version's own dates, {@link DatedFacts} says how far.
 */
final class PastStatuses {

    private final BookingRules rules;
    private final Optional<LocalDate> programmeFrom;
    private final Instant asOf;
    private final List<Change> changes = new ArrayList<>();
    private Optional<BookingStatus> last = Optional.empty();

    private PastStatuses(BookingRules rules, Optional<LocalDate> programmeFrom, Instant asOf) {
        this.rules = rules;
        this.programmeFrom = programmeFrom;
        this.asOf = asOf;
    }

    /**
     * @param now the run as it stands
     * @param earlier how it stood before, oldest first; empty where only its dates are known
     * @param programmeFrom the first day on which readers may know of its programme
     */
    static StatusHistory of(
            Cohort now, List<RunVersion> earlier, BookingRules rules, Optional<LocalDate> programmeFrom, Instant asOf) {
        return new PastStatuses(rules, programmeFrom, asOf).history(now, earlier);
    }

    private StatusHistory history(Cohort now, List<RunVersion> earlier) {
        Instant since = asOf.minus(StatusHistory.WINDOW);
        List<RunVersion> versions = versions(now, earlier);
        RunVersion first = versions.get(0);
        Instant from = first.from();
        if (!from.isAfter(since)) {
            from = since;
            last = seen(first, since);
        } else if (first.run().isPresent()) {
            DatedFacts facts = new DatedFacts(first.run().get(), rules, from);
            Instant known = facts.knownFrom(since);
            last = known.isBefore(from) ? seen(facts, known) : seen(first, from);
            walk(facts, known, from);
            from = known;
        }
        Optional<BookingStatus> initial =
                changes.isEmpty() ? last : changes.get(0).before();
        for (int i = 0; i < versions.size(); i++) {
            Instant begin = versions.get(i).from();
            Instant end = i + 1 < versions.size() ? versions.get(i + 1).from() : asOf;
            walk(versions.get(i), begin.isBefore(from) ? from : begin, end);
        }
        return new StatusHistory(from, initial, changes);
    }

    /** Those of the past, and what holds now. */
    private List<RunVersion> versions(Cohort now, List<RunVersion> earlier) {
        List<RunVersion> versions = new ArrayList<>();
        for (RunVersion version : earlier) {
            if (!version.from().isAfter(asOf)) {
                versions.removeIf(older -> older.from().equals(version.from()));
                versions.add(version);
            }
        }
        if (versions.isEmpty() || !versions.get(versions.size() - 1).run().equals(Optional.of(now))) {
            versions.removeIf(older -> older.from().equals(asOf));
            versions.add(new RunVersion(asOf, Optional.of(now)));
        }
        return versions;
    }

    /** Notes the changes while a version holds: with its first instant, up to but without its end, unless that is now. */
    private void walk(RunVersion version, Instant begin, Instant end) {
        if (end.isBefore(begin)) {
            return;
        }
        NavigableSet<Instant> points = new TreeSet<>();
        version.run().ifPresent(run -> {
            points.addAll(CohortSchedule.of(run, rules.zone()).changePoints());
            publishedFrom(run).ifPresent(points::add);
        });
        note(begin, seen(version, begin), points.contains(begin) ? Cause.DATE : Cause.EDIT);
        for (Instant point : points) {
            if (point.isAfter(begin) && (point.isBefore(end) || point.equals(asOf))) {
                note(point, seen(version, point), Cause.DATE);
            }
        }
    }

    private void walk(DatedFacts facts, Instant begin, Instant end) {
        NavigableSet<Instant> points = facts.points();
        publishedFrom(facts.run()).ifPresent(points::add);
        for (Instant point : points) {
            if (point.isAfter(begin) && point.isBefore(end)) {
                note(point, seen(facts, point), facts.cause(point));
            }
        }
    }

    private void note(Instant at, Optional<BookingStatus> status, Cause cause) {
        if (!status.equals(last)) {
            changes.add(new Change(at, last, status, cause));
            last = status;
        }
    }

    private Optional<BookingStatus> seen(RunVersion version, Instant at) {
        return version.run().filter(run -> isPublished(run, at)).map(run -> rules.status(run, at));
    }

    private Optional<BookingStatus> seen(DatedFacts facts, Instant at) {
        return isPublished(facts.run(), at) ? Optional.of(facts.status(at)) : Optional.empty();
    }

    private boolean isPublished(Cohort run, Instant at) {
        return publishedFrom(run).filter(at::isBefore).isEmpty();
    }

    private Optional<Instant> publishedFrom(Cohort run) {
        return Stream.of(run.publishFrom(), programmeFrom)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(rules.zone()).toInstant());
    }
}

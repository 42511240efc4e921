package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.FixedChoice;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import java.util.Set;

/** The dates of a calendar that somebody may want without the others. */
public enum DateKind implements FixedChoice {
    SESSIONS("Sessions", Set.of(CalendarEntry.Kind.SESSION)),
    OPENINGS("Opening dates", Set.of(CalendarEntry.Kind.OPENS)),
    DEADLINES("Deadlines", Set.of(CalendarEntry.Kind.CLOSES, CalendarEntry.Kind.DECISIONS));

    private final String label;
    private final Set<CalendarEntry.Kind> entries;

    DateKind(String label, Set<CalendarEntry.Kind> entries) {
        this.label = label;
        this.entries = entries;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean has(CalendarEntry entry) {
        return entries.contains(entry.kind());
    }

    /** Whether a run has a date of this kind, or had one before it was cancelled or postponed. Costs less than its entries. */
    boolean isKnownOf(Cohort run) {
        return switch (this) {
            case SESSIONS -> hasSession(run);
            case OPENINGS ->
                run.applications()
                        .filter(applications -> applications.opens().day().isPresent())
                        .isPresent();
            case DEADLINES ->
                run.applications()
                        .filter(applications ->
                                applications.closes().flatMap(PlannedDate::day).isPresent()
                                        || applications.decisionsBy().isPresent()
                                        || (applications.opens().day().isPresent() && hasSession(run)))
                        .isPresent();
        };
    }

    private static boolean hasSession(Cohort run) {
        return run.sessions().stream()
                .map(Session::date)
                .anyMatch(date -> date.day().isPresent());
    }
}

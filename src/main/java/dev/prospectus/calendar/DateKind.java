package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.FixedChoice;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;

/** The dates of a calendar that somebody may want without the others. */
public enum DateKind implements FixedChoice {
    SESSIONS("Sessions"),
    OPENINGS("Opening dates"),
    DEADLINES("Deadlines");

    private final String label;

    DateKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean has(CalendarEntry entry) {
        return this == of(entry.kind());
    }

    private static DateKind of(CalendarEntry.Kind kind) {
        return switch (kind) {
            case SESSION -> SESSIONS;
            case OPENS -> OPENINGS;
            case CLOSES, DECISIONS -> DEADLINES;
        };
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
                                .filter(applications -> applications
                                                .closes()
                                                .flatMap(PlannedDate::day)
                                                .isPresent()
                                        || applications.decisionsBy().isPresent()
                                        || (applications.opens().day().isPresent() && hasSession(run)))
                                .isPresent()
                        || run.override()
                                .filter(said -> said.status().isActionable())
                                .isPresent();
        };
    }

    private static boolean hasSession(Cohort run) {
        return run.sessions().stream()
                .map(Session::date)
                .anyMatch(date -> date.day().isPresent());
    }
}

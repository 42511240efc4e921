package dev.prospectus.outlook;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that somebody who keeps the catalogue should do.
 *
 * @param due the last day on which it is done in time; absent where nobody waits for it
 * @param about what it concerns, as readers know it
 * @param what why it is to be done, without a capital and a full stop
 * @param toDo what to do, in the same way
 */
public record Task(Kind kind, Optional<LocalDate> due, SourceLocation place, String about, String what, String toDo) {

    /** The most urgent first; what nobody waits for last. */
    static final Comparator<Task> BY_URGENCY = Comparator.comparing(
                    (Task task) -> task.due().orElse(LocalDate.MAX))
            .thenComparing(Task::kind)
            .thenComparing(Task::place)
            .thenComparing(Task::what);

    /** What has to be done, in the order of how much depends on it when several are due on one day. */
    public enum Kind {
        /** Few places of a run are taken, and applications close soon. */
        UNDER_FILLED("under-filled"),
        /** It is to be decided whether a run takes place. */
        DECISION("decision", "COH024"),
        /** A date was promised by a day. */
        DATE("date", "COH012"),
        /** Places were counted long ago. */
        FIGURES("figures", "COH010"),
        /** What editors say against the computed status ends. */
        OVERRIDE("override", "COH017"),
        /** A notice ends. */
        NOTICE("notice"),
        /** Something is published by itself. */
        PUBLICATION("publication"),
        /** A page waits for its author. */
        DRAFT("draft"),
        /** Words of a new site still stand in this one. */
        STARTER("starter");

        private final String id;
        private final String code;

        Kind(String id) {
            this(id, "");
        }

        /** @param code of the finding that it becomes when nobody does it in time */
        Kind(String id, String code) {
            this.id = id;
            this.code = code;
        }

        public String id() {
            return id;
        }
    }

    /** What {@code check} will find, or finds, if nobody does it; absent where that is no fault. */
    public Optional<Diagnostic> becomes() {
        return kind.code.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.warning(place, kind.code, about + ": " + what, toDo));
    }

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}

package dev.prospectus.draft;

import dev.prospectus.draft.CohortKeys.Fate;
import dev.prospectus.draft.CohortKeys.Ruled;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Told.Kind;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.SchoolWeeks.Match;
import dev.prospectus.model.Session;
import dev.prospectus.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the days of a drafted run are written: as they are ({@code --keep-dates}), or to be confirmed with the matching day in a
 * comment. What is not ahead of today is never written as known.
 */
final class RunDays {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Cohort run;
    private final RunDates dates;
    private final boolean keep;
    private final String where;
    private final List<Told> told = new ArrayList<>();
    private int written;

    RunDays(Cohort run, RunDates dates, boolean keep, String where) {
        this.run = run;
        this.dates = dates;
        this.keep = keep && run.postponed().isEmpty();
        this.where = where;
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** How many days were drafted. */
    int count() {
        return written;
    }

    /** Whether words name the month in which it began, and it will begin in another. */
    boolean beginsInAnotherMonth(String words) {
        return dates.first()
                .flatMap(later -> dates.oldFirst().map(day -> YearsInWords.nameAnotherMonth(words, day, later)))
                .orElse(false);
    }

    Block add(Block out, Ruled ruled, YamlNode value, int session) {
        if (ruled.fate() == Fate.LAST_DAY) {
            return lastDay(out, session);
        }
        written++;
        return switch (ruled.fate()) {
            case PUBLISH -> publish(out, ruled.key(), LocalDate.parse(Nodes.text(value)));
            case OPENS -> planned(out, ruled.key(), opens(), dates.opens());
            case CLOSES -> planned(out, ruled.key(), closes(), dates.closes());
            case BEFORE -> before(out, ruled.key(), LocalDate.parse(Nodes.text(value)));
            case AWAITED ->
                out.withBare(ruled.key(), awaited(run.setting().awaited().orElseThrow()));
            case SESSION -> session(out, ruled.key(), session);
            default -> throw new IllegalArgumentException("no day: " + ruled);
        };
    }

    private PlannedDate opens() {
        return run.applications().map(Applications::opens).orElseThrow();
    }

    private PlannedDate closes() {
        return run.applications().flatMap(Applications::closes).orElseThrow();
    }

    private String awaited(PlannedDate old) {
        return "tbc by " + dates.confirmedBy(old);
    }

    private Block planned(Block out, String key, PlannedDate old, Optional<LocalDate> matched) {
        if (!(old instanceof PlannedDate.On known) || matched.isEmpty()) {
            return out.withBare(key, awaited(old));
        }
        String day = matched.get()
                + known.time().map(time -> " " + TIME.format(time)).orElse("");
        if (!dates.isAhead(matched.get())) {
            told.add(new Told(Kind.LOOK, where, "'" + key + "': the matching day " + day + " is not ahead"));
            return out.with(key, DataValue.bare(awaited(old)));
        }
        return keep
                ? out.withBare(key, day)
                : out.with(
                        key,
                        DataValue.bare(awaited(old)),
                        List.of(named(matched.get()) + day + " matches " + known.date()));
    }

    private Block publish(Block out, String key, LocalDate old) {
        LocalDate day = dates.office(old);
        boolean inTime = dates.closes().or(dates::first).map(day::isBefore).orElse(true);
        return dates.isAhead(day) && inTime ? out.withBare(key, day) : out;
    }

    private Block before(Block out, String key, LocalDate old) {
        LocalDate day = dates.before(old);
        if (keep && dates.isAhead(day)) {
            return out.withBare(key, day);
        }
        told.add(new Told(Kind.LOOK, where, "'" + key + "' stands in a comment until dates are known"));
        return out.withComment(key + ": " + (dates.isAhead(day) ? day.toString() : "..."));
    }

    /** The last day of an early price: before the last one on which anybody can apply. */
    Optional<LocalDate> early(LocalDate old) {
        written++;
        LocalDate day = dates.before(old);
        LocalDate until = dates.closes()
                .or(dates::first)
                .filter(last -> !day.isBefore(last))
                .map(last -> dates.worked(last.minusDays(1), old))
                .orElse(day);
        return keep && dates.isAhead(until) ? Optional.of(until) : Optional.empty();
    }

    private Block session(Block out, String key, int index) {
        Session session = run.sessions().get(index);
        Optional<LocalDate> old = session.date().day();
        DataValue awaited = DataValue.bare(awaited(session.date()));
        if (old.isEmpty()) {
            return out.with(key, awaited);
        }
        Optional<Match> match = dates.session(index);
        if (match.isEmpty()) {
            String why = dates.schoolDays()
                    .closed(old.get())
                    .map(name -> old.get() + " was a day without school: " + name)
                    .orElse("no day matches " + old.get());
            told.add(new Told(Kind.LOOK, where, "session " + (index + 1) + " needs a day: " + why));
            return out.with(key, awaited, List.of(why));
        }
        LocalDate day = match.get().day();
        match.get()
                .moved()
                .ifPresent(why ->
                        told.add(new Told(Kind.MOVED, where, "session " + (index + 1) + " to " + day + ": " + why)));
        if (!dates.isAhead(day)) {
            told.add(new Told(
                    Kind.LOOK, where, "session " + (index + 1) + ": the matching day " + day + " is not ahead"));
            return out.with(key, awaited);
        }
        String last = session.lastDay()
                .map(end -> " to " + day.plusDays(RunDates.lasts(session)))
                .orElse("");
        String matches = named(day) + day + last + " matches " + old.get();
        String words = match.get()
                .moved()
                .map(why -> matches + "; a week or more away, since " + why)
                .orElse(matches);
        return keep
                ? out.with(key, DataValue.bare(day), match.get().moved().isPresent() ? List.of(words) : List.of())
                : out.with(key, awaited, List.of(words));
    }

    private Block lastDay(Block out, int index) {
        Session session = run.sessions().get(index);
        return dates.session(index)
                .map(Match::day)
                .filter(day -> keep && dates.isAhead(day))
                .map(day -> out.withBare("last-day", day.plusDays(RunDates.lasts(session))))
                .orElse(out);
    }

    private static String named(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " ";
    }
}

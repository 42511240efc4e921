package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.plannedDay;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.time;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.VenueId;
import dev.prospectus.yaml.YamlNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One meeting of a cohort. */
final class SessionShape extends WordedShape<Session> {

    private final Key<Optional<String>> id = optional(
            "id",
            id("session", "first-meeting", Function.identity()),
            "its name within the run, by which calendars know it again when sessions before it come or go");
    private final Key<Optional<String>> title = optional("title", text(), "what it is called");
    private final Key<PlannedDate> date = required("date", plannedDay(), "its day, or 'tbc by' a day");
    private final Key<Optional<LocalDate>> lastDay = optional("last-day", day(), "for a session over several days");
    private final Key<Optional<LocalTime>> start = optional("start", time(), "local time at which it starts");
    private final Key<Optional<LocalTime>> end = optional("end", time(), "local time at which it ends");
    private final Key<List<SessionPart>> parts = optional(
            "parts",
            list("parts", new SessionPartShape(words())),
            List.of(),
            "parts with times of their own; the session then begins with the first and ends with the last");
    private final Key<Optional<Mode>> mode =
            optional("mode", words().mode(), "how people meet, if not as the cohort says");
    private final Key<Optional<VenueId>> venue = optional(
            "venue",
            reference("venue", "data/venues.yml", "northbridge-centre", VenueId::new),
            "where, if not as the cohort says");
    private final Key<List<Material>> materials =
            optional("materials", list("materials", new MaterialShape()), List.of(), "what participants get for it");
    private final Key<List<String>> bring =
            optional("bring", list("things", text()), List.of(), "what to bring, in place of what the run says");

    SessionShape(SiteWords words) {
        super("a session", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        boolean noEnd = values.has(start) && !values.isWritten(end);
        boolean noStart = values.has(end) && !values.isWritten(start) && values.has(date);
        if (noEnd || noStart) {
            problems.report(
                    values.at(noEnd ? start : end),
                    ShapeCode.CONTRADICTION,
                    noEnd ? "the session has a start and no end" : "the session has an end and no start",
                    noEnd ? "add 'end: 16:00'" : "add 'start: 13:30'");
        }
        checkDays(values, problems);
        checkParts(values, problems);
        boolean oneDay = !values.isWritten(lastDay);
        if (oneDay && values.has(start) && values.has(end) && !isBefore(values.get(start), values.get(end))) {
            problems.report(
                    values.at(end),
                    ShapeCode.CONTRADICTION,
                    "the session ends at " + values.get(end).orElseThrow() + ", not after its start at "
                            + values.get(start).orElseThrow(),
                    "write times from 00:00 to 23:59, such as 16:00 for 4 o'clock in the afternoon");
        }
    }

    /** Both times under one key. */
    @Override
    protected Optional<String> hintInstead(String key, YamlNode value) {
        if (!List.of("time", "times", "from", "hours").contains(key)) {
            return Optional.empty();
        }
        Problems both = new Problems();
        time().bind(value, both);
        return Optional.of(both.found().stream()
                .flatMap(found -> found.hint().stream())
                .filter(hint -> hint.startsWith("write 'start:"))
                .findFirst()
                .orElse("write 'start:' and 'end:' with a time each, on lines of their own"));
    }

    private void checkParts(Values values, Problems problems) {
        List<SessionPart> all = values.get(parts);
        if (all.isEmpty()) {
            return;
        }
        if (values.isWritten(lastDay)) {
            problems.report(
                    values.at(parts),
                    ShapeCode.CONTRADICTION,
                    "the session is over several days, and its parts say no day",
                    "write a session for each day, each with its parts");
        } else if (values.isWritten(start) || values.isWritten(end)) {
            problems.report(
                    values.at(values.isWritten(start) ? start : end),
                    ShapeCode.CONTRADICTION,
                    "the session has times, and so have its parts",
                    "delete 'start' and 'end' of the session: it begins with its first part and ends with its last");
        }
    }

    private void checkDays(Values values, Problems problems) {
        if (!values.has(lastDay) || !values.has(date)) {
            return;
        }
        LocalDate last = values.get(lastDay).orElseThrow();
        Optional<LocalDate> first = values.get(date).day();
        if (first.isEmpty()) {
            problems.report(
                    values.at(lastDay),
                    ShapeCode.CONTRADICTION,
                    "the session's last day is known while its first is not",
                    "remove 'last-day' until the date is known");
        } else if (last.isBefore(first.get())) {
            problems.report(
                    values.at(lastDay),
                    ShapeCode.CONTRADICTION,
                    "the session's last day is before its date " + first.get(),
                    "check both dates, also their years");
        }
    }

    private static boolean isBefore(Optional<LocalTime> start, Optional<LocalTime> end) {
        return start.orElseThrow().isBefore(end.orElseThrow());
    }

    @Override
    protected Session create(Values values) {
        return new Session(
                values.get(title),
                values.get(date),
                values.get(lastDay),
                first(values),
                last(values),
                values.get(mode),
                values.get(venue),
                new Session.Details(
                        values.get(id), new Handouts(values.get(materials), values.get(bring)), values.get(parts)));
    }

    private Optional<LocalTime> first(Values values) {
        return values.get(parts).stream()
                .map(SessionPart::start)
                .min(Comparator.naturalOrder())
                .or(() -> values.get(start));
    }

    private Optional<LocalTime> last(Values values) {
        return values.get(parts).stream()
                .map(SessionPart::end)
                .max(Comparator.naturalOrder())
                .or(() -> values.get(end));
    }
}

package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.CalendarUid;
import dev.prospectus.calendar.EntryWords;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;

/**
 * Dates as VEVENTs (RFC 5545 section 3.6.1). What was cancelled stays and says so, since a program that is told nothing keeps what
 * it has. What was postponed keeps its date, as a tentative one, and says so in its title; neither makes anybody busy, nor does a
 * deadline.
 */
final class EventText {

    /** On the day itself, at nine in the morning. */
    private static final Duration ALARM_OF_DAY = Duration.ofHours(9);

    private static final Duration ALARM_BEFORE = Duration.ofMinutes(-15);

    private final Edition edition;
    private final EntryWords words;
    private final CalendarUid uids;
    private final KnownZone zone;

    EventText(Edition edition) {
        this.edition = edition;
        this.words = new EntryWords(edition);
        this.uids = new CalendarUid(edition);
        this.zone = new KnownZone(edition.zone());
    }

    /** The site's zone, which ical4j would look for among all that it knows, for each time that it writes. */
    private static final class KnownZone extends TzId {

        private final ZoneId zone;

        KnownZone(ZoneId zone) {
            super(zone.getId());
            this.zone = zone;
        }

        @Override
        public ZoneId toZoneId(@Nullable TimeZoneRegistry others) {
            return zone;
        }
    }

    /** A date as it stands in every calendar that has it. */
    static final class Event {

        private final String order;
        private final byte[] lines;

        private Event(String order, byte[] lines) {
            this.order = order;
            this.lines = lines;
        }

        /** By which calendars are sorted: its beginning as it is written, then its UID. A script can read both. */
        String order() {
            return order;
        }

        void writeTo(ByteArrayOutputStream calendar) {
            calendar.writeBytes(lines);
        }
    }

    Event of(CalendarEntry entry) {
        String uid = uids.of(entry);
        List<Property> properties = new ArrayList<>();
        properties.add(new net.fortuna.ical4j.model.property.Uid(uid));
        stamp(Revision.of(entry, edition), properties);
        properties.add(start(entry));
        end(entry).ifPresent(properties::add);
        properties.add(new Summary(ContentLines.clean(words.title(entry))));
        status(entry.cohort()).ifPresent(properties::add);
        if (entry.session().isEmpty() || !entry.cohort().holds()) {
            properties.add(ImmutableTransp.TRANSPARENT);
        }
        words.place(entry).map(ContentLines::clean).map(Location::new).ifPresent(properties::add);
        properties.add(new Description(
                words.lines(entry).stream().map(ContentLines::clean).collect(Collectors.joining("\n"))));
        VEvent event = entry.kind() == CalendarEntry.Kind.OPENS
                ? new VEvent(new PropertyList(properties), new ComponentList<>(List.of(alarm(entry))))
                : new VEvent(new PropertyList(properties));
        String text = event.toString();
        return new Event(startOf(text) + " " + uid, ContentLines.folded(text));
    }

    /** Read from what was written. */
    private static String startOf(String event) {
        int line = event.indexOf("\nDTSTART");
        return event.substring(event.indexOf(':', line) + 1, event.indexOf('\r', line));
    }

    private static void stamp(Revision revision, List<Property> properties) {
        properties.add(new DtStamp(revision.stamp()));
        revision.changed().map(LastModified::new).ifPresent(properties::add);
        if (revision.sequence() > 0) {
            properties.add(new Sequence(revision.sequence()));
        }
    }

    /** Nothing where a date holds, as programs take it then. */
    private static Optional<Status> status(Cohort run) {
        if (run.cancelled().isPresent()) {
            return Optional.of(ImmutableStatus.VEVENT_CANCELLED);
        }
        return run.holds() ? Optional.empty() : Optional.of(ImmutableStatus.VEVENT_TENTATIVE);
    }

    private Property start(CalendarEntry entry) {
        return entry.time()
                .map(time -> inZone(new DtStart<>(moment(entry.first(), time))))
                .orElseGet(() -> new DtStart<>(entry.first()));
    }

    /**
     * How long it takes, since its end would name the time zone again; a deadline at a time takes no time. Where the clocks change on a
     * day of it its end: some programs count the hours of a clock that does not change (RFC 5545 section 3.3.6).
     */
    private Optional<Property> end(CalendarEntry entry) {
        if (entry.time().isEmpty()) {
            return Optional.of(new net.fortuna.ical4j.model.property.Duration(
                    Period.ofDays((int) ChronoUnit.DAYS.between(entry.first(), entry.last()) + 1)));
        }
        Instant begins = instant(entry.first(), entry.time().get());
        return entry.session().flatMap(Session::end).map(time -> {
            Instant ends = instant(entry.last(), time);
            return keepsTime(entry.first(), entry.last())
                    ? new net.fortuna.ical4j.model.property.Duration(Duration.between(begins, ends))
                    : inZone(new DtEnd<>(moment(entry.last(), time)));
        });
    }

    private Property inZone(DateProperty<?> time) {
        return time.getParameter(Parameter.TZID).isPresent() ? time.replace(zone) : time;
    }

    private boolean keepsTime(LocalDate first, LocalDate last) {
        Instant midnight = first.atStartOfDay(edition.zone()).toInstant();
        ZoneOffsetTransition change = edition.zone().getRules().nextTransition(midnight);
        return change == null
                || change.getInstant()
                        .isAfter(last.plusDays(1).atStartOfDay(edition.zone()).toInstant());
    }

    /**
     * As all of the site reads a time. Where the clocks go back one that occurs twice is written in UTC: the standard means the first of
     * both, and not all programs do.
     */
    private Temporal moment(LocalDate day, LocalTime time) {
        Instant at = instant(day, time);
        ZonedDateTime local = at.atZone(edition.zone());
        return edition.zone()
                                .getRules()
                                .getValidOffsets(local.toLocalDateTime())
                                .size()
                        > 1
                ? at
                : local;
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return new PlannedDate.On(day, Optional.of(time)).from(edition.zone());
    }

    private VAlarm alarm(CalendarEntry entry) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(
                new ParameterList(List.of(Related.START)), entry.time().isPresent() ? ALARM_BEFORE : ALARM_OF_DAY));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(ContentLines.clean(words.title(entry))));
        return alarm;
    }
}

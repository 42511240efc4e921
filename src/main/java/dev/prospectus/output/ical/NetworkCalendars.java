package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarEntries;
import dev.prospectus.calendar.CalendarUid;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.PublishedSession;
import dev.prospectus.model.Slug;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.NetworkFormat;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * The sessions of a network's hubs, a calendar for each region. A date has the UID that it has in its hub's own calendars, so that a
 * program which reads both knows it as one. A hub can't take another's: the first in the network's order keeps it.
 */
public final class NetworkCalendars implements NetworkFormat {

    @Override
    public List<Output> plan(PublishedNetwork network, Edition frame) {
        CalendarHead heads = new CalendarHead(frame);
        Map<String, List<SessionOfHub>> regions = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (PublishedNetwork.Known known : network.hubs()) {
            List<SessionOfHub> region = regions.computeIfAbsent(known.member().region(), name -> new ArrayList<>());
            sessions(known).filter(session -> taken.add(session.uid())).forEach(region::add);
        }
        List<Output> files = new ArrayList<>();
        regions.forEach((region, sessions) -> {
            String path = Routes.calendarFile(Routes.calendarOfRegion(Slug.of(region)));
            files.add(new Output.Bytes(
                    Routes.file(path),
                    () -> ContentLines.folded(heads.of("Sessions in " + region, Routes.CALENDAR, path)
                            + events(sessions, frame)
                            + CalendarTexts.TAIL)));
        });
        return files;
    }

    /** Earliest first. */
    private static String events(List<SessionOfHub> sessions, Edition frame) {
        return sessions.stream()
                .filter(session -> frame.asOf().isBefore(session.ends().plus(CalendarEntries.KEPT)))
                .sorted(Comparator.comparing(SessionOfHub::order))
                .map(SessionOfHub::event)
                .collect(Collectors.joining());
    }

    private static Stream<SessionOfHub> sessions(PublishedNetwork.Known known) {
        return known.published().stream().flatMap(hub -> {
            String place = CalendarUid.place(hub.home());
            return hub.runs().stream()
                    .flatMap(run -> run.sessions().stream()
                            .map(session -> new SessionOfHub(
                                    hub, run, session, CalendarUid.of(place, run.id(), session.key()))));
        });
    }

    private record SessionOfHub(PublishedHub hub, PublishedRun run, PublishedSession session, String uid) {

        Instant ends() {
            return session.ends(hub.zone());
        }

        String order() {
            return session.first() + " " + uid;
        }

        String event() {
            List<Property> properties = new ArrayList<>();
            properties.add(new Uid(uid));
            properties.add(new DtStamp(hub.asOf()));
            if (session.start().isPresent()) {
                properties.add(
                        new DtStart<>(instant(session.first(), session.start().get())));
                session.end().ifPresent(end -> properties.add(new DtEnd<>(instant(session.last(), end))));
            } else {
                properties.add(new DtStart<>(session.first()));
                properties.add(new DtEnd<>(session.last().plusDays(1)));
            }
            properties.add(new Summary(ContentLines.clean(mark()
                    + programme()
                    + session.title().map(title -> ": " + title).orElse(""))));
            status(properties);
            if (!session.towns().isEmpty()) {
                properties.add(new Location(ContentLines.clean(Listing.and(session.towns()))));
            }
            properties.add(new Description(
                    ContentLines.clean(hub.hub().name() + ": " + run.title() + "\nMore: " + run.page())));
            return new VEvent(new PropertyList(properties)).toString();
        }

        private String programme() {
            return hub.programmes().stream()
                    .filter(programme -> programme.id().equals(run.programme()))
                    .findFirst()
                    .orElseThrow()
                    .title();
        }

        private Instant instant(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(hub.zone()).toInstant();
        }

        /** As its hub's own calendars say it. */
        private String mark() {
            return run.holds() ? "" : now().label() + ": ";
        }

        private void status(List<Property> properties) {
            if (!run.holds()) {
                properties.add(
                        now() == BookingStatus.CANCELLED
                                ? ImmutableStatus.VEVENT_CANCELLED
                                : ImmutableStatus.VEVENT_TENTATIVE);
                properties.add(ImmutableTransp.TRANSPARENT);
            }
        }

        private BookingStatus now() {
            return run.timeline().initial();
        }
    }
}

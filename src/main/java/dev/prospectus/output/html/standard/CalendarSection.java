package dev.prospectus.output.html.standard;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendars that other programs can subscribe to. */
final class CalendarSection {

    private final Edition edition;

    CalendarSection(Edition edition) {
        this.edition = edition;
    }

    Optional<DataView.Section> section() {
        CalendarFiles files = new CalendarFiles(edition);
        return files.all().map(all -> section(all, files));
    }

    private DataView.Section section(CalendarFile all, CalendarFiles files) {
        Stream<DataView.Item> items = Stream.of(
                        Stream.of(new DataView.Item(
                                "Add dates to your calendar",
                                edition.routes().href(Routes.CALENDAR_SUBSCRIBE),
                                "how to do it in Outlook, Google and Apple")),
                        Stream.concat(Stream.of(all), all.alone().stream()).map(this::item),
                        files.groups().values().stream().flatMap(List::stream).map(this::item))
                .flatMap(parts -> parts);
        return new DataView.Section(
                "calendars",
                "Calendars",
                List.of(
                        edition.catalogue()
                                .nouns()
                                .say(
                                        "Subscribe to a calendar of sessions, opening dates and deadlines, and your own keeps up with"
                                                + " every change. Each {programme} has one too: its page leads there."),
                        "For developers: iCalendar files (RFC 5545). What tells a date from others never changes, and what was"
                                + " cancelled stays and says so."),
                items.toList());
    }

    private DataView.Item item(CalendarFile file) {
        return new DataView.Item(file.title(), edition.routes().href(file.path()), "");
    }
}

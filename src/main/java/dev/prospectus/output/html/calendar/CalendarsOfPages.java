package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendars for other programs with the dates of pages. */
final class CalendarsOfPages {

    private final Edition edition;
    private final Map<String, CalendarFile> byPath = new HashMap<>();

    CalendarsOfPages(Edition edition) {
        this.edition = edition;
        CalendarFiles files = new CalendarFiles(edition);
        Stream.of(
                        files.all().stream().flatMap(all -> Stream.concat(Stream.of(all), all.alone().stream())),
                        files.groups().values().stream().flatMap(List::stream),
                        edition.catalogue().programmes().stream()
                                .flatMap(programme -> files.of(programme.id()).stream()))
                .flatMap(some -> some)
                .forEach(file -> byPath.put(file.path(), file));
    }

    /** @param path of the page */
    Optional<CalendarLinks> of(String path) {
        return file(path).map(file -> CalendarLinks.of(file, edition.routes()));
    }

    /** The head of a page with its calendar as another form of it. */
    PageHead named(PageHead head) {
        return file(head.path()).map(CalendarLinks::alternate).map(head::also).orElse(head);
    }

    private Optional<CalendarFile> file(String path) {
        return Optional.ofNullable(byPath.get(Routes.calendarFile(path)));
    }
}

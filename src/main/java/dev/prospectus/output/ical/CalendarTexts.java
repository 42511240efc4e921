package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calendars as bytes. Each date is worked out once, whichever calendars have it. Safe from many threads. */
final class CalendarTexts {

    static final String TAIL = "END:VCALENDAR" + ContentLines.END;

    private final CalendarHead head;
    private final EventText events;
    private final Map<ProgrammeId, Map<CalendarEntry, EventText.Event>> known = new ConcurrentHashMap<>();

    CalendarTexts(Edition edition) {
        this.head = new CalendarHead(edition);
        this.events = new EventText(edition);
    }

    byte[] of(CalendarFile file) {
        ByteArrayOutputStream calendar = new ByteArrayOutputStream(8192);
        calendar.writeBytes(ContentLines.folded(head.of(file)));
        file.dates().get().stream()
                .map(this::event)
                .sorted(Comparator.comparing(EventText.Event::order))
                .forEach(event -> event.writeTo(calendar));
        calendar.writeBytes(ContentLines.folded(TAIL));
        return calendar.toByteArray();
    }

    CalendarHead head() {
        return head;
    }

    /** Entries are the same instances in all calendars, and comparing what they hold would take longer than writing them. */
    private EventText.Event event(CalendarEntry entry) {
        Map<CalendarEntry, EventText.Event> ofProgramme =
                known.computeIfAbsent(entry.cohort().id().programme(), programme -> new IdentityHashMap<>());
        synchronized (ofProgramme) {
            return ofProgramme.computeIfAbsent(entry, events::of);
        }
    }
}

package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.BookingExport;
import dev.prospectus.model.BookingExport.Column;
import dev.prospectus.model.BookingExport.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code export} below {@code booking}: how {@code bookings import} reads a form's export. */
final class BookingExportShape extends ObjectShape<BookingExport> {

    private final Key<Map<Column, List<String>>> columns = optional(
            "columns",
            new ListsShape<Column>("a set of columns", "names of columns")
                    .with(Column.COHORT, "cohort", "which cohort is booked")
                    .with(
                            Column.BOOKED_BY,
                            "booked-by",
                            "what tells bookings apart: the e-mail address, or the school where a place is a school's")
                    .with(Column.PLACES, "places", "how many places a booking takes")
                    .with(Column.STATE, "state", "whether it holds, waits or is cancelled")
                    .with(Column.WHEN, "when", "when it was made; the newest says as of when the figures are true"),
            Map.of(),
            "what the form calls its columns, where that is not usual");
    private final Key<List<Map.Entry<String, String>>> cohorts = optional(
            "cohorts",
            registry("words of the form", text(), text(), Map::entry),
            List.of(),
            "words of the form, and the cohort that they mean: programme/cohort, programme/year/cohort, or none");
    private final Key<Map<State, List<String>>> states = optional(
            "states",
            new ListsShape<State>("a set of states", "words")
                    .with(State.TAKEN, "taken", "words for a booking that holds")
                    .with(State.WAITING, "waiting", "words for one on the waiting list")
                    .with(State.CANCELLED, "cancelled", "words for one that takes no place"),
            Map.of(),
            "words for the state of a booking, beside those that are usual");

    BookingExportShape() {
        super("an export of bookings");
    }

    @Override
    protected BookingExport create(Values values) {
        Map<String, String> meant = new LinkedHashMap<>();
        values.get(cohorts).forEach(entry -> meant.put(entry.getKey(), entry.getValue()));
        return new BookingExport(values.get(columns), meant, values.get(states));
    }

    /** Words for each of some things; what has none is left out. */
    private static final class ListsShape<K> extends ObjectShape<Map<K, List<String>>> {

        private final String items;
        private final Map<K, Key<List<String>>> keys = new LinkedHashMap<>();

        ListsShape(String name, String items) {
            super(name);
            this.items = items;
        }

        ListsShape<K> with(K thing, String key, String description) {
            keys.put(thing, optional(key, list(items, text()), List.of(), description));
            return this;
        }

        @Override
        protected Map<K, List<String>> create(Values values) {
            Map<K, List<String>> written = new LinkedHashMap<>();
            keys.forEach((thing, key) -> {
                if (!values.get(key).isEmpty()) {
                    written.put(thing, values.get(key));
                }
            });
            return written;
        }
    }
}

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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code export} below {@code booking}: how {@code bookings import} reads a form's export. */
final class BookingExportShape extends ObjectShape<BookingExport> {

    private final Key<Map<Column, List<String>>> columns = optional(
            "columns", new ColumnsShape(), Map.of(), "what the form calls its columns, where that is not usual");
    private final Key<List<Map.Entry<String, String>>> cohorts = optional(
            "cohorts",
            registry("words of the form", text(), text(), Map::entry),
            List.of(),
            "words of the form, and the cohort that they mean: programme/cohort, programme/year/cohort, or none");
    private final Key<Map<State, List<String>>> states = optional(
            "states", new StatesShape(), Map.of(), "words for the state of a booking, beside those that are usual");

    BookingExportShape() {
        super("an export of bookings");
    }

    @Override
    protected BookingExport create(Values values) {
        Map<String, String> meant = new LinkedHashMap<>();
        values.get(cohorts).forEach(entry -> meant.put(entry.getKey(), entry.getValue()));
        return new BookingExport(values.get(columns), meant, values.get(states));
    }

    private static final class ColumnsShape extends ObjectShape<Map<Column, List<String>>> {

        private final Map<Column, Key<List<String>>> keys = new EnumMap<>(Column.class);

        ColumnsShape() {
            super("a set of columns");
            keys.put(Column.COHORT, column("cohort", "which cohort is booked"));
            keys.put(
                    Column.BOOKED_BY,
                    column(
                            "booked-by",
                            "what tells bookings apart: the e-mail address, or the school where a place is a school's"));
            keys.put(Column.PLACES, column("places", "how many places a booking takes"));
            keys.put(Column.STATE, column("state", "whether it holds, waits or is cancelled"));
            keys.put(Column.WHEN, column("when", "when it was made; the newest says as of when the figures are true"));
        }

        private Key<List<String>> column(String name, String description) {
            return optional(name, list("names of columns", text()), List.of(), description);
        }

        @Override
        protected Map<Column, List<String>> create(Values values) {
            return written(keys, values);
        }
    }

    private static final class StatesShape extends ObjectShape<Map<State, List<String>>> {

        private final Map<State, Key<List<String>>> keys = new EnumMap<>(State.class);

        StatesShape() {
            super("a set of states");
            keys.put(State.TAKEN, words("taken", "words for a booking that holds"));
            keys.put(State.WAITING, words("waiting", "words for one on the waiting list"));
            keys.put(State.CANCELLED, words("cancelled", "words for one that takes no place"));
        }

        private Key<List<String>> words(String name, String description) {
            return optional(name, list("words", text()), List.of(), description);
        }

        @Override
        protected Map<State, List<String>> create(Values values) {
            return written(keys, values);
        }
    }

    private static <K> Map<K, List<String>> written(Map<K, Key<List<String>>> keys, Values values) {
        Map<K, List<String>> written = new LinkedHashMap<>();
        keys.forEach((name, key) -> {
            if (!values.get(key).isEmpty()) {
                written.put(name, values.get(key));
            }
        });
        return written;
    }
}

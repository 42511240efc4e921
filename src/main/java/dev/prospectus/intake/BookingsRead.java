package dev.prospectus.intake;

import dev.prospectus.model.BookingExport;
import dev.prospectus.model.BookingExport.Column;
import dev.prospectus.model.BookingExport.State;
import dev.prospectus.model.CohortId;
import dev.prospectus.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The bookings in the rows of a table. Of two with the same mailbox for the same cohort the later counts. No word of a row
 * leaves this class: what comes out are numbers, ids of the catalogue and numbers of rows.
 */
final class BookingsRead {

    /**
     * One row that names a cohort.
     *
     * @param made when, if the form says
     */
    record Booking(int row, CohortId cohort, State state, int places, Optional<LocalDateTime> made) {}

    private static final Comparator<Booking> BY_TIME = Comparator.<Booking, LocalDateTime>comparing(
                    booking -> booking.made().orElse(LocalDateTime.MIN))
            .thenComparing(Booking::row);

    private final BookingRows rows;
    private final Header<Column> header;
    private final CohortWords words;
    private final Optional<CohortId> only;
    private final Function<Optional<LocalDate>, Instant> starts;
    private final Instant counted;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final Map<String, Booking> latest = new LinkedHashMap<>();

    private BookingsRead(
            BookingRows rows,
            BookingExport export,
            CohortWords words,
            Optional<CohortId> only,
            Function<Optional<LocalDate>, Instant> starts,
            Instant counted) {
        this.starts = starts;
        this.counted = counted;
        this.rows = rows;
        this.header = rows.header();
        this.words = words;
        this.only = only;
        for (State state : State.values()) {
            state.usual().forEach(word -> states.put(Header.folded(word), state));
        }
        export.states().forEach((state, any) -> any.forEach(word -> states.put(Header.folded(word), state)));
    }

    /**
     * Reads all rows.
     *
     * @param only the cohort of all rows, for a form that has one cohort and no column for it
     * @param starts the beginning of a day, or of the day of the figures where a row says none
     * @param counted runs that are over by then do not count
     */
    static BookingsRead of(
            BookingRows rows,
            BookingExport export,
            CohortWords words,
            Optional<CohortId> only,
            Function<Optional<LocalDate>, Instant> starts,
            Instant counted) {
        BookingsRead read = new BookingsRead(rows, export, words, only, starts, counted);
        rows.rows().forEach(read::take);
        return read;
    }

    private void take(Table.Row row) {
        Optional<LocalDateTime> made = rows.made(row);
        if (made.isEmpty() && header.column(Column.WHEN).isPresent()) {
            warn(
                    row,
                    "the column for '" + Column.WHEN.id()
                            + "' holds no day, so the row counts as older than all others",
                    "write the day there as 2026-10-07, if it matters which of two bookings is the later");
        }
        Optional<CohortId> cohort = only.isPresent() ? only : cohort(row);
        Optional<Integer> places = places(row);
        if (cohort.isPresent() && places.isPresent()) {
            Booking booking = new Booking(row.number(), cohort.get(), state(row), places.get(), made);
            latest.merge(
                    key(row, cohort.get()), booking, (one, other) -> BY_TIME.compare(one, other) > 0 ? one : other);
        }
    }

    private Optional<CohortId> cohort(Table.Row row) {
        String typed = header.cell(row, Column.COHORT);
        if (typed.isEmpty()) {
            fail(
                    row,
                    "the column for '" + Column.COHORT.id() + "' is empty",
                    "write the cohort there, or delete the row if it is no booking");
            return Optional.empty();
        }
        CohortWords.Meaning meaning = words.meaning(typed, moment(row), counted);
        if (meaning.none()) {
            return Optional.empty();
        }
        if (meaning.ids().size() > 1) {
            fail(
                    row,
                    "what stands in the column for '" + Column.COHORT.id() + "' may mean "
                            + CohortWords.listed(meaning.ids()),
                    "say which under 'booking: export: cohorts:' in site-config.yml, or give --year");
            return Optional.empty();
        }
        if (meaning.ids().isEmpty()) {
            String guess = words.nearly(typed)
                    .map(cohort -> "did you mean " + cohort + "? ")
                    .orElse("");
            fail(
                    row,
                    "what stands in the column for '" + Column.COHORT.id() + "' names no cohort",
                    guess + "say what the form's words mean under 'booking: export: cohorts:' in site-config.yml, as"
                            + " 'words of the form: programme/cohort', or 'none' if such rows do not count");
            return Optional.empty();
        }
        return meaning.ids().stream().findFirst();
    }

    private Instant moment(Table.Row row) {
        return starts.apply(rows.made(row).map(LocalDateTime::toLocalDate));
    }

    private Optional<Integer> places(Table.Row row) {
        String typed = header.cell(row, Column.PLACES);
        if (typed.isEmpty()) {
            return Optional.of(1);
        }
        if (typed.matches("[0-9]{1,3}(?:\\.0+)?")) {
            return Optional.of(Integer.parseInt(typed.replaceFirst("\\..*", "")));
        }
        fail(
                row,
                "the column for '" + Column.PLACES.id() + "' holds no number of places",
                "write a whole number there, such as 2");
        return Optional.empty();
    }

    private State state(Table.Row row) {
        String typed = header.cell(row, Column.STATE);
        State state = states.get(Header.folded(typed));
        if (state == null && !typed.isEmpty()) {
            warn(
                    row,
                    "what stands in the column for '" + Column.STATE.id()
                            + "' is no known state, so the booking counts as taken",
                    "say what the form's words mean under 'booking: export: states:' in site-config.yml,"
                            + " as 'cancelled: [...]', 'waiting: [...]' or 'taken: [...]'");
        }
        return state == null ? State.TAKEN : state;
    }

    /** What makes a booking the same as another: who books, and the cohort. */
    private String key(Table.Row row, CohortId cohort) {
        Optional<String> who = rows.bookers().who(header.cell(row, Column.BOOKED_BY));
        if (who.isEmpty()) {
            unnamed.add(row.number());
        }
        return who.map(known -> cohort + " " + known).orElse("row " + row.number());
    }

    private void fail(Table.Row row, String message, String hint) {
        notes.add(Note.error(List.of(row.number()), message, hint));
    }

    private void warn(Table.Row row, String message, String hint) {
        notes.add(Note.warning(List.of(row.number()), message, hint));
    }

    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (header.column(Column.BOOKED_BY).isPresent() && !unnamed.isEmpty()) {
            all.add(Note.warning(
                    unnamed,
                    unnamed.size() + " of " + rows.rows().size() + " rows "
                            + (unnamed.size() == 1 ? "says" : "say") + " nobody's "
                            + rows.bookers().kind() + " in column "
                            + rows.bookers().letters() + "; " + (unnamed.size() == 1 ? "it" : "each of them")
                            + " counts as a booking of its own",
                    rows.bookers().hint()));
        }
        return Note.joined(all);
    }

    /** Whether the form says that bookings wait. */
    boolean knowsStates() {
        return header.column(Column.STATE).isPresent();
    }

    /** The bookings that count, those of each cohort in the order in which they were made. */
    Map<CohortId, List<Booking>> byCohort() {
        Map<CohortId, List<Booking>> byCohort = new TreeMap<>();
        latest.values().stream()
                .sorted(BY_TIME)
                .forEach(booking -> byCohort.computeIfAbsent(booking.cohort(), id -> new ArrayList<>())
                        .add(booking));
        return byCohort;
    }
}

package dev.prospectus.intake;

import dev.prospectus.draft.Moments;
import dev.prospectus.model.BookingExport.Column;
import dev.prospectus.tables.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of an export below the one that names the columns, and when each was made. */
record BookingRows(Header<Column> header, List<Table.Row> rows, Moments moments, Bookers bookers) {

    BookingRows {
        rows = List.copyOf(rows);
    }

    /** @param names what the column may be called that tells bookings apart */
    static BookingRows of(Table table, Header<Column> found, List<String> names) {
        List<Table.Row> rows = found.rows(table);
        Header<Column> header = Bookers.chosen(table, found, names);
        return new BookingRows(
                header,
                rows,
                Moments.of(
                        rows.stream().map(row -> header.cell(row, Column.WHEN)).toList()),
                Bookers.of(table, header));
    }

    Optional<LocalDateTime> made(Table.Row row) {
        return moments.read(header.cell(row, Column.WHEN));
    }

    /** The day of the newest. */
    Optional<LocalDate> newest() {
        return rows.stream()
                .flatMap(row -> made(row).stream())
                .map(LocalDateTime::toLocalDate)
                .max(Comparator.naturalOrder());
    }
}

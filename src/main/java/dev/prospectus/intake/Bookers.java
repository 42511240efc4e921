package dev.prospectus.intake;

import dev.prospectus.model.BookingExport.Column;
import dev.prospectus.tables.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells bookings apart. In a column for e-mail addresses only addresses do: a form whose answers have no name writes the same
 * word into each row. In another column that the hub chose, such as the school's name, all words do that say something.
 *
 * @param mailboxes whether the column is one for e-mail addresses
 * @param column its number, from 0
 */
record Bookers(boolean mailboxes, int column) {

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>,;:\"'()]+@[^\\s@<>,;:\"'()]+");

    private static final Set<String> NOBODY =
            Set.of("", "anonymous", "anonym", "none", "n a", "na", "nil", "unknown", "tbc", "guest", "x", "0");

    /** Of several columns with usual names the first that holds an address; without any, the one that was found. */
    static Header<Column> chosen(Table table, Header<Column> header, List<String> names) {
        if (!holdsMailboxes(table, header)) {
            return header;
        }
        return header.called(table, names).stream()
                .filter(column -> header.rows(table).stream()
                        .anyMatch(row -> MAILBOX.matcher(row.cell(column)).find()))
                .findFirst()
                .map(column -> header.with(Column.BOOKED_BY, column))
                .orElse(header);
    }

    static Bookers of(Table table, Header<Column> header) {
        return new Bookers(
                holdsMailboxes(table, header), header.column(Column.BOOKED_BY).orElse(0));
    }

    private static boolean holdsMailboxes(Table table, Header<Column> header) {
        return header.head(table, Column.BOOKED_BY).toLowerCase(Locale.ROOT).contains("mail");
    }

    /** Who books, as it is compared and never written; empty if a row does not say. */
    Optional<String> who(String cell) {
        String folded = cell.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (mailboxes) {
            Matcher mailbox = MAILBOX.matcher(folded.replace("mailto:", ""));
            return mailbox.find() ? Optional.of(mailbox.group()) : Optional.empty();
        }
        return NOBODY.contains(Header.folded(cell)) ? Optional.empty() : Optional.of(folded);
    }

    String kind() {
        return mailboxes ? "e-mail address" : "name";
    }

    String letters() {
        return Table.letters(column);
    }

    String hint() {
        return (mailboxes ? "ask for the address in the form" : "ask for it in the form")
                + ", and name that question under 'booking: export: columns: booked-by:' in site-config.yml; until then"
                + " look yourself for who booked twice";
    }
}

package dev.prospectus.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;

/** The columns of a booking form's export, and what spreadsheets make of them. */
final class BookingColumns {

    static final List<String> NAMES = List.of("cohort", "taken", "waiting", "as-of");

    private static final String HEAD = String.join(",", NAMES);

    static final String HINT = "the first line must be '" + HEAD + "'";

    private BookingColumns() {}

    /** What is wrong with the line that should name the columns. */
    record Fault(String message, String hint) {}

    /** Whether a line holds nothing but separators, as spreadsheets write for a line that was emptied. */
    static boolean areEmpty(CsvRecord line) {
        return line.getFieldCount() > 1 && line.getFields().stream().allMatch(String::isBlank);
    }

    /** How many columns a line has, without empty ones at its end that spreadsheets add. */
    static int count(CsvRecord line) {
        int count = line.getFieldCount();
        while (count > NAMES.size() && line.getField(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    static boolean areSeparatedOtherwise(CsvRecord line) {
        return line.getFieldCount() == 1
                && (line.getField(0).contains(";") || line.getField(0).contains("\t"));
    }

    static Optional<Fault> fault(CsvRecord line, String text) {
        if (areSeparatedOtherwise(line)) {
            return Optional.of(new Fault(
                    "the columns are separated by " + (line.getField(0).contains(";") ? "semicolons" : "tabs"),
                    "save the sheet again as CSV with commas, or put a comma in place of each, in all lines"));
        }
        List<String> found = line.getFields().subList(0, count(line)).stream()
                .map(String::strip)
                .toList();
        if (found.equals(NAMES)) {
            return Optional.empty();
        }
        boolean below = text.lines()
                .skip(line.getStartingLineNumber())
                .anyMatch(later -> later.replaceAll("[\" ]|,+$", "").equals(HEAD));
        return Optional.of(
                below
                        ? new Fault(
                                "lines stand above the one that names the columns",
                                "delete them, so that '" + HEAD + "' is the first line")
                        : new Fault("the columns are '" + String.join(",", found) + "'", HINT));
    }
}

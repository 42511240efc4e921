package dev.prospectus.intake;

import dev.prospectus.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sheet of a file is meant: the one that was asked for, else the only one that has the column which must be there. */
final class SheetChoice {

    private SheetChoice() {}

    /** A sheet and the row in it that names its columns. */
    record Chosen<K>(Table table, Header<K> header) {}

    /**
     * Chooses a sheet.
     *
     * @param asked the name or the number of a sheet
     * @param needed the column without which a sheet is none of them
     * @param settings where site-config.yml says what that column is called
     * @param notes take why there is none
     */
    static <K> Optional<Chosen<K>> among(
            List<Table> tables,
            Optional<String> asked,
            Map<K, List<String>> names,
            K needed,
            String settings,
            List<Note> notes) {
        List<Chosen<K>> found = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<Table> seen = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            String number = String.valueOf(i + 1);
            Optional<Header<K>> header = Header.in(table, names);
            boolean meant = asked.map(name -> name.equals(table.sheet()) || name.equals(number))
                    .orElse(true);
            if (meant) {
                seen.add(table);
                header.filter(best -> best.isSure(table)).ifPresent(best -> heads.addAll(best.heads(table)));
            }
            if (meant && header.isPresent() && header.get().column(needed).isPresent()) {
                found.add(new Chosen<>(table, header.get()));
                numbers.add(number);
            }
        }
        if (found.isEmpty()) {
            boolean noSheet = asked.isPresent() && seen.isEmpty();
            notes.add(Note.error(
                    List.of(),
                    noSheet
                            ? "there is no such sheet"
                            : "there is no column called '"
                                    + String.join("' or '", names.getOrDefault(needed, List.of())) + "'",
                    noSheet
                            ? "the file has " + tables.size() + (tables.size() == 1 ? " sheet" : " sheets")
                                    + "; give its name or number"
                            : "look what the column is called in the file, and write it under " + settings
                                    + " in site-config.yml" + listed(heads)));
        } else if (found.size() > 1) {
            notes.add(Note.error(
                    List.of(),
                    "several sheets could be meant: " + String.join(", ", numbers),
                    "say which, as --sheet " + numbers.get(0) + " or --sheet with its name"));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the columns are called. */
    static String listed(List<String> heads) {
        List<String> named =
                heads.stream().filter(head -> !head.isEmpty()).map(Note::cut).toList();
        return named.isEmpty() ? "" : "; the columns are '" + String.join("', '", named) + "'";
    }
}

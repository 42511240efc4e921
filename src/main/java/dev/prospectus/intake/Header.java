package dev.prospectus.intake;

import dev.prospectus.draft.Names;
import dev.prospectus.tables.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The row that names the columns, which need not be the first: titles, empty rows and merged headings may stand above it.
 *
 * @param row its number
 * @param columns where each column that is known stands
 */
record Header<K>(int row, Map<K, Integer> columns) {

    private static final int ROWS_LOOKED_AT = 30;

    Header {
        columns = Map.copyOf(columns);
    }

    /** The row that names the most of some columns; of several, the first. */
    static <K> Optional<Header<K>> in(Table table, Map<K, List<String>> names) {
        Header<K> best = null;
        for (Table.Row row : table.rows().stream().limit(ROWS_LOOKED_AT).toList()) {
            Header<K> found = new Header<>(row.number(), columns(row, names));
            if (found.columns.size() > (best == null ? 0 : best.columns.size())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static <K> Map<K, Integer> columns(Table.Row row, Map<K, List<String>> names) {
        Map<String, Integer> byName = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            byName.putIfAbsent(folded(row.cell(column)), column);
        }
        Map<K, Integer> columns = new LinkedHashMap<>();
        names.forEach((key, any) -> any.stream()
                .map(name -> byName.get(folded(name)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(column -> columns.put(key, column)));
        return columns;
    }

    OptionalInt column(K key) {
        Integer column = columns.get(key);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** What a row holds under a column; empty without that column. */
    String cell(Table.Row row, K key) {
        Integer column = columns.get(key);
        return column == null ? "" : row.cell(column);
    }

    /** The rows below. */
    List<Table.Row> rows(Table table) {
        return table.rows().stream().filter(each -> each.number() > row).toList();
    }

    /** A name as it is compared: without capitals, accents and marks such as {@code ? * :}. */
    static String folded(String name) {
        return Names.folded(name);
    }
}

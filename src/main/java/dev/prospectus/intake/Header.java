package dev.prospectus.intake;

import dev.prospectus.draft.Names;
import dev.prospectus.tables.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The row that names the columns, which need not be the first: titles, empty rows and merged headings may stand above it.
 *
 * @param row its number
 * @param columns where each column that is known stands
 */
record Header<K>(int row, Map<K, Integer> columns) {

    private static final int ROWS_LOOKED_AT = 30;

    private static final int LONG_NAME = 9;

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

    /** The same with another place for a column. */
    Header<K> with(K key, int column) {
        Map<K, Integer> others = new HashMap<>(columns);
        others.put(key, column);
        return new Header<>(row, others);
    }

    /** The columns of any of some names, in their order. */
    List<Integer> called(Table table, List<String> names) {
        List<String> folded = names.stream().map(Header::folded).toList();
        List<String> heads = heads(table);
        return IntStream.range(0, heads.size())
                .filter(column -> folded.contains(folded(heads.get(column))))
                .boxed()
                .toList();
    }

    /**
     * Whether the row names columns, so that its words may be shown, and is no answer that has one of their names as a value. Several
     * names make it sure, or a long one; an address is in no heading.
     */
    boolean isSure(Table table) {
        List<String> heads = heads(table);
        return heads.stream().noneMatch(head -> head.contains("@"))
                && (columns.size() > 1
                        || columns.values().stream()
                                .anyMatch(column -> heads.get(column).length() >= LONG_NAME));
    }

    /** What the columns are called, as they stand there. */
    List<String> heads(Table table) {
        return table.rows().stream()
                .filter(each -> each.number() == row)
                .findFirst()
                .map(Table.Row::cells)
                .orElse(List.of());
    }

    /** What a column is called in the table itself; empty without it. */
    String head(Table table, K key) {
        Integer column = columns.get(key);
        return column == null || column >= heads(table).size()
                ? ""
                : heads(table).get(column);
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

package dev.prospectus.tables;

import java.util.List;

/**
 * The rows of one sheet.
 *
 * @param sheet its name; empty for CSV, which has one sheet without a name
 * @param rows without those that hold nothing
 */
public record Table(String sheet, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, from 1
     * @param cells without spaces round them and without signs that nobody sees. A row may have fewer than others.
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty where the row has no such cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The letters by which a spreadsheet calls a column: {@code A} for 0, {@code AB} for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

package dev.prospectus.intake;

import dev.prospectus.tables.Table;

/**
 * What stands in a cell.
 *
 * @param called how messages call its place in the table: {@code 'Title' (column B)}
 */
record Cell(String text, String called) {

    static Cell of(Header<?> header, Table table, Table.Row row, int column) {
        String head = column < header.heads(table).size() ? header.heads(table).get(column) : "";
        String letters = "column " + Table.letters(column);
        return new Cell(row.cell(column), head.isEmpty() ? letters : "'" + Note.cut(head) + "' (" + letters + ")");
    }
}

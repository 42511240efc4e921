package dev.prospectus.intake;

/**
 * What stands in a cell.
 *
 * @param column what the column is called in the table, for messages
 */
record Cell(String text, String column) {}

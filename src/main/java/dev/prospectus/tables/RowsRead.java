package dev.prospectus.tables;

import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes rows one by one, cleans their cells and holds them against the limits. */
final class RowsRead {

    private final List<Table.Row> rows = new ArrayList<>();
    private int cells;

    void add(int number, List<String> written) {
        int width = written.size();
        while (width > 0 && written.get(width - 1).isBlank()) {
            width--;
        }
        if (width > TableLimits.COLUMNS) {
            throw new TooMuch(
                    "row " + number + " has more than " + TableLimits.COLUMNS + " columns",
                    "delete the columns that nobody needs");
        }
        List<String> clean = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            String cell = written.get(column);
            if (cell.length() > TableLimits.CELL_LENGTH) {
                throw new TooMuch(
                        "the cell " + Table.letters(column) + number + " holds more than " + TableLimits.CELL_LENGTH
                                + " characters",
                        "shorten it; if it is not so long, a quotation mark before it is never closed");
            }
            clean.add(cleaned(cell));
        }
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        cells += width;
        rows.add(new Table.Row(number, clean));
        if (rows.size() > TableLimits.ROWS || cells > TableLimits.CELLS) {
            throw new TooMuch(
                    "the file has more than "
                            + (rows.size() > TableLimits.ROWS
                                    ? TableLimits.ROWS + " rows"
                                    : TableLimits.CELLS + " cells"),
                    "save the rows that matter in a file of their own");
        }
    }

    Table table(String sheet) {
        return new Table(sheet, rows);
    }

    private static String cleaned(String cell) {
        String text = Signs.withoutUnseen(
                SourceText.composed(cell.replace("\r\n", "\n").replace('\r', '\n')));
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (SourceText.isText(c) && !lone) {
                kept.append(c == '\t' ? ' ' : c);
            }
        }
        return kept.toString().strip();
    }
}

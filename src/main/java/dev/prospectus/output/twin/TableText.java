package dev.prospectus.output.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown, as GitHub reads it (GFM 0.29, 4.10). */
final class TableText {

    private TableText() {}

    static String of(HtmlElement table, Inlines inlines) {
        List<List<String>> rows = table.within("tr")
                .filter(row -> !row.isUnseen())
                .map(row -> row.elements("th", "td")
                        .map(cell -> inlines.line(cell.children()))
                        .toList())
                .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, width)));
        boolean headed = table.within("thead").findAny().isPresent();
        if (!headed) {
            lines.add(0, line(List.of(), width));
        }
        lines.add(1, "|" + " --- |".repeat(width));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int width) {
        return "| " + cells.stream().collect(Collectors.joining(" | "))
                + " |".repeat(Math.max(1, width - cells.size() + 1));
    }
}

package dev.prospectus.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet to fill in.
 *
 * @param columns its columns, in their order
 */
public record TemplateSheet(String name, List<Column> columns) {

    private static final int LAST_ROW = 1_000;
    private static final double WIDTH = 24;

    public TemplateSheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param explanation stands below the heading
     * @param choices what a cell may hold; empty if anything
     */
    public record Column(String heading, String explanation, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /** Writes a workbook with headings, explanations and lists to choose from. */
    public static void write(List<TemplateSheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Prospectus", "1.0")) {
            for (TemplateSheet sheet : sheets) {
                write(book.newWorksheet(sheet.name), sheet.columns);
            }
        }
    }

    /** Writes headings and explanations as CSV, with the mark by which Excel knows UTF-8. */
    public static void writeCsv(TemplateSheet sheet, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(sheet.columns.stream().map(Column::heading).toList());
            csv.writeRecord(sheet.columns.stream().map(Column::explanation).toList());
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Worksheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.width(i, WIDTH);
            sheet.value(0, i, column.heading());
            sheet.style(0, i).bold().set();
            sheet.value(1, i, column.explanation());
            sheet.style(1, i).italic().wrapText(true).set();
            if (!column.choices().isEmpty()) {
                sheet.range(2, i, LAST_ROW, i)
                        .validateWithListByFormula('"' + String.join(",", column.choices()) + '"');
            }
        }
        sheet.freezePane(0, 2);
    }
}

package dev.prospectus.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook (XLSX). It is unpacked once without keeping anything, to see how large it is and that no part has a document
 * type, by which XML fetches and multiplies; only then the library reads it, row by row.
 */
final class Workbook {

    private static final String BROKEN_HINT = "open it in a spreadsheet program and save it again as XLSX or CSV";
    private static final int BEGINNING = 4096;

    private Workbook() {}

    static TableFile read(Path file) {
        try {
            weigh(file);
        } catch (TooMuch much) {
            return much.refusal();
        } catch (IOException | RuntimeException broken) {
            // The disk gave the whole file a moment ago.
            return broken();
        }
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                Table table = table(book, sheet);
                if (!table.rows().isEmpty() && sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(table);
                }
            }
        } catch (TooMuch much) {
            return much.refusal();
        } catch (IOException | RuntimeException broken) {
            // The library tells a broken file by many exceptions.
            return broken();
        }
        return tables.isEmpty()
                ? TableFile.refused("no sheet of the workbook holds anything", "export it again")
                : new TableFile(tables, Optional.empty());
    }

    private static TableFile broken() {
        return TableFile.refused("the workbook is broken, or is no workbook", BROKEN_HINT);
    }

    private static Table table(ReadableWorkbook book, Sheet sheet) throws IOException {
        RowsRead rows = new RowsRead();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                rows.add(row.getRowNum(), cells(book, row));
            }
        }
        return rows.table(sheet.getName());
    }

    private static List<String> cells(ReadableWorkbook book, Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : CellText.of(cell, book.isDate1904()));
        }
        return cells;
    }

    /** By the library's own reader of archives, part by part: several may have one name, of which the library takes any. */
    private static void weigh(Path file) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BEGINNING];
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            int parts = 0;
            for (Enumeration<ZipArchiveEntry> each = zip.getEntriesInPhysicalOrder(); each.hasMoreElements(); ) {
                if (++parts > TableLimits.PARTS) {
                    throw new TooMuch("the workbook has more than " + TableLimits.PARTS + " parts", BROKEN_HINT);
                }
                try (InputStream in = zip.getInputStream(each.nextElement())) {
                    int read = in.readNBytes(buffer, 0, buffer.length);
                    if (declaresType(buffer, read)) {
                        throw new TooMuch("a part of the workbook declares a document type", BROKEN_HINT);
                    }
                    for (; read > 0; read = in.read(buffer)) {
                        bytes += read;
                        if (bytes > TableLimits.UNPACKED_BYTES) {
                            throw new TooMuch(
                                    "the workbook unpacks to more than " + (TableLimits.UNPACKED_BYTES >> 20) + " MB",
                                    "copy the rows that matter into a new workbook");
                        }
                    }
                }
            }
        }
    }

    private static boolean declaresType(byte[] beginning, int length) {
        return new String(beginning, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!DOCTYPE");
    }
}

package dev.prospectus.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CSV in the forms that spreadsheets and forms save: UTF-8, UTF-16 or the code page of Windows, separated by commas,
 * semicolons, tabs or bars.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** Excel's own word for the separator, on a first line of its own: {@code sep=;}. */
    private static final String SEPARATOR_LINE = "(?i)sep=.\\R[\\s\\S]*";

    private static final int LOOKED_AT = 60;

    private CsvText() {}

    static TableFile read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            return TableFile.refused("the file is no text and no workbook", "save it as XLSX or CSV");
        }
        if (text.isBlank()) {
            return TableFile.refused("the file is empty", "export it again");
        }
        boolean told = text.matches(SEPARATOR_LINE);
        try {
            List<CsvRecord> records = records(text, told ? text.charAt(4) : separator(text));
            if (endsInsideQuotes(text, records)) {
                return TableFile.refused(
                        "a quotation mark is never closed, so that the rest of the file is one cell",
                        "look for it from row " + records.size() + " on");
            }
            RowsRead rows = new RowsRead();
            for (int i = told ? 1 : 0; i < records.size(); i++) {
                rows.add(i + 1, records.get(i).getFields());
            }
            return new TableFile(List.of(rows.table("")), Optional.empty());
        } catch (TooMuch much) {
            return much.refusal();
        } catch (CsvParseException broken) {
            return TableFile.refused(
                    "this is not CSV: a quotation mark stands where none may be, or a row has far too many columns",
                    "open it in a spreadsheet program and save it again as CSV or XLSX");
        }
    }

    private static List<CsvRecord> records(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = new ArrayList<>();
            for (CsvRecord line : reader) {
                records.add(line);
                if (records.size() > 4 * TableLimits.ROWS) {
                    throw new TooMuch(
                            "the file has more than " + 4 * TableLimits.ROWS + " lines",
                            "save the rows that matter in a file of their own");
                }
            }
            return records;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the last cell runs over lines and no quotation mark ends it. */
    private static boolean endsInsideQuotes(String text, List<CsvRecord> records) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 0 || records.isEmpty()) {
            return false;
        }
        List<String> last = records.get(records.size() - 1).getFields();
        return !last.isEmpty() && last.get(last.size() - 1).indexOf('\n') >= 0;
    }

    /** The separator by which most of the first rows have as many columns as each other. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long agreeing = agreeing(text, candidate);
            if (agreeing > most) {
                best = candidate;
                most = agreeing;
            }
        }
        return best;
    }

    private static long agreeing(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            int looked = 0;
            for (CsvRecord line : reader) {
                if (line.getFieldCount() > 1) {
                    widths.merge(line.getFieldCount(), 1, Integer::sum);
                }
                if (++looked == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException notSeparatedSo) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * 1000L + width.getKey())
                .max()
                .orElse(0);
    }

    private static String decoded(byte[] bytes) {
        if (TableFile.begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (TableFile.begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (TableFile.begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}

package dev.prospectus.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file with tables, whatever program saved it. What it is its first bytes say, not its name.
 *
 * @param tables those that have a row, in their order
 * @param trouble why the file can't be read, if it can't
 */
public record TableFile(List<Table> tables, Optional<Trouble> trouble) {

    public TableFile {
        tables = List.copyOf(tables);
    }

    /**
     * What is wrong with a file as a whole. It never holds words of the file.
     *
     * @param message what is wrong
     * @param hint what to do about it
     */
    public record Trouble(String message, String hint) {}

    /**
     * Reads a file.
     *
     * @throws IOException if the disk fails
     */
    public static TableFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return refused("there is no such file", "check its name and folder");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TableLimits.BYTES + 1);
        }
        if (bytes.length > TableLimits.BYTES) {
            return refused(
                    "the file is larger than " + TableLimits.BYTES / (1 << 20) + " MB",
                    "save the rows that matter in a file of their own");
        }
        return begins(bytes, 'P', 'K') ? Workbook.read(file) : foreign(bytes).orElseGet(() -> CsvText.read(bytes));
    }

    static TableFile refused(String message, String hint) {
        return new TableFile(List.of(), Optional.of(new Trouble(message, hint)));
    }

    /** What people take for a table although it is none. */
    private static Optional<TableFile> foreign(byte[] bytes) {
        String hint = "open it in the spreadsheet program and save it as XLSX or CSV";
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(refused("the file is an old or a locked workbook (XLS, or XLSX with a password)", hint));
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(refused("the file is a PDF", "ask the form for its answers as XLSX or CSV"));
        }
        return begins(bytes, '<', '!') || begins(bytes, '<', 'h') || begins(bytes, '<', '?')
                ? Optional.of(refused("the file is a web page or XML, not a table", hint))
                : Optional.empty();
    }

    static boolean begins(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}

package dev.prospectus.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font in a WOFF file ("WOFF File Format 1.0", sections 3 to 5). */
final class Woff {

    private static final int SIGNATURE = 0x774f4646;
    private static final int HEADER_BYTES = 44;
    private static final int ENTRY_BYTES = 20;

    private Woff() {}

    /** By their tags, such as {@code glyf}. */
    static Map<String, ByteBuffer> tables(byte[] file) {
        ByteBuffer woff = ByteBuffer.wrap(file);
        if (woff.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("not a WOFF file");
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = woff.getShort(12);
        for (int at = HEADER_BYTES; at < HEADER_BYTES + count * ENTRY_BYTES; at += ENTRY_BYTES) {
            String tag = new String(file, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, table(file, woff.getInt(at + 4), woff.getInt(at + 8), woff.getInt(at + 12)));
        }
        return tables;
    }

    private static ByteBuffer table(byte[] file, int offset, int stored, int length) {
        byte[] table = new byte[length];
        if (stored == length) {
            System.arraycopy(file, offset, table, 0, length);
            return ByteBuffer.wrap(table);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, stored);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of a font is cut short");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of a font can't be unpacked", e);
        } finally {
            inflater.end();
        }
        return ByteBuffer.wrap(table);
    }
}

package dev.prospectus.picture;

import java.util.Arrays;

/** A Huffman table of a JPEG file (ITU-T T.81, annex C): for each 16 bits, the code that they begin with. */
final class HuffmanTable {

    static final int LONGEST = 16;

    /** A table without codes. */
    static final HuffmanTable EMPTY = new HuffmanTable();

    /** The length of the code in the upper byte and what it stands for in the lower; 0 where no code begins so. */
    private final short[] codes = new short[1 << LONGEST];

    /**
     * Reads a table as it stands in a DHT segment, behind its class and number.
     *
     * @param largest what a code may stand for
     * @throws PictureFault if there are more codes than can be told apart, or one of ones alone
     */
    static HuffmanTable at(FileBytes file, int offset, int largest) throws PictureFault {
        HuffmanTable table = new HuffmanTable();
        int symbol = offset + LONGEST;
        int next = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int covered = 1 << (LONGEST - length);
            for (int i = file.u8(offset + length - 1); i > 0; i--) {
                int meaning = file.u8(symbol++);
                if (next + covered >= table.codes.length || meaning > largest) {
                    throw PictureFault.damagedAt(offset);
                }
                short code = (short) (length << 8 | meaning);
                Arrays.fill(table.codes, next, next + covered, code);
                next += covered;
            }
        }
        return table;
    }

    /** The number of bytes that a table takes. */
    static int length(FileBytes file, int offset) throws PictureFault {
        int length = LONGEST;
        for (int i = 0; i < LONGEST; i++) {
            length += file.u8(offset + i);
        }
        return length;
    }

    int code(int bits) {
        return codes[bits];
    }
}

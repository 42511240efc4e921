package dev.prospectus.picture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether all rows of a PNG file are there, without making pixels of them (Portable Network Graphics, third edition,
 * sections 7 to 10).
 */
final class PngPixels {

    private static final int LAST_FILTER = 4;

    /** The first column and row of each pass of an interlaced picture, and the steps from there. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] AT_ONCE = {{0, 0, 1, 1}};

    private final FileBytes file;
    private final Iterator<Rows> passes;
    private Rows pass = new Rows(0, 0);

    /** How many bytes of the row and rows of the pass are still missing. */
    private int bytesLeft;

    private int rowsLeft;

    private PngPixels(FileBytes file, List<Rows> passes) {
        this.file = file;
        this.passes = passes.iterator();
    }

    /** @param length of a row in bytes, with the one in front that names its filter */
    private record Rows(int number, int length) {}

    /**
     * Looks whether nothing is missing.
     *
     * @param file as {@link PngParser} has found it to be put together, and bare of metadata
     */
    static void check(FileBytes file) throws PictureFault {
        int depth = file.u8(24);
        int type = file.u8(25);
        int channels = channels(type, depth);
        int interlaced = file.u8(28);
        if (channels == 0 || file.u8(26) != 0 || file.u8(27) != 0 || interlaced > 1) {
            throw PictureFault.damagedAt(24);
        }
        List<Rows> passes = new ArrayList<>();
        for (int[] pass : interlaced == 1 ? PASSES : AT_ONCE) {
            int columns = Math.max(0, (file.u31(16) - pass[0] + pass[2] - 1) / pass[2]);
            int rows = Math.max(0, (file.u31(20) - pass[1] + pass[3] - 1) / pass[3]);
            if (columns > 0 && rows > 0) {
                passes.add(new Rows(rows, 1 + (columns * channels * depth + 7) / 8));
            }
        }
        new PngPixels(file, passes).check(type == 3);
    }

    /** How many numbers a pixel has; 0 where there is no such kind of picture (table 11.1). */
    private static int channels(int type, int depth) {
        boolean small = depth == 1 || depth == 2 || depth == 4;
        boolean whole = depth == 8 || depth == 16;
        return switch (type) {
            case 0 -> small || whole ? 1 : 0;
            case 2 -> whole ? 3 : 0;
            case 3 -> small || depth == 8 ? 1 : 0;
            case 4 -> whole ? 2 : 0;
            case 6 -> whole ? 4 : 0;
            default -> 0;
        };
    }

    private void check(boolean needsPalette) throws PictureFault {
        boolean palette = false;
        byte[] buffer = new byte[1 << 14];
        Inflater inflater = new Inflater();
        try {
            for (int at = PngParser.SIGNATURE_LENGTH; ; at += file.u31(at) + 12) {
                String name = file.name(at + 4);
                palette |= name.equals("PLTE");
                if (name.equals("IEND")) {
                    throw PictureFault.endsTooEarly();
                } else if (name.equals("IDAT")) {
                    if (needsPalette && !palette) {
                        throw PictureFault.damagedAt(at);
                    }
                    inflater.setInput(file.bytes(), at + 8, file.u31(at));
                    if (isWhole(inflater, buffer)) {
                        return;
                    }
                }
            }
        } catch (DataFormatException broken) {
            throw PictureFault.damaged("the picture's file is damaged: its pixels can't be unpacked");
        } finally {
            inflater.end();
        }
    }

    /** Whether all rows have come once the given bytes are unpacked. */
    private boolean isWhole(Inflater inflater, byte[] buffer) throws DataFormatException, PictureFault {
        for (int number = inflater.inflate(buffer); number > 0; number = inflater.inflate(buffer)) {
            for (int at = 0; at < number; ) {
                if (bytesLeft == 0 && !begins(buffer[at])) {
                    return true;
                }
                int taken = Math.min(bytesLeft, number - at);
                bytesLeft -= taken;
                at += taken;
            }
        }
        return bytesLeft == 0 && rowsLeft == 0 && !passes.hasNext();
    }

    /** Begins the next row; false if there is none. */
    private boolean begins(byte filter) throws PictureFault {
        if (rowsLeft == 0) {
            if (!passes.hasNext()) {
                return false;
            }
            pass = passes.next();
            rowsLeft = pass.number();
        }
        if (filter < 0 || filter > LAST_FILTER) {
            throw PictureFault.damaged("the picture's file is damaged: its pixels make no sense");
        }
        rowsLeft--;
        bytesLeft = pass.length();
        return true;
    }
}

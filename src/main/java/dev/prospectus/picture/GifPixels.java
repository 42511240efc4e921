package dev.prospectus.picture;

import java.util.Arrays;

/** Counts the pixels of a GIF picture's frames, without making them (Graphics Interchange Format, version 89a, appendix F). */
final class GifPixels {

    private static final int MOST_CODES = 1 << 12;

    /** How many pixels each code stands for. */
    private final int[] lengths = new int[MOST_CODES];

    private final FileBytes file;

    private int block;
    private int blockLeft;
    private int bits;
    private int left;

    GifPixels(FileBytes file) {
        this.file = file;
    }

    /**
     * Looks whether a frame's pixels are all there. Some programs leave out a few at the end.
     *
     * @param at where the size of its codes stands
     */
    void check(int at, int width, int height) throws PictureFault {
        int smallest = file.u8(at);
        if (smallest < 1 || smallest > 8) {
            throw PictureFault.damagedAt(at);
        }
        block = at + 1;
        blockLeft = file.u8(block);
        bits = 0;
        left = 0;
        int clear = 1 << smallest;
        Arrays.fill(lengths, 0, clear, 1);
        int next = clear + 2;
        int size = smallest + 1;
        int before = 0;
        long missing = (long) width * height;
        while (missing > 0) {
            int code = code(size);
            if (code < 0 || code == clear + 1) {
                if (missing >= width) {
                    throw PictureFault.endsTooEarly();
                }
                return;
            } else if (code == clear) {
                next = clear + 2;
                size = smallest + 1;
                before = 0;
                continue;
            }
            boolean known = code < clear || (code > clear + 1 && code < next);
            if (!known && (code != next || before == 0)) {
                throw PictureFault.damagedAt(block);
            }
            int length = known ? lengths[code] : before + 1;
            if (before > 0 && next < MOST_CODES) {
                lengths[next++] = before + 1;
                if (next == 1 << size && next < MOST_CODES) {
                    size++;
                }
            }
            missing -= length;
            before = length;
        }
    }

    /** The next code, the least significant bit first; -1 if there is none. */
    private int code(int size) throws PictureFault {
        while (left < size) {
            if (blockLeft == 0) {
                return -1;
            }
            block++;
            bits |= file.u8(block) << left;
            left += 8;
            if (--blockLeft == 0) {
                block++;
                blockLeft = file.u8(block);
            }
        }
        int code = bits & ((1 << size) - 1);
        bits >>>= size;
        left -= size;
        return code;
    }
}

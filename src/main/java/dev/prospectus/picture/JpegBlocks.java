package dev.prospectus.picture;

/** Reads the blocks of one component in one scan (ITU-T T.81, annexes F.2.2 and G.1.2), for their length only. */
final class JpegBlocks {

    private static final int VALUES = 64;
    private static final int NIBBLE = 0x0F;

    private final ScanBits bits;
    private final JpegScan scan;
    private final HuffmanTable first;
    private final HuffmanTable others;

    /** A bit for each value that is not 0, in a number for each block, as the scans so far have left them. */
    private final long[] values;

    private int block;

    /** How many of the next blocks get no further value in this scan. */
    private int finished;

    /**
     * The blocks of a component.
     *
     * @param first the table of a block's first value
     * @param others the table of its other values
     * @param values of all blocks if this is a progressive scan of other values
     */
    JpegBlocks(ScanBits bits, JpegScan scan, HuffmanTable first, HuffmanTable others, long[] values) {
        this.bits = bits;
        this.scan = scan;
        this.first = first;
        this.others = others;
        this.values = values;
    }

    void restart() {
        finished = 0;
    }

    void next() throws PictureFault {
        if (!scan.progressive()) {
            first();
            others();
        } else if (scan.from() > 0 && scan.refines()) {
            refine();
        } else if (scan.from() > 0) {
            progressive();
        } else if (scan.refines()) {
            bits.skip(1);
        } else {
            first();
        }
        block++;
    }

    private void first() throws PictureFault {
        bits.skip(bits.symbol(first));
    }

    private void others() throws PictureFault {
        for (int at = 1; at < VALUES; at++) {
            int symbol = bits.symbol(others);
            int length = symbol & NIBBLE;
            if (length != 0) {
                at += symbol >> 4;
                bits.skip(length);
            } else if (symbol >> 4 == NIBBLE) {
                at += NIBBLE;
            } else {
                return;
            }
        }
    }

    private void progressive() throws PictureFault {
        if (finished > 0) {
            finished--;
            return;
        }
        for (int at = scan.from(); at <= scan.to(); at++) {
            int symbol = bits.symbol(others);
            int run = symbol >> 4;
            int length = symbol & NIBBLE;
            if (length == 0 && run < NIBBLE) {
                finished = (1 << run) - 1 + bits.number(run);
                return;
            }
            at += run;
            if (length != 0) {
                bits.skip(length);
                set(at);
            }
        }
    }

    /** A value that was not 0 gets one bit more. Between those, values that were 0 are counted by runs. */
    private void refine() throws PictureFault {
        int at = scan.from();
        while (finished == 0 && at <= scan.to()) {
            int symbol = bits.symbol(others);
            int run = symbol >> 4;
            boolean appears = (symbol & NIBBLE) != 0;
            if ((symbol & NIBBLE) > 1) {
                throw PictureFault.damaged("the picture's file is damaged: its pixels make no sense");
            } else if (appears) {
                bits.skip(1);
            } else if (run < NIBBLE) {
                finished = (1 << run) + bits.number(run);
                break;
            }
            for (; at <= scan.to(); at++) {
                if (isSet(at)) {
                    bits.skip(1);
                } else if (run-- == 0) {
                    break;
                }
            }
            if (appears) {
                set(at);
            }
            at++;
        }
        if (finished > 0) {
            if (at <= scan.to()) {
                bits.skip(Long.bitCount(values[block] >>> at << at << (VALUES - 1 - scan.to())));
            }
            finished--;
        }
    }

    private boolean isSet(int at) {
        return (values[block] >>> at & 1) != 0;
    }

    private void set(int at) {
        if (at < VALUES) {
            values[block] |= 1L << at;
        }
    }
}

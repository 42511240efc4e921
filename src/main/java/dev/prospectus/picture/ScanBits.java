package dev.prospectus.picture;

/** The bits of a scan up to the next marker (ITU-T T.81, annexes B.1.1.5 and F.2.2). Reading beyond is a {@link PictureFault}. */
final class ScanBits {

    private final byte[] bytes;
    private final int end;
    private int at;
    private long bits;
    private int left;

    /**
     * The bits from an offset.
     *
     * @param end where the last scan ends at the latest
     */
    ScanBits(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    /** Reads a code and returns what it stands for. */
    int symbol(HuffmanTable table) throws PictureFault {
        if (left < HuffmanTable.LONGEST) {
            fill();
        }
        int code = table.code((int) (bits >>> (Long.SIZE - HuffmanTable.LONGEST)));
        if (code == 0) {
            throw left < HuffmanTable.LONGEST ? PictureFault.endsTooEarly() : PictureFault.damagedAt(at);
        }
        skipFew(code >> 8);
        return code & 0xFF;
    }

    /** @param number up to 64; a look at the next bytes finds fewer bits */
    void skip(int number) throws PictureFault {
        skipFew(Math.min(number, Integer.SIZE));
        skipFew(Math.max(0, number - Integer.SIZE));
    }

    private void skipFew(int number) throws PictureFault {
        if (left < number) {
            fill();
            if (left < number) {
                throw PictureFault.endsTooEarly();
            }
        }
        bits <<= number;
        left -= number;
    }

    int number(int length) throws PictureFault {
        if (length == 0) {
            return 0;
        }
        if (left < length) {
            fill();
        }
        int number = (int) (bits >>> (Long.SIZE - length));
        skipFew(length);
        return number;
    }

    /**
     * Goes on behind a restart marker.
     *
     * @param expected its number, 0 to 7
     */
    void restart(int expected) throws PictureFault {
        while (at + 1 < end && !isMarker()) {
            at++;
        }
        if (at + 1 >= end) {
            throw PictureFault.endsTooEarly();
        } else if ((bytes[at + 1] & 0xFF) != 0xD0 + expected) {
            throw PictureFault.damagedAt(at);
        }
        at += 2;
        bits = 0;
        left = 0;
    }

    private void fill() {
        while (left <= Long.SIZE - 8 && at < end) {
            int next = bytes[at] & 0xFF;
            if (next == 0xFF) {
                if (isMarker()) {
                    return;
                }
                at++;
            }
            at++;
            bits |= (long) next << (Long.SIZE - 8 - left);
            left += 8;
        }
    }

    /** Whether a marker stands here, and no byte FF, which is followed by 00. */
    private boolean isMarker() {
        return bytes[at] == (byte) 0xFF && (at + 1 >= end || bytes[at + 1] != 0);
    }
}

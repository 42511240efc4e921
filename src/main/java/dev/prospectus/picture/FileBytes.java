package dev.prospectus.picture;

import java.nio.charset.StandardCharsets;

/** The bytes of a file. Reading beyond the end is a {@link PictureFault}. */
final class FileBytes {

    private final byte[] bytes;

    FileBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean hasAt(int offset, int... expected) {
        if (offset < 0 || offset + expected.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    int u8(int offset) throws PictureFault {
        require(offset, 1);
        return bytes[offset] & 0xFF;
    }

    int u16(int offset) throws PictureFault {
        return u8(offset) << 8 | u8(offset + 1);
    }

    /**
     * A number of 31 bits.
     *
     * @throws PictureFault also if the sign bit is set, since no file of ours has such a length
     */
    int u31(int offset) throws PictureFault {
        return positive(u16(offset) << 16 | u16(offset + 2));
    }

    int littleU16(int offset) throws PictureFault {
        return u8(offset) | u8(offset + 1) << 8;
    }

    int littleU24(int offset) throws PictureFault {
        return littleU16(offset) | u8(offset + 2) << 16;
    }

    int littleU31(int offset) throws PictureFault {
        return positive(littleU16(offset) | littleU16(offset + 2) << 16);
    }

    /** The four letters that name a part of a file. */
    String name(int offset) throws PictureFault {
        require(offset, 4);
        return new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }

    /** Whether these letters stand at an offset. */
    boolean says(int offset, String letters) {
        return hasAt(offset, letters.chars().toArray());
    }

    /** Makes sure that the file has this many bytes at an offset. */
    void require(int offset, int length) throws PictureFault {
        if (offset < 0 || length < 0 || length > bytes.length - offset) {
            throw PictureFault.endsTooEarly();
        }
    }

    private static int positive(int number) throws PictureFault {
        if (number < 0) {
            throw PictureFault.damaged("the picture's file is damaged: a part of it has no possible length");
        }
        return number;
    }
}

package dev.prospectus.output.html.programme;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Small pictures in black and white as PNG (ISO/IEC 15948) of one bit a pixel. The JDK's own writer would load AWT, and its bytes
 * depend on the JDK's zlib. What is this small gains nothing by compression, so it is stored (RFC 1951 section 3.2.4).
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** zlib's header (RFC 1950 section 2.2), then that of a stored block that is the last. */
    private static final byte[] STORED = {0x78, 0x01, 0x01};

    /** The most bytes that one stored block holds. */
    private static final int BLOCK_BYTES = 0xffff;

    private Png() {}

    /** Whether a pixel is black. */
    interface Pixels {
        boolean black(int x, int y);
    }

    /** @throws IllegalArgumentException for a picture of more than about half a million pixels */
    static byte[] blackAndWhite(int width, int height, Pixels pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        byte bitDepth = 1;
        byte grey = 0;
        byte[] methods = {0, 0, 0};
        chunk(
                png,
                "IHDR",
                bytes(13).putInt(width).putInt(height).put(bitDepth).put(grey).put(methods));
        chunk(png, "IDAT", stored(rows(width, height, pixels)));
        chunk(png, "IEND", bytes(0));
        return png.toByteArray();
    }

    /** Each row begins with its filter: none. Bits begin at the left, and 1 is white. */
    private static byte[] rows(int width, int height, Pixels pixels) {
        int rowBytes = 1 + (width + 7) / 8;
        byte[] rows = new byte[rowBytes * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (!pixels.black(x, y)) {
                    rows[y * rowBytes + 1 + x / 8] |= (byte) (0x80 >>> x % 8);
                }
            }
        }
        return rows;
    }

    private static ByteBuffer stored(byte[] data) {
        if (data.length > BLOCK_BYTES) {
            throw new IllegalArgumentException("a picture of " + data.length + " bytes");
        }
        Adler32 checksum = new Adler32();
        checksum.update(data);
        return bytes(STORED.length + 8 + data.length)
                .put(STORED)
                .putShort(Short.reverseBytes((short) data.length))
                .putShort(Short.reverseBytes((short) ~data.length))
                .put(data)
                .putInt((int) checksum.getValue());
    }

    private static void chunk(ByteArrayOutputStream png, String type, ByteBuffer content) {
        byte[] typed = bytes(4 + content.capacity())
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content.flip())
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        png.writeBytes(bytes(4).putInt(content.capacity()).array());
        png.writeBytes(typed);
        png.writeBytes(bytes(4).putInt((int) checksum.getValue()).array());
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size);
    }
}

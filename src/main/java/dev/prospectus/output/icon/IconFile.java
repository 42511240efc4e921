package dev.prospectus.output.icon;

import dev.prospectus.picture.SvgIcon;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** An icon in several sizes as one ICO file: a list of PNG pictures, which all that read this format since 2007 take. */
final class IconFile {

    private static final int HEADER_BYTES = 6;
    private static final int ENTRY_BYTES = 16;
    private static final short ICON = 1;
    private static final short BITS = 32;

    private IconFile() {}

    /** @param sizes below 256 */
    static byte[] of(SvgIcon icon, List<Integer> sizes) {
        ByteBuffer head = ByteBuffer.allocate(HEADER_BYTES + ENTRY_BYTES * sizes.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort(ICON)
                .putShort((short) sizes.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] picture = icon.png(size);
            byte[] noPalette = {0, 0};
            head.put((byte) size)
                    .put((byte) size)
                    .put(noPalette)
                    .putShort((short) 1)
                    .putShort(BITS)
                    .putInt(picture.length)
                    .putInt(head.capacity() + pictures.size());
            pictures.writeBytes(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(pictures.toByteArray());
        return file.toByteArray();
    }
}

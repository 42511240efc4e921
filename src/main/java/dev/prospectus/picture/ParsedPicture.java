package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The structure of a picture's file, read without decoding any pixel.
 *
 * @param size the stored size, before the orientation is applied
 * @param orientation how the picture must be turned to be upright
 * @param animated whether it has several frames
 * @param parts the parts of the file that decide what is seen, in order; joined, they are a complete file without
 *     metadata such as place, time and owner
 */
record ParsedPicture(PictureSize size, Orientation orientation, boolean animated, List<ByteBuffer> parts) {

    ParsedPicture {
        parts = List.copyOf(parts);
    }

    /** The file without its metadata. */
    byte[] withoutMetadata() {
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(part -> all.put(part.duplicate()));
        return all.array();
    }

    /** Collects the parts of a file that are kept. Adjacent parts become one. */
    static final class KeptParts {

        private final FileBytes file;
        private final List<ByteBuffer> parts = new ArrayList<>();
        private int from;
        private int to;

        KeptParts(FileBytes file) {
            this.file = file;
        }

        void keep(int offset, int length) {
            if (offset != to) {
                close();
                from = offset;
            }
            to = offset + length;
        }

        void add(byte[] rewritten) {
            close();
            parts.add(ByteBuffer.wrap(rewritten));
            from = to = -1;
        }

        List<ByteBuffer> parts() {
            close();
            return parts;
        }

        int length() {
            return parts().stream().mapToInt(ByteBuffer::remaining).sum();
        }

        private void close() {
            if (to > from) {
                parts.add(ByteBuffer.wrap(file.bytes(), from, to - from));
            }
            from = to = -1;
        }
    }

    /**
     * A size read from a file.
     *
     * @throws PictureFault if the width or height is 0
     */
    static PictureSize size(int width, int height) throws PictureFault {
        if (width < 1 || height < 1) {
            throw PictureFault.damaged("the picture's file is damaged: it says that the picture is " + width + " by "
                    + height + " pixels large");
        }
        return new PictureSize(width, height);
    }
}

package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture's file taken apart, without looking at a single pixel.
 *
 * @param size as stored, before turning
 * @param orientation how it has to be turned to stand upright
 * @param animated whether it has several frames
 * @param parts those parts of the file that decide what is seen, in their order: a file of their own, without whatever
 *     cameras and programs tell about place, time and owner
 */
record ParsedPicture(PictureSize size, Orientation orientation, boolean animated, List<ByteBuffer> parts) {

    ParsedPicture {
        parts = List.copyOf(parts);
    }

    /** The file without what is not shown. */
    byte[] withoutMetadata() {
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(part -> all.put(part.duplicate()));
        return all.array();
    }

    /** Collects what is shown. Parts that follow each other become one. */
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

    /** @throws PictureFault if it has no area */
    static PictureSize size(int width, int height) throws PictureFault {
        if (width < 1 || height < 1) {
            throw PictureFault.damaged("the picture's file is damaged: it says that the picture is " + width + " by "
                    + height + " pixels large");
        }
        return new PictureSize(width, height);
    }
}

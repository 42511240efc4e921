package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of a JPEG file (ITU-T T.81, annex B.2.2).
 *
 * @param progressive whether each block of pixels stands in several scans
 * @param size of the picture as stored
 * @param components the parts of its colours
 */
record JpegFrame(boolean progressive, PictureSize size, List<Component> components) {

    private static final int BLOCK = 8;

    /** The largest sampling factor. */
    private static final int MOST_SAMPLES = 4;

    private static final int MOST_COMPONENTS = 4;

    JpegFrame {
        components = List.copyOf(components);
    }

    /**
     * A part of the colours.
     *
     * @param id by which scans name it
     * @param across how many blocks of it stand side by side in a unit of all components
     * @param down how many stand one below the other
     * @param quantizer the number of the table that its values are multiplied by
     */
    record Component(int id, int across, int down, int quantizer) {}

    /** @param segment the offset of the segment's marker */
    static JpegFrame at(FileBytes file, int segment) throws PictureFault {
        int content = segment + 4;
        int number = file.u8(content + 5);
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int at = content + 6 + 3 * i;
            int samples = file.u8(at + 1);
            Component component = new Component(file.u8(at), samples >> 4, samples & 0x0F, file.u8(at + 2));
            if (Math.min(component.across, component.down) < 1
                    || Math.max(component.across, component.down) > MOST_SAMPLES) {
                throw PictureFault.damagedAt(at);
            }
            components.add(component);
        }
        if (components.isEmpty() || components.size() > MOST_COMPONENTS) {
            throw PictureFault.damagedAt(content);
        }
        PictureSize size = ParsedPicture.size(file.u16(content + 3), file.u16(content + 1));
        return new JpegFrame(file.u8(segment + 1) == 0xC2, size, components);
    }

    /** @param from the offset at which a scan names the component */
    Component component(int id, int from) throws PictureFault {
        return components.stream()
                .filter(component -> component.id() == id)
                .findFirst()
                .orElseThrow(() -> PictureFault.damagedAt(from));
    }

    /** How many units of all components stand side by side. */
    int unitsAcross() {
        return divided(
                size.width(),
                BLOCK * components.stream().mapToInt(Component::across).max().orElseThrow());
    }

    int unitsDown() {
        return divided(
                size.height(),
                BLOCK * components.stream().mapToInt(Component::down).max().orElseThrow());
    }

    /** How many blocks of a component hold pixels in each row. */
    int blocksAcross(Component component) {
        int most = components.stream().mapToInt(Component::across).max().orElseThrow();
        return divided(divided(size.width() * component.across, most), BLOCK);
    }

    int blocksDown(Component component) {
        int most = components.stream().mapToInt(Component::down).max().orElseThrow();
        return divided(divided(size.height() * component.down, most), BLOCK);
    }

    private static int divided(int number, int by) {
        return (number + by - 1) / by;
    }
}

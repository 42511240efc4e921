package dev.prospectus.picture;

import dev.prospectus.picture.JpegFrame.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the compressed pixels of a JPEG file to their end, without making pixels of them (ITU-T T.81, annexes F and G). So a
 * picture of which a part is missing is known where its file has an end mark all the same: browsers show the rest grey.
 */
final class JpegScans {

    /** A bit of the number of a table that says for which values it is. */
    private static final int OTHERS = 0x10;

    private static final int LAST_TABLE = 3;

    /** A first value has no more bits than this. */
    private static final int LARGEST_FIRST = 15;

    /** Markers of restarts are numbered from 0 to 7, over and over. */
    private static final int RESTARTS = 8;

    /** Programs write up to twenty. Each may take a look at all blocks, however few bytes it has. */
    private static final int MOST_SCANS = 100;

    private final FileBytes file;
    private final Map<Integer, HuffmanTable> tables = new HashMap<>();

    /** Of a progressive picture: a bit for each value of each block that is not 0. */
    private final Map<Integer, long[]> values = new HashMap<>();

    private Optional<JpegFrame> frame = Optional.empty();
    private final Set<Integer> quantizers = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private int restartInterval;
    private int scans;

    private JpegScans(FileBytes file) {
        this.file = file;
    }

    /**
     * Looks whether nothing is missing.
     *
     * @param file as {@link JpegParser} has found it to be put together, and bare of metadata
     */
    static void check(FileBytes file) throws PictureFault {
        new JpegScans(file).check();
    }

    private void check() throws PictureFault {
        int at = 2;
        while (true) {
            int marker = file.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == JpegParser.END) {
                JpegFrame picture = frame.orElseThrow(PictureFault::holdsNoPicture);
                if (!picture.components().stream().allMatch(component -> seen.contains(component.id()))) {
                    throw PictureFault.endsTooEarly();
                }
                return;
            } else {
                int end = at + 2 + file.u16(at + 2);
                if (JpegParser.isFrame(marker)) {
                    frame = Optional.of(JpegFrame.at(file, at));
                } else if (marker == 0xC4) {
                    tables(at + 4, end);
                } else if (marker == 0xDB) {
                    quantizers(at + 4, end);
                } else if (marker == 0xDD) {
                    restartInterval = file.u16(at + 4);
                } else if (marker == JpegParser.START_OF_SCAN) {
                    int next = JpegParser.endOfScan(file, end);
                    scan(at + 4, end, next);
                    end = next;
                }
                at = end;
            }
        }
    }

    private void tables(int from, int end) throws PictureFault {
        int at = from;
        while (at < end) {
            int number = file.u8(at);
            tables.put(number, HuffmanTable.at(file, at + 1, number < OTHERS ? LARGEST_FIRST : 0xFF));
            at += 1 + HuffmanTable.length(file, at + 1);
            if ((number & ~OTHERS) > LAST_TABLE || at > end) {
                throw PictureFault.damagedAt(from);
            }
        }
    }

    private void quantizers(int from, int end) throws PictureFault {
        for (int at = from; at < end; ) {
            int table = file.u8(at);
            quantizers.add(table & 0x0F);
            at += 1 + (table >> 4 == 0 ? 64 : 128);
            if ((table & 0x0F) > LAST_TABLE || at > end) {
                throw PictureFault.damagedAt(from);
            }
        }
    }

    private void scan(int header, int from, int end) throws PictureFault {
        JpegFrame picture = frame.orElseThrow(PictureFault::holdsNoPicture);
        int number = file.u8(header);
        scans++;
        if (number < 1 || number > picture.components().size() || scans > MOST_SCANS) {
            throw PictureFault.damagedAt(header);
        }
        JpegScan scan = JpegScan.at(file, header + 1 + 2 * number, picture, number);
        ScanBits bits = new ScanBits(file.bytes(), from, end);
        List<JpegBlocks> unit = new ArrayList<>();
        int units = picture.unitsAcross() * picture.unitsDown();
        for (int i = 0; i < number; i++) {
            Component component = picture.component(file.u8(header + 1 + 2 * i), header);
            if (!quantizers.contains(component.quantizer())) {
                throw PictureFault.damagedAt(header);
            }
            int used = file.u8(header + 2 + 2 * i);
            // The blocks of one component alone stand row by row, and only where there are pixels.
            int alone = picture.blocksAcross(component) * picture.blocksDown(component);
            long[] before =
                    scan.from() == 0 ? new long[0] : values.computeIfAbsent(component.id(), unseen -> new long[alone]);
            JpegBlocks blocks = new JpegBlocks(
                    bits,
                    scan,
                    tables.getOrDefault(used >> 4, HuffmanTable.EMPTY),
                    tables.getOrDefault(OTHERS | (used & 0x0F), HuffmanTable.EMPTY),
                    before);
            seen.add(component.id());
            if (number == 1) {
                units = alone;
                unit.add(blocks);
            } else {
                unit.addAll(Collections.nCopies(component.across() * component.down(), blocks));
            }
        }
        read(unit, units, bits);
    }

    private void read(List<JpegBlocks> unit, int units, ScanBits bits) throws PictureFault {
        for (int i = 0; i < units; i++) {
            if (restartInterval > 0 && i > 0 && i % restartInterval == 0) {
                bits.restart((i / restartInterval - 1) % RESTARTS);
                unit.forEach(JpegBlocks::restart);
            }
            for (int k = 0; k < unit.size(); k++) {
                unit.get(k).next();
            }
        }
    }
}

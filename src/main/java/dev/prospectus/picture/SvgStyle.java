package dev.prospectus.picture;

import java.util.TreeMap;

/** The text of a {@code <style>}, joined from its pieces: between them stood comments and other elements. */
final class SvgStyle {

    private final StringBuilder text = new StringBuilder();

    /** The line in which each piece starts, by its offset in the text. */
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    /** @param endLine the line of the file in which the piece ends */
    void add(String piece, int endLine) {
        lines.put(text.length(), endLine - lineEnds(piece));
        text.append(piece);
    }

    /** The style as it is published. */
    String bare(SvgFaults faults) {
        return StyleReader.bare(text.toString(), (fault, offset) -> {
            if (!faults.isFull()) {
                faults.addAtLine(line(offset), fault);
            }
        });
    }

    private int line(int offset) {
        int piece = lines.headMap(offset, true).lastKey();
        return Math.max(1, lines.getOrDefault(piece, 1) + lineEnds(text.substring(piece, offset)));
    }

    private static int lineEnds(String words) {
        return (int) words.chars().filter(c -> c == '\n').count();
    }
}

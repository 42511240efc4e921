package dev.prospectus.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a browser draws because one part of a drawing refers to another. A part may be drawn ten times by another that is
 * drawn ten times itself, so a few lines can keep every reader's browser busy for ever.
 */
final class SvgCopies {

    /** More than a pattern or a map of symbols needs. Browsers take about a second for as many. */
    private static final long MOST = 100_000;

    /** More is as good as endless. */
    private static final long COUNTED = Long.MAX_VALUE / 4;

    /** How deep parts may stand in each other. Programs nest some ten groups. */
    private static final int DEEPEST = 500;

    private final Map<String, Part> named = new HashMap<>();
    private final Part whole = new Part();
    private final Deque<Part> open = new ArrayDeque<>();
    private long written;

    /** An element with what stands in it. */
    private static final class Part {
        private final List<Part> parts = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private long elements = 1;
        private long drawn = -1;
    }

    SvgCopies() {
        open.push(whole);
    }

    /** @throws PictureFault if elements are nested too deep */
    void open() throws PictureFault {
        open.push(open.element());
        open.element().elements++;
        written++;
        if (open.size() > DEEPEST) {
            throw tooLarge("the drawing's parts stand more than " + DEEPEST + " deep in each other");
        }
    }

    /** The element that was opened last has a name, so that others may refer to it. */
    void name(String id) {
        Part part = new Part();
        open.pop();
        open.element().parts.add(part);
        open.push(part);
        named.putIfAbsent(id, part);
    }

    /** The element that was opened last refers to another by {@code #id}, at the end of an address or in {@code url()}. */
    void refer(String value) {
        for (int at = value.indexOf('#'); at >= 0; at = value.indexOf('#', at + 1)) {
            int end = at + 1;
            while (end < value.length() && "'\") \t".indexOf(value.charAt(end)) < 0) {
                end++;
            }
            open.element().references.add(value.substring(at + 1, end));
        }
    }

    void close() {
        open.pop();
    }

    /** @throws PictureFault if there is more to draw than browsers can */
    void check() throws PictureFault {
        if (drawn(whole, 0) > MOST + 2 * written) {
            throw tooLarge("the drawing repeats its own parts more than " + MOST + " times");
        }
    }

    private long drawn(Part part, int depth) throws PictureFault {
        if (depth > 2 * DEEPEST) {
            throw tooLarge("the parts of the drawing refer to each other in more than " + DEEPEST + " steps");
        }
        if (part.drawn < 0) {
            // A part that refers to itself is not drawn there.
            part.drawn = 0;
            long all = part.elements;
            for (Part inner : part.parts) {
                all = Math.min(COUNTED, all + drawn(inner, depth + 1));
            }
            for (String reference : part.references) {
                Part referred = named.get(reference);
                all = Math.min(COUNTED, all + (referred == null ? 0 : drawn(referred, depth + 1)));
            }
            part.drawn = all;
        }
        return part.drawn;
    }

    private static PictureFault tooLarge(String message) {
        return new PictureFault(
                PictureCode.TOO_LARGE, message, "draw it with fewer parts, or export it from its program as PNG");
    }
}

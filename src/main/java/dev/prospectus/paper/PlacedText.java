package dev.prospectus.paper;

import dev.prospectus.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A text of an author's drawing, whose letters may each have a place. Letters are gathered with the places that the parts of the text give
 * them, the innermost first; each letter with a place of its own begins a chunk, which is anchored as a whole (SVG 2, 11.5: the text
 * layout algorithm, for text that runs from left to right in lines that are not broken).
 */
final class PlacedText {

    /** What says where letters stand and in which font: it is in the shapes already. */
    private static final Set<String> IN_SHAPES = Set.of(
            "x",
            "y",
            "dx",
            "dy",
            "id",
            "style",
            "text-anchor",
            "dominant-baseline",
            "alignment-baseline",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "white-space");

    /** How far below its point a text begins, as a part of its size, in this font. */
    private static final Map<String, Double> BASELINES = Map.of(
            "middle", 0.243, "central", 0.312, "hanging", 0.8, "text-before-edge", 1.024, "text-after-edge", -0.4);

    /** "medium" (CSS Fonts 3, 3.5). */
    private static final double USUAL_SIZE = 16;

    private final Faces faces;
    private final List<Glyph> glyphs = new ArrayList<>();

    private static final class Glyph {
        private final String letter;
        private final Element part;
        private @Nullable Double x;
        private @Nullable Double y;
        private @Nullable Double dx;
        private @Nullable Double dy;

        private Glyph(String letter, Element part) {
            this.letter = letter;
            this.part = part;
        }

        private boolean begins() {
            return x != null || y != null;
        }

        private boolean isMoved() {
            return begins() || dx != null || dy != null;
        }
    }

    private PlacedText(Faces faces) {
        this.faces = faces;
    }

    /** Writes a text as shapes. */
    static void write(Element text, Faces faces, MarkupWriter svg) {
        PlacedText placed = new PlacedText(faces);
        placed.gather(text);
        placed.trim();
        svg.open("g");
        looks(text, svg);
        placed.draw(text, svg);
        svg.close();
    }

    private void gather(Element part) {
        int from = glyphs.size();
        boolean kept = said(part, "xml:space").orElse("").equals("preserve")
                || said(part, "white-space").orElse("").startsWith("pre");
        for (Node node = part.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                if (Set.of("tspan", "a").contains(inner.getNodeName())) {
                    gather(inner);
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                node.getNodeValue().codePoints().forEach(letter -> add(letter, part, kept));
            }
        }
        places(part, "x", from, (glyph, at) -> glyph.x = glyph.x == null ? at : glyph.x);
        places(part, "y", from, (glyph, at) -> glyph.y = glyph.y == null ? at : glyph.y);
        places(part, "dx", from, (glyph, at) -> glyph.dx = glyph.dx == null ? at : glyph.dx);
        places(part, "dy", from, (glyph, at) -> glyph.dy = glyph.dy == null ? at : glyph.dy);
    }

    private void add(int letter, Element part, boolean kept) {
        boolean space = Character.isWhitespace(letter);
        boolean afterSpace =
                glyphs.isEmpty() || glyphs.get(glyphs.size() - 1).letter.isBlank();
        if (!space) {
            glyphs.add(new Glyph(Character.toString(letter), part));
        } else if (kept || !afterSpace) {
            glyphs.add(new Glyph(" ", part));
        }
    }

    /** A space at the end of all, as none stands at its start; behind a line within, browsers reckon with one. */
    private void trim() {
        int last = glyphs.size() - 1;
        if (last >= 0 && glyphs.get(last).letter.isBlank()) {
            glyphs.remove(last);
        }
    }

    private void places(Element part, String attribute, int from, BiConsumer<Glyph, Double> place) {
        List<Double> numbers = Numbers.in(part.getAttribute(attribute));
        for (int i = 0; i < numbers.size() && from + i < glyphs.size(); i++) {
            place.accept(glyphs.get(from + i), numbers.get(i));
        }
    }

    private void draw(Element text, MarkupWriter svg) {
        double x = 0;
        double y = 0;
        for (int from = 0; from < glyphs.size(); ) {
            int end = next(from, glyphs.size(), Glyph::begins);
            Glyph first = glyphs.get(from);
            x = first.x == null ? x : first.x;
            y = first.y == null ? y : first.y;
            x -= switch (said(first.part, "text-anchor").orElse("start")) {
                case "middle" -> width(from, end) / 2;
                case "end" -> width(from, end);
                default -> 0;
            };
            while (from < end) {
                Glyph start = glyphs.get(from);
                int to = next(from, end, glyph -> glyph.isMoved() || !glyph.part.equals(start.part));
                x += or0(start.dx);
                y += or0(start.dy);
                String run = letters(from, to);
                LetterShapes shapes = shapes(start.part);
                if (!run.isBlank()) {
                    int groups = groups(start.part, text, svg);
                    shapes.write(svg, run, x, y + below(start.part));
                    for (int i = 0; i < groups; i++) {
                        svg.close();
                    }
                }
                x += shapes.width(run);
                from = to;
            }
        }
    }

    /** Where the next of some kind stands, or else the end. */
    private int next(int from, int end, Predicate<Glyph> kind) {
        int at = from + 1;
        while (at < end && !kind.test(glyphs.get(at))) {
            at++;
        }
        return at;
    }

    private String letters(int from, int to) {
        return glyphs.subList(from, to).stream().map(glyph -> glyph.letter).collect(Collectors.joining());
    }

    private double width(int from, int to) {
        double width = 0;
        for (Glyph glyph : glyphs.subList(from, to)) {
            width += or0(glyph.dx) + shapes(glyph.part).width(glyph.letter);
        }
        return width;
    }

    private LetterShapes shapes(Element part) {
        String weight = said(part, "font-weight").orElse("400");
        boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
        boolean slanted = said(part, "font-style").orElse("normal").matches("italic|oblique.*");
        return LetterShapes.of(faces, bold ? Faces.BOLD : slanted ? Faces.ITALIC : Faces.REGULAR, size(part));
    }

    private static double size(Element part) {
        return said(part, "font-size")
                .map(Numbers::first)
                .filter(size -> size > 0)
                .orElse(USUAL_SIZE);
    }

    private static double below(Element part) {
        String line = said(part, "dominant-baseline").orElse("auto");
        return BASELINES.getOrDefault(line, 0.0) * size(part);
    }

    /** Groups that look as the parts do in which a run stands, the outermost first. */
    private static int groups(Element part, Element text, MarkupWriter svg) {
        if (part.equals(text) || !(part.getParentNode() instanceof Element around)) {
            return 0;
        }
        int outer = groups(around, text, svg);
        svg.open("g");
        looks(part, svg);
        return outer + 1;
    }

    private static void looks(Element part, MarkupWriter svg) {
        NamedNodeMap attributes = part.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!IN_SHAPES.contains(name) && !name.contains(":") && !name.contains("href")) {
                svg.with(name, attributes.item(i).getNodeValue());
            }
        }
    }

    /** What an element says, or else the nearest around it. */
    private static Optional<String> said(Element element, String attribute) {
        for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
            if (around.hasAttribute(attribute)) {
                return Optional.of(around.getAttribute(attribute));
            }
        }
        return Optional.empty();
    }

    private static double or0(@Nullable Double distance) {
        return distance == null ? 0 : distance;
    }
}

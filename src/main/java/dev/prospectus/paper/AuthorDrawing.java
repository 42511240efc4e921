package dev.prospectus.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An author's SVG in a form that what prints can draw: its styles are attributes ({@link DrawingStyles}), and what it draws by reference
 * stands there itself (SVG 2, 5.5: the element {@code use}).
 */
final class AuthorDrawing {

    /** What has no counterpart in lines and areas, and letters whose places can't be told. */
    private static final List<String> BEYOND_SHAPES = List.of(
            "image",
            "foreignObject",
            "textPath",
            "clipPath text",
            "[mask]:not([mask=none])",
            "[filter]:not([filter=none])",
            "use",
            "[textLength]",
            "[rotate]",
            "[writing-mode]:not([writing-mode^=lr], [writing-mode^=horizontal])",
            "[direction=rtl]",
            "[baseline-shift]:not([baseline-shift=baseline], [baseline-shift~=^0(px|%)?$])",
            "[font]");

    private static final List<String> PLACES = List.of("x", "y", "dx", "dy");
    private static final List<String> SIZE = List.of("font-size");

    /** What the value of an attribute refers to. */
    private static final Pattern REFERENCE = Pattern.compile("#([^\"')\\s]+)");

    /** More shapes are drawn by no author, but by a drawing that repeats itself. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final String VIEW = "viewBox";
    private static final String LINK = "href";
    private static final String LANGUAGE = "systemLanguage";
    private static final String TRANSFORM = "transform";

    private final Element drawing;
    private int left = MOST_ELEMENTS;

    private AuthorDrawing(Element drawing) {
        this.drawing = drawing;
    }

    /** The drawing, or none where what it shows would be lost. */
    static Optional<Element> of(String svg) {
        Element drawing = Jsoup.parse(svg, "", Parser.xmlParser()).selectFirst("svg");
        if (drawing == null || !hasSides(drawing) || !DrawingStyles.become(drawing)) {
            return Optional.empty();
        }
        AuthorDrawing author = new AuthorDrawing(drawing);
        for (Element use : drawing.select("use")) {
            author.replace(use, new ArrayDeque<>());
        }
        drawing.select("switch").forEach(AuthorDrawing::choose);
        return author.isShapes() ? Optional.of(drawing) : Optional.empty();
    }

    /** A drawing without a view has one of its width and height. */
    private static boolean hasSides(Element drawing) {
        if (!drawing.hasAttr(VIEW)) {
            double width = Numbers.first(drawing.attr("width"));
            double height = Numbers.first(drawing.attr("height"));
            drawing.attr(VIEW, "0 0 " + width + " " + height);
            return width > 0 && height > 0;
        }
        return true;
    }

    private boolean isShapes() {
        return BEYOND_SHAPES.stream().allMatch(beyond -> drawing.selectFirst(beyond) == null)
                && drawing.select("[fill], [stroke]").stream()
                        .noneMatch(shape -> isPattern(shape.attr("fill")) || isPattern(shape.attr("stroke")))
                && drawing.select("text, tspan").stream()
                        .allMatch(text -> areNumbers(text, PLACES)
                                && areNumbers(text, SIZE)
                                && text.parents().stream().allMatch(around -> areNumbers(around, SIZE)));
    }

    private static boolean areNumbers(Element element, List<String> attributes) {
        return attributes.stream().filter(element::hasAttr).allMatch(name -> Numbers.are(element.attr(name)));
    }

    private boolean isPattern(String paint) {
        Element painted = original(paint);
        return painted != null && painted.nameIs("pattern");
    }

    private @Nullable Element original(String value) {
        Matcher reference = REFERENCE.matcher(value);
        return reference.find() ? drawing.getElementById(reference.group(1)) : null;
    }

    /** Leaves what a reader of English is shown (SVG 2, 5.9). */
    private static void choose(Element alternatives) {
        Element chosen = alternatives.children().stream()
                .filter(one -> !one.hasAttr("requiredExtensions")
                        && (!one.hasAttr(LANGUAGE) || one.attr(LANGUAGE).matches("en\\b.*")))
                .findFirst()
                .orElse(null);
        alternatives.tagName("g").children().stream()
                .filter(one -> !one.equals(chosen))
                .forEach(Element::remove);
    }

    /** Puts what is referred to in the place of a reference, if that can be told; one that leads back to itself shows nothing. */
    private void replace(Element use, Deque<Element> within) {
        Element original = original(use.attr(LINK));
        if (original == null || within.contains(original) || use.parents().contains(original)) {
            use.remove();
            return;
        }
        Element copy = original.clone();
        left -= copy.getAllElements().size();
        if (left < 0 || !areNumbers(use, PLACES)) {
            return;
        }
        copy.select("[id]").removeAttr("id");
        Element placed = placed(use, copy);
        use.replaceWith(placed);
        within.push(original);
        for (Element inner : placed.select("use")) {
            replace(inner, within);
        }
        within.pop();
    }

    private static Element placed(Element use, Element copy) {
        double right = Numbers.first(use.attr("x"));
        double down = Numbers.first(use.attr("y"));
        String shift = right == 0 && down == 0 ? "" : "translate(" + right + " " + down + ")";
        String moved = (use.attr(TRANSFORM) + " " + shift).strip();
        if (use.parent() != null && use.parent().nameIs("clippath")) {
            // No group may stand there.
            inherit(use, copy);
            copy.attr(TRANSFORM, (moved + " " + copy.attr(TRANSFORM)).strip());
            return copy;
        }
        if (copy.nameIs("symbol") || copy.nameIs("svg")) {
            copy.tagName("svg").removeAttr("x").removeAttr("y");
            for (String side : List.of("width", "height")) {
                if (use.hasAttr(side)) {
                    copy.attr(side, use.attr(side));
                } else if (!copy.hasAttr(side)) {
                    copy.attr(side, "100%");
                }
            }
        }
        Element group = new Element("g").appendChild(copy);
        inherit(use, group);
        return moved.isEmpty() ? group : group.attr(TRANSFORM, moved);
    }

    private static void inherit(Element use, Element other) {
        for (Attribute said : use.attributes()) {
            String name = said.getKey();
            if (!List.of("x", "y", "width", "height", LINK, TRANSFORM, "id").contains(name) && !other.hasAttr(name)) {
                other.attr(name, said.getValue());
            }
        }
    }
}

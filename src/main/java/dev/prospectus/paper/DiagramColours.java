package dev.prospectus.paper;

import dev.prospectus.card.StatusIcon;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What {@code diagram.css} says of the parts of a drawing, on white paper. */
final class DiagramColours {

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final String NONE = "none";

    private final SiteConfig.Palette colours;

    DiagramColours(SiteConfig.Palette colours) {
        this.colours = colours;
    }

    /** Attributes of a shape; none for a drawing that says its colours itself. */
    Map<String, String> of(Element shape) {
        Set<String> classes = classes(shape);
        if (classes.contains("d-frame")) {
            return Map.of("fill", tint(colours.text(), 0.03), "stroke", tint(colours.text(), 0.25));
        } else if (classes.contains("d-line") || classes.contains("d-head")) {
            Map<String, String> line = Map.of(
                    "fill",
                    NONE,
                    "stroke",
                    edge(),
                    "stroke-width",
                    "2",
                    "stroke-linecap",
                    "round",
                    "stroke-linejoin",
                    "round");
            return classes.contains("d-loose") ? with(line, "stroke-dasharray", "1 5") : line;
        } else if (classes.contains("d-outline")) {
            return outline(shape);
        } else if (classes.contains("d-banner")) {
            return Map.of("fill", tint(colours.accent(), 0.18));
        } else if (classes.contains("d-strip")) {
            return Map.of(
                    "fill", status(shape).map(icon -> tint(icon.tone(), 0.13)).orElse(NONE));
        }
        return Map.of();
    }

    private Map<String, String> outline(Element shape) {
        Element card = above(shape);
        Set<String> around = classes(card);
        boolean words = around.contains("d-words") || classes(above(card)).contains("d-words");
        boolean optional = around.contains("d-optional")
                || (around.contains("d-link") && classes(above(card)).contains("d-optional"));
        Map<String, String> box = Map.of(
                "fill",
                around.contains("d-card") ? tint(colours.brand(), 0.06) : WHITE.toString(),
                "stroke",
                words ? NONE : edge(),
                "stroke-width",
                "1.5");
        return optional ? with(box, "stroke-dasharray", "6 4") : box;
    }

    /** The colour of a text. */
    String ofText(Element text) {
        Set<String> classes = classes(text);
        Optional<StatusIcon> status = classes.contains("d-status") ? status(text) : Optional.empty();
        if (status.isPresent()) {
            return status.get().tone().toString();
        }
        return classes.contains("d-small")
                ? tint(colours.text(), 0.75)
                : colours.text().toString();
    }

    /** How the status looks of which a part of a drawing tells. */
    Optional<StatusIcon> status(Element part) {
        Set<String> classes = classes(above(part));
        return Stream.of(BookingStatus.values())
                .filter(status -> classes.contains("status-" + status.id()))
                .map(StatusIcon::of)
                .findFirst();
    }

    static Set<String> classes(Element element) {
        return Set.copyOf(Stream.of(element.getAttribute("class").split("\\s+")).toList());
    }

    private String edge() {
        return tint(colours.text(), 0.6);
    }

    private static Element above(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : element;
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        Map<String, String> more = new TreeMap<>(all);
        more.put(name, value);
        return more;
    }

    /** A colour thinned with white. */
    private static String tint(Colour colour, double share) {
        return new Colour(thin(colour.red(), share), thin(colour.green(), share), thin(colour.blue(), share))
                .toString();
    }

    private static int thin(int part, double share) {
        return (int) Math.round(part * share + 255 * (1 - share));
    }
}

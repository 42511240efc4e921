package dev.prospectus.paper;

import dev.prospectus.card.StatusIcon;
import dev.prospectus.markup.MarkupWriter;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An SVG of a page in a form that needs no style sheet, no other drawing and no font: what its classes say becomes attributes, and its
 * letters become shapes.
 */
final class PlainSvg {

    private static final Set<String> WORDS = Set.of("title", "desc", "metadata", "style", "script");

    private static final int ICON = 16;

    /** The distances between lines of a text that has several. */
    private static final String DOWN = "dy";

    private final Faces faces;
    private final DiagramColours colours;
    private final MarkupWriter svg = new MarkupWriter();

    PlainSvg(Faces faces, DiagramColours colours) {
        this.faces = faces;
        this.colours = colours;
    }

    String of(Element drawing) {
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", drawing.getAttribute("viewBox"))
                .with("width", drawing.getAttribute("width"))
                .with("height", drawing.getAttribute("height"));
        children(drawing);
        return svg.close().toString();
    }

    private void children(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                part(element);
            }
        }
    }

    private void part(Element element) {
        String name = element.getNodeName();
        if (WORDS.contains(name) || name.contains(":")) {
            return;
        }
        if (name.equals("text")) {
            text(element);
        } else if (name.equals("use")) {
            colours.status(element).ifPresent(icon -> icon(icon, element));
        } else if (name.equals("a")) {
            svg.open("g");
            children(element);
            svg.close();
        } else {
            svg.open(name);
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                String said = attribute.getNodeName().equals("xlink:href") ? "href" : attribute.getNodeName();
                if (!said.equals("class")
                        && !said.startsWith("data-")
                        && !said.startsWith("xmlns")
                        && !said.contains(":")) {
                    svg.with(said, attribute.getNodeValue());
                }
            }
            for (Map.Entry<String, String> style : colours.of(element).entrySet()) {
                svg.with(style.getKey(), style.getValue());
            }
            children(element);
            svg.close();
        }
    }

    private void icon(StatusIcon icon, Element place) {
        double side = Double.parseDouble(place.getAttribute("width")) / ICON;
        svg.open("g")
                .with(
                        "transform",
                        "translate(" + place.getAttribute("x") + " " + place.getAttribute("y") + ") scale(" + side
                                + ")")
                .with("fill", "none")
                .with("stroke", icon.tone().toString())
                .with("stroke-width", "2.25")
                .with("stroke-linecap", "round")
                .with("stroke-linejoin", "round");
        svg.open("path").with("d", icon.path()).closeEmpty();
        if (icon.ring()) {
            svg.open("circle").with("cx", 8).with("cy", 8).with("r", 6).closeEmpty();
        }
        svg.close();
    }

    /** One line, or one for each part with a place of its own. */
    private void text(Element text) {
        if (!text.hasAttribute("class")) {
            PlacedText.write(text, faces, svg);
            return;
        }
        LetterShapes letters = LetterShapes.of(faces, DiagramColours.classes(text));
        String colour = colours.ofText(text);
        double x = number(text, "x");
        double y = number(text, "y");
        boolean parts = false;
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element line) {
                parts = true;
                y += line.hasAttribute(DOWN) ? number(line, DOWN) : 0;
                letters.write(svg, line.getTextContent(), number(line, "x"), y, colour);
            }
        }
        if (!parts) {
            letters.write(svg, text.getTextContent(), x, y, colour);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

package dev.prospectus.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a document of XML 1.0. Each element begins on a line of its own, so that two builds can be compared line by line; what XML
 * can't hold is left out of texts and attributes.
 */
public final class XmlWriter {

    private final StringBuilder out = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean closedInside;

    /** Begins an element; its attributes follow. */
    public XmlWriter open(String element) {
        endTag();
        out.append("\n<").append(element);
        open.push(element);
        inTag = true;
        closedInside = false;
        return this;
    }

    /** Adds an attribute to the element that was opened last. */
    public XmlWriter with(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException("the tag has ended: " + attribute);
        }
        out.append(' ').append(attribute).append("=\"");
        escape(LegalText.of(value), true);
        out.append('"');
        return this;
    }

    public XmlWriter text(String text) {
        endTag();
        escape(LegalText.of(text), false);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlWriter close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append(closedInside ? "\n</" : "</").append(element).append('>');
        }
        closedInside = true;
        return this;
    }

    /** An element with nothing but a text. */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).close();
    }

    /** All that was written, in UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    /** Readers turn a carriage return into a line feed (XML 1.0, 2.11), and in attributes any such space into a blank (3.3.3). */
    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(character);
            }
        }
    }
}

package dev.prospectus.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML or SVG. Text and the values of attributes are escaped, and elements are closed in the order in which they
 * were opened.
 */
public final class MarkupWriter {

    private final StringBuilder out = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element; its attributes follow. */
    public MarkupWriter open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element that was opened last. */
    public MarkupWriter with(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException("the tag has ended: " + attribute);
        }
        out.append(' ').append(attribute).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public MarkupWriter with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** Adds an attribute whose value is escaped for single quotes already, as JSON for scripts is. */
    public MarkupWriter withEscaped(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException("the tag has ended: " + attribute);
        }
        out.append(' ').append(attribute).append("='").append(value).append('\'');
        return this;
    }

    public MarkupWriter text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /** Adds what is markup already. */
    public MarkupWriter markup(String markup) {
        endTag();
        out.append(markup);
        return this;
    }

    /** Closes the element that was opened last. */
    public MarkupWriter close() {
        endTag();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element of SVG that holds nothing. */
    public MarkupWriter closeEmpty() {
        open.pop();
        out.append("/>");
        inTag = false;
        return this;
    }

    /** Ends an element of HTML that never holds anything, such as {@code img}. */
    public MarkupWriter closeVoid() {
        open.pop();
        endTag();
        return this;
    }

    /** All that was written. */
    @Override
    public String toString() {
        if (inTag || !open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }
}

package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Writes descriptive text elements: plain text, or a list in XHTML. Who reads a catalogue may cut them after {@value #MOST}
 * characters (XCRI-CAP 1.2, "Descriptive Text Elements"), so that longer ones end before that with a whole word.
 */
final class DescriptiveText {

    static final int MOST = 4000;

    /** XCRI-CAP 1.2, "the abstract element". */
    static final int MOST_OF_ABSTRACT = 140;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XmlWriter xml;

    DescriptiveText(XmlWriter xml) {
        this.xml = xml;
    }

    void one(String element, String text) {
        xml.element(element, cut(text, MOST));
    }

    /** A short sentence for lists of courses. */
    void abstractOf(String text) {
        xml.element("abstract", cut(text, MOST_OF_ABSTRACT));
    }

    /** An element for all of several texts, as a list; none where there are none. */
    void list(String element, List<String> texts) {
        if (!texts.isEmpty()) {
            xml.open(element);
            list(texts);
            xml.close();
        }
    }

    /**
     * A description of one kind.
     *
     * @param kind a term of XCRI's own vocabulary of descriptions, such as {@code structure}
     */
    void kind(String kind, List<String> texts) {
        if (!texts.isEmpty()) {
            xml.open("dc:description").with("xsi:type", "terms:" + kind);
            list(texts);
            xml.close();
        }
    }

    void paragraphs(String element, List<String> texts) {
        xml.open(element);
        if (texts.size() == 1) {
            xml.text(cut(texts.get(0), MOST));
        } else {
            xml.open("div").with("xmlns", XHTML);
            several("p", texts);
            xml.close();
        }
        xml.close();
    }

    private void list(List<String> texts) {
        if (texts.size() == 1) {
            xml.text(cut(texts.get(0), MOST));
        } else {
            xml.open("div").with("xmlns", XHTML).open("ul");
            several("li", texts);
            xml.close().close();
        }
    }

    /** What does not fit any more is left out. */
    private void several(String element, List<String> texts) {
        int left = MOST;
        for (String text : texts) {
            xml.element(element, cut(text, left));
            left -= text.length();
            if (left <= 0) {
                return;
            }
        }
    }

    /** The text, or its beginning up to a whole word, with a sign that it goes on. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int end = words.preceding(most);
        if (end <= 0) {
            end = Math.max(0, most - 1);
            end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}

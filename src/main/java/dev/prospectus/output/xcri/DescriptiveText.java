package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Writes descriptive text elements: plain text, where several are told a line each. Who reads a catalogue may cut them after {@value #MOST}
 * characters (XCRI-CAP 1.2, "Descriptive Text Elements"), so that longer ones end before that with a whole word.
 */
final class DescriptiveText {

    static final int MOST = 4000;

    /** Of the text of a course: directories show its beginning, and lead to the page for the rest. */
    static final int MOST_OF_COURSE = 300;

    /** XCRI-CAP 1.2, "the abstract element". */
    static final int MOST_OF_ABSTRACT = 140;

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

    /** An element for all of several texts; none where there are none. */
    void list(String element, List<String> texts) {
        if (!texts.isEmpty()) {
            one(element, String.join("\n", texts));
        }
    }

    /** An element with the beginning of a long text. */
    void beginning(String element, List<String> paragraphs) {
        xml.element(element, cut(String.join("\n", paragraphs), MOST_OF_COURSE));
    }

    /**
     * A description of one kind.
     *
     * @param kind a term of XCRI's own vocabulary of descriptions, such as {@code structure}
     */
    void kind(String kind, List<String> texts) {
        if (!texts.isEmpty()) {
            xml.open("dc:description")
                    .with("xsi:type", "terms:" + kind)
                    .text(cut(String.join("\n", texts), MOST))
                    .close();
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

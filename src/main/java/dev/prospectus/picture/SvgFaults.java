package dev.prospectus.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a drawing holds and must not, each with the words of what to delete. */
final class SvgFaults {

    /** The most characters of the author's that a message repeats. */
    static final int LONGEST = 60;

    /** The most faults that are told of one drawing. Each takes a look through its line, and nobody reads more. */
    static final int MOST = 20;

    private final SvgSource source;
    private final List<PictureFault> found = new ArrayList<>();

    SvgFaults(SvgSource source) {
        this.source = source;
    }

    List<PictureFault> found() {
        return found;
    }

    /** Whether no more faults are taken, so that nobody needs to look where they stand. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    void add(int offset, PictureFault fault) {
        if (!isFull()) {
            found.add(source.at(offset, fault));
        }
    }

    void addAtLine(int line, PictureFault fault) {
        if (!isFull()) {
            found.add(fault.at(line, 0));
        }
    }

    void element(String name, int offset) {
        String words = switch (name.toLowerCase(Locale.ROOT)) {
            case "script", "handler", "listener" -> "a script";
            case "foreignobject" -> "a part of a web page";
            default -> "what is no part of a drawing";
        };
        String more = name.equalsIgnoreCase("foreignObject")
                ? "; in draw.io, switch off 'Formatted Text' of all texts and export again"
                : "";
        active(
                offset,
                "the drawing holds " + words + ", <" + abridged(name) + ">",
                "delete <" + abridged(name) + "> with all that stands in it" + more);
    }

    void handler(String name, String value, int offset) {
        active(offset, "the drawing would run a script by '" + abridged(name) + "'", delete(name, value));
    }

    void fetches(String name, String value, int offset) {
        active(
                offset,
                "the drawing fetches '" + abridged(value) + "'",
                delete(name, value) + ", or embed in the drawing what it fetches");
    }

    /** A fault in the style of one element, which stands in an attribute. */
    void styled(String name, String value, PictureFault fault, int offset) {
        boolean declarations = name.equals("style") || fault.code() != PictureCode.ACTIVE;
        add(offset, declarations ? fault : new PictureFault(fault.code(), fault.message(), delete(name, value)));
    }

    void leads(String name, String value, int offset) {
        active(
                offset,
                "a link of the drawing leads to '" + abridged(value) + "'",
                delete(name, value) + ", or write a whole address that begins with https://");
    }

    void changesLink(String name, String value, int offset) {
        active(
                offset,
                "an animation of the drawing changes where a link leads",
                "delete the <" + name + "> with attributeName=\"" + abridged(value) + "\"");
    }

    void instruction(int offset) {
        active(
                offset,
                "the drawing fetches its style from another file",
                "delete the line with <?xml-stylesheet, and put the style into the drawing");
    }

    static String abridged(String value) {
        String words = value.replaceAll("[\\s\\p{Cntrl}]++", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        int half = LONGEST / 2 - 2;
        return words.substring(0, half) + "..." + words.substring(words.length() - half);
    }

    private static String delete(String name, String value) {
        return "delete " + abridged(name) + "=\"" + abridged(value) + "\"";
    }

    private void active(int offset, String message, String hint) {
        add(offset, new PictureFault(PictureCode.ACTIVE, message, hint));
    }
}

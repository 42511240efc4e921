package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.prospectus.markdown.Outline.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The HTML that stands in a text of Markdown. A tag of HTML is read as such; anything else between angle brackets, and what
 * would swallow the text behind it because it never ends, is shown as it was typed.
 */
final class RawHtml {

    private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])");

    private RawHtml() {}

    /** Whether a text holds any that is read as HTML. */
    static boolean isIn(Document document) {
        for (Node node : document.getDescendants()) {
            if (isRead(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is read as HTML and not shown as it was typed. */
    static boolean isRead(Node node) {
        if (node instanceof HtmlBlock) {
            return HtmlTree.leavesNothingOpen(node.getChars().toString());
        }
        if (!(node instanceof HtmlInline) || node.getAncestorOfType(Image.class, ImageRef.class) != null) {
            return false;
        }
        Matcher tag = TAG.matcher(node.getChars());
        if (!tag.find()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        return HtmlNames.knows(name) && (!tag.group(1).isEmpty() || !swallows(name) || isEnded(node, name));
    }

    private static boolean swallows(String name) {
        return (HtmlNames.DROPPED.containsKey(name) && !HtmlNames.hasNoEnd(name))
                || HtmlNames.RENAMED.getOrDefault(name, "").equals("pre");
    }

    private static boolean isEnded(Node start, String name) {
        for (Node next = start.getNext(); next != null; next = next.getNext()) {
            Matcher tag = TAG.matcher(next.getChars());
            if (next instanceof HtmlInline
                    && tag.find()
                    && !tag.group(1).isEmpty()
                    && tag.group(2).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is shown as it was typed, though it looks like HTML. */
    static List<LeftOut> typed(Document document) {
        List<LeftOut> typed = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if ((node instanceof HtmlInline || node instanceof HtmlBlock) && !isRead(node)) {
                Matcher tag = TAG.matcher(node.getChars());
                boolean endless = node instanceof HtmlBlock
                        || (tag.find() && HtmlNames.knows(tag.group(2).toLowerCase(Locale.ROOT)));
                typed.add(new LeftOut(
                        node.getStartOffset(),
                        "readers see '" + beginning(node) + "' as text"
                                + (endless ? ", since it never ends" : ": HTML has no such tag"),
                        endless ? "write its end tag, or delete it" : "delete it, or write \\< for the sign itself"));
            }
        }
        return typed;
    }

    private static String beginning(Node node) {
        String first = node.getChars().toString().lines().findFirst().orElse("").strip();
        return first.length() <= 40 ? first : first.substring(0, 40) + "...";
    }

    /** The HTML of a node, in which each tag says where it stands in the text. */
    static String marked(Node node) {
        String html = node.getChars().toString();
        int offset = node.getStartOffset();
        if (node instanceof HtmlInline) {
            Matcher tag = TAG.matcher(html);
            return tag.find() && tag.group(1).isEmpty()
                    ? html.substring(0, tag.end()) + HtmlTree.mark(offset) + html.substring(tag.end())
                    : html;
        }
        StringBuilder marked = new StringBuilder(html);
        HtmlTree.of(html).getAllElements().stream()
                .filter(element -> HtmlTree.start(element).isPresent())
                .sorted(Comparator.comparing(
                                (Element element) -> HtmlTree.start(element).orElse(0))
                        .reversed())
                .forEach(element -> {
                    int start = HtmlTree.start(element).orElse(0);
                    int name = start + 1;
                    while (name < html.length() && " \t\n\f/>".indexOf(html.charAt(name)) < 0) {
                        name++;
                    }
                    marked.insert(name, HtmlTree.mark(offset + start));
                });
        return marked.toString();
    }
}

package dev.prospectus.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A piece that a template cut out of safe HTML. It may begin or end within a tag, so that what was a text in an attribute reads as a tag;
 * nothing is in it that the whole doesn't have, or that authors may not write.
 */
public final class HtmlPiece {

    /** What is left of a tag or a sign. That of a tag with its name is no text to readers of HTML, and falls away by itself. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:</?|&#?\\w{0,31})$");

    /** Attributes that a template may have put in. */
    private static final Set<String> HARMLESS =
            Set.of("class", "title", "lang", "dir", "alt", "width", "height", "loading");

    /** Stand for quotation marks in a text while it is written; no text has them. */
    private static final char DOUBLE = '\uE000';

    private static final char SINGLE = '\uE001';

    private HtmlPiece() {}

    /**
     * The piece with each element closed.
     *
     * @param whole what is safe as it stands
     */
    public static String of(String whole, String piece) {
        Set<String> known = new HashSet<>();
        for (Element element : HtmlTree.of(whole).getAllElements()) {
            known.add(element.normalName());
            element.attributes().forEach(attribute -> known.add(said(element, attribute)));
        }
        Element body = HtmlTree.of(UNFINISHED.matcher(piece).replaceFirst(""));
        List<Node> silent = body.nodeStream()
                .filter(node -> node instanceof Comment || node instanceof DataNode)
                .toList();
        silent.forEach(Node::remove);
        for (Element element : body.children().select("*")) {
            if (!known.contains(element.normalName()) && !HtmlNames.ELEMENTS.containsKey(element.normalName())) {
                element.unwrap();
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (!known.contains(said(element, attribute))
                        && !HARMLESS.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        // Where a template takes all tags out, it may write what is left into an attribute.
        body.nodeStream(TextNode.class)
                .forEach(text ->
                        text.text(text.getWholeText().replace('"', DOUBLE).replace('\'', SINGLE)));
        return body.html().replace(String.valueOf(DOUBLE), "&quot;").replace(String.valueOf(SINGLE), "&#39;");
    }

    private static String said(Element element, Attribute attribute) {
        return element.normalName() + " " + attribute.getKey() + "=" + attribute.getValue();
    }
}

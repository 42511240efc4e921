package dev.prospectus.markdown;

import dev.prospectus.markdown.Outline.LeftOut;
import dev.prospectus.markdown.Outline.Leftover;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A text in HTML on its way to a page: read ({@link HtmlTree}), cleaned ({@link HtmlCleaning}), its parts settled ({@link HtmlParts}),
 * held to what is safe by another reader ({@link HtmlGuard}), and written anew ({@link HtmlMarkup}). Checks need the first three.
 */
final class HtmlText {

    private final Element body;
    private final List<LeftOut> leftOut;

    private HtmlText(Element body, boolean marked) {
        this.body = body;
        this.leftOut = HtmlCleaning.clean(body, marked);
    }

    static HtmlText of(String source) {
        return new HtmlText(HtmlTree.of(source), false);
    }

    /** Of HTML that was made of another text, and has the marks of {@link HtmlTree#mark}. */
    static HtmlText marked(String html, int end) {
        return new HtmlText(HtmlTree.marked(html, end), true);
    }

    /** Of AsciiDoc that was converted. */
    static HtmlText lined(String html, String source) {
        Element body = HtmlTree.lined(html, source);
        AsciiDocBlocks.settle(body);
        return new HtmlText(body, true);
    }

    /** @param markup writes links and pictures for a site */
    String html(TextPlace place, HtmlMarkup markup) {
        HtmlParts.settle(body, place, heading -> 0);
        return markup.html(HtmlTree.of(HtmlGuard.passed(cleaned())));
    }

    String cleaned() {
        return body.html();
    }

    /**
     * @param source the text as its author wrote it
     * @param words the same with all hidden that is no word
     */
    Outline outline(String source, List<LeftOut> typed, List<Leftover> leftovers, String words) {
        LineIndex lines = new LineIndex(source);
        HtmlParts parts = HtmlParts.settle(body, TextPlace.PAGE, heading -> lines.line(HtmlTree.place(heading)));
        List<LeftOut> all = Stream.concat(leftOut.stream(), typed.stream())
                .sorted(Comparator.comparing(LeftOut::from))
                .toList();
        return new Outline(links(lines), parts.headings(), parts.ids(), all, leftovers, words);
    }

    /** The words of a text that is HTML itself. */
    String words(String source) {
        return HtmlWords.of(body, source);
    }

    private List<TextLink> links(LineIndex lines) {
        List<TextLink> links = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element.hasAttr("href") && !HtmlPlain.isFootnoteMark(element)) {
                links.add(link(element, element.attr("href"), TextLink.Kind.LINK, lines));
            } else if (element.normalName().equals("img")) {
                boolean decoration =
                        element.hasAttr("alt") && element.attr("alt").isEmpty();
                TextLink.Kind kind = decoration ? TextLink.Kind.DECORATION : TextLink.Kind.PICTURE;
                links.add(link(element, element.attr("src"), kind, lines));
            }
        }
        return links;
    }

    private static TextLink link(Element element, String target, TextLink.Kind kind, LineIndex lines) {
        SourceLocation place = lines.at("", HtmlTree.place(element));
        String words = kind == TextLink.Kind.LINK ? HtmlPlain.of(element) : element.attr("alt");
        return new TextLink(target.strip(), words, kind, place.line(), place.column());
    }

    String plainText() {
        return HtmlPlain.of(body);
    }

    List<String> plainLines() {
        return HtmlPlain.lines(body);
    }

    /** For {@link ComparedText}. */
    String written() {
        return String.join("\n\n", HtmlPlain.markedLines(body));
    }
}

package dev.prospectus.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.prospectus.model.Picture;
import dev.prospectus.model.RichText;
import dev.prospectus.source.LineIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * CommonMark with tables, footnotes and bare addresses as links, hardened against hostile authors: raw HTML is shown
 * as it was typed (comments are dropped), and only harmless links become links. The same text gives the same HTML on
 * every thread and every machine, whatever its line ends. One instance serves all threads.
 */
public final class Markdown {

    /** A page has its own {@code h1}. */
    private static final int BELOW_PAGE_TITLE = 2;

    /** How many blocks and emphases may stand inside each other before a text is shown as it was typed. */
    private static final int MAX_DEPTH = 100;

    private final Parser parser;
    private final HtmlRenderer renderer;

    private Markdown(Parser parser, HtmlRenderer renderer) {
        this.parser = parser;
        this.renderer = renderer;
    }

    /**
     * Markdown for a site.
     *
     * @param basePath what stands in front of links that begin with a slash: empty, or like {@code /hub}
     * @param pictures by their site path such as {@code /images/blocks.svg}; absent for what is no sound picture
     */
    public static Markdown create(String basePath, Function<String, Optional<Picture>> pictures) {
        if (!basePath.isEmpty() && (!basePath.startsWith("/") || basePath.endsWith("/"))) {
            throw new IllegalArgumentException("base path must be empty or like /hub: " + basePath);
        }
        DataHolder options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), AutolinkExtension.create(), FootnoteExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "back to the text")
                .toImmutable();
        HtmlRenderer renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(data -> new LinkRenderer(basePath, pictures))
                .attributeProviderFactory(new PartAttributes.Factory())
                .build();
        return new Markdown(Parser.builder(options).build(), renderer);
    }

    /** The text for a page whose title is its {@code h1}: headings begin at {@code h2} at the highest. */
    public RichText render(String source) {
        return render(source, BELOW_PAGE_TITLE);
    }

    /**
     * The text for a place below other headings.
     *
     * @param topHeadingLevel the highest level that its headings may have, 1 to 6
     */
    public RichText render(String source, int topHeadingLevel) {
        if (topHeadingLevel < 1 || topHeadingLevel > 6) {
            throw new IllegalArgumentException("no heading level: " + topHeadingLevel);
        }
        String text = withPlainLineEnds(source);
        if (ParsingLimits.areExceededBy(text)) {
            return asTyped(text);
        }
        Document document = parser.parse(text);
        if (isTooDeep(document)) {
            return asTyped(text);
        }
        LineIndex lines = new LineIndex(text);
        var headings = Headings.settle(document, topHeadingLevel, lines);
        return new RichText(text, html(document), Links.in(document, lines), headings);
    }

    /** What a reader sees, in one line without any marks: for search, feeds and descriptions. */
    public String plainText(String source) {
        String text = withPlainLineEnds(source);
        if (ParsingLimits.areExceededBy(text)) {
            return text;
        }
        Document document = parser.parse(text);
        return isTooDeep(document) ? text : PlainText.of(document);
    }

    /** HTML has no slash in {@code <br>}; a ">" outside a tag is escaped, so that nothing else can be meant. */
    private String html(Document document) {
        return renderer.render(document).replace(" />", ">");
    }

    private static String withPlainLineEnds(String source) {
        return source.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static RichText asTyped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new RichText(text, "<pre>" + escaped + "</pre>\n", List.of(), List.of());
    }

    /** Measured without recursion: what comes after (rendering, reading out text) recurses. */
    private static boolean isTooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            }
            while (next == null && node != null) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                    depth--;
                }
            }
            if (depth > MAX_DEPTH) {
                return true;
            }
            node = next;
        }
        return false;
    }
}

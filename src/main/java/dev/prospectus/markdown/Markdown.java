package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
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

    private static final DataHolder OPTIONS = new MutableDataSet()
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

    static final Parser PARSER = Parser.builder(OPTIONS).build();

    /** The same but for bare addresses. Looking for them takes a third of the time, and few texts have any. */
    private static final Parser WITHOUT_ADDRESSES = Parser.builder(new MutableDataSet(OPTIONS)
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create())))
            .build();

    private final HtmlRenderer renderer;

    private Markdown(HtmlRenderer renderer) {
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
        return new Markdown(HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(data -> new LinkRenderer(basePath, pictures))
                .attributeProviderFactory(new PartAttributes.Factory())
                .build());
    }

    /** The HTML for a page whose title is its {@code h1}: headings begin at {@code h2} at the highest. Safe as it stands. */
    public String html(RichText text) {
        return html(text, BELOW_PAGE_TITLE);
    }

    /**
     * The HTML for a place below other headings.
     *
     * @param topHeadingLevel the highest level that its headings may have, 1 to 6
     */
    public String html(RichText text, int topHeadingLevel) {
        if (topHeadingLevel < 1 || topHeadingLevel > 6) {
            throw new IllegalArgumentException("no heading level: " + topHeadingLevel);
        }
        Optional<Document> parsed = parse(text);
        if (parsed.isEmpty()) {
            return asTyped(text.source());
        }
        Headings.settle(parsed.get(), topHeadingLevel, new LineIndex(text.source()));
        return html(parsed.get());
    }

    /** The links and headings, read without making HTML. A text that is shown as it was typed has none. */
    public static Outline outline(RichText text) {
        return isBare(text.source()) ? Outline.EMPTY : parsedOutline(text);
    }

    static Outline parsedOutline(RichText text) {
        LineIndex lines = new LineIndex(text.source());
        return parse(text)
                .map(document ->
                        new Outline(Links.in(document, lines), Headings.settle(document, BELOW_PAGE_TITLE, lines)))
                .orElse(Outline.EMPTY);
    }

    /** What a reader sees, in one line without any marks: for search, feeds and descriptions. */
    public static String plainText(RichText text) {
        return parse(text).map(PlainText::of).orElse(text.source());
    }

    /** Whether a text holds no character that every link or heading has, so that it need not be parsed. */
    private static boolean isBare(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean mayBegin = switch (c) {
                case '[', '<', ':', '@', '#' -> true;
                case '=', '-' -> i == 0 || " \t\n>".indexOf(source.charAt(i - 1)) >= 0;
                case 'w', 'W' -> source.regionMatches(true, i, "www.", 0, 4);
                default -> false;
            };
            if (mayBegin) {
                return false;
            }
        }
        return true;
    }

    /** Empty for a text that is shown as it was typed, because it is too deep or too tangled. */
    private static Optional<Document> parse(RichText text) {
        if (ParsingLimits.areExceededBy(text.source())) {
            return Optional.empty();
        }
        Document document = WITHOUT_ADDRESSES.parse(text.source());
        if (isTooDeep(document)) {
            return Optional.empty();
        }
        return Optional.of(mayHoldAddress(document) ? PARSER.parse(text.source()) : document)
                .filter(parsed -> !isTooDeep(parsed));
    }

    /** Whether the words, as opposed to the targets of links and to code, may hold an address. */
    private static boolean mayHoldAddress(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlEntity
                    || (node instanceof Text && mayHoldAddress(node.getChars().toString()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldAddress(String words) {
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '@', '\\' -> {
                    return true;
                }
                case ':' -> {
                    if (words.startsWith("//", i + 1)) {
                        return true;
                    }
                }
                case 'w', 'W' -> {
                    if (words.regionMatches(true, i, "www.", 0, 4)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** HTML has no slash in {@code <br>}; a ">" outside a tag is escaped, so that nothing else can be meant. */
    String html(Document document) {
        return renderer.render(document).replace(" />", ">");
    }

    private static String asTyped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<pre>" + escaped + "</pre>\n";
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

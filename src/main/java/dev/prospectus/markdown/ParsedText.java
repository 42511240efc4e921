package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses texts. The one place that chooses flexmark's extensions. */
final class ParsedText {

    /** How many blocks and emphases may stand inside each other before a text is shown as it was typed. */
    private static final int MAX_DEPTH = 100;

    static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            new Comments(),
                            new RawBlocks(),
                            TablesExtension.create(),
                            AutolinkExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create()))
            // Only what RawBlocks lets through: CommonMark's rules would hide words behind a comment that never ends.
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "☐ ")
            .set(TaskListExtension.ITEM_DONE_MARKER, "☑ ")
            .set(TaskListExtension.TIGHT_ITEM_CLASS, "")
            .set(TaskListExtension.LOOSE_ITEM_CLASS, "")
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
                    .set(
                            Parser.EXTENSIONS,
                            Parser.EXTENSIONS.get(OPTIONS).stream()
                                    .filter(extension -> !(extension instanceof AutolinkExtension))
                                    .toList()))
            .build();

    /** CommonMark alone: what looks for tables makes patterns for each text. */
    private static final Parser WITHOUT_EXTENSIONS = Parser.builder(
                    new MutableDataSet(OPTIONS).set(Parser.EXTENSIONS, List.of()))
            .build();

    /** Without any of these, no extension finds anything in a text. Bare addresses are looked for besides. */
    private static final List<String> SIGNS_OF_EXTENSIONS = List.of("|", "~", "[^", "[ ]", "[x]", "[X]", "<");

    private ParsedText() {}

    /** Empty for a text that is shown as it was typed, because it is too deep or too tangled. */
    static Optional<Document> of(String source) {
        if (ParsingLimits.exceededAt(source).isPresent()) {
            return Optional.empty();
        }
        boolean plain = SIGNS_OF_EXTENSIONS.stream().noneMatch(source::contains);
        Document document = parse(plain ? WITHOUT_EXTENSIONS : WITHOUT_ADDRESSES, source);
        if (isTooDeep(document)) {
            return Optional.empty();
        }
        return Optional.of(mayHoldAddress(document) ? parse(PARSER, source) : document)
                .filter(parsed -> !isTooDeep(parsed));
    }

    static Document parse(Parser parser, String source) {
        Document document = parser.parse(source);
        if (source.contains(Comments.START)) {
            List<Node> nodes = new ArrayList<>();
            document.getDescendants().forEach(nodes::add);
            for (Node node : nodes) {
                if (node instanceof CommentBlock comment) {
                    comment.settle(document.getChars());
                }
            }
        }
        return document;
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

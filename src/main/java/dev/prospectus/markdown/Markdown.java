package dev.prospectus.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import dev.prospectus.model.Picture;
import dev.prospectus.model.RichText;
import dev.prospectus.source.LineIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * CommonMark with tables, footnotes and bare addresses as links, or HTML, hardened against hostile authors: of HTML that is what
 * articles are made of ({@link HtmlNames}), also within Markdown, and only harmless links become links. The same text gives the
 * same HTML on every thread and every machine, whatever its line ends. One instance serves all threads.
 */
public final class Markdown {

    private static final Pattern FOOTNOTE = Pattern.compile("( id=\"| href=\"#)(fn(?:ref)?-\\d)");

    private final HtmlRenderer renderer;
    private final HtmlMarkup markup;

    private Markdown(HtmlRenderer renderer, HtmlMarkup markup) {
        this.renderer = renderer;
        this.markup = markup;
    }

    /**
     * Markdown for a site.
     *
     * @param basePath what stands in front of links that begin with a slash: empty, or like {@code /hub}
     * @param pictures by their site path such as {@code /images/blocks.svg}; absent for what is no sound picture
     */
    public static Markdown create(String basePath, Function<String, Optional<Picture>> pictures) {
        return create(basePath, pictures, target -> false);
    }

    /**
     * The same for a site some of whose pages are not there yet.
     *
     * @param waits whether a link leads to such a page: then its words stand without it
     */
    public static Markdown create(
            String basePath, Function<String, Optional<Picture>> pictures, Predicate<String> waits) {
        if (!basePath.isEmpty() && (!basePath.startsWith("/") || basePath.endsWith("/"))) {
            throw new IllegalArgumentException("base path must be empty or like /hub: " + basePath);
        }
        return new Markdown(
                HtmlRenderer.builder(ParsedText.OPTIONS)
                        .nodeRendererFactory(data -> new LinkRenderer(basePath, pictures, waits))
                        .attributeProviderFactory(new PartAttributes.Factory())
                        .build(),
                new HtmlMarkup(basePath, pictures, waits));
    }

    /** The HTML for a page whose title is its {@code h1}: headings begin at {@code h2} at the highest. Safe as it stands. */
    public String html(RichText text) {
        return html(text, TextPlace.PAGE);
    }

    /** The HTML for a place on a page. Safe as it stands. */
    public String html(RichText text, TextPlace place) {
        if (text.form() != RichText.Form.MARKDOWN) {
            return written(text).html(place, markup);
        }
        return ParsedText.of(text.source())
                .map(parsed -> html(parsed, text.source(), place))
                .orElseGet(() -> asTyped(text.source()));
    }

    /** A text as it is compared with another: whether readers see a difference, and which. */
    public ComparedText compared(RichText text) {
        return ComparedText.of(text, html(text));
    }

    /** The links, headings and words, read without making HTML. A text that is shown as it was typed has words only. */
    public static Outline outline(RichText text) {
        if (text.form() != RichText.Form.MARKDOWN) {
            HtmlText html = written(text);
            String words =
                    text.form() == RichText.Form.ASCIIDOC ? AsciiDocWords.of(text.source()) : html.words(text.source());
            return html.outline(text.source(), List.of(), List.of(), words);
        }
        return BareText.is(text.source()) ? Outline.ofWords(text.source()) : parsedOutline(text.source());
    }

    static Outline parsedOutline(String source) {
        return ParsedText.of(source)
                .map(document -> outline(document, source))
                .orElseGet(() ->
                        Outline.asTyped(source, ParsingLimits.exceededAt(source).orElse(0)));
    }

    private static Outline outline(Document document, String source) {
        List<Outline.Leftover> leftovers = Leftovers.in(document, source);
        List<Outline.LeftOut> typed = RawHtml.typed(document);
        String words = VisibleWords.of(document, source);
        if (RawHtml.isIn(document)) {
            return MarkdownSource.of(document).outline(source, typed, leftovers, words);
        }
        LineIndex lines = new LineIndex(source);
        return new Outline(
                Links.in(document, lines),
                Headings.settle(document, TextPlace.PAGE, lines),
                Set.of(),
                typed,
                leftovers,
                words);
    }

    /** What a reader sees, in one line without any marks: for search, feeds and descriptions. */
    public static String plainText(RichText text) {
        return said(text, HtmlText::plainText, PlainText::of, text.source());
    }

    /** The same in several lines: one for each paragraph, heading and item of a list. */
    public static List<String> plainLines(RichText text) {
        return said(text, HtmlText::plainLines, PlainText::blocks, List.of(text.source()));
    }

    private static <T> T said(
            RichText text, Function<HtmlText, T> ofHtml, Function<Document, T> ofMarkdown, T asTyped) {
        if (text.form() != RichText.Form.MARKDOWN) {
            return ofHtml.apply(written(text));
        }
        return ParsedText.of(text.source())
                .map(document ->
                        RawHtml.isIn(document) ? ofHtml.apply(MarkdownSource.of(document)) : ofMarkdown.apply(document))
                .orElse(asTyped);
    }

    /** A text that is HTML, or has some in it. */
    static Optional<HtmlText> ofHtml(RichText text) {
        return text.form() == RichText.Form.MARKDOWN
                ? ParsedText.of(text.source()).filter(RawHtml::isIn).map(MarkdownSource::of)
                : Optional.of(written(text));
    }

    /** A text that its author wrote as HTML, or in what became HTML. */
    private static HtmlText written(RichText text) {
        return text.form() == RichText.Form.ASCIIDOC
                ? HtmlText.lined(text.html(), text.source())
                : HtmlText.of(text.source());
    }

    /** HTML has no slash in {@code <br>}; a ">" outside a tag is escaped, so that nothing else can be meant. */
    String html(Document document, String source, TextPlace place) {
        if (RawHtml.isIn(document)) {
            return MarkdownSource.of(document).html(place, markup);
        }
        Headings.settle(document, place, new LineIndex(source));
        String html = renderer.render(document).replace(" />", ">");
        return place.part().isEmpty() ? html : footnotesOf(place, html);
    }

    /** flexmark numbers the footnotes of each text from 1. No other id begins as theirs do, and words hold no quotation mark. */
    private static String footnotesOf(TextPlace place, String html) {
        return FOOTNOTE.matcher(html).replaceAll(found -> found.group(1) + place.id(found.group(2)));
    }

    private static String asTyped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<pre>" + escaped + "</pre>\n";
    }
}

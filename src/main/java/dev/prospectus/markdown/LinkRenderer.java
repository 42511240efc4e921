package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.prospectus.model.Picture;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes every kind of link and image. No other code writes {@code href} or {@code src} (footnotes, whose targets are
 * numbers, apart), so that what {@link LinkTarget} refuses can't reach a page.
 */
final class LinkRenderer implements NodeRenderer {

    private final String basePath;
    private final Function<String, Optional<Picture>> pictures;
    private final Predicate<String> waits;
    private final boolean asWritten;

    LinkRenderer(String basePath, Function<String, Optional<Picture>> pictures, Predicate<String> waits) {
        this(basePath, pictures, waits, false);
    }

    private LinkRenderer(
            String basePath, Function<String, Optional<Picture>> pictures, Predicate<String> waits, boolean asWritten) {
        this.waits = waits;
        this.basePath = basePath;
        this.pictures = pictures;
        this.asWritten = asWritten;
    }

    /** Writes all addresses as their author did, for HTML that is to be cleaned. */
    static LinkRenderer asWritten() {
        return new LinkRenderer("", path -> Optional.empty(), target -> false, true);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Link.class, this::inline),
                new NodeRenderingHandler<>(LinkRef.class, this::reference),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::imageReference),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
                new NodeRenderingHandler<>(Code.class, LinkRenderer::code),
                new NodeRenderingHandler<>(CommentBlock.class, (comment, context, html) -> {}),
                new NodeRenderingHandler<>(AutoLink.class, this::bare),
                new NodeRenderingHandler<>(MailLink.class, this::bare));
    }

    private void inline(Link link, NodeRendererContext context, HtmlWriter html) {
        link(link, link, context, html);
    }

    private void reference(LinkRef link, NodeRendererContext context, HtmlWriter html) {
        definition(link)
                .ifPresentOrElse(found -> link(link, found, context, html), () -> brackets(link, context, html));
    }

    private void image(Image image, NodeRendererContext context, HtmlWriter html) {
        image(image, image, html);
    }

    private void imageReference(ImageRef image, NodeRendererContext context, HtmlWriter html) {
        definition(image).ifPresentOrElse(found -> image(image, found, html), () -> brackets(image, context, html));
    }

    /** A picture that is a paragraph of its own is a figure; its title is the caption. */
    private void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
        Node only = paragraph.getFirstChild();
        Optional<LinkNodeBase> definition = only == null || only.getNext() != null
                ? Optional.empty()
                : only instanceof Image image
                        ? Optional.of(image)
                        : only instanceof ImageRef reference
                                ? definition(reference).map(found -> found)
                                : Optional.empty();
        Optional<Picture> picture = definition.flatMap(this::picture);
        if (picture.isEmpty()) {
            context.delegateRender();
            return;
        }
        Optional<String> caption = definition
                .filter(found -> found.getTitle().isNotNull())
                .map(found -> Escaping.unescapeString(found.getTitle()).strip())
                .filter(words -> !words.isEmpty());
        html.line();
        html.raw(PictureMarkup.figure(picture.get(), PlainText.of(only), caption, path -> basePath + path));
    }

    private static void code(Code code, NodeRendererContext context, HtmlWriter html) {
        if (code.getAncestorOfType(TableCell.class) == null) {
            context.delegateRender();
            return;
        }
        html.tag("code");
        html.text(PlainText.of(code));
        html.tag("/code");
    }

    private Optional<Picture> picture(LinkNodeBase definition) {
        return pictures.apply(Escaping.unescapeString(definition.getUrl()));
    }

    private void bare(DelimitedLinkNode link, NodeRendererContext context, HtmlWriter html) {
        LinkTarget target = bareTarget(link);
        Optional<String> href = href(target);
        if (href.isPresent() && link.getAncestorOfType(Link.class, LinkRef.class) == null) {
            html.attr("href", href.get());
            mark(link, html);
            open(target, html);
            html.text(link.getText());
            html.tag("/a");
        } else {
            html.text(link.getText());
        }
    }

    private void link(Node link, LinkNodeBase definition, NodeRendererContext context, HtmlWriter html) {
        LinkTarget target = LinkTarget.written(definition.getUrl());
        Optional<String> href = href(onPage(target, link));
        if (href.isEmpty()) {
            context.renderChildren(link);
            return;
        }
        html.attr("href", href.get());
        mark(link, html);
        title(definition, html);
        open(target, html);
        context.renderChildren(link);
        html.tag("/a");
    }

    private Optional<String> href(LinkTarget target) {
        if (asWritten) {
            return Optional.of(target.url());
        }
        return waits.test(target.url()) ? Optional.empty() : target.href(basePath);
    }

    private LinkTarget onPage(LinkTarget target, Node link) {
        return asWritten ? target : partOnPage(target, link);
    }

    private static LinkTarget partOnPage(LinkTarget target, Node link) {
        return target.fragment()
                .flatMap(slug -> Headings.idOnPage(link.getDocument(), slug))
                .map(id -> new LinkTarget("#" + id))
                .orElse(target);
    }

    private void image(Node image, LinkNodeBase definition, HtmlWriter html) {
        LinkTarget target = LinkTarget.written(definition.getUrl());
        Optional<String> src = asWritten ? Optional.of(target.url()) : target.src(basePath);
        if (src.isEmpty()) {
            html.text(PlainText.of(image));
            return;
        }
        Optional<Picture> picture = picture(definition);
        if (picture.isPresent()) {
            html.raw(PictureMarkup.picture(picture.get(), PlainText.of(image), path -> basePath + path));
            return;
        }
        html.attr("src", src.get());
        mark(image, html);
        html.attr("alt", PlainText.of(image));
        title(definition, html);
        html.attr("loading", "lazy");
        html.withAttr().tagVoid("img");
    }

    private void mark(Node node, HtmlWriter html) {
        if (asWritten) {
            html.attr(HtmlTree.MARK, Integer.toString(node.getStartOffset()));
        }
    }

    private static void open(LinkTarget target, HtmlWriter html) {
        if (target.isExternal()) {
            html.attr("rel", "external");
        }
        html.withAttr().tag("a", false);
    }

    private static void title(LinkNodeBase definition, HtmlWriter html) {
        if (definition.getTitle().isNotNull()) {
            html.attr("title", Escaping.unescapeString(definition.getTitle()));
        }
    }

    /** A reference that nothing defines is no link: {@code [as it stands]}. */
    private static void brackets(RefNode node, NodeRendererContext context, HtmlWriter html) {
        if (!node.hasChildren()) {
            html.text(node.getChars().unescape());
            return;
        }
        html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
        context.renderChildren(node);
        html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
    }

    static Optional<Reference> definition(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(node.getDocument()));
    }

    static LinkTarget bareTarget(DelimitedLinkNode link) {
        String text = link.getText().toString();
        if (link instanceof MailLink && !text.contains(":")) {
            return new LinkTarget("mailto:" + text);
        }
        return new LinkTarget(text.startsWith("www.") ? "https://" + text : text);
    }
}

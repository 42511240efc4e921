package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Set;

/**
 * Markdown with HTML in it as HTML of an author: links and pictures as they were written, and the HTML in its place. So the whole is read,
 * cleaned and written like any text in HTML. Every tag says where it stands in the Markdown.
 */
final class MarkdownSource {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(ParsedText.OPTIONS)
            .nodeRendererFactory(data -> new Tags())
            .nodeRendererFactory(data -> LinkRenderer.asWritten())
            .attributeProviderFactory(new PartAttributes.Factory())
            .attributeProviderFactory(new Marks.Factory())
            .build();

    private MarkdownSource() {}

    static HtmlText of(Document document) {
        return HtmlText.marked(RENDERER.render(document), document.getTextLength());
    }

    private static final class Tags implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(HtmlBlock.class, Tags::write),
                    new NodeRenderingHandler<>(HtmlInline.class, Tags::write));
        }

        private static void write(Node node, NodeRendererContext context, HtmlWriter html) {
            if (RawHtml.isRead(node)) {
                html.raw(RawHtml.marked(node));
            } else {
                context.delegateRender();
            }
        }
    }

    private static final class Marks implements AttributeProvider {

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Heading) {
                attributes.replaceValue(HtmlTree.MARK, Integer.toString(node.getStartOffset()));
            }
        }

        private static final class Factory extends IndependentAttributeProviderFactory {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new Marks();
            }
        }
    }
}

package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Lists the links and images of a text for the checks: also those that are refused, so that a check can say so. */
final class Links {

    private Links() {}

    static List<TextLink> in(Document document, LineIndex lines) {
        List<TextLink> links = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Link || node instanceof Image) {
                links.add(link(node, LinkTarget.written(((LinkNodeBase) node).getUrl()), lines));
            } else if (node instanceof RefNode reference) {
                LinkRenderer.definition(reference)
                        .ifPresent(found -> links.add(link(node, LinkTarget.written(found.getUrl()), lines)));
            } else if (node instanceof DelimitedLinkNode bare) {
                links.add(link(node, LinkRenderer.bareTarget(bare), lines));
            }
        }
        return links;
    }

    private static TextLink link(Node node, LinkTarget target, LineIndex lines) {
        SourceLocation place = lines.at("", node.getStartOffset());
        String text = node instanceof DelimitedLinkNode bare ? bare.getText().toString() : PlainText.of(node);
        boolean image = node instanceof Image || node instanceof ImageRef;
        return new TextLink(
                target.url(), text, image ? TextLink.Kind.PICTURE : TextLink.Kind.LINK, place.line(), place.column());
    }
}

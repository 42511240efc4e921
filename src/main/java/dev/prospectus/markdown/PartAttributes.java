package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Locale;

/**
 * Ids of headings, scopes of table headings, and alignment as a class: HTML's {@code align} is obsolete, and a strict
 * content security policy allows no {@code style}.
 */
final class PartAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading heading && !heading.getAnchorRefId().isEmpty()) {
            attributes.replaceValue("id", heading.getAnchorRefId());
        } else if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.replaceValue("scope", "col");
            }
            if (cell.getAlignment() != null) {
                attributes.remove("align");
                attributes.replaceValue(
                        "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new PartAttributes();
        }
    }
}

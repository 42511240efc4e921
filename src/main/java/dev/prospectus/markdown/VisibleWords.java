package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The words of a text that readers see, for checks of wording. Code, HTML and the addresses of links are replaced by U+FFFC, one for
 * each character, so that offsets stay the same. Email addresses in the text stay: a check looks for them.
 */
final class VisibleWords {

    private static final char HIDDEN = '\uFFFC';

    private final char[] words;

    private VisibleWords(Document document, String source) {
        words = source.toCharArray();
        for (Node node : document.getDescendants()) {
            take(node);
        }
    }

    static String of(Document document, String source) {
        return new String(new VisibleWords(document, source).words);
    }

    private void take(Node node) {
        if (node instanceof CommentBlock) {
            hide(node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof HtmlBlock && RawHtml.isRead(node)) {
            String html = node.getChars().toString();
            HtmlText.of(html).words(html).getChars(0, html.length(), words, node.getStartOffset());
        } else if (node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlInlineBase
                || node instanceof AutoLink) {
            hide(node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof Reference definition) {
            hide(definition.getOpeningMarker());
            hide(definition.getReference());
            hide(definition.getClosingMarker());
            hideAddress(definition);
        } else if (node instanceof InlineLinkNode link) {
            hideAddress(link);
        } else if (node instanceof RefNode link
                && link.getText().isNotNull()
                && link.getText().isNotEmpty()) {
            LinkRenderer.definition(link).ifPresent(found -> hide(link.getReference()));
        }
    }

    /** A title stays: readers see it as a tooltip or caption. */
    private void hideAddress(LinkNodeBase link) {
        hide(link.getUrlOpeningMarker());
        hide(link.getPageRef());
        hide(link.getUrl());
        hide(link.getUrlClosingMarker());
    }

    private void hide(BasedSequence part) {
        if (part.isNotNull()) {
            hide(part.getStartOffset(), part.getEndOffset());
        }
    }

    private void hide(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i] != '\n') {
                words[i] = HIDDEN;
            }
        }
    }
}

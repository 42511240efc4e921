package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * What readers see of a text as it was typed: its source, character for character, but with U+FFFC in the place of all that
 * Markdown has a meaning for.
 */
final class RawText {

    static final char HIDDEN = '\uFFFC';

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final char[] raw;

    private RawText(String source) {
        this.source = source;
        raw = new char[source.length()];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = source.charAt(i) == '\n' ? '\n' : HIDDEN;
        }
    }

    static String of(Document document, String source) {
        RawText text = new RawText(source);
        for (Node node : document.getDescendants()) {
            text.take(node);
        }
        return new String(text.raw);
    }

    /** Parents come before their children, which have the last word about their characters. */
    private void take(Node node) {
        if (node instanceof Text) {
            if (node.getAncestorOfType(Code.class, AutoLink.class, MailLink.class, HtmlInlineBase.class) == null) {
                show(node.getStartOffset(), node.getEndOffset());
            }
        } else if (isAsWritten(node)) {
            show(node.getStartOffset(), node.getEndOffset());
        } else if (!(node instanceof Block || node instanceof SoftLineBreak)) {
            for (int i = node.getStartOffset(); i < node.getEndOffset(); i++) {
                raw[i] = raw[i] == '\n' ? '\n' : HIDDEN;
            }
        }
    }

    /** Whether brackets were typed that lead nowhere. */
    static boolean isAsWritten(Node node) {
        return (node instanceof RefNode link && LinkRenderer.definition(link).isEmpty())
                || (node instanceof Footnote footnote && !footnote.isDefined());
    }

    private void show(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\\' && i + 1 < to && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
                i++;
            } else {
                raw[i] = source.charAt(i);
            }
        }
    }
}

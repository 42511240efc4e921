package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader sees of a node, without any marks: one line with single spaces. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        PlainText plain = new PlainText();
        plain.takeChildren(node);
        return plain.line();
    }

    /** The same of each block of a document, and of each item of a list. */
    static List<String> blocks(Node document) {
        List<String> blocks = new ArrayList<>();
        for (Node block : document.getChildren()) {
            if (block instanceof ListBlock) {
                block.getChildren().forEach(item -> blocks.add(of(item)));
            } else if (!isUnseen(block)) {
                PlainText plain = new PlainText();
                plain.take(block);
                blocks.add(plain.line());
            }
        }
        blocks.removeIf(String::isEmpty);
        return blocks;
    }

    /** In a cell of a table, a bar that is no border has a backslash in front of it, also within code. */
    static String of(Code code) {
        String words = code.getText().toString();
        return code.getAncestorOfType(TableCell.class) == null ? words : words.replace("\\|", "|");
    }

    private String line() {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void takeChildren(Node parent) {
        for (Node child : parent.getChildren()) {
            take(child);
        }
    }

    private void take(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            text.append(of(code));
        } else if (node instanceof TaskListItem task) {
            text.append(task.isItemDoneMarker() ? "☑ " : "☐ ");
            takeChildren(node);
            text.append(' ');
        } else if (node instanceof AutoLink link) {
            text.append(link.getText());
        } else if (node instanceof MailLink link) {
            text.append(link.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof CodeBlock) {
            text.append(((Block) node).getContentChars()).append(' ');
        } else if (node instanceof HtmlBlock
                || (node instanceof HtmlInlineBase && !(node instanceof HtmlInlineComment))) {
            // As it was typed: what is read as HTML has plain text of its own.
            text.append(node.getChars());
        } else if (RawText.isAsWritten(node) && node.hasChildren()) {
            text.append(node.getChars().prefixOf(node.getChildChars()).unescape());
            takeChildren(node);
            text.append(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else if (RawText.isAsWritten(node)) {
            text.append(node.getChars().unescape());
        } else if (!isUnseen(node)) {
            takeChildren(node);
            text.append(node instanceof Block || isCell(node) ? " " : "");
        }
    }

    private static boolean isUnseen(Node node) {
        return node instanceof Reference
                || node instanceof CommentBlock
                || node instanceof HtmlInlineComment
                || node instanceof Footnote
                || node instanceof TableSeparator;
    }

    private static boolean isCell(Node node) {
        return node instanceof TableCell;
    }
}

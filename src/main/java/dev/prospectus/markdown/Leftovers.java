package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.prospectus.markdown.Outline.Leftover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what an author typed as Markdown and Markdown does not know: it is published as it was typed, or not at all. Every mark
 * that means something has been taken out of the text before ({@link RawText}), so what looks like a mark is left over.
 */
final class Leftovers {

    private final String source;
    private final String raw;
    private final List<Leftover> found = new ArrayList<>();

    private Leftovers(Document document, String source) {
        this.source = source;
        this.raw = RawText.of(document, source);
    }

    static List<Leftover> in(Document document, String source) {
        Leftovers leftovers = new Leftovers(document, source);
        Set<Node> used = new HashSet<>();
        for (Node node : document.getDescendants()) {
            leftovers.take(node);
            if (node instanceof RefNode link) {
                LinkRenderer.definition(link).ifPresent(used::add);
            } else if (node instanceof Footnote footnote && footnote.isDefined()) {
                used.add(footnote.getFootnoteBlock());
            }
        }
        for (Node node : document.getDescendants()) {
            if (!used.contains(node)) {
                leftovers.takeUnused(node);
            }
        }
        return leftovers.inOrder();
    }

    /** One for each place: of several at the same, the first found. */
    private List<Leftover> inOrder() {
        List<Leftover> inOrder = new ArrayList<>();
        int end = -1;
        for (Leftover leftover :
                found.stream().sorted(Comparator.comparingInt(Leftover::from)).toList()) {
            if (leftover.from() >= end) {
                inOrder.add(leftover);
                end = leftover.to();
            }
        }
        return inOrder;
    }

    private void take(Node node) {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            LeftLinks.find(source, raw, node.getStartOffset(), node.getEndOffset(), found);
            LeftMarks.find(source, raw, node.getStartOffset(), node.getEndOffset(), found);
        }
        if (node instanceof Paragraph) {
            LeftLines.find(source, raw, node.getStartOffset(), node.getEndOffset(), found);
        } else if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
            cellsWithoutHeading(row);
        } else if (node instanceof FencedCodeBlock code
                && code.getClosingMarker().isEmpty()) {
            int from = code.getStartOffset();
            String fence = code.getOpeningFence().toString();
            add(
                    from,
                    from + fence.length(),
                    "'" + fence + "' begins code that never ends, so all that follows is shown as code",
                    "write " + fence + " in a line of its own below the code, or delete it here");
        } else if (node instanceof CommentBlock comment && !comment.isEnded()) {
            endlessComment(node.getStartOffset());
        } else if (node instanceof CommentBlock || node instanceof HtmlInlineComment) {
            commentInComment(node);
        } else if (node instanceof RefNode link && RawText.isAsWritten(node)) {
            LeftLinks.reference(link, source, found);
        } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
            add(
                    node.getStartOffset(),
                    node.getEndOffset(),
                    "there is no footnote '" + node.getChars() + "'",
                    "write a line '" + node.getChars() + ": ...' with its text, or delete the mark");
        }
    }

    private void takeUnused(Node node) {
        if (node instanceof Reference definition && !isRemark(definition)) {
            add(
                    node.getStartOffset(),
                    lineEnd(node.getStartOffset()),
                    "readers don't see this line: it is the address of a link that the text does not have",
                    "write it without square brackets, or '[words][" + definition.getReference()
                            + "]' where the link is");
        } else if (node instanceof FootnoteBlock footnote) {
            add(
                    node.getStartOffset(),
                    lineEnd(node.getStartOffset()),
                    "readers don't see this footnote, since no word of the text has its mark",
                    "write [^" + footnote.getText() + "] behind the word that it explains");
        }
    }

    /** Authors hide remarks in definitions that mean nothing: {@code [//]: # (to do)}. */
    private static boolean isRemark(Reference definition) {
        String url = definition.getUrl().toString();
        return url.equals("#")
                || url.equals("<>")
                || definition.getReference().toString().equals("//");
    }

    private void commentInComment(Node comment) {
        int inner = comment.getChars().indexOf(Comments.START, Comments.START.length());
        if (inner >= 0) {
            int from = comment.getStartOffset();
            add(
                    from,
                    from + Comments.START.length(),
                    "the comment that begins here holds another one, so it goes on to the end of that",
                    "write --> where the first comment ends");
        }
    }

    private void endlessComment(int from) {
        add(
                from,
                from + Comments.START.length(),
                "the comment that begins here never ends",
                "write --> where it ends, in the same list item or quotation");
    }

    /** Markdown drops what stands behind the last column. */
    private void cellsWithoutHeading(TableRow row) {
        int from = 0;
        for (Node cell : row.getChildren()) {
            // Cells that were added to a short row stand nowhere.
            from = Math.max(from, cell.getEndOffset());
        }
        int end = from == 0 ? 0 : lineEnd(from);
        int start = from;
        while (start < end && " \t|".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        if (start < end) {
            add(
                    start,
                    end,
                    "readers don't see '" + excerpt(source, start, end)
                            + "': the row has more cells than the table's first line",
                    "give the table's first two lines a further cell, or write \\| for a bar within a cell");
        }
    }

    private int lineEnd(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private void add(int from, int to, String why, String fix) {
        found.add(new Leftover(from, Math.max(to, from + 1), why, fix));
    }

    /** A text as a fix has it: line breaks and runs of spaces are one space. */
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Part of a text for a message, on one line. */
    static String excerpt(String source, int from, int to) {
        String words = source.substring(from, Math.min(to, from + 50))
                .replaceAll("\\s+", " ")
                .strip();
        return to - from > 50 ? words + "..." : words;
    }
}

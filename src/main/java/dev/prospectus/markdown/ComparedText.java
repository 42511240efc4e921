package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.prospectus.model.RichText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the two forms in which it is compared with another: what readers see, and what an author reads.
 *
 * @param seen the same for two texts that look alike on a page, and another for two that do not
 * @param written its Markdown, or of a text in HTML something like it, with each paragraph on one line and no space but what may
 *     mean something
 */
public record ComparedText(String seen, String written) {

    private static final Pattern CODE = Pattern.compile("<pre>[\\s\\S]*?</pre>");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+(?=\\n|$)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SPACES = Pattern.compile("(?<=[^\\s])[ \\t]{2,}");

    static ComparedText of(RichText text, String html) {
        return new ComparedText(
                seen(html),
                text.form() == RichText.Form.MARKDOWN
                        ? ParsedText.of(text.source())
                                .map(document -> written(document, text.source()))
                                .orElse(text.source())
                        : Markdown.ofHtml(text).map(HtmlText::written).orElse(text.source()));
    }

    /** Browsers show any white space as one space, but in code that stands alone, where none is seen at the end of a line. */
    private static String seen(String html) {
        StringBuilder seen = new StringBuilder();
        Matcher code = CODE.matcher(html);
        int done = 0;
        while (code.find()) {
            seen.append(WHITE_SPACE.matcher(html.substring(done, code.start())).replaceAll(" "))
                    .append(TRAILING.matcher(code.group()).replaceAll(""));
            done = code.end();
        }
        return seen.append(WHITE_SPACE.matcher(html.substring(done)).replaceAll(" "))
                .toString()
                .strip();
    }

    private static String written(Document document, String source) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        for (Node node : document.getDescendants()) {
            int from = node.getStartOffset();
            if (from < done) {
                continue;
            }
            if (node instanceof SoftLineBreak) {
                written.append(spaced(source.substring(done, from)).stripTrailing())
                        .append(' ');
                done = next(node);
            } else if (node instanceof HardLineBreak) {
                written.append(spaced(source.substring(done, from)).stripTrailing())
                        .append("\\\n");
                done = next(node);
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                int begin = from;
                while (begin > done && (source.charAt(begin - 1) == ' ' || source.charAt(begin - 1) == '\t')) {
                    begin--;
                }
                written.append(spaced(source.substring(done, begin))).append(source, begin, node.getEndOffset());
                done = node.getEndOffset();
            }
        }
        return written.append(spaced(source.substring(done))).toString().stripTrailing();
    }

    /** Where the next words begin, behind the marks and spaces at the beginning of a line. */
    private static int next(Node lineBreak) {
        return Optional.ofNullable(lineBreak.getNext())
                .map(Node::getStartOffset)
                .orElse(lineBreak.getEndOffset());
    }

    private static String spaced(String markdown) {
        String lines = TRAILING.matcher(markdown).replaceAll("");
        return BLANK_LINES.matcher(SPACES.matcher(lines).replaceAll(" ")).replaceAll("\n\n");
    }
}

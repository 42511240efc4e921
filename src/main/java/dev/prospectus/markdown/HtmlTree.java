package dev.prospectus.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as browsers do (HTML Standard, "parsing HTML fragments"): tags that are not closed, in capitals or in the wrong
 * order are no fault. Of a whole document that is its body.
 */
final class HtmlTree {

    /** Of elements inside each other. What is deeper stands beside each other, as in browsers, whose limit is 512. */
    private static final int MAX_DEPTH = 200;

    /** The attribute of marks. */
    static final String MARK = "data-at";

    private static final Pattern LINE = Pattern.compile("at-([1-9]\\d{0,6})");
    private static final String START = "start";
    private static final int UNKNOWN = -1;

    private HtmlTree() {}

    /** The {@code body}; its nodes know where they stand in the source. */
    static Element of(String source) {
        return parsed(source);
    }

    /**
     * The same of HTML that was made of another text, whose tags have marks that say where in that text they stand. One that its
     * author wrote is none, if it is beyond the end of that text.
     */
    static Element marked(String html, int end) {
        Element body = parsed(html);
        for (Element element : body.getAllElements()) {
            String mark = element.attr(MARK);
            boolean known = mark.matches("\\d{1,7}") && Integer.parseInt(mark) < end;
            element.attributes().userData(START, known ? Integer.parseInt(mark) : UNKNOWN);
            element.removeAttr(MARK);
        }
        return body;
    }

    /** The same of HTML that was made of another text, with the class {@code at-12} on what comes from its line 12. */
    static Element lined(String html, String source) {
        Element body = parsed(html);
        int[] starts = starts(source);
        for (Element element : body.getAllElements()) {
            element.attributes().userData(START, UNKNOWN);
            for (String name : element.classNames()) {
                Matcher line = LINE.matcher(name);
                if (line.matches() && Integer.parseInt(line.group(1)) <= starts.length) {
                    element.attributes().userData(START, starts[Integer.parseInt(line.group(1)) - 1]);
                    element.removeClass(name);
                }
            }
        }
        for (Element element : body.getAllElements()) {
            String written = written(element);
            int at = written.isEmpty() ? UNKNOWN : source.indexOf(written, place(element));
            if (at >= 0) {
                element.attributes().userData(START, at);
            }
        }
        return body;
    }

    /** What stands in the other text as it does here: addresses, and HTML that was passed through. */
    private static String written(Element element) {
        boolean passed = !HtmlNames.ELEMENTS.containsKey(element.normalName())
                || element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on"));
        return passed ? "<" + element.tagName() : element.attr("href") + element.attr("src");
    }

    private static int[] starts(String source) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, source.length())
                                .filter(i -> source.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The mark of an offset, to stand in a tag. */
    static String mark(int offset) {
        return " " + MARK + "=\"" + offset + "\"";
    }

    private static Element parsed(String source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.setMaxDepth(MAX_DEPTH);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        List<Node> nodes = parser.parseFragmentInput(source, new Element("body"), "");
        page.body().appendChildren(nodes);
        return page.body();
    }

    /** Lets a new element stand in the source where another does whose place it takes. */
    static void remember(Element taking, Element place) {
        start(place).ifPresent(start -> taking.attributes().userData(START, start));
    }

    /** The offset in the source at which a node begins; empty for one that the source implies. */
    static Optional<Integer> start(Node node) {
        if (node instanceof Element element && element.attributes().userData(START) instanceof Integer remembered) {
            return Optional.of(remembered).filter(offset -> offset != UNKNOWN);
        }
        return node.sourceRange().isTracked() && !node.sourceRange().isImplicit()
                ? Optional.of(node.sourceRange().startPos())
                : Optional.empty();
    }

    /** The same, or that of the nearest element around it that has one. */
    static int place(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            Optional<Integer> start = start(around);
            if (start.isPresent()) {
                return start.get();
            }
        }
        return 0;
    }

    /** Whether what follows a source in a file would be read as text, and by no element or tag that never ends. */
    static boolean leavesNothingOpen(String source) {
        String mark = "\uE000";
        return of(source + mark)
                .nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().contains(mark))
                .anyMatch(text -> Optional.ofNullable(text.parent())
                        .filter(parent -> parent.closest(String.join(",", HtmlNames.DROPPED.keySet())) == null)
                        .isPresent());
    }
}

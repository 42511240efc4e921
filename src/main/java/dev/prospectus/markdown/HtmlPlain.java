package dev.prospectus.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What readers see of an author's HTML when it is clean, as words without any marks. */
final class HtmlPlain {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private static final Set<String> BLOCKS = Set.of(
            ("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre hr div figure figcaption table caption thead tbody tfoot tr th td"
                            + " details summary address blockquote br")
                    .split(" "));

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final boolean marked;

    private HtmlPlain(boolean marked) {
        this.marked = marked;
    }

    /** In one line. */
    static String of(Element element) {
        return String.join(" ", lines(element, false));
    }

    /** One line for each paragraph, heading, item and cell. */
    static List<String> lines(Element element) {
        return lines(element, false);
    }

    /** The same with the marks of Markdown for headings, items, links and pictures, so that a change of these is seen as well. */
    static List<String> markedLines(Element element) {
        return lines(element, true);
    }

    private static List<String> lines(Element element, boolean marked) {
        HtmlPlain plain = new HtmlPlain(marked);
        plain.children(element);
        return plain.lines.stream()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                add(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (isFootnoteMark(element)) {
            return;
        }
        String name = element.normalName();
        boolean block = BLOCKS.contains(name);
        if (block) {
            lines.add(new StringBuilder());
        }
        mark(name).ifPresent(this::add);
        if (name.equals("img")) {
            add(marked ? "![" + element.attr("alt") + "](" + element.attr("src") + ")" : element.attr("alt"));
        }
        boolean link = marked && element.hasAttr("href");
        add(link ? "[" : "");
        children(element);
        add(link ? "](" + element.attr("href") + ")" : "");
        if (block) {
            lines.add(new StringBuilder());
        }
    }

    /** Whether an element is the number of a footnote or the way back from it, which are no words. */
    static boolean isFootnoteMark(Element element) {
        return element.hasClass("footnote-ref") || element.hasClass("footnote-backref");
    }

    private Optional<String> mark(String name) {
        if (!marked) {
            return Optional.empty();
        }
        return name.equals("li")
                ? Optional.of("- ")
                : name.matches("h[1-6]") ? Optional.of("#".repeat(name.charAt(1) - '0') + " ") : Optional.empty();
    }

    private void add(String words) {
        lines.get(lines.size() - 1).append(words);
    }
}

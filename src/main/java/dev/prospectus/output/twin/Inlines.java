package dev.prospectus.output.twin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands within a line of a page, as Markdown. */
final class Inlines {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
            "dd",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");

    private static final Pattern FROM_LETTER_TO_LETTER = Pattern.compile(
            "([^\\p{L}\\p{N}\\\\*`\\[]*)([\\p{L}\\p{N}](?:[^\\\\*`\\[]*[\\p{L}\\p{N}])?)([^\\p{L}\\p{N}\\\\*`\\[]*)");

    /** What CommonMark takes for an address of mail between angle brackets (0.31, 6.5), and we need of it. */
    private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    private final UnaryOperator<String> addresses;

    /** @param addresses makes addresses of a page whole; empty for what leads nowhere else */
    Inlines(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** Whether it only leads to places on its own page. */
    boolean staysOnPage(HtmlElement nav) {
        return nav.within("a")
                .noneMatch(link -> link.attribute("href")
                        .filter(href -> !target(href).isEmpty())
                        .isPresent());
    }

    private String target(String href) {
        return addresses.apply(href);
    }

    static boolean isBlock(HtmlNode node) {
        return node instanceof HtmlElement element && BLOCKS.contains(element.name());
    }

    /** One line; blocks in it are kept apart by a dot. */
    String line(List<HtmlNode> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> write(node, out));
        return tidy(out);
    }

    private static String tidy(StringBuilder out) {
        return out.toString().strip();
    }

    private void write(HtmlNode node, StringBuilder out) {
        if (node instanceof HtmlText text) {
            append(out, MarkdownText.words(text.text()));
        } else if (node instanceof HtmlElement element && !element.isUnseen()) {
            write(element, out);
        }
    }

    private void write(HtmlElement element, StringBuilder out) {
        switch (element.name()) {
            case "br" -> append(out, " · ");
            case "a" -> link(element, out);
            case "img" -> image(element, out);
            case "strong", "b" -> marked("**", element.children(), out);
            case "em", "i" -> marked("*", element.children(), out);
            case "span" -> span(element, out);
            case "code", "kbd", "samp" -> append(out, code(element.text()));
            default -> {
                if (isBlock(element)) {
                    block(element, out);
                } else {
                    element.children().forEach(child -> write(child, out));
                }
            }
        }
    }

    /** A status stands out, and apart from what follows; a number of things is no part of the name before it. */
    private void span(HtmlElement element, StringBuilder out) {
        if (element.hasClass("status")) {
            marked("**", element.children(), out);
            append(out, " ");
        } else if (element.hasClass("count") && !out.toString().isBlank()) {
            append(out, "(" + line(element.children()) + ")");
        } else {
            element.children().forEach(child -> write(child, out));
        }
    }

    private void block(HtmlElement element, StringBuilder out) {
        String inside = line(element.children());
        if (!inside.isEmpty()) {
            append(out, tidy(out).isEmpty() ? inside : " · " + inside);
        }
        append(out, " ");
    }

    private void link(HtmlElement element, StringBuilder out) {
        String words = line(element.children());
        String target = element.attribute("href").map(this::target).orElse("");
        if (words.isEmpty() || target.isEmpty()) {
            append(out, words);
            return;
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        String shown = MAIL.matcher(target).matches() ? target.substring("mailto:".length()) : target;
        boolean itself = (shown.length() < target.length() || target.startsWith("http"))
                && words.equals(MarkdownText.words(shown))
                && target.equals(MarkdownText.target(target));
        append(out, itself ? "<" + shown + ">" : "[" + words + "](" + MarkdownText.target(target) + ")");
    }

    /** In a link its words stand for it, since the link leads to it or to what it shows. */
    private void image(HtmlElement element, StringBuilder out) {
        element.attribute("alt")
                .filter(words -> !words.isBlank())
                .ifPresent(words -> append(out, MarkdownText.words(words) + " "));
    }

    /** Within a table a bar ends a cell, also in code. */
    private static String code(String text) {
        return text.isBlank() || text.contains("|") ? MarkdownText.words(text) : MarkdownText.code(text);
    }

    /** Marks stand at letters, where they are marks whatever follows (CommonMark 0.31, 6.2); other marks in them would end them. */
    private void marked(String mark, List<HtmlNode> children, StringBuilder out) {
        StringBuilder inside = new StringBuilder();
        children.forEach(child -> write(child, inside));
        Matcher words = FROM_LETTER_TO_LETTER.matcher(inside);
        append(
                out,
                words.matches() ? words.group(1) + mark + words.group(2) + mark + words.group(3) : inside.toString());
    }

    /** Two spaces never follow each other. */
    private static void append(StringBuilder out, String text) {
        boolean spaced = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
        out.append(spaced ? text.stripLeading() : text);
    }

    /** The address of a picture that stands alone, with its words. */
    Optional<String> picture(HtmlElement image) {
        return image.attribute("alt")
                .filter(words -> !words.isBlank())
                .map(words -> "![" + MarkdownText.words(words) + "]("
                        + MarkdownText.target(
                                image.attribute("src").map(this::target).orElse("")) + ")");
    }
}

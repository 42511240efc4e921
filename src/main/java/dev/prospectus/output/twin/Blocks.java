package dev.prospectus.output.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in lines of its own on a page, as Markdown: each block a text without blank lines around it. */
final class Blocks {

    private final Inlines inlines;

    Blocks(Inlines inlines) {
        this.inlines = inlines;
    }

    /** The blocks within an element. */
    List<String> of(HtmlElement parent) {
        List<String> blocks = new ArrayList<>();
        List<HtmlNode> line = new ArrayList<>();
        for (HtmlNode child : parent.children()) {
            if (holdsBlocks(child)) {
                paragraph(line, blocks);
                element((HtmlElement) child, blocks);
            } else {
                line.add(child);
            }
        }
        paragraph(line, blocks);
        return blocks;
    }

    /** A link or a span around blocks is taken for a block; its words are those of its line. */
    private static boolean holdsBlocks(HtmlNode node) {
        return Inlines.isBlock(node)
                || (node instanceof HtmlElement svg && svg.name().equals("svg"))
                || (node instanceof HtmlElement image && image.name().equals("img"));
    }

    private void paragraph(List<HtmlNode> line, List<String> blocks) {
        String words = inlines.line(line);
        if (!words.isEmpty()) {
            blocks.add(MarkdownText.line(words));
        }
        line.clear();
    }

    private void element(HtmlElement element, List<String> blocks) {
        if (element.name().equals("svg")) {
            drawing(element, blocks);
        } else if (!element.isUnseen()) {
            seen(element, blocks);
        }
    }

    private void seen(HtmlElement element, List<String> blocks) {
        switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "p", "dt", "figcaption" -> paragraph(new ArrayList<>(element.children()), blocks);
            case "summary" -> strong(inlines.line(element.children()), blocks);
            case "nav" -> blocks.addAll(inlines.staysOnPage(element) ? List.of() : of(element));
            case "ul", "ol" -> add(new ListText(this).of(element, follows(blocks)), blocks);
            case "dl" -> add(facts(element), blocks);
            case "table" -> add(TableText.of(element, inlines), blocks);
            case "pre" -> add(MarkdownText.codeBlock(element.text()), blocks);
            case "hr" -> blocks.add("---");
            case "img" -> inlines.picture(element).ifPresent(blocks::add);
            case "blockquote" ->
                add(
                        of(element).stream()
                                .flatMap(block -> Stream.concat(Stream.of(""), block.lines()))
                                .skip(1)
                                .map(line -> line.isEmpty() ? ">" : "> " + line)
                                .collect(Collectors.joining("\n")),
                        blocks);
            default -> blocks.addAll(of(element));
        }
    }

    private void heading(HtmlElement element, List<String> blocks) {
        String words = inlines.line(element.children());
        if (!words.isEmpty()) {
            String mark = "#".repeat(element.name().charAt(1) - '0');
            blocks.add(mark + " " + (words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words));
        }
    }

    private static void strong(String words, List<String> blocks) {
        if (!words.isEmpty()) {
            blocks.add(words.contains("*") ? MarkdownText.line(words) : "**" + words + "**");
        }
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    /** Whether the block above is a list of the first kind of marks, with which another list would become one. */
    private static boolean follows(List<String> blocks) {
        String above = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1);
        return above.startsWith("- ") || above.startsWith("1. ");
    }

    /** Terms with what holds of them, a line each. */
    private String facts(HtmlElement list) {
        return Stream.concat(list.elements("div"), Stream.of(list))
                .filter(group -> !group.isUnseen())
                .flatMap(this::fact)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> fact(HtmlElement group) {
        List<String> lines = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (HtmlElement part :
                group.elements("dt", "dd").filter(part -> !part.isUnseen()).toList()) {
            if (part.name().equals("dt") && !values.isEmpty()) {
                lines.add(fact(terms, values));
                terms.clear();
                values.clear();
            }
            (part.name().equals("dt") ? terms : values).add(inlines.line(part.children()));
        }
        if (!terms.isEmpty() || !values.isEmpty()) {
            lines.add(fact(terms, values));
        }
        return lines.stream();
    }

    private static String fact(List<String> terms, List<String> values) {
        String said = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(" · "));
        return "- " + MarkdownText.line(String.join(", ", terms)) + (said.isEmpty() ? "" : ": " + said);
    }

    private static void drawing(HtmlElement svg, List<String> blocks) {
        svg.elements("desc")
                .forEach(words ->
                        add(MarkdownText.line(MarkdownText.words(words.text()).strip()), blocks));
    }
}

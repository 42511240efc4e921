package dev.prospectus.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives blocks of Asciidoctor the form that texts have here: without boxes around each paragraph, list and section, with tables for
 * tables alone, and pictures in figures.
 */
final class AsciiDocBlocks {

    /** Boxes that say nothing to readers. */
    private static final String BOXES =
            ".sect1,.sect2,.sect3,.sect4,.sect5,.sectionbody,#preamble,.paragraph,.ulist,.olist,.dlist"
                    + ",.listingblock,.literalblock,.openblock,.quoteblock,.verseblock,.videoblock,.audioblock";

    private AsciiDocBlocks() {}

    static void settle(Element body) {
        // How wide a column is, is a matter of looks, and Asciidoctor says it of each.
        body.select("colgroup").remove();
        body.select("[style]").removeAttr("style");
        body.select("table[width]").removeAttr("width");
        body.select(".admonitionblock").forEach(AsciiDocBlocks::admonition);
        body.select(".imageblock").forEach(AsciiDocBlocks::figure);
        // What "sectanchors" and "sectlinks" put into headings: ways from a heading to itself.
        body.select("a.anchor").remove();
        body.select("a.link").unwrap();
        body.select("#toctitle").addClass("title");
        body.select(".listingblock > .content, .literalblock > .content, .openblock > .content")
                .forEach(AsciiDocBlocks::unbox);
        body.select(BOXES).forEach(AsciiDocBlocks::unbox);
    }

    /** A word such as "Note" beside a text, both in the cells of a table. */
    private static void admonition(Element block) {
        for (Element table : block.select("> table")) {
            for (Element cell : table.select("> tbody > tr > td")) {
                block.appendChild(cell.tagName("div"));
            }
            table.remove();
        }
    }

    private static void figure(Element block) {
        block.select("> .content").forEach(Element::unwrap);
        block.select("> .title").forEach(title -> title.tagName("figcaption").removeClass("title"));
        block.tagName("figure");
        List<Node> spaces = block.childNodes().stream()
                .filter(node -> node instanceof TextNode text && text.isBlank())
                .toList();
        spaces.forEach(Node::remove);
    }

    /** What is in the box stands where the box stood; a link to the box leads to its first part. */
    private static void unbox(Element box) {
        List<Element> parts = new ArrayList<>(box.children());
        parts.stream().filter(part -> HtmlTree.start(part).isEmpty()).forEach(part -> HtmlTree.remember(part, box));
        if (!box.id().isEmpty() && !parts.isEmpty() && parts.get(0).id().isEmpty()) {
            parts.get(0).id(box.id());
        }
        box.unwrap();
    }
}

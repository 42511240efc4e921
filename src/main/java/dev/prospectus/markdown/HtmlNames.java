package dev.prospectus.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The elements and attributes that authors may use in HTML: what articles are made of, and nothing that acts, is fetched from
 * elsewhere or has a look of its own. Whatever is not named here does not reach a page.
 */
final class HtmlNames {

    static final Set<String> EVERYWHERE = Set.of("id", "title", "lang", "dir", "class");

    /** Elements that mean the same to readers as others. Landmarks are parts of the page around a text, and of no text. */
    static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("acronym", "abbr"),
            Map.entry("tt", "code"),
            Map.entry("strike", "s"),
            Map.entry("dir", "ul"),
            Map.entry("listing", "pre"),
            Map.entry("xmp", "pre"),
            Map.entry("plaintext", "pre"),
            Map.entry("article", "div"),
            Map.entry("aside", "div"),
            Map.entry("center", "div"),
            Map.entry("footer", "div"),
            Map.entry("header", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("main", "div"),
            Map.entry("nav", "div"),
            Map.entry("section", "div"));

    /** Elements that are left out with all that is in them. Their words are no text, or stand for what can't be shown. */
    static final Map<String, HtmlKind> DROPPED = Map.ofEntries(
            Map.entry("script", HtmlKind.PROGRAM),
            Map.entry("noscript", HtmlKind.PROGRAM),
            Map.entry("template", HtmlKind.PROGRAM),
            Map.entry("applet", HtmlKind.PROGRAM),
            Map.entry("canvas", HtmlKind.PROGRAM),
            Map.entry("style", HtmlKind.LOOKS),
            Map.entry("iframe", HtmlKind.FRAME),
            Map.entry("frameset", HtmlKind.FRAME),
            Map.entry("frame", HtmlKind.FRAME),
            Map.entry("noframes", HtmlKind.FRAME),
            Map.entry("noembed", HtmlKind.FRAME),
            Map.entry("object", HtmlKind.FRAME),
            Map.entry("embed", HtmlKind.FRAME),
            Map.entry("video", HtmlKind.FRAME),
            Map.entry("audio", HtmlKind.FRAME),
            Map.entry("select", HtmlKind.FORM),
            Map.entry("textarea", HtmlKind.FORM),
            Map.entry("datalist", HtmlKind.FORM),
            Map.entry("input", HtmlKind.FORM),
            Map.entry("svg", HtmlKind.DRAWING),
            Map.entry("math", HtmlKind.DRAWING),
            Map.entry("title", HtmlKind.SILENT),
            Map.entry("meta", HtmlKind.SILENT),
            Map.entry("base", HtmlKind.SILENT),
            Map.entry("link", HtmlKind.LOOKS));

    /** Elements of HTML that are left out while their words stay. All that no version of HTML has are unknown. */
    static final Map<String, HtmlKind> UNWRAPPED = Map.ofEntries(
            Map.entry("font", HtmlKind.LOOKS),
            Map.entry("basefont", HtmlKind.LOOKS),
            Map.entry("big", HtmlKind.LOOKS),
            Map.entry("blink", HtmlKind.LOOKS),
            Map.entry("marquee", HtmlKind.LOOKS),
            Map.entry("nobr", HtmlKind.SILENT),
            Map.entry("picture", HtmlKind.SILENT),
            Map.entry("source", HtmlKind.SILENT),
            Map.entry("html", HtmlKind.SILENT),
            Map.entry("head", HtmlKind.SILENT),
            Map.entry("body", HtmlKind.SILENT),
            Map.entry("form", HtmlKind.FORM),
            Map.entry("fieldset", HtmlKind.FORM),
            Map.entry("legend", HtmlKind.FORM),
            Map.entry("label", HtmlKind.FORM),
            Map.entry("button", HtmlKind.FORM),
            Map.entry("output", HtmlKind.FORM),
            Map.entry("map", HtmlKind.FORM),
            Map.entry("area", HtmlKind.FORM),
            Map.entry("dialog", HtmlKind.FORM));

    /** Attributes that say how something looks. */
    private static final Set<String> LOOKS = Set.of(
            "style align valign bgcolor background border bordercolor cellpadding cellspacing color face size hspace vspace width height"
                    .split(" "));

    /** Elements and attributes that hold an address which a browser follows, besides {@code href} and {@code src}. */
    private static final Set<String> ACTING =
            Set.of("action", "formaction", "srcdoc", "xlink:href", "ping", "manifest");

    /**
     * The classes that mean something here: the language of code, the side of a table's cell, and what Asciidoctor says of its
     * blocks. Others belong to another site's style sheets.
     */
    private static final Pattern CLASS = Pattern.compile(
            "language-[\\w+#.-]{1,30}|align-(?:left|center|right)|[hv]align-(?:left|center|right|top|middle|bottom)"
                    + "|footnotes|footnote-(?:ref|backref)"
                    + "|admonitionblock|note|tip|important|warning|caution|icon|content|title|listingblock|literalblock"
                    + "|exampleblock|sidebarblock|quoteblock|verseblock|attribution|imageblock|conum|colist|arabic|dlist|hdlist|hdlist1"
                    + "|qanda|horizontal|checklist|tableblock|toc|lead|underline|line-through|keyseq|menuseq|menu|menuitem|submenu|button");

    private static final Set<String> PLAIN = Set.of(
            ("p h1 h2 h3 h4 h5 h6 ul dl dt dd pre hr div figure figcaption caption thead tbody tfoot tr summary address"
                            + " br wbr b strong i em u s sub sup small mark abbr cite dfn code kbd samp var span bdi"
                            + " ruby rt rp blockquote q table bdo")
                    .split(" "));

    private static final Set<String> NO_END = Set.of("frame", "embed", "input", "meta", "base", "link");

    /** Elements by name, with the attributes that each may have besides {@link #EVERYWHERE}. */
    static final Map<String, Set<String>> ELEMENTS = elements();

    private HtmlNames() {}

    private static Map<String, Set<String>> elements() {
        Map<String, Set<String>> elements = new TreeMap<>();
        for (String plain : PLAIN) {
            elements.put(plain, Set.of());
        }
        elements.put("ol", Set.of("start", "reversed", "type"));
        elements.put("li", Set.of("value"));
        elements.put("details", Set.of("open"));
        elements.put("colgroup", Set.of("span"));
        elements.put("col", Set.of("span"));
        elements.put("th", Set.of("scope", "colspan", "rowspan", "abbr"));
        elements.put("td", Set.of("colspan", "rowspan"));
        elements.put("a", Set.of("href"));
        elements.put("img", Set.of("src", "alt", "width", "height"));
        elements.put("time", Set.of("datetime"));
        elements.put("ins", Set.of("datetime"));
        elements.put("del", Set.of("datetime"));
        return elements;
    }

    /** Whether an element may have an attribute. */
    static boolean allows(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether HTML ever had an element of this name. */
    static boolean knows(String element) {
        return ELEMENTS.containsKey(element)
                || RENAMED.containsKey(element)
                || DROPPED.containsKey(element)
                || UNWRAPPED.containsKey(element);
    }

    /** Whether an element that is left out with all that is in it holds nothing. */
    static boolean hasNoEnd(String element) {
        return NO_END.contains(element);
    }

    static boolean isKnownClass(String name) {
        return CLASS.matcher(name).matches();
    }

    /** What is lost with an attribute that is not allowed; empty if readers would see nothing of it either way. */
    static Optional<HtmlKind> lostWith(String attribute) {
        if (attribute.startsWith("on") || ACTING.contains(attribute)) {
            return Optional.of(HtmlKind.PROGRAM);
        }
        return LOOKS.contains(attribute) ? Optional.of(HtmlKind.LOOKS) : Optional.empty();
    }
}

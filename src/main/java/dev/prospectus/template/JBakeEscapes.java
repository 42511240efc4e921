package dev.prospectus.template;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates made for JBake escape by hand, while Freemarker escapes by itself here and refuses to do both. So what they say of escaping is
 * said in forms that escape once: a text always, the body of a page only where the template asks for it, as feeds do.
 */
final class JBakeEscapes {

    /** {@code <#escape x as x?html>}, also in square brackets. */
    private static final Pattern REGION =
            Pattern.compile("([<\\[])#escape\\s+(\\w+)\\s+as\\s+((?:[^>\\]\"']|\"[^\"]*\"|'[^']*')+)([>\\]])");

    private static final Pattern REGION_END = Pattern.compile("([<\\[])/#escape\\s*([>\\]])");
    private static final Pattern EXCEPTION = Pattern.compile("([<\\[])(/?)#noescape\\s*([>\\]])");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(?:html|xhtml|xml|rtf)\\b");

    /** Name of the function that makes HTML of a piece of HTML, and of another text nothing else. */
    static final String PIECE = "piece_of_markup";

    private static final Pattern BEFORE_ANOTHER = Pattern.compile(BUILT_IN + "(?=\\s*\\?(?!\\?))");

    /** Built-ins after one another, to which a template gives nothing but what it says itself. */
    private static final String CHAIN =
            "(?:[\\w?!.)]|\\s|\\((?:[\\d\\s,+*-]|\"[^\"$]*\"|'[^'$]*')*\\)|\\[[\\d\\s.]*])+";

    /** A piece of a page's body and of nothing else: {@code ${post.body?keep_before("<!-- more -->")}}. It stays HTML, made whole. */
    private static final Pattern PIECE_OF_BODY =
            Pattern.compile("\\$\\{(\\s*\\(*(\\w+(?:\\.\\w+)*\\.body)\\b\\)*\\s*\\?" + CHAIN + ")}");

    /** More is done with what was escaped: {@code ${post.title?html?replace("\n", "<br>")}}. It stays escaped once. */
    private static final Pattern AFTER_ESCAPE =
            Pattern.compile("\\$\\{(\\s*\\w+(?:\\.\\w+)*)\\?(?:html|xhtml|xml)\\b(\\?" + CHAIN + ")}");

    private JBakeEscapes() {}

    /** The template, of which each line stays a line. What is no code, such as {@code <?xml version="1.0"?>}, stays as it is. */
    static String ofOurs(String template) {
        return TemplateCode.rewritten(template, JBakeEscapes::ofOurCode);
    }

    private static String ofOurCode(String code) {
        String pieces = PIECE_OF_BODY
                .matcher(code)
                .replaceAll(piece -> Matcher.quoteReplacement(
                        BUILT_IN.matcher(piece.group()).find()
                                ? piece.group()
                                : "${" + PIECE + "((" + piece.group(2) + ")!\"\", (" + piece.group(1) + "))}"));
        String after = AFTER_ESCAPE.matcher(pieces).replaceAll("\\${($1?string?esc?markup_string$2)?no_esc}");
        String open = REGION.matcher(after).replaceAll(region -> Matcher.quoteReplacement(region(region)));
        String closed = REGION_END.matcher(open).replaceAll("$1/#escape$2$1/#noautoesc$2");
        String excepted = EXCEPTION
                .matcher(closed)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group(2).isEmpty()
                                ? tag.group() + tag.group(1) + "#autoesc" + tag.group(3)
                                : tag.group(1) + "/#autoesc" + tag.group(3) + tag.group()));
        String text = BEFORE_ANOTHER.matcher(excepted).replaceAll("?string?esc?markup_string");
        return BUILT_IN.matcher(text).replaceAll("?string?esc");
    }

    /** Whether a line reads otherwise here than its author wrote it, so that its columns are others. */
    static boolean change(String template, String name, int line) {
        return isOfJBake(name) && !line(template, line).equals(line(ofOurs(template), line));
    }

    static boolean isOfJBake(String name) {
        return name.endsWith(".ftl");
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    /** What is escaped already stays as it is. */
    private static String region(MatchResult region) {
        String name = region.group(2);
        String plain = BUILT_IN.matcher(region.group(3)).replaceAll("").strip();
        String once = plain.equals(name)
                ? "(" + name + "?is_markup_output && !" + name + "?is_string)?then(" + name + ", " + name
                        + "?string?esc)"
                : "(" + plain + ")?string?esc";
        return region.group(1) + "#noautoesc" + region.group(4) + region.group(1) + "#escape " + name + " as " + once
                + region.group(4);
    }
}

package dev.prospectus.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Makes attributes of what the style sheets and styles of a drawing say, as programs for drawing write them: a style of an element goes
 * before any sheet, and a sheet before attributes (SVG 2, 6.6).
 */
final class DrawingStyles {

    private static final Pattern RULE = Pattern.compile("([^{}@]*+)\\{([^{}]*+)\\}");

    /** Comments, fonts that the shipped one stands in for, and what holds on dark screens. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->|@charset[^;]*+;|@font-face\\s*+\\{[^{}]*+\\}"
                    + "|@media[^{}]*dark[^{}]*+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");

    /** Two colours, the first of which is for light grounds (CSS Color 5, 8). */
    private static final Pattern LIGHT_DARK = Pattern.compile(
            "light-dark\\(\\s*+((?:[^(),]|\\([^()]*+\\))++),(?:[^()]|\\((?:[^()]|\\([^()]*+\\))*+\\))*+\\)");

    private static final Pattern COMPUTED = Pattern.compile("\\b(var|calc|min|max|clamp|light-dark)\\(");

    /** A reference in quotes, in which what draws finds nothing. */
    private static final Pattern QUOTED = Pattern.compile("url\\(\\s*+[\"'](#[^\"')\\s]++)[\"']\\s*+\\)");

    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z-]*");
    private static final Set<String> NOT_STYLE = Set.of("alt", "class", "href", "id", "style", "title");

    /** Those of angles and lengths that attributes have without a unit. */
    private static final Pattern UNITS = Pattern.compile("([0-9])(?:px|deg)\\b");

    private static final Pattern ID = Pattern.compile("#");
    private static final Pattern CLASS = Pattern.compile("[.\\[:]");

    private DrawingStyles() {}

    /** One selector with what it says. */
    private record Rule(String selector, String said) {

        /** How exactly it names its elements (Selectors Level 4, 17). */
        int weight() {
            String names = selector.replaceAll("[#.\\[:][^#.\\[:\\s>+~]*", " ").strip();
            return 10_000 * count(ID)
                    + 100 * count(CLASS)
                    + (names.isEmpty() || names.equals("*") ? 0 : names.split("[\\s>+~]+", -1).length);
        }

        private int count(Pattern sign) {
            return (int) sign.matcher(selector).results().count();
        }
    }

    /** Whether all could be understood; if not, the drawing is left half done. */
    static boolean become(Element drawing) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : drawing.select("style")) {
            String css = LEFT_OUT.matcher(sheet.wholeText()).replaceAll("");
            Matcher rule = RULE.matcher(css);
            while (rule.find()) {
                for (String selector : rule.group(1).strip().split("\\s*,\\s*", -1)) {
                    rules.add(new Rule(selector, rule.group(2)));
                }
            }
            if (!rule.replaceAll("").isBlank() || css.contains("!")) {
                return false;
            }
            sheet.remove();
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        try {
            for (Rule rule : rules) {
                drawing.select(rule.selector()).forEach(element -> say(element, rule.said()));
            }
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            return false;
        }
        for (Element styled : drawing.select("[style]")) {
            say(styled, styled.attr("style"));
            styled.removeAttr("style");
        }
        // To what draws, they say how a diagram of our own looks.
        drawing.select("[class]").removeAttr("class");
        for (Attribute said : drawing.select("*").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .toList()) {
            said.setValue(QUOTED.matcher(LIGHT_DARK.matcher(said.getValue()).replaceAll("$1"))
                    .replaceAll("url($1)"));
            if (COMPUTED.matcher(said.getValue()).find()) {
                return false;
            }
        }
        return true;
    }

    private static void say(Element element, String declarations) {
        for (String declaration : declarations.split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property =
                    declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            if (PROPERTY.matcher(property).matches() && !NOT_STYLE.contains(property)) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                element.attr(
                        property,
                        property.equals("transform") ? UNITS.matcher(value).replaceAll("$1") : value);
            }
        }
    }
}

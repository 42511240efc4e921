package dev.prospectus.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What axe finds wrong with the page as it stands: WCAG 2.0 to 2.2, levels A and AA, its best practices, and what it only
 * tries out.
 */
final class Axe {

    /** The rule that takes as long as all others together, see {@link Contrast}. */
    static final String CONTRAST = "color-contrast";

    /** The other rule of those levels that looks at colours. */
    static final String LINKS_IN_TEXT = "link-in-text-block";

    private static final String SOURCE = source();

    /** Rules whose answer hangs on where boxes stand and how large they are, or on the size and colour of words. */
    static final List<String> OF_BOXES =
            List.of("target-size", "scrollable-region-focusable", "p-as-heading", LINKS_IN_TEXT);

    /**
     * Axe can fetch every style sheet of a page anew ({@code cssom}), to read rules that the browser does not tell of sheets of other
     * hosts. One rule reads them: {@code css-orientation-lock}, which looks for styles that turn the page back when a screen
     * is turned. It is left out, and {@code BrowserTest} holds that no style sheet asks how a screen is held.
     */
    private static final String RUN = """
            async ([runOnly, left]) => {
              const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
              const options = { runOnly, rules, resultTypes: ['violations'], preload: { assets: ['media'] } };
              const { violations } = await axe.run(document, options);
              return violations.flatMap((rule) => rule.nodes.map((node) => describe(rule, node)));
            }""";

    /** Tells of one thing that axe found. */
    private static final String DESCRIBE = """
            window.describe = (rule, node) => ('axe ' + rule.id + ' (' + rule.help + '): ' + node.html + ' -- '
              + node.failureSummary).replace(/\\s+/g, ' ');
            undefined;""";

    private static final Map<String, ?> LEVELS = Map.of(
            "type",
            "tag",
            "values",
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice",
                    "experimental"));

    private Axe() {}

    static List<String> problems(Page page) {
        load(page);
        return PageScript.list(page.evaluate(RUN, List.of(LEVELS, List.of())));
    }

    /** Of every rule but {@link #CONTRAST}. Axe is loaded already. */
    static List<String> problemsButContrast(Page page) {
        return PageScript.list(page.evaluate(RUN, List.of(LEVELS, List.of(CONTRAST))));
    }

    /** Of some rules alone. Axe is loaded already. */
    static List<String> problems(Page page, List<String> rules) {
        return PageScript.list(page.evaluate(RUN, List.of(Map.of("type", "rule", "values", rules), List.of())));
    }

    static void load(Page page) {
        page.evaluate(SOURCE);
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + DESCRIBE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

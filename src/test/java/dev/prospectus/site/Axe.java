package dev.prospectus.site;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with the page as it stands: WCAG 2.0 to 2.2, levels A and AA, and its best practices. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Axe() {}

    static List<String> problems(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(violationsOnly).setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node)))
                        .toList();
    }

    private static String describe(Rule rule, CheckedNode node) {
        return "axe " + rule.getId() + " (" + rule.getHelp() + "): "
                + node.getHtml().replaceAll("\\s+", " ") + " -- "
                + node.getFailureSummary().replaceAll("\\s+", " ");
    }
}

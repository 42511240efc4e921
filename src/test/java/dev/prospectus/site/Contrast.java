package dev.prospectus.site;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Axe's contrast of text, judged once for each look. The script {@code looks.js} says what makes a look. Most texts of a
 * page look like those of another page or screen, and their contrast takes axe longer than all its other rules.
 */
final class Contrast {

    /** Judges all texts of some looks, and answers with what is wrong and with the looks that axe has passed. */
    private static final String JUDGE = """
            async (unknown) => {
              const include = unknown.flatMap((look) => window.looks.get(look));
              const runOnly = { type: 'rule', values: ['color-contrast'] };
              const { violations, passes } = await axe.run({ include }, { runOnly, elementRef: true, preload: false });
              const passed = new Set(passes.flatMap((rule) => rule.nodes.map((node) => node.element)));
              const problems = violations.flatMap((rule) => rule.nodes.map((node) => describe(rule, node)));
              return problems.length
                ? { problems, passed: [] }
                : { problems, passed: unknown.filter((look) => window.looks.get(look).some((text) => passed.has(text))) };
            }""";

    /** Looks that axe has passed. One it could not tell of is judged again on the next page. */
    private final Set<String> passed = new HashSet<>();

    /** Axe is loaded already. */
    List<String> problems(Page page) {
        List<String> unknown = PageScript.run(page, "looks").stream()
                .filter(look -> !passed.contains(look))
                .toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(JUDGE, unknown);
        passed.addAll(PageScript.list(answer.get("passed")));
        return PageScript.list(answer.get("problems"));
    }
}

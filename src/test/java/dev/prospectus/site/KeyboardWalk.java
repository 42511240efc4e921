package dev.prospectus.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A walk through a page with the Tab key, from its top until focus leaves it. */
final class KeyboardWalk {

    /** More stops than any page has; reaching it means that the walk is caught somewhere (WCAG 2.2 SC 2.1.2). */
    private static final int TOO_MANY = 600;

    private KeyboardWalk() {}

    /** Where focus can't be seen, or nothing takes it, or it is caught. */
    static List<String> problems(Page page) {
        PageScript.run(page, "focus-start");
        List<String> problems = new ArrayList<>();
        int stops = 0;
        while (stops < TOO_MANY) {
            page.keyboard().press("Tab");
            List<String> answer = PageScript.list(page.evaluate("stopOfWalk()"));
            if (!answer.get(0).equals("stop")) {
                break;
            }
            stops++;
            problems.addAll(answer.subList(1, answer.size()));
        }
        problems.addAll(PageScript.run(page, "focus-end"));
        return problems;
    }

    /** The first stop is a visible link to the content; following it moves focus there, and the next stop is inside. */
    static List<String> skipLinkProblems(Page page) {
        List<String> problems = new ArrayList<>();
        page.keyboard().press("Tab");
        problems.addAll(PageScript.run(page, "skip-link"));
        page.keyboard().press("Enter");
        problems.addAll(PageScript.run(page, "skipped"));
        return problems;
    }
}

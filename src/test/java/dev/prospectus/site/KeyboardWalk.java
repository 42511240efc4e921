package dev.prospectus.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A walk through a page with the Tab key, from its top until focus leaves it. */
final class KeyboardWalk {

    /** More stops than any page has; reaching it means that the walk is caught somewhere (WCAG 2.2 SC 2.1.2). */
    private static final int TOO_MANY = 600;

    /** The page notes each stop; it is asked only now and then, since asking takes as long as pressing. */
    private static final int AT_ONCE = 8;

    private KeyboardWalk() {}

    /** Where focus can't be seen, or nothing takes it, or it is caught. */
    static List<String> problems(Page page) {
        PageScript.run(page, "focus-start");
        for (int pressed = 0; pressed < TOO_MANY && !isOver(page); pressed += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                page.keyboard().press("Tab");
            }
        }
        return PageScript.run(page, "focus-end");
    }

    private static boolean isOver(Page page) {
        return (Boolean) page.evaluate("window.walkIsOver");
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

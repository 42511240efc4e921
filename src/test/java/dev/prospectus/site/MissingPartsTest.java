package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Scripts run, but one of them does not arrive, or the browser lacks a function: then whatever the page shows still does
 * something, and what needed the script is replaced by what works without. Controls are collected from the pages.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MissingPartsTest {

    /** What browsers that know modules may lack, or offer only in some cases. */
    private static final List<String> FUNCTIONS = List.of(
            "Array.prototype.at",
            "Array.prototype.findLast",
            "Array.prototype.flat",
            "Array.prototype.flatMap",
            "Array.prototype.toSorted",
            "CSS.escape",
            "DOMTokenList.prototype.replace",
            "Document.prototype.adoptNode",
            "Element.prototype.checkVisibility",
            "Element.prototype.replaceChildren",
            "Element.prototype.toggleAttribute",
            "HTMLDialogElement.prototype.showModal",
            "History.prototype.pushState",
            "Intl.Collator",
            "Intl.DateTimeFormat",
            "Intl.ListFormat",
            "Navigator.prototype.clipboard",
            "Navigator.prototype.share",
            "Object.fromEntries",
            "Object.groupBy",
            "Object.hasOwn",
            "Promise.allSettled",
            "String.prototype.normalize",
            "String.prototype.replaceAll",
            "fetch",
            "print",
            "structuredClone");

    private static final String TYPE = "() => { try { return typeof %s } catch { return 'undefined' } }";

    private final BuiltSite site = BuiltSite.inFolder();
    private final Scripts scripts = new Scripts(site);
    private final Map<String, String> texts = new HashMap<>();

    /** One for all, since opening one takes longer than a page does. The site leaves nothing with its readers ({@code stored.js}). */
    private Visit visit;

    @BeforeAll
    void openBrowser() {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void closeBrowser() {
        visit.close();
    }

    @TestFactory
    Stream<DynamicTest> whateverAPageShowsDoesSomething() {
        return perNeed((page, named) -> named.keySet().stream())
                .map(need -> dynamicTest(need.page().toString(), () -> {
                    visit.beginPagesWith("");
                    assertThat(problems(visit, need.page())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whateverAPageShowsDoesSomethingThoughAScriptIsMissing() {
        return perNeed((page, named) ->
                        named.values().stream().flatMap(Set::stream).distinct())
                .map(need -> dynamicTest(need.toString(), () -> {
                    visit.beginPagesWith("");
                    Predicate<String> missing = url -> url.endsWith(need.part());
                    visit.page().route(missing, Route::abort);
                    try {
                        assertThat(problems(visit, need.page())).isEmpty();
                        visit.page()
                                .waitForCondition(
                                        () -> visit.noise().stream().anyMatch(line -> line.contains(need.part())));
                    } finally {
                        visit.page().unroute(missing);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whateverAPageShowsDoesSomethingThoughTheBrowserLacksAFunction() {
        return perNeed((page, named) -> FUNCTIONS.stream())
                .map(need -> dynamicTest(need.toString(), () -> {
                    visit.beginPagesWith("delete " + need.part());
                    assertThat(problems(visit, need.page())).isEmpty();
                    assertThat(visit.page().evaluate(TYPE.formatted(need.part())))
                            .isEqualTo("undefined");
                }));
    }

    private static List<String> problems(Visit visit, SitePage page) {
        visit.open(page.address());
        return PageScript.run(visit.page(), "dead");
    }

    /** @param part a script or a function, which some scripts that the page names need */
    private record Need(SitePage page, String part) {

        @Override
        public String toString() {
            return page + " without " + part;
        }
    }

    /** One page for each part and each set of the named scripts that need it: other pages would show the same again. */
    private Stream<Need> perNeed(BiFunction<SitePage, Map<String, Set<String>>, Stream<String>> parts) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (SitePage page : site.representatives()) {
            Map<String, Set<String>> named = scripts.named(page);
            parts.apply(page, named).forEach(part -> {
                List<String> needing = named.entrySet().stream()
                        .filter(script -> script.getValue().stream().anyMatch(file -> needs(file, part)))
                        .map(Map.Entry::getKey)
                        .toList();
                if (!needing.isEmpty()) {
                    needs.putIfAbsent(part + " for " + needing, new Need(page, part));
                }
            });
        }
        assertThat(needs).hasSizeGreaterThan(5);
        return List.copyOf(needs.values()).stream();
    }

    /** A function is told by the last part of its name, since scripts call it so. */
    private boolean needs(String script, String part) {
        return FUNCTIONS.contains(part)
                ? Pattern.compile("(?:\\.|await |=> )" + part.substring(part.lastIndexOf('.') + 1) + "\\b")
                        .matcher(texts.computeIfAbsent(script, scripts::text))
                        .find()
                : script.equals(part);
    }
}

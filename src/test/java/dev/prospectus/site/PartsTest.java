package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page just like one that was seen is left out; with a fault in it, it is visited. */
@Tag("site")
final class PartsTest {

    private static final Map<String, Consumer<Document>> FAULTS = Map.ofEntries(
            Map.entry("a word wider than a phone", page -> last(page).appendText(" " + "wide".repeat(30))),
            Map.entry("a longer text", page -> last(page).appendText(" and so on".repeat(200))),
            Map.entry("a wide element", page -> last(page).attr("style", "width: 400px")),
            Map.entry("another class", page -> last(page).addClass("wide")),
            Map.entry(
                    "more of the same",
                    page -> last(page).after(last(page).outerHtml().repeat(300))),
            Map.entry("a control without a form", page -> last(page).append("<button type=button>Go</button>")),
            Map.entry(
                    "a link beside a link", page -> page.select("body a").last().after("<a href='#a'>a</a>")),
            Map.entry(
                    "a link of one narrow letter",
                    page -> page.select("body a[href]").first().text("i")),
            Map.entry("a picture from elsewhere", page -> last(page).append("<img alt src='https://a.example/b.png'>")),
            Map.entry("a wide picture", page -> last(page).append("<img alt src='/b.png' width=4000 height=1>")),
            Map.entry("a script in the page", page -> last(page).append("<script>document.cookie = 'a=b'</script>")),
            Map.entry(
                    "a script from elsewhere", page -> page.head().append("<script src='//a.example/b.js'></script>")),
            Map.entry(
                    "a style sheet from elsewhere",
                    page -> page.head().append("<link rel=stylesheet href='https://a.example/b.css'>")),
            Map.entry("a handler", page -> last(page).attr("onclick", "go()")));

    @TestFactory
    Stream<DynamicTest> aFaultOnAPageOfAnyKindHasItVisited() {
        return FAULTS.entrySet().stream()
                .map(fault -> dynamicTest(fault.getKey(), () -> {
                    for (SitePage page : BuiltSite.inFolder().representatives()) {
                        assertThat(chosenBeside(page, fault.getValue()))
                                .as(page.kind())
                                .hasSize(1);
                    }
                }));
    }

    @Test
    void aPageLikeOneThatWasSeenIsLeftOut() {
        for (SitePage page : BuiltSite.inFolder().representatives()) {
            assertThat(chosenBeside(page, copy -> {})).as(page.kind()).isEmpty();
            assertThat(chosenBeside(page, copy -> last(copy).text("Few.")))
                    .as(page.kind())
                    .isEmpty();
        }
    }

    @Test
    void aLongWordThatOnlyComesLaterHasItsPageVisited() {
        SitePage page = new SitePage("a/index.html", "a", "<p data-later='[1,\"Soon\"]'>Now</p>");
        SitePage later = new SitePage("b/index.html", "a", "<p data-later='[1,\"Unforeseeably\"]'>Now</p>");
        assertThat(Parts.choose(List.of(page), List.of(page, later))).containsExactly(later);
        assertThat(Parts.choose(List.of(later), List.of(page, later))).isEmpty();
    }

    private static List<SitePage> chosenBeside(SitePage page, Consumer<Document> change) {
        Document copy = page.document();
        change.accept(copy);
        SitePage changed = new SitePage("copy/index.html", page.kind(), copy.outerHtml());
        return Parts.choose(List.of(page), List.of(page, changed));
    }

    /** The last paragraph, item or term. */
    private static Element last(Document page) {
        return page.select("body :is(p, li, dd)").last();
    }
}

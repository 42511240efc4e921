package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar of all programmes, as of 1 October 2026. */
@Tag("site")
final class CalendarPageTest {

    private final Document page = BuiltSite.inFolder().pages().stream()
            .filter(some -> some.address().equals("calendar/"))
            .findFirst()
            .orElseThrow()
            .document();

    @Test
    void itListsThreeMonthsAndLinksToEveryLaterOne() {
        List<String> months = page.select(".agenda-month > h2").eachText();
        assertThat(months).containsExactly("September 2026", "October 2026", "November 2026", "December 2026");
        List<String> later = page.select("section:has(#_later) a").eachText();
        assertThat(later).first().isEqualTo("January 2027");
        assertThat(page.select(".calendar-pick a").eachText())
                .containsAll(months)
                .containsAll(later);
    }

    /** Those included that are only the first session's beginning. */
    @Test
    void everyDeadlineOfARunsPageIsInTheCalendar() {
        List<SitePage> pages = BuiltSite.inFolder().pages();
        List<String> inCalendar = pages.stream()
                .filter(some -> some.address().startsWith("calendar/20"))
                .flatMap(some -> some.document().select(".agenda .entry-closes a").stream())
                .map(link -> link.attr("href"))
                .toList();
        List<String> told = pages.stream()
                .filter(some -> some.document().select(".page-cohort .facts-side dd").eachText().stream()
                        .anyMatch(words -> words.startsWith("Close on ")))
                .map(SitePage::address)
                .toList();

        assertThat(told).hasSizeGreaterThan(15).contains("programmes/primary-readiness/2026-27-thornhaven/");
        assertThat(told).allMatch(address -> inCalendar.stream().anyMatch(href -> href.endsWith("/" + address)));
    }

    @Test
    void holidaysThatAreOverAreNotListedAndTheMonthsOwnPageHasThem() {
        List<String> overview = page.select(".agenda-terms").eachText();
        assertThat(overview).isNotEmpty().noneMatch(words -> words.contains("Summer holiday"));
        assertThat(BuiltSite.inFolder().pages().stream()
                        .filter(some -> some.address().startsWith("calendar/"))
                        .flatMap(some -> some.document().select(".agenda-terms").stream())
                        .map(org.jsoup.nodes.Element::text))
                .anyMatch(words -> words.contains("Autumn half-term"));
    }
}

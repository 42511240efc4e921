package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that were built on one day and are read on later ones. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LiveStatusTest {

    private static final Catalogue CATALOGUE = Loader.load(
                    Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(BuiltSite.AS_OF)))
            .catalogue();

    private Visit visit;

    @BeforeAll
    void open() throws IOException {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    /** Closing times of summer time and of winter time are among the instants, each a second before and when it comes. */
    @Test
    void atEveryChangeTheListSaysWhatANewBuildWouldSay() {
        visit.at(BuiltSite.AS_OF);
        visit.open("programmes/");
        Set<BookingStatus> seen = EnumSet.noneOf(BookingStatus.class);
        for (Instant change : changes()) {
            for (Instant now : List.of(change.minusSeconds(1), change)) {
                visit.at(now);
                visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                Map<String, String> expected = new TreeMap<>();
                for (OfferId offer : CATALOGUE.offers()) {
                    BookingStatus status = CATALOGUE.status(offer, now);
                    seen.add(status);
                    expected.put(CATALOGUE.title(offer).orElseThrow(), status.label());
                }
                assertThat(shown()).as("at %s", now).isEqualTo(expected);
            }
        }
        assertThat(seen)
                .contains(
                        BookingStatus.OPEN,
                        BookingStatus.FEW_PLACES,
                        BookingStatus.OPENING_SOON,
                        BookingStatus.CLOSED,
                        BookingStatus.IN_PROGRESS,
                        BookingStatus.FINISHED);
    }

    @Test
    void aRunsPageClosesAtItsInstantAndItsStepGoesWithIt() {
        Cohort cohort = CATALOGUE.cohorts().stream()
                .filter(run -> CATALOGUE.site().bookingRules().status(run, BuiltSite.AS_OF) == BookingStatus.OPEN)
                .filter(run -> CATALOGUE.site().bookingRules().timeline(run, BuiltSite.AS_OF).next().stream()
                        .anyMatch(next -> next.status() == BookingStatus.CLOSED))
                .findFirst()
                .orElseThrow();
        Instant closes = CATALOGUE.site().bookingRules().closesAt(cohort);
        visit.at(closes.minusSeconds(1));
        String path =
                "programmes/" + cohort.id().programme() + "/" + cohort.id().segment() + "/";
        Page page = visit.open(path);
        assertThat(visit.visible(".panel-status")).containsExactly("Open");
        assertThat(visit.visible(".panel-next"))
                .first()
                .asString()
                .startsWith("Applications close on")
                .endsWith(", today");
        assertThat(visit.visible(".panel .button")).containsExactly("Apply for a place");
        visit.at(closes);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(visit.visible(".panel-status")).containsExactly("Closed");
        assertThat(visit.visible(".panel .button")).containsExactly("Ask about the next run");
        assertThat(page.locator(".panel")).hasClass(java.util.regex.Pattern.compile("tone-closed"));
    }

    @Test
    void sessionsEndOneAfterTheOther() {
        Cohort cohort = CATALOGUE.cohorts().stream()
                .filter(run -> run.cancelled().isEmpty() && run.sessions().size() > 2)
                .filter(run -> run.firstStart(CATALOGUE.site().timeZone())
                        .filter(start -> start.isAfter(BuiltSite.AS_OF))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Instant end =
                cohort.sessions().get(0).endsAt(CATALOGUE.site().timeZone()).orElseThrow();
        visit.at(end);
        Page page = visit.open(
                "programmes/" + cohort.id().programme() + "/" + cohort.id().segment() + "/");
        assertThat(visit.visible(".session:nth-child(1) .session-state")).containsExactly("Ended");
        assertThat(visit.visible(".session:nth-child(2) .session-state")).containsExactly("Next session");
        assertThat(page.locator(".session-state")).hasCount(2);
    }

    @Test
    void anOldSiteSaysSo() {
        Instant promised = BuiltSite.AS_OF.plus(Duration.ofDays(CATALOGUE.site().freshForDays()));
        visit.at(promised);
        assertThat(visit.open("").locator(".stale")).isHidden();
        visit.at(promised.plusSeconds(1));
        assertThat(visit.open("").locator(".stale")).isVisible();
    }

    @Test
    void daysAreCountedWhereTheHubIs() {
        visit.at(Instant.parse("2026-10-01T23:30:00Z"));
        Page page = visit.open("programmes/");
        assertThat(page.locator(".status-next").allInnerTexts())
                .as("half past midnight in London, still 1 October in UTC")
                .anyMatch(words -> words.equals("Applications close on 16 October 2026, in 14 days"));
    }

    private static SortedSet<Instant> changes() {
        SortedSet<Instant> changes = new TreeSet<>();
        for (OfferId offer : CATALOGUE.offers()) {
            CATALOGUE
                    .site()
                    .bookingRules()
                    .timeline(CATALOGUE.cohorts(offer), BuiltSite.AS_OF)
                    .changes()
                    .forEach(change -> changes.add(change.at()));
        }
        return changes;
    }

    private Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        for (Object card : (List<?>) visit.page()
                .evaluate("[...document.querySelectorAll('.card')].map(card => [card.querySelector('.card-title')"
                        + ".textContent, card.querySelector('.status-label').textContent])")) {
            List<?> pair = (List<?>) card;
            shown.put((String) pair.get(0), (String) pair.get(1));
        }
        return shown;
    }
}

package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prospectus.finder.Finder;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.finder.When;
import dev.prospectus.model.BookingRules;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.RunWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that were built on one day and are read on later ones. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LiveStatusTest {

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();
    private static final BriefTitles TITLES = new BriefTitles(CATALOGUE);
    private static final Bookings BOOKINGS = new Bookings(CATALOGUE, BuiltSite.AS_OF);

    private Visit visit;

    @BeforeAll
    void open() {
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
                    BookingStatus status =
                            new Bookings(CATALOGUE, now).of(offer).status();
                    seen.add(status);
                    expected.put(TITLES.of(offer), status.label());
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
        Instant closes = BOOKINGS.of(cohort).closes().orElseThrow();
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

    /** Paper hangs on a wall longer than a day. */
    @Test
    void paperCountsNoDays() {
        visit.at(Instant.parse("2026-10-05T09:00:00Z"));
        Page page = visit.open("programmes/");
        List<String> shown = page.locator(".status-next").allInnerTexts();
        assertThat(shown).anyMatch(words -> words.matches(".*, in \\d+ days"));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".status-next").allInnerTexts())
                .containsExactlyElementsOf(shown.stream()
                        .map(words -> words.replaceAll(", (in \\d+ days|today|tomorrow)$", ""))
                        .toList());
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".status-next").allInnerTexts()).isEqualTo(shown);

        List<SitePage> flyers = BuiltSite.inFolder().byKind().get("flyer.ftlh");
        assertThat(flyers)
                .allSatisfy(flyer -> assertThat(
                                visit.open(flyer.address()).locator(".flyer").innerText())
                        .doesNotContainPattern(", (in \\d+ days|today|tomorrow)"));
    }

    /** Icon, words and tone of each box, in the layouts for wide and for narrow screens, and what a screen reader says of it. */
    @Test
    void aDrawingFollowsTheStatusOfWhatItShows() {
        for (Pathway pathway : CATALOGUE.pathways()) {
            visit.at(BuiltSite.AS_OF);
            visit.open("pathways/" + pathway.id() + "/");
            List<Box> built = boxes();
            assertThat(built).isNotEmpty();
            Set<BookingStatus> seen = EnumSet.noneOf(BookingStatus.class);
            for (Instant change : changes()) {
                for (Instant now : List.of(change.minusSeconds(1), change)) {
                    visit.at(now);
                    visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                    List<Box> expected = built.stream()
                            .map(box -> box.at(
                                    new Bookings(CATALOGUE, now).of(box.offer()).status()))
                            .toList();
                    expected.forEach(box -> seen.add(
                            new Bookings(CATALOGUE, now).of(box.offer()).status()));
                    assertThat(boxes()).as("%s at %s", pathway.id(), now).isEqualTo(expected);
                }
            }
            assertThat(seen).hasSizeGreaterThan(2);
        }
    }

    /** A box of a drawing: where its link leads, its name, and the id, icon and words of its status. */
    private record Box(String href, String name, String status, String icon, String words) {

        OfferId offer() {
            String[] parts = href.replaceFirst("^.*/programmes/", "").split("/", -1);
            ProgrammeId programme = new ProgrammeId(parts[0]);
            return parts[1].isEmpty()
                    ? OfferId.of(programme)
                    : OfferId.of(programme, parts[1].replaceFirst("^#strand_", ""));
        }

        Box at(BookingStatus other) {
            String renamed = name.replace(
                    ", " + words.toLowerCase(Locale.UK), ", " + other.label().toLowerCase(Locale.UK));
            return new Box(href, renamed, other.id(), "#icon_" + other.id(), other.label());
        }
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (Object found : (List<?>)
                visit.page()
                        .evaluate(
                                "[...document.querySelectorAll('svg a:has(.d-status[data-timeline])')].map(link => ["
                                        + "link.getAttribute('href'), link.getAttribute('aria-label'),"
                                        + " [...link.querySelector('g.d-status').classList].find(name => name.startsWith('status-')).slice(7),"
                                        + " link.querySelector('use').getAttribute('href'), link.querySelector('text.d-status').textContent])")) {
            List<?> box = (List<?>) found;
            boxes.add(
                    new Box((String) box.get(0), (String) box.get(1), (String) box.get(2), (String) box.get(3), (String)
                            box.get(4)));
        }
        return boxes;
    }

    @Test
    void theHomePageCountsWhatIsTrue() {
        List<BookingStatus> tallied = List.of(
                BookingStatus.OPEN, BookingStatus.FEW_PLACES, BookingStatus.WAITING_LIST, BookingStatus.OPENING_SOON);
        visit.at(BuiltSite.AS_OF);
        String until = visit.open("").locator(".tally").getAttribute("data-until");
        Set<String> seen = new TreeSet<>();
        for (Instant change : changes()) {
            for (Instant now : List.of(change.minusSeconds(1), change)) {
                visit.at(now);
                visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                Bookings bookings = new Bookings(CATALOGUE, now);
                List<String> expected = tallied.stream()
                        .map(status ->
                                count(bookings, status) + " " + status.label().toLowerCase(Locale.UK))
                        .filter(count -> !count.startsWith("0 "))
                        .toList();
                boolean known = until == null || now.isBefore(Instant.parse(until));
                assertThat(visit.visible(".tally li")).as("at %s", now).isEqualTo(known ? expected : List.of());
                assertThat(visit.visible(".open-none").isEmpty())
                        .as("nothing is open at %s", now)
                        .isEqualTo(count(bookings, BookingStatus.OPEN) + count(bookings, BookingStatus.FEW_PLACES) > 0);
                assertThat(visit.visible(".open-none a").isEmpty()
                                && visit.visible(".opening").isEmpty())
                        .as("nothing opens soon at %s", now)
                        .isEqualTo(bookings.opening().isEmpty());
                seen.addAll(expected);
            }
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** Of offers, and of runs where it is about what opens. */
    private static long count(Bookings bookings, BookingStatus status) {
        return status == BookingStatus.OPENING_SOON
                ? bookings.opening().size()
                : CATALOGUE.offers().stream()
                        .filter(offer -> bookings.of(offer).status() == status)
                        .count();
    }

    /** The count on the home page leads there. */
    @Test
    void thePageOfOpeningsListsAsManyAsAreCounted() {
        visit.at(BuiltSite.AS_OF);
        for (Instant change : changes().headSet(BuiltSite.AS_OF.plus(Duration.ofDays(120)))) {
            visit.at(change);
            visit.open("calendar/openings/");
            assertThat(visit.visible(".agenda-entries > li"))
                    .as("at %s", change)
                    .hasSameSizeAs(new Bookings(CATALOGUE, change).opening());
        }
    }

    @Test
    void aNoticeEndsOnItsDay() {
        assertThat(CATALOGUE.notices(BuiltSite.AS_OF)).hasSize(1);
        Instant end = CATALOGUE
                .notices(BuiltSite.AS_OF)
                .get(0)
                .endsAt(CATALOGUE.site().timeZone());
        visit.at(end.minusSeconds(1));
        assertThat(visit.open("").locator(".notices")).isVisible();
        visit.at(end);
        assertThat(visit.open("").locator(".notices")).isHidden();
    }

    /** Whatever is shown at the same time on the home page says the same. */
    @Test
    void theHomePageShowsWhatHasOpenedSinceItWasBuilt() {
        visit.at(BuiltSite.AS_OF);
        visit.open("");
        for (Instant change : changes().headSet(BuiltSite.AS_OF.plus(Duration.ofDays(160)))) {
            visit.at(change);
            visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
            Bookings bookings = new Bookings(CATALOGUE, change);
            long open = count(bookings, BookingStatus.OPEN) + count(bookings, BookingStatus.FEW_PLACES);
            assertThat(visit.visible(".open-now .card")).as("at %s", change).hasSize((int) Math.min(6, open));
        }
    }

    @Test
    void theHomePageListsWhatIsOpenAndWhatOpensNext() {
        BookingRules rules = CATALOGUE.site().bookingRules();
        visit.at(BuiltSite.AS_OF);
        visit.open("");
        for (Instant change : changes().headSet(BuiltSite.AS_OF.plus(Duration.ofDays(45)))) {
            visit.at(change);
            visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
            List<String> opening = CATALOGUE.cohorts().stream()
                    .filter(cohort -> rules.status(cohort, change) == BookingStatus.OPENING_SOON)
                    .sorted(Comparator.comparing((Cohort cohort) ->
                                    BOOKINGS.of(cohort).opens().orElseThrow())
                            .thenComparing(Cohort::id))
                    .limit(5)
                    .map(Cohort::title)
                    .toList();
            assertThat(visit.visible(".openings h3 + p")).as("at %s", change).isEqualTo(opening);
            assertThat(visit.visible(".open-now .card .status"))
                    .as("at %s", change)
                    .isSubsetOf("Open", "Few places left");
        }
        visit.at(Instant.parse("2028-09-01T12:00:00Z"));
        visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
        assertThat(visit.visible(".open-now .card, .opening")).isEmpty();
        assertThat(visit.visible(".open-none").get(0)).startsWith("Nothing is open for applications today.");
    }

    /** Of runs that begin, close and end at other times than their offers. */
    @Test
    void aFilteredListFollowsTheRunsThatWereAskedFor() {
        SortedSet<Instant> changes = changes();
        CATALOGUE
                .cohorts()
                .forEach(cohort -> CATALOGUE
                        .site()
                        .bookingRules()
                        .timeline(cohort, BuiltSite.AS_OF)
                        .changes()
                        .forEach(change -> changes.add(change.at())));
        for (String asked : List.of("mode=online", "place=northbridge", "status=open")) {
            visit.at(BuiltSite.AS_OF);
            visit.open("programmes/?" + asked);
            Set<Integer> counts = new TreeSet<>();
            for (Instant now : changes) {
                visit.at(now);
                visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                Choices choices = new Choices(CATALOGUE, now);
                List<Choices.Choice> same = choices.of(asked);
                List<String> expected = choices.titles(same);
                assertThat(visit.visible(".results [role=status]"))
                        .as("%s at %s", asked, now)
                        .containsExactly(
                                expected.size() + " of " + CATALOGUE.offers().size() + " offers");
                if (!expected.isEmpty()) {
                    assertThat(BrowseTest.groups(visit.page()))
                            .as("%s at %s", asked, now)
                            .isEqualTo(choices.groups(same));
                }
                counts.add(expected.size());
            }
            assertThat(counts).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aStatusThatChangesTakesNoFocusFromTheLabelOfAFilter() {
        visit.at(BuiltSite.AS_OF);
        Page page = visit.open("programmes/?role=teacher");
        page.locator(".chosen-list button").focus();
        List<String> before = visit.visible(".results [role=status], .status");
        visit.at(changes().last());
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(visit.visible(".results [role=status], .status")).isNotEqualTo(before);
        assertThat(page.locator(".chosen-list button")).isFocused();
    }

    /** Runs beside the one that the card tells of, their words and statuses, and the tone of the card. */
    @Test
    void theOtherRunsOfACardRollOverByThemselves() {
        OfferId offer = CATALOGUE.offers().stream()
                .filter(one -> one.toString().equals("sktm-teaching-assistants"))
                .findFirst()
                .orElseThrow();
        SortedSet<Instant> changes = new TreeSet<>();
        CATALOGUE
                .cohorts(offer)
                .forEach(run -> BOOKINGS.of(run).timeline().changes().forEach(change -> changes.add(change.at())));
        Set<List<String>> seen = new HashSet<>();
        visit.at(BuiltSite.AS_OF);
        Page page = visit.open("programmes/for/teaching-assistant/");
        for (Instant now : changes) {
            visit.at(now);
            page.evaluate("dispatchEvent(new Event('pageshow'))");
            RunWords words = new RunWords(BuiltSite.edition(now));
            OfferBooking booking = new Bookings(CATALOGUE, now).of(offer);
            List<String> others = booking.current().stream()
                    .skip(1)
                    .filter(run -> run.status().compareTo(BookingStatus.IN_PROGRESS) <= 0)
                    .map(run -> words.brief(run.cohort()).words() + " "
                            + run.status().label())
                    .toList();
            assertThat(visit.visible("dt:has-text('Also') ~ dd"))
                    .as("at %s", now)
                    .containsExactlyInAnyOrderElementsOf(others);
            assertThat(visit.visible("dt:has-text('Also')")).hasSize(others.isEmpty() ? 0 : 1);
            assertThat(page.locator(".card.tone-" + booking.status().id())).hasCount(1);
            seen.add(others);
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    /** A list of the statuses of the build day, in a page whose groups say what can be done about them. */
    @Test
    void aGroupHoldsOnlyWhatItsHeadingSays() {
        Set<String> headings = new TreeSet<>();
        for (String path : List.of("programmes/status/open/", "programmes/for/teacher/")) {
            visit.at(BuiltSite.AS_OF);
            int cards = visit.open(path).locator(".card").count();
            for (Instant change : changes()) {
                visit.at(change);
                visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                assertThat(visit.visible(".card")).hasSize(cards);
                assertThat(visit.visible(".result-group:has(#group_apply) .card-status .status"))
                        .as("%s at %s", path, change)
                        .isSubsetOf("Open", "Few places left", "Waiting list");
                assertThat(visit.visible(".result-group:has(#group_other) .card-status .status"))
                        .as("%s at %s", path, change)
                        .doesNotContain("Open", "Few places left", "Waiting list", "Opening soon", "Register interest");
                headings.addAll(visit.visible(".result-group h2"));
            }
            assertThat(visit.page().title())
                    .as("a number that changes says of when it is")
                    .contains("(" + cards + (path.contains("status") ? " on 1 October 2026)" : ")"));
        }
        assertThat(headings).contains("You can apply now", "Not taking applications");
    }

    @Test
    void theFindersAnswersMoveToTheTimeThatIsLeft() {
        visit.at(BuiltSite.AS_OF);
        visit.open("find/secondary/teacher/independent/no-secondary-development/");
        int found = visit.visible(".finder-match").size();
        assertThat(visit.visible("[data-when=right-now] .finder-match")).isNotEmpty();
        visit.at(Instant.parse("2026-11-22T12:00:00Z"));
        visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
        assertThat(visit.visible("[data-when=right-now] .finder-status .status"))
                .isSubsetOf("Open", "Few places left", "Waiting list");
        assertThat(visit.visible("[data-when=later] .finder-status .status"))
                .isNotEmpty()
                .doesNotContain("Open", "Few places left", "Waiting list");
        assertThat(visit.visible(".finder-match")).hasSize(found);
    }

    @Test
    void theFindersAnswersStayInTheOrderOfThePathways() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        Set<When> moved = EnumSet.noneOf(When.class);
        for (String path : List.of("primary/teacher/", "primary/headteacher/")) {
            FinderStep.Outcome outcome = FinderSteps.of(CATALOGUE)
                    .all()
                    .filter(FinderStep.Outcome.class::isInstance)
                    .map(FinderStep.Outcome.class::cast)
                    .filter(step -> path(step).startsWith(path))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            visit.at(BuiltSite.AS_OF);
            visit.open("find/" + path(outcome));
            visit.at(now);
            visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
            SchoolAnswers answers = outcome.answers().orElseThrow();
            for (When when : When.values()) {
                List<String> titles = finder(now).matches(answers).stream()
                        .filter(match -> match.when() == when)
                        .map(match -> TITLES.of(match.offer()))
                        .toList();
                assertThat(visit.visible("[data-when=" + when.id() + "] .finder-match h3"))
                        .as("%s of %s", when, path)
                        .isEqualTo(titles);
                if (finder(BuiltSite.AS_OF).matches(answers).stream()
                        .anyMatch(match -> match.when() == when && !titles.contains(TITLES.of(match.offer())))) {
                    moved.add(when);
                }
            }
        }
        assertThat(moved).contains(When.RIGHT_NOW);
    }

    private static Finder finder(Instant at) {
        return new Finder(CATALOGUE, offer -> CATALOGUE.site().bookingRules().status(CATALOGUE.cohorts(offer), at));
    }

    private static String path(FinderStep step) {
        return step.given().stream()
                .map(given -> given.answer().segment() + "/")
                .collect(Collectors.joining());
    }

    @Test
    void theCalendarListsWhatIsToComeAndItsMonthsMarkWhatIsOver() {
        Instant later = Instant.parse("2026-11-22T12:00:00Z");
        visit.at(later);
        Page page = visit.open("calendar/");
        assertThat(visit.visible(".agenda-month > h2")).containsExactly("November 2026", "December 2026");
        assertThat(page.locator(".agenda-day:visible").first().getAttribute("data-day"))
                .isGreaterThanOrEqualTo("2026-11-22");
        assertThat(visit.visible(".empty")).isEmpty();
        page = visit.open("calendar/2026-11/");
        assertThat(page.locator("td[data-day='2026-11-05'] .entry-session strong")
                        .allInnerTexts())
                .isNotEmpty()
                .containsOnly("Ended");
        assertThat(page.locator("td[data-day='2026-11-25'] strong")).hasCount(0);
        visit.at(Instant.parse("2030-01-01T12:00:00Z"));
        visit.open("calendar/for/primary-development/");
        assertThat(visit.visible(".agenda-month")).isEmpty();
        assertThat(visit.visible(".empty")).hasSize(1);
    }

    @Test
    void aSessionOfSeveralDaysIsUnderWayUntilItEnds() {
        String session = "td[data-day='2026-10-01'] .entry-session:has-text('2 October') strong";
        for (String at : List.of("2026-10-01T12:00:00Z", "2026-10-02T12:00:00Z", "2026-10-02T22:00:00Z")) {
            visit.at(Instant.parse(at));
            Page page = visit.open("calendar/2026-10/");
            assertThat(page.locator(session)).hasText(at.endsWith("22:00:00Z") ? "Ended" : "Under way");
        }
        visit.at(Instant.parse("2027-09-28T12:00:00Z"));
        String later = "td[data-day='2027-09-29'] .entry-session:has-text('1 October')";
        Page page = visit.open("calendar/2027-09/");
        assertThat(page.locator(later)).hasCount(1);
        assertThat(page.locator(later + " strong")).hasCount(0);
        visit.at(Instant.parse("2027-09-30T12:00:00Z"));
        page = visit.open("calendar/2027-09/");
        assertThat(page.locator(later + " strong")).hasText("Under way");
    }

    @Test
    void factsTellThePastAsPast() {
        Cohort cohort = CATALOGUE.cohorts().stream()
                .filter(run -> CATALOGUE.site().bookingRules().status(run, BuiltSite.AS_OF) == BookingStatus.OPEN)
                .findFirst()
                .orElseThrow();
        Instant closes = BOOKINGS.of(cohort).closes().orElseThrow();
        String path =
                "programmes/" + cohort.id().programme() + "/" + cohort.id().segment() + "/";
        visit.at(closes.minusSeconds(1));
        visit.open(path);
        assertThat(visit.visible(".facts dd")).anyMatch(words -> words.startsWith("Close on "));
        visit.at(closes);
        visit.open(path);
        assertThat(visit.visible(".facts dd"))
                .anyMatch(words -> words.startsWith("Closed on "))
                .noneMatch(words -> words.startsWith("Close on "));
        visit.at(Instant.parse("2028-01-01T12:00:00Z"));
        for (String page : List.of("programmes/", "programmes/" + cohort.id().programme() + "/")) {
            visit.open(page);
            assertThat(visit.visible(".card dd, .facts dd, .runs td"))
                    .as(page)
                    .anyMatch(words -> words.startsWith("Started "))
                    .noneMatch(words -> words.startsWith("Starts "));
        }
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
                        + ".textContent, card.querySelector('.status').textContent])")) {
            List<?> pair = (List<?>) card;
            shown.put((String) pair.get(0), (String) pair.get(1));
        }
        return shown;
    }
}

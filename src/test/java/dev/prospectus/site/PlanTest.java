package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school's plan in a real browser: what it finds, what it adds up, how it goes from page to page, and that it stays in the address. */
@Tag("browser")
final class PlanTest {

    private static final String RUN = "/2026-27-one";

    /** Everything that a browser could keep of a reader. */
    private static final String STORED = """
            async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), window.name,
              ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)].filter(Boolean)""";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        MadeUpSite made = new MadeUpSite(folder.resolve("site"));
        Path config = folder.resolve("site/site-config.yml");
        Files.writeString(config, "cover: {per-day: 220}\n", StandardOpenOption.APPEND);
        made.with("data/venues.yml", "hall:\n  name: The Hall\n");
        for (String teachers : List.of("ants", "bees", "cats", "gone", "late")) {
            made.withProgramme(teachers, teachers, "teacher");
        }
        made.withProgramme("leads", "leads", "maths-lead");
        made.withProgramme("mixed", "mixed", "[teacher, maths-lead]");
        run(made, "ants", "", """
                - {date: 2026-09-16, start: 09:00, end: 12:00}
                - {date: 2026-11-04, start: 09:00, end: 12:00}
                - {date: 2026-11-05, start: 09:00, end: 12:00}
                - {date: 2026-11-06, start: 09:00, end: 12:00}
                - {date: 2026-11-09}
                - {date: 2026-11-11, start: 09:00, end: 12:00}
                - {date: 2026-11-12, start: 09:00, end: 12:00}
                - {date: 2026-11-18, start: 09:00, end: 16:00}
                - {date: 2026-11-25, start: 16:00, end: 17:30}
                - {date: 2026-12-02, last-day: 2026-12-04, start: 10:00, end: 15:00}
                - {date: 2027-01-13, start: 13:00, end: 15:00}
                - {date: 2027-01-20, start: 16:30, end: 17:30}
                """);
        run(made, "bees", "", """
                - {date: 2026-09-16, start: 09:00, end: 12:00}
                - {date: 2026-11-04, start: 11:00, end: 14:00}
                - {date: 2026-11-05, start: 12:00, end: 15:00}
                - {date: 2026-11-09}
                - {date: 2026-11-10, start: 09:00, end: 12:00}
                - {date: 2026-11-11, start: 09:00, end: 12:00}
                - {date: 2026-11-18, start: 10:00, end: 11:00}
                - {date: 2026-11-25, start: 16:30, end: 18:00}
                - {date: 2026-12-03, start: 10:00, end: 11:00}
                - {date: 2026-12-04, start: 16:00, end: 17:00}
                - {date: 2027-01-20, start: 13:30, end: 14:00}
                - {date: 2027-01-27, start: 09:30, end: 10:30}
                - {date: 2027-02-03, start: 09:30, end: 12:00}
                """);
        run(made, "cats", "", """
                - {date: 2026-11-10}
                - {date: 2027-01-13, start: 14:59, end: 17:00}
                - date: 2027-01-20
                  parts:
                    - {title: Leads, start: 13:00, end: 15:00, for: maths-lead}
                    - {title: All, start: 16:00, end: 17:00}
                - {date: 2027-01-27, start: 09:00, end: 09:31}
                - {date: 2027-02-03, start: 11:59, end: 13:00}
                """);
        run(made, "leads", "", """
                - {date: 2026-11-06, start: 09:00, end: 12:00}
                - {date: 2027-02-10, start: 09:00, end: 12:00}
                - {date: 2027-02-24, start: 13:00, end: 15:00}
                - {date: 2027-03-02, last-day: 2027-03-03, start: 09:00, end: 15:00}
                """);
        run(made, "mixed", "", """
                - {date: 2026-11-12, start: 09:00, end: 12:00}
                - {date: 2027-02-10, start: 11:00, end: 12:30}
                - {date: 2027-02-24, start: 13:00, end: 15:00}
                - {date: 2027-03-02, last-day: 2027-03-03, start: 16:00, end: 15:00}
                """);
        run(made, "gone", "cancelled: {reason: Too few applied.}", """
                - {date: 2026-11-04, start: 09:00, end: 12:00}
                - {date: 2026-11-11, start: 09:00, end: 12:00}
                """);
        run(made, "late", "postponed: {reason: The leader is ill.}", """
                - {date: 2026-11-04, start: 09:00, end: 12:00}
                """);
        made.with("data/programmes/paid.yml", """
                title: paid
                summary: One day on what comes first.
                phases: primary
                roles: teacher
                format:
                  duration: One year
                  group: {per-school: 2}
                funding:
                  cost: {amount: 95, per: person, early: {amount: 80.50, until: 2026-10-15}}
                  grant:
                    - {amount: 150, per: school, purpose: release time}
                    - {amount: 500, per: school, purpose: books, for: {school-types: [special]}}
                    - {purpose: travel}
                outcomes: Participants know what comes first.
                contact: office
                """);
        run(made, "paid", "", """
                - {date: 2026-11-03, start: 09:30, end: 12:30}
                - {date: 2026-12-01, start: 09:30, end: 15:30}
                - {date: 2027-01-12, start: 16:00, end: 17:30}
                - {date: 2027-02-09}
                - {date: tbc}
                """);
        // Five days for the whole school: how many people go is not said.
        made.with("data/programmes/whole.yml", """
                title: whole
                summary: A year for the whole staff.
                phases: primary
                roles: teacher
                format: {duration: One year, cover-days: 5}
                funding: {cost: free}
                outcomes: Participants know what comes first.
                contact: office
                """);
        run(made, "whole", "", """
                - {date: 2026-11-03, start: 09:30, end: 15:30}
                """);
        site = made.built();
    }

    private static void run(MadeUpSite made, String id, String more, String sessions) throws IOException {
        made.with("data/cohorts/2026-27/" + id + ".yml", """
                cohorts:
                  - id: one
                    title: One
                    %s
                    mode: in-person
                    venue: hall
                    applications: {opens: 2026-09-01, closes: 2026-10-20, url: https://forms.example.org/x}
                    sessions:
                %s""".formatted(more, sessions.indent(6)));
    }

    private static String plan(String... ids) {
        return "plan/#plan="
                + Stream.of(ids)
                        .map(id -> id.contains("~") ? id.replaceFirst("~", RUN + "~") : id + RUN)
                        .collect(Collectors.joining(","));
    }

    @Test
    void twelveClashesAreFoundAndNoneInvented() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            open(visit, plan("ants", "bees", "cats", "leads", "mixed~~~maths-lead", "gone", "late"));
            assertThat(visit.visible(".plan-sum"))
                    .singleElement()
                    .asString()
                    .startsWith("5 runs, 12 clashes, ")
                    .endsWith(" 2 runs are cancelled or postponed, and counted nowhere.");
            assertThat(visit.visible("#plan_dates"))
                    .noneMatch(dates -> dates.contains("gone") || dates.contains("late"));
            assertThat(visit.visible("#plan_clashes .plan-notes > li > strong"))
                    .containsExactly(
                            "Wednesday 4 November 2026",
                            "Wednesday 11 November 2026",
                            "Wednesday 18 November 2026",
                            "Wednesday 25 November 2026",
                            "Thursday 3 December 2026",
                            "Wednesday 13 January 2027",
                            "Wednesday 20 January 2027",
                            "Wednesday 27 January 2027",
                            "Wednesday 3 February 2027",
                            "Wednesday 10 February 2027",
                            "Wednesday 24 February 2027",
                            "3 March 2027");
            assertThat(visit.visible("#plan_clashes .plan-notes > li:nth-child(7)"))
                    .containsExactly("Wednesday 20 January 2027"
                            + " Both at the same time, for one role: teacher"
                            + " ants, One, 2026-27: Session, 4:30pm to 5:30pm"
                            + " cats, One, 2026-27: Session, Leads, 1pm to 3pm, for maths leads; All, 4pm to 5pm");
            assertThat(visit.visible("#plan_perhaps .plan-notes > li > strong"))
                    .containsExactly("Monday 9 November 2026", "Tuesday 10 November 2026");
            visit.page().getByLabel("Who goes: mixed, One, 2026-27").selectOption("-");
            assertThat(visit.visible("#plan_clashes .plan-notes > li")).hasSize(9);
            visit.page().getByLabel("Who goes: mixed, One, 2026-27").selectOption("");
            assertThat(visit.visible("#plan_clashes .plan-notes > li")).hasSize(9);
            assertThat(visit.visible("#plan_perhaps .plan-notes > li > strong"))
                    .contains("Thursday 12 November 2026", "Wednesday 10 February 2027");
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** By hand: half a day, a day, a twilight and two unknown, for two people; £80.50 each until 15 October, then £95; £150 for the school. */
    @Test
    void sumsAreAsWorkedOutByHand() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = open(visit, plan("paid") + "&cover=187.50");
            assertThat(visit.visible("#plan_takes tbody td"))
                    .containsExactly(
                            "2 (teacher)", "3 days or more", "3 days or more", "£562.50 or more", "£161", "£150");
            assertThat(visit.visible("#plan_takes .plan-notes li"))
                    .containsExactly(
                            "Altogether at least £573.50: cover (£562.50) and what you pay (£161), less the grants (£150).",
                            "Not counted: 2 sessions whose day or times are not known yet.",
                            "Not in the sum, since we can't tell what it is for your school: Special schools: £500 per school towards books (paid, One, 2026-27).",
                            "Not in the sum, since we can't tell what it is for your school: Funding towards travel (paid, One, 2026-27).");
            page.getByLabel("How many people").fill("150");
            page.getByLabel("How many people").blur();
            assertThat(page.getByLabel("How many people")).hasValue("99");
            page.getByLabel("How many people").fill("1");
            page.getByLabel("How many people").blur();
            page.getByLabel("What a day of cover costs you").fill("200");
            assertThat(visit.visible("#plan_takes tbody td"))
                    .containsExactly(
                            "1 (teacher)", "1.5 days or more", "1.5 days or more", "£300 or more", "£80.50", "£150");
            assertThat(address(visit)).endsWith("~~1&cover=200");
            page.getByLabel("What a day of cover costs you").fill("two");
            assertThat(page.getByLabel("What a day of cover costs you")).hasAttribute("aria-invalid", "true");
            assertThat(address(visit)).endsWith("~~1&cover=200");
            visit.at(Instant.parse("2026-10-15T23:00:00Z"));
            page.reload();
            assertThat(page.locator(".plan-tools")).isVisible();
            assertThat(visit.visible("#plan_takes tbody td"))
                    .containsExactly(
                            "1 (teacher)", "1.5 days or more", "1.5 days or more", "£300 or more", "£95", "£150");
            open(visit, plan("whole"));
            assertThat(visit.visible("#plan_takes tbody td")).containsExactly("1 (teacher)", "1 day", "1 day", "£220");
            page.getByLabel("What a day of cover costs you").fill("");
            assertThat(page.locator("#plan_cover_said")).hasText("While this is empty we reckon with £220.");
        }
    }

    /** The first visit on a phone in the light, the second as whoever decides gets it, in the dark and on paper. */
    @Test
    void everybodyCanReadIt() throws IOException {
        String whole = plan("ants~closed~2026-10-01", "bees", "cats", "mixed", "paid", "gone") + ",lost/2025-26-x,odd";
        try (Visit visit = new Visit(Visit.PHONE, site)) {
            Page page = open(visit, whole);
            assertThat(Axe.problems(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(page.locator("#plan_takes tbody td").first().boundingBox().width)
                    .isGreaterThan(200);
            page.setViewportSize(1280, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.problems(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.visible(".plan :is(button, select, input, summary), .plan-add-more"))
                    .isEmpty();
            assertThat(visit.visible(".plan h2"))
                    .containsExactly(
                            "What has changed",
                            "Clashes",
                            "Look at these again",
                            "What you plan",
                            "What it takes from your school",
                            "Deadlines",
                            "All sessions");
            assertThat(visit.visible("#plan_dates .agenda-date")).doesNotContain("Wednesday 16 September");
            assertThat(visit.visible("#plan_news li")).anyMatch(item -> item.startsWith("A run is over"));
        }
    }

    @Test
    void nothingOfAPlanLeavesTheBrowserOrStaysInIt() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE, site)) {
            Page page = visit.open("programmes/");
            page.getByText("Add to our plan: ants").click();
            assertThat(page.locator(".plan-said")).hasText("Added to your plan.");
            Locator bees = page.locator(".plan-add-more li", new Page.LocatorOptions().setHasText("bees"))
                    .locator(".plan-add a");
            bees.click();
            assertThat(page.locator(".plan-sum")).containsText("2 runs");
            assertThat(bees).isInViewport();
            assertThat(address(visit))
                    .isEqualTo("plan/#plan=ants" + RUN + "~open~2026-10-01,bees" + RUN + "~open~2026-10-01");
            String home = page.url().replaceFirst("plan/.*", "");
            assertThat(visit.requests())
                    .contains(home + "plan/runs.json")
                    .allMatch(request -> request.startsWith(home))
                    .noneMatch(request -> request.contains("ants") || request.contains("bees"));
            calendar(visit);
            assertThat(visit.requests().stream()
                            .filter(request -> request.contains("ants") || request.contains("bees")))
                    .containsExactlyInAnyOrder(
                            home + "ics/for/ants/run/2026-27-one.ics", home + "ics/for/bees/run/2026-27-one.ics");
            page.getByText("Remove: bees").click();
            assertThat(page.evaluate(STORED)).isEqualTo(List.of());
            assertThat(address(visit)).isEqualTo("plan/#plan=ants" + RUN + "~open~2026-10-01");
            page.getByText("Put it back").click();
            assertThat(address(visit)).contains("bees" + RUN + "~open~2026-10-01");
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** A list with a filter, a page, a place on it, back, another, and the plan: the plan goes along, the filter stays. */
    @Test
    void aPlanGoesFromPageToPage() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/?role=teacher");
            page.getByText("Add to our plan: ants").click();
            assertThat(page.locator(".plan-sum")).containsText("1 run,");
            page.goBack();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 1 run");
            assertThat(address(visit)).isEqualTo("programmes/?role=teacher#plan=ants" + RUN + "~open~2026-10-01");
            assertThat(visit.visible(".plan-bar")).containsExactly("Our plan: 1 run");
            assertThat(page.locator(".plan-add a").allTextContents())
                    .contains("In our plan: ants", "Add to our plan: bees");
            page.getByText("Add to our plan: bees").click();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 2 runs Added.");
            page.getByLabel("Maths lead").check();
            assertThat(address(visit))
                    .startsWith("programmes/?role=maths-lead&role=teacher#plan=ants")
                    .contains(",bees");
            page.locator(".card-title a", new Page.LocatorOptions().setHasText("cats"))
                    .click();
            page.waitForURL(Pattern.compile(".*/programmes/cats/#plan=.*"));
            assertThat(page.locator(".plan-bar")).isVisible();
            page.locator(".contents a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/programmes/cats/#part_\\w+&plan=ants.*,bees.*"));
            page.getByText("Add to our plan: One").click();
            page.reload();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 3 runs");
            page.goBack();
            page.goBack();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 3 runs");
            assertThat(address(visit))
                    .startsWith("programmes/?role=maths-lead&role=teacher#plan=ants")
                    .contains(",cats");
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/programmes/\\?role=teacher#plan=ants.*,cats.*"));
            assertThat(visit.visible(".chosen-list li")).hasSize(1);
            page.locator(".plan-bar a").click();
            assertThat(page.locator(".plan-tools")).isVisible();
            assertThat(visit.visible(".plan-list h3 a")).containsExactly("ants", "bees", "cats");
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** From a card on the home page, a date and an outcome of the finder; each place then says so. */
    @Test
    void runsComeFromWhereverASchoolFindsThem() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE, site)) {
            Page page = visit.open("");
            page.getByText("Add to our plan: ants").click();
            assertThat(page.locator(".plan-sum")).containsText("1 run,");
            page.locator(".plan-add-more a", new Page.LocatorOptions().setHasText("All dates"))
                    .click();
            page.waitForURL(Pattern.compile(".*/calendar/#plan=.*"));
            page.getByText("Add to our plan: bees, One").first().click();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 2 runs Added.");
            assertThat(visit.visible(".entry-session .plan-add"))
                    .hasSizeGreaterThan(20)
                    .allMatch(words -> words.startsWith("In our plan : ants")
                            || words.startsWith("In our plan : bees")
                            || words.startsWith("Add to our plan : "))
                    .filteredOn(words -> words.contains("bees"))
                    .containsOnly("In our plan : bees, One");
            assertThat(visit.visible(".entry-closes, .entry-opens")).noneMatch(words -> words.contains("plan"));
            String outcome = pagesWith(site, "/plan/#add=leads" + RUN)
                    .filter(path -> path.startsWith("find/"))
                    .findFirst()
                    .orElseThrow();
            visit.open(outcome.replace("index.html", "") + page.url().replaceFirst("[^#]*", ""));
            page.getByText("Add to our plan: leads").click();
            assertThat(page.locator(".plan-bar")).hasText("Our plan: 3 runs Added.");
            assertThat(address(visit))
                    .endsWith("ants" + RUN + "~open~2026-10-01,bees" + RUN + "~~2026-10-01,leads" + RUN
                            + "~open~2026-10-01");
            page.locator(".plan-bar a").click();
            assertThat(page.locator(".plan-tools")).isVisible();
            assertThat(visit.visible(".plan-list h3 a")).containsExactly("ants", "bees", "leads");
            assertThat(address(visit)).contains("bees" + RUN + "~open~2026-10-01");
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** Whoever looks at a plan that was sent to them, and goes back, has their own. */
    @Test
    void thePlanOfSomebodyElseTakesNoOther() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/ants/#plan=ants" + RUN);
            page.navigate(page.url().replaceFirst("programmes/.*", plan("bees", "cats")));
            assertThat(page.locator(".plan-sum")).containsText("2 runs");
            page.goBack();
            assertThat(address(visit)).isEqualTo("programmes/ants/#plan=ants" + RUN);
        }
    }

    @Test
    void anAddressWithFaultsStillShowsWhatItCan() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE, site)) {
            Page page = open(
                    visit,
                    "plan/#plan=%3Cimg%20src=x%20onerror=alert(1)%3E,ants" + RUN + "~nonsense~2026-99-99~headteacher~0,"
                            + "lost/2025-26-group&cover=%3Cb%3E");
            assertThat(page.locator(".plan-list h3")).containsText("ants");
            assertThat(visit.visible("#plan_news li"))
                    .contains(
                            "A run is over or no longer on this site: lost group, 2025-26. Take it out of the plan",
                            "1 part of the address could not be read.");
            assertThat(page.locator(".plan img, .plan b").count()).isZero();
            page.getByText("Take it out of the plan").click();
            assertThat(address(visit)).doesNotContain("lost");
            page.evaluate("location.hash = 'add=nonsense'");
            assertThat(page.locator(".plan-said")).hasText("Nothing is added: the address names no run.");
            assertThat(address(visit)).startsWith("plan/#plan=ants");
            assertThat(visit.noise()).isEmpty();
        }
    }

    @Test
    void whatRolledOverSinceIsTold() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            visit.at(Instant.parse("2026-10-21T09:00:00Z"));
            Page page = open(visit, plan("ants~open~2026-10-01", "cats~closed~2026-10-20", "gone~open~2026-09-02"));
            assertThat(page.locator("#plan_news .plan-notes > li")).containsText(new String[] {
                "ants, One, 2026-27: was open on 1 October 2026, is in progress now.",
                "gone, One, 2026-27: was open on 2 September 2026, is cancelled now.",
                "We have seen this"
            });
            assertThat(visit.visible(".plan-sum"))
                    .singleElement()
                    .asString()
                    .endsWith("2 runs take nobody new: fully booked, closed or begun."
                            + " 1 run is cancelled or postponed, and counted nowhere.");
            assertThat(visit.visible("#plan_takes .plan-notes li"))
                    .contains("Of this, half a day out of lessons is over already.");
            page.getByText("We have seen this").click();
            assertThat(page.locator("#plan_news")).isHidden();
            assertThat(address(visit))
                    .contains("ants" + RUN + "~in-progress~2026-10-21", "gone" + RUN + "~cancelled~2026-10-21");
        }
    }

    @Test
    void itsCalendarHasThePublishedDates() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            open(visit, plan("ants"));
            assertThat(calendar(visit)).isEqualTo(published("ants"));
            open(visit, plan("cats", "ants"));
            List<String> both = Stream.of("ants", "cats")
                    .flatMap(id -> events(published(id)).stream())
                    .toList();
            String made = calendar(visit);
            assertThat(events(made)).hasSizeGreaterThan(15).containsExactlyInAnyOrderElementsOf(both);
            assertThat(made).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            visit.at(Instant.parse("2026-11-10T09:00:00Z"));
            visit.page().reload();
            open(visit, plan("gone", "whole"));
            assertThat(events(calendar(visit)))
                    .containsExactlyElementsOf(events(published("gone")))
                    .hasSize(2)
                    .allMatch(event -> event.contains("\r\nSTATUS:CANCELLED\r\n"));
            assertThat(visit.page().locator(".plan-said"))
                    .hasText(
                            "2 dates saved in the file plan.ics. Open it, and your calendar takes them over as known now."
                                    + " What was cancelled is marked so. Runs that are over are left out.");
        }
    }

    /** A script of the plan's page that does not come leaves the list, and the page says so. */
    @Test
    void whatDoesNotComeIsSaid() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.page();
            for (String missing : List.of("plan-page", "plan-sums", "badge", "runs.json")) {
                Predicate<String> part = url -> url.contains("/" + missing);
                page.route(part, Route::abort);
                visit.open(plan("ants"));
                // What live.js itself needs leaves the page as it is without scripts.
                assertThat(page.locator(missing.equals("badge") ? ".without-scripts" : ".plan-sum"))
                        .containsText(
                                missing.equals("badge") ? "does not run the script" : "Your plan could not be loaded.");
                assertThat(visit.visible(".plan-add-more h3")).as(missing).contains("ants", "bees");
                page.unroute(part);
                page.navigate("about:blank");
            }
            Predicate<String> carrier = url -> url.contains("/carry");
            page.route(carrier, Route::abort);
            visit.open("programmes/ants/#plan=bees" + RUN);
            page.locator(".plan-add a").click();
            page.waitForURL(Pattern.compile(".*/plan/#add=ants.*"));
            assertThat(page.locator(".without-scripts")).isVisible();
            assertThat(visit.visible(".plan")).isEmpty();
            page.unroute(carrier);
            page.navigate("about:blank");
            for (String missing : List.of("plan-dates", "2026-27-one.ics")) {
                Predicate<String> part = url -> url.contains("/" + missing);
                page.route(part, Route::abort);
                open(visit, plan("ants"));
                page.getByText("Add all dates to your calendar").click();
                assertThat(page.locator(".plan-said")).hasText("The dates could not be loaded. Try again later.");
                page.unroute(part);
                page.navigate("about:blank");
            }
        }
    }

    /** Firefox before 147 and Safari before 26 do not tell from which page a reader comes back. */
    @Test
    void aPlanGoesAlongInAnOlderBrowser() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            visit.beginPagesWith("delete window.navigation");
            Page page = visit.open("programmes/?role=teacher#plan=ants" + RUN);
            assertThat(page.locator(".plan-bar")).isVisible();
            assertThat(page.evaluate("typeof navigation")).isEqualTo("undefined");
            page.getByLabel("Maths lead").check();
            assertThat(page).hasURL(Pattern.compile(".*role=maths-lead&role=teacher#plan=ants.*"));
            page.locator(".card-title a", new Page.LocatorOptions().setHasText("bees"))
                    .click();
            page.waitForURL(Pattern.compile(".*/programmes/bees/#plan=ants.*"));
            assertThat(page.locator(".plan-bar")).isVisible();
            page.locator(".contents a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/programmes/bees/#part_\\w+&plan=ants.*"));
        }
    }

    @Test
    void withoutScriptsThePageTellsWhatThereIs() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE.withoutScripts(), site)) {
            Page page = visit.open("plan/#add=ants" + RUN);
            assertThat(page.locator(".without-scripts")).containsText("does not run the script");
            assertThat(visit.visible(".plan-add-more h3"))
                    .contains("ants", "bees", "late")
                    .doesNotContain("gone");
            assertThat(visit.visible(".plan, .plan-add")).isEmpty();
        }
    }

    @Test
    void aPageThatTheHubWroteStaysWhereItIs() throws IOException {
        MadeUpSite made = new MadeUpSite(folder.resolve("own"));
        made.withProgramme("ants", "ants", "teacher");
        run(made, "ants", "", "- {date: 2026-11-04}\n");
        made.with("data/venues.yml", "hall:\n  name: The Hall\n");
        made.with("content/plan.md", "title=Our plan for the hub\ntype=page\nstatus=published\n~~~~~~\nWords.\n");
        BuiltSite own = made.built();
        assertThat(own.files()).containsKey("plan/index.html").doesNotContainKey("plan/runs.json");
        assertThat(pagesWith(own, "ants")).isNotEmpty();
        assertThat(pagesWith(own, "plan-add")).isEmpty();
    }

    /** A plan, once its runs have come. */
    private static Page open(Visit visit, String path) {
        Page page = visit.open(path);
        assertThat(page.locator(".plan-tools")).isVisible();
        return page;
    }

    /** Paths of the pages whose HTML has some words. */
    private static Stream<String> pagesWith(BuiltSite site, String words) {
        return site.files().keySet().stream()
                .filter(path -> path.endsWith("/index.html"))
                .filter(path -> read(site, path).contains(words));
    }

    private static String read(BuiltSite site, String path) {
        try {
            return Files.readString(site.folder().resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The address without the marks of dates, which are {@link PlanNewsTest}'s. */
    private static String address(Visit visit) {
        return visit.address().replaceAll("~[0-9a-z.-]{16,}(?=[,&]|$)", "").replaceAll("~+(?=[,&]|$)", "");
    }

    private static String calendar(Visit visit) throws IOException {
        Download download = visit.page()
                .waitForDownload(() ->
                        visit.page().getByText("Add all dates to your calendar").click());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    private static String published(String id) {
        return read(site, "ics/for/" + id + "/run/2026-27-one.ics");
    }

    private static List<String> events(String calendar) {
        return Stream.of(calendar.split("(?=BEGIN:VEVENT)"))
                .filter(part -> part.startsWith("BEGIN:VEVENT"))
                .map(part -> part.replaceFirst("END:VCALENDAR\r\n$", ""))
                .toList();
    }
}

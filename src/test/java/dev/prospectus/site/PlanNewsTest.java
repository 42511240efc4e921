package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was made before the hub changed its data, opened afterwards: what is told, and that nothing else is. */
@Tag("browser")
final class PlanNewsTest {

    private static final List<String> RUNS =
            List.of("moved", "other", "shifted", "known", "placed", "dearer", "later", "called-off", "many", "renamed");

    private static final String FOUR = """
            - {date: 2026-11-04, start: 09:00, end: 12:00}
            - {date: 2027-01-13, start: 09:00, end: 12:00}
            - {date: 2027-03-04, start: 09:00, end: 12:00}
            - {date: 2027-04-28, start: 09:00, end: 12:00}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheHubChangedIsToldAndNothingElse() throws IOException {
        String hash = collected(before());
        assertThat(hash.length()).as(hash).isLessThan(70 * RUNS.size());
        BuiltSite after = after();
        try (Visit visit = new Visit(Visit.LAPTOP, after)) {
            visit.at(Instant.parse("2026-10-02T09:00:00Z"));
            Page page = open(visit, hash);
            assertThat(news(visit))
                    .containsExactly(
                            "moved, One, 2026-27: has changed since 1 October 2026."
                                    + " Session 3 moved from 4 March to Thursday 11 March 2027, 1pm to 3pm.",
                            "other, One, 2026-27: has changed since 1 October 2026."
                                    + " No session any more on 13 January 2027."
                                    + " New: Last of all on Wednesday 9 June 2027, 9am to midday."
                                    + " New: a session whose day is not known yet.",
                            "shifted, One, 2026-27: has changed since 1 October 2026."
                                    + " Other times: now 10am to 1pm (Wednesday 13 January 2027).",
                            "known, One, 2026-27: has changed since 1 October 2026."
                                    + " Session 2 has its day now: Wednesday 20 January 2027, 9am to midday."
                                    + " Session 3: 4 March 2027 no longer holds, another day is not known yet.",
                            "placed, One, 2026-27: has changed since 1 October 2026."
                                    + " Another place: now The Barn, Field Lane (all sessions).",
                            "dearer, One, 2026-27: has changed since 1 October 2026."
                                    + " Another price: now £95 per person."
                                    + " Another grant: now £150 per school towards release time.",
                            "later, One, 2026-27: has changed since 1 October 2026."
                                    + " Applications close: now Tuesday 27 October 2026, not 20 October.",
                            "called-off, One, 2026-27: was open on 1 October 2026, is cancelled now.",
                            "many, One, 2026-27: has changed since 1 October 2026."
                                    + " Dates have changed. Now: Monday 2 November 2026; Tuesday 3 November 2026; and more.",
                            "We have seen this: note how it stands today");
            page.getByText("We have seen this").click();
            assertThat(page.locator("#plan_news")).isHidden();
            String seen = visit.address().replaceFirst(".*#", "#");
            visit.at(Instant.parse("2027-05-05T09:00:00Z"));
            open(visit, seen);
            assertThat(visit.visible("#plan_news .plan-notes > li"))
                    .isNotEmpty()
                    .noneMatch(item -> item.contains("has changed since"));
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** Of an address without marks only the status is known; once it was opened it has them. */
    @Test
    void anAddressOfOldIsReadAsItWas() throws IOException {
        BuiltSite site = before();
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            visit.at(Instant.parse("2026-11-05T09:00:00Z"));
            open(visit, "#plan=moved/2026-27-one~open~2026-10-01,later/2026-27-one~in-progress~2026-11-04~teacher~3");
            assertThat(visit.visible("#plan_news .plan-notes > li"))
                    .containsExactly(
                            "moved, One, 2026-27: was open on 1 October 2026, is in progress now.",
                            "We have seen this: note how it stands today");
            assertThat(visit.address())
                    .matches("plan/#plan=moved/2026-27-one~open~2026-10-01,"
                            + "later/2026-27-one~in-progress~2026-11-05~teacher~3~[0-9a-z.-]{20,40}");
            open(
                    visit,
                    "#plan=moved/2026-27-one~in-progress~2026-11-04~~~..---zz,later/2026-27-one~in-progress~~~~0123456789");
            assertThat(visit.visible("#plan_news")).isEmpty();
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** The address of a plan of all runs, as the page makes it. */
    private static String collected(BuiltSite site) throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = open(
                    visit, RUNS.stream().map(id -> id + "/2026-27-one").collect(Collectors.joining(",", "#plan=", "")));
            assertThat(page.locator("#plan_news")).isHidden();
            return visit.address().replaceFirst(".*#", "#");
        }
    }

    private static Page open(Visit visit, String hash) {
        visit.page().navigate("about:blank");
        Page page = visit.open("plan/" + hash);
        assertThat(page.locator(".plan-tools")).isVisible();
        return page;
    }

    private BuiltSite before() throws IOException {
        MadeUpSite made = made("before", "The Hall");
        for (String id : RUNS) {
            run(made, id, "2026-10-20", "", FOUR);
        }
        run(made, "known", "2026-10-20", "", FOUR.replace("2027-01-13, start: 09:00, end: 12:00", "tbc"));
        run(made, "many", "2026-10-20", "", daily(70, 0));
        return made.built();
    }

    private BuiltSite after() throws IOException {
        MadeUpSite made = made("after", "The hub's own hall");
        Path dearer = folder.resolve("after/data/programmes/dearer.yml");
        Files.writeString(
                dearer,
                Files.readString(dearer)
                        .replace(
                                "  cost: free\n",
                                "  cost: {amount: 95, per: person}\n  grant: {amount: 150, per: school, purpose: release time}\n"));
        for (String id : RUNS) {
            run(made, id, "2026-10-20", "", FOUR);
        }
        String third = "2027-03-04, start: 09:00, end: 12:00";
        run(made, "moved", "2026-10-20", "", FOUR.replace(third, "2027-03-11, start: 13:00, end: 15:00"));
        run(made, "other", "2026-10-20", "", FOUR.replaceFirst("- .date: 2027-01-13.*\n", "") + """
                - {title: Last of all, date: 2027-06-09, start: 09:00, end: 12:00}
                - {date: tbc}
                """);
        run(made, "shifted", "2026-10-20", "", FOUR.replace("13, start: 09:00, end: 12", "13, start: 10:00, end: 13"));
        run(made, "known", "2026-10-20", "", FOUR.replace("01-13", "01-20").replace(third, "tbc"));
        run(made, "placed", "2026-10-20", "venue: barn", FOUR);
        run(made, "later", "2026-10-27", "", FOUR);
        run(made, "called-off", "2026-10-20", "cancelled: {reason: Too few applied.}", FOUR.replace("03-04", "03-11"));
        run(made, "many", "2026-10-20", "", daily(70, 1));
        return made.built();
    }

    private MadeUpSite made(String name, String hall) throws IOException {
        MadeUpSite made = new MadeUpSite(folder.resolve(name));
        made.with("data/venues.yml", """
                hall:
                  name: %s
                barn:
                  name: The Barn
                  address: Field Lane
                """.formatted(hall));
        for (String id : RUNS) {
            made.withProgramme(id, id, "teacher");
        }
        return made;
    }

    private static void run(MadeUpSite made, String id, String closes, String more, String sessions)
            throws IOException {
        made.with("data/cohorts/2026-27/" + id + ".yml", """
                cohorts:
                  - id: one
                    title: One
                    mode: in-person
                    %s
                    applications: {opens: 2026-09-01, closes: %s, url: https://forms.example.org/x}
                    sessions:
                %s""".formatted(
                        more.startsWith("venue") ? more : "venue: hall\n    " + more, closes, sessions.indent(6)));
    }

    /** Sessions on the last of which the day differs by some days. */
    private static String daily(int count, int more) {
        return IntStream.range(0, count)
                .mapToObj(day -> LocalDate.of(2026, 11, 2).plusDays(day == count - 1 ? day + more : day))
                .map(day -> "- {date: " + day + "}\n")
                .collect(Collectors.joining());
    }

    /** What is told, of many days the first three. */
    private static List<String> news(Visit visit) {
        return visit.visible("#plan_news .plan-notes > li").stream()
                .map(item -> item.replaceFirst("((?:[^;]*;){2}) .*$", "$1 and more."))
                .toList();
    }
}

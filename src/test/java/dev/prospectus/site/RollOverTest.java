package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prospectus.finder.When;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.YearWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page tells of an offer's run is told of the same run, at any time after the site was built. */
@Tag("browser")
final class RollOverTest {

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();
    private static final String UNKNOWN = "Not yet known";

    /** What is told of an offer, as plainly as the catalogue can be asked at an instant. */
    private record Told(
            String status,
            String next,
            String label,
            String href,
            String when,
            String where,
            String places,
            String line) {

        static Told of(OfferId offer, Instant now) {
            PageTools tools = PageTools.of(BuiltSite.edition(now));
            RunWords words = new RunWords(tools.edition());
            OfferBooking booking = new Bookings(CATALOGUE, now).of(offer);
            Optional<CohortBooking> best = booking.best();
            Optional<String> next = new YearWords(tools.edition())
                    .next(offer)
                    .map(Phrase::words)
                    .filter(year -> When.of(booking.status()) == When.LATER);
            ActionView step =
                    tools.steps().of(CATALOGUE.programme(offer.programme()).orElseThrow(), offer);
            return new Told(
                    booking.status().label(),
                    tools.statuses().of(offer).next().orElse(""),
                    step.label(),
                    step.href(),
                    when(best.flatMap(run -> words.starts(run.cohort())).map(Phrase::words), next),
                    best.flatMap(run -> words.where(run.cohort())).orElse(UNKNOWN),
                    best.flatMap(run -> words.placesLeft(run.cohort()))
                            .map(Phrase::words)
                            .orElse(""),
                    best.isEmpty() || When.of(booking.status()) == When.LATER
                            ? next.map(year -> year + ".").orElse("")
                            : line(best, words));
        }

        /** With the year in which an offer runs next that does not run every year, where no run can be acted on before. */
        private static String when(Optional<String> starts, Optional<String> next) {
            return next.isEmpty()
                    ? starts.orElse(UNKNOWN)
                    : starts.map(words -> words + "; " + Capitals.inSentence(next.get()))
                            .orElse(next.get());
        }

        /** The finder's line: nothing when no run can be acted on before next year. */
        private static String line(Optional<CohortBooking> best, RunWords words) {
            return best.filter(run -> When.of(run.status()) != When.LATER)
                    .map(CohortBooking::cohort)
                    .map(run -> words.starts(run).orElseThrow().words() + ". "
                            + words.where(run).orElseThrow() + ".")
                    .orElse("");
        }
    }

    @Test
    void panelFactsCardAndFinderTellOfTheSameRun() throws IOException {
        Set<String> places = new HashSet<>();
        Set<String> labels = new HashSet<>();
        try (Visit visit = new Visit(Visit.PHONE);
                Visit wide = new Visit(Visit.LAPTOP)) {
            for (OfferId offer : offers()) {
                String page = "programmes/" + offer.programme() + "/";
                for (Told told : follow(visit, offer, page, told -> onPage(visit, told))) {
                    places.add(told.where());
                    labels.add(told.label());
                }
                follow(wide, offer, "programmes/", told -> onCard(wide, offer, told));
                finderPage(offer)
                        .ifPresent(outcome ->
                                follow(visit, offer, outcome.address(), told -> inFinder(visit, offer, told)));
            }
        }
        assertThat(places).hasSizeGreaterThan(3);
        assertThat(labels).hasSizeGreaterThan(2);
    }

    /** Signs that lists of values might be told apart by, and those that HTML needs. */
    @Test
    void aVenuesNameIsShownWholeBeforeAndAfterItsRunTakesOver(@TempDir Path folder) throws IOException {
        String first = "Hill Hall | Room 2";
        String second = "A; B = C & \"D\" <E>'s";
        MadeUpSite site = new MadeUpSite(folder.resolve("site"))
                .withProgramme("halls", "Halls", "teacher")
                .with("data/venues.yml", """
                        one:
                          name: %s
                          address: [Mill Lane]
                        two:
                          name: "%s"
                          address: [Mill Lane]
                        """.formatted(first, second.replace("\"", "\\\"")))
                .with("data/cohorts/2026-27/halls.yml", """
                        cohorts:
                        %s
                        %s
                        """.formatted(
                                run("one", "2026-10-09", "2026-10-20"), run("two", "2026-11-20", "2026-12-01")));
        try (Visit visit = new Visit(Visit.LAPTOP, site.built())) {
            for (String path : List.of("programmes/halls/", "programmes/", "programmes/for/teacher/", "")) {
                visit.at(BuiltSite.AS_OF);
                visit.open(path);
                assertThat(where(visit)).as(path).isEqualTo("In person, " + first);
                visit.at(Instant.parse("2026-10-10T00:00:00Z"));
                visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
                assertThat(where(visit)).as(path).isEqualTo("In person, " + second);
                assertThat(visit.noise()).isEmpty();
            }
            visit.open("programmes/");
            assertThat(fact(visit, ".card", "Also"))
                    .isEqualTo("In person, " + first + ", starts 20 October 2026 Closed");
            visit.open("programmes/?place=hill-hall-room-2");
            assertThat(text(visit, ".card-fit"))
                    .isEqualTo("For what you chose: Closed In person, " + first + ", starts 20 October 2026");
        }
    }

    private static String run(String venue, String closes, String starts) {
        return """
                  - id: %s
                    title: Group %s
                    applications: {opens: 2026-09-01, closes: %s}
                    mode: in-person
                    venue: %s
                    sessions:
                      - {date: %s, start: 10:00, end: 15:00}""".formatted(venue, venue, closes, venue, starts);
    }

    private static String where(Visit visit) {
        return fact(visit, ":is(.facts-side, .card-facts)", "Where");
    }

    /** Moves the clock over all changes while a page stays open. */
    private static List<Told> follow(Visit visit, OfferId offer, String path, UnaryOperator<Told> shown) {
        List<Told> all = new ArrayList<>();
        visit.at(BuiltSite.AS_OF);
        visit.open(path);
        for (Instant now : instants(offer)) {
            visit.at(now);
            visit.page().evaluate("dispatchEvent(new Event('pageshow'))");
            Told told = Told.of(offer, now);
            assertThat(shown.apply(told)).as("%s at %s on %s", offer, now, path).isEqualTo(told);
            all.add(told);
        }
        return all;
    }

    /** Without strands, so that its page has a panel of its own: those whose run changes, and one with a single run. */
    private static List<OfferId> offers() {
        List<OfferId> several = new ArrayList<>();
        List<OfferId> single = new ArrayList<>();
        for (OfferId offer : CATALOGUE.offers()) {
            if (CATALOGUE.programme(offer.programme()).orElseThrow().strands().isEmpty()) {
                int runs = new Bookings(CATALOGUE, BuiltSite.AS_OF)
                        .of(offer)
                        .current()
                        .size();
                if (runs > 0) {
                    (runs > 1 ? several : single).add(offer);
                }
            }
        }
        assertThat(several).isNotEmpty();
        several.addAll(single.subList(0, 1));
        return several;
    }

    /** Every change of the offer's runs, each a second before and when it comes. */
    private static SortedSet<Instant> instants(OfferId offer) {
        SortedSet<Instant> instants = new TreeSet<>();
        for (OfferBooking.Span span :
                new Bookings(CATALOGUE, BuiltSite.AS_OF).of(offer).spans()) {
            instants.add(span.from());
            instants.add(span.from().minusSeconds(1));
        }
        instants.removeIf(instant -> instant.isBefore(BuiltSite.AS_OF));
        return instants;
    }

    private static Optional<SitePage> finderPage(OfferId offer) {
        return BuiltSite.inFolder().pages().stream()
                .filter(page -> page.address().startsWith("find/"))
                .filter(page -> page.document().selectFirst("[data-offer=" + offer + "] .finder-run") != null)
                .findFirst();
    }

    private static Told onPage(Visit visit, Told expected) {
        Page page = visit.page();
        return new Told(
                text(visit, ".panel-status"),
                withoutDays(text(visit, ".panel-next")),
                text(visit, ".panel .button"),
                withoutBase(page.locator(".panel .button").getAttribute("href")),
                fact(visit, ".facts-side", "When"),
                fact(visit, ".facts-side", "Where"),
                expected.places(),
                expected.line());
    }

    private static Told onCard(Visit visit, OfferId offer, Told expected) {
        String card = ".card:has(.card-title a[href$='/" + offer + "/'])";
        return new Told(
                text(visit, card + " .card-status .status"),
                withoutDays(text(visit, card + " .status-next")),
                expected.label(),
                expected.href(),
                fact(visit, card, "When"),
                fact(visit, card, "Where"),
                fact(visit, card, "Places"),
                expected.line());
    }

    private static Told inFinder(Visit visit, OfferId offer, Told expected) {
        String match = "[data-offer=" + offer + "]";
        return new Told(
                text(visit, match + " .finder-status .status"),
                withoutDays(text(visit, match + " .status-next")),
                text(visit, match + " .button").replaceFirst(" *:.*", ""),
                withoutBase(visit.page().locator(match + " .button").getAttribute("href")),
                expected.when(),
                expected.where(),
                expected.places(),
                text(visit, match + " .finder-run"));
    }

    /** The site stands in a folder of its host, the catalogue at its root. */
    private static String withoutBase(String href) {
        return href.replaceFirst("^/hub/", "/");
    }

    private static String fact(Visit visit, String in, String term) {
        return text(visit, in + " div:has(> dt:text-is('" + term + "')) > dd");
    }

    private static String text(Visit visit, String selector) {
        return String.join("|", visit.visible(selector));
    }

    private static String withoutDays(String sentence) {
        return sentence.replaceFirst(", (today|tomorrow|in \\d+ days)$", "");
    }
}

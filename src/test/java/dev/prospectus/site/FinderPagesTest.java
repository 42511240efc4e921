package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.Finder;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.Reason;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.finder.Suitability;
import dev.prospectus.finder.When;
import dev.prospectus.model.Catalogue;
import dev.prospectus.words.ReasonWords;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The finder's pages tell in words what the finder thinks. */
@Tag("site")
final class FinderPagesTest {

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();
    private static final ReasonWords WORDS = new ReasonWords(CATALOGUE::titleOrId, CATALOGUE.nouns());

    private static Finder finder() {
        return new Finder(
                CATALOGUE, offer -> CATALOGUE.site().bookingRules().status(CATALOGUE.cohorts(offer), BuiltSite.AS_OF));
    }

    @Test
    void everyOutcomeGivesTheReasonsForEachOfferInTheWordsOfItsEligibility() {
        Map<String, SitePage> pages =
                BuiltSite.inFolder().pages().stream().collect(Collectors.toMap(SitePage::address, Function.identity()));
        Finder finder = finder();
        Set<When> seen = EnumSet.noneOf(When.class);
        List<FinderStep> steps = FinderSteps.of(CATALOGUE).all().toList();
        assertThat(steps).hasSizeGreaterThan(50);
        for (FinderStep step : steps) {
            if (step instanceof FinderStep.Outcome outcome && outcome.answers().isPresent()) {
                String address = "find/"
                        + step.given().stream()
                                .map(given -> given.answer().segment() + "/")
                                .collect(Collectors.joining());
                List<Match> matches = finder.matches(outcome.answers().get());
                boolean school = outcome.answers().get().role().leadsSchool();
                Element page = pages.get(address).document();
                assertThat(page.select(".finder-match").eachAttr("data-offer"))
                        .as(address)
                        .containsExactlyElementsOf(matches.stream()
                                .map(match -> match.offer().toString())
                                .toList());
                List<Match> ruledOut = finder.ruledOut(outcome.answers().get());
                assertThat(page.select(".finder-not > [data-offer]").stream()
                                .map(told -> told.attr("data-offer") + ": "
                                        + told.select(".finder-reasons > li").eachText())
                                .map(FinderPagesTest::withoutAbbreviations))
                        .as(address)
                        .containsExactlyElementsOf(ruledOut.stream()
                                .map(match -> match.offer() + ": "
                                        + WORDS.of(match.suitability().reasons()))
                                .map(FinderPagesTest::withoutAbbreviations)
                                .toList());
                assertThat(page.select(".finder-who")).as(address).hasSize(school ? matches.size() : 0);
                for (Match match : matches) {
                    seen.add(match.when());
                    Element told = page.selectFirst("[data-offer=\"" + match.offer() + "\"]");
                    assertThat(told(Optional.ofNullable(told).orElseThrow()))
                            .as("%s: %s", address, match.offer())
                            .isEqualTo(words(match, school));
                }
            }
        }
        assertThat(seen).contains(When.RIGHT_NOW, When.LATER, When.NOT_YET, When.ASK_FIRST);
    }

    /** Who asks for themselves may be found little; it is never a dead end where others at the school are found more. */
    @Test
    void everyOutcomeOfSomebodyWhoAsksForThemselvesLeadsOnToWhatSuitsTheirSchool() {
        Map<String, SitePage> pages =
                BuiltSite.inFolder().pages().stream().collect(Collectors.toMap(SitePage::address, Function.identity()));
        int prominent = 0;
        for (FinderStep step : FinderSteps.of(CATALOGUE).all().toList()) {
            if (step instanceof FinderStep.Outcome outcome) {
                SchoolAnswers answers = outcome.answers().orElseThrow();
                String address = "find/"
                        + step.given().stream()
                                .map(given -> given.answer().segment() + "/")
                                .collect(Collectors.joining());
                Element page = pages.get(address).document();
                List<String> links = page.select("main a:contains(See what suits anybody)").stream()
                        .map(link -> URI.create("https://x.example/" + address)
                                .resolve(link.attr("href"))
                                .getPath()
                                .replaceFirst("^.*/find/", "find/"))
                        .toList();
                boolean soon = page.select("[data-when=right-now] li, [data-when=soon] li")
                        .hasText();
                prominent += soon || answers.role().leadsSchool() ? 0 : 1;
                String school = "find/" + answers.phase().id() + "/headteacher/";
                List<String> expected =
                        answers.role().leadsSchool() ? List.of() : soon ? List.of(school) : List.of(school, school);
                assertThat(links).as(address).isEqualTo(expected);
                assertThat(pages.keySet()).containsAll(expected);
            }
        }
        assertThat(prominent).isPositive();
    }

    @Test
    void theListForHeadteachersSaysWhereToLookForTheirSchool() {
        Map<String, Element> leads = BuiltSite.inFolder().pages().stream()
                .filter(page -> page.address().startsWith("programmes/for/"))
                .collect(Collectors.toMap(
                        SitePage::address,
                        page -> Optional.ofNullable(page.document().selectFirst(".lead"))
                                .orElseThrow()));

        assertThat(leads.get("programmes/for/headteacher/").text())
                .isEqualTo(
                        "These are for headteachers themselves. For what suits your school, answer a few questions.");
        assertThat(leads.entrySet().stream()
                        .filter(lead ->
                                !lead.getValue().select("a[href$=/find/]").isEmpty())
                        .map(Map.Entry::getKey))
                .containsExactly("programmes/for/headteacher/");
    }

    /** The run that can be acted on best, and nothing once applications to all have closed. */
    @Test
    void whatCanBeActedOnSaysWhenAndWhereItsRunTakesPlace() {
        Element match = BuiltSite.inFolder().pages().stream()
                .filter(page -> page.address().equals("find/primary/teaching-assistant/"))
                .map(page -> page.document().select("[data-offer=sktm-teaching-assistants]"))
                .findFirst()
                .orElseThrow()
                .first();
        assertThat(Optional.ofNullable(match).orElseThrow().select(".finder-run"))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.text()).isEqualTo("Starts 6 November 2026. In person, Calderwick.");
                    assertThat(run.attr("data-later"))
                            .isEqualTo(
                                    "[%d,\"Starts 22 February 2027. Online.\",%d,\"Dates to be confirmed. Online.\",%d,\"\"]"
                                            .formatted(
                                                    Instant.parse("2026-10-31T00:00:00Z")
                                                            .getEpochSecond(),
                                                    Instant.parse("2027-02-06T00:00:00Z")
                                                            .getEpochSecond(),
                                                    Instant.parse("2027-08-31T23:00:00Z")
                                                            .getEpochSecond()));
                });
    }

    /** Everything a page says about an offer between its summary and what to do next. */
    private static String told(Element match) {
        return match.select(".finder-first, .finder-why, .finder-reasons > li").eachText().stream()
                .map(FinderPagesTest::withoutAbbreviations)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Match match, boolean school) {
        Suitability suitability = match.suitability();
        StringBuilder words = new StringBuilder();
        if (suitability instanceof Suitability.NotYet notYet) {
            WORDS.first(notYet).ifPresent(first -> words.append(first).append('\n'));
            words.append("What it asks");
            append(words, notYet.reasons());
        } else if (suitability instanceof Suitability.CannotTell open) {
            words.append("What we do not know");
            append(words, open.reasons());
            appendCriteria(words, open.criteria());
        } else if (suitability instanceof Suitability.OutOfReach out) {
            words.append("What stands in the way");
            append(words, out.reasons());
        } else if (suitability instanceof Suitability.RightNow now) {
            List<Reason> reasons =
                    school ? now.reasons().subList(1, now.reasons().size()) : now.reasons();
            words.append(reasons.isEmpty() ? "" : "Why it fits");
            append(words, reasons);
            appendCriteria(words, now.criteria());
        }
        if (!match.advice().isEmpty()) {
            words.append("\nAdvised, not required");
            append(words, match.advice());
        }
        return withoutAbbreviations(words.toString().strip());
    }

    private static void appendCriteria(StringBuilder words, List<Reason> criteria) {
        if (!criteria.isEmpty()) {
            words.append("\nCheck that this is so");
            append(words, criteria);
        }
    }

    private static void append(StringBuilder words, List<Reason> reasons) {
        WORDS.of(reasons).forEach(sentence -> words.append('\n').append(sentence));
    }

    /** Full words in brackets are another test's matter. */
    private static String withoutAbbreviations(String words) {
        return words.replaceAll("(\\b[A-Z]{2,}s?) \\([^)]*\\)", "$1");
    }
}

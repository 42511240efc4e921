package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.site.Choices.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list of offers with its filters, against the catalogue itself. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowseTest {

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();
    private static final Choices CHOICES = new Choices(CATALOGUE, BuiltSite.AS_OF);
    private static final String LIST = "programmes/";

    private Visit visit;

    @BeforeAll
    void open() {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @Test
    void nothingIsTickedAndEveryOfferIsThere() {
        Page page = visit.open(LIST);
        assertThat(page.locator(":checked[type=checkbox]")).hasCount(0);
        assertThat(visit.visible(".card-title")).containsExactlyInAnyOrderElementsOf(CHOICES.titles(List.of()));
        assertThat(page.locator(".results [role=status]"))
                .hasText(CATALOGUE.offers().size() + " offers");
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void anyChoiceShowsWhatTheCatalogueSays() {
        Random random = new Random(20261001);
        List<Choice> choices = CHOICES.all();
        for (int round = 0; round < 40; round++) {
            List<Choice> some = random.ints(1 + random.nextInt(4), 0, choices.size())
                    .distinct()
                    .mapToObj(choices::get)
                    .toList();
            visit.open(LIST + query(some));
            List<String> expected = CHOICES.titles(some);
            assertThat(visit.visible(".results [role=status]")).as("%s", some).containsExactly(count(expected));
            if (!expected.isEmpty()) {
                assertThat(visit.visible(".card-title")).as("%s", some).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(groups(visit.page())).as("%s", some).isEqualTo(CHOICES.groups(some));
            }
        }
    }

    /** For teaching assistants there is a run in person that is open, and one online that opens later. */
    @Test
    void twoRunsThatMeetOneChoiceEachAreNoMatch() {
        assertThat(CHOICES.titles(CHOICES.of("role=teaching-assistant", "status=open")))
                .isEqualTo(CHOICES.titles(CHOICES.of("role=teaching-assistant", "mode=online")))
                .hasSize(1);
        for (String other : List.of("status=open", "day=friday", "place=calderwick")) {
            List<Choice> chosen = CHOICES.of("role=teaching-assistant", "mode=online", other);
            assertThat(CHOICES.titles(chosen)).isEmpty();
            Page page = visit.open(LIST + query(chosen));
            assertThat(page.locator(".results [role=status]")).containsText("0 of");
            assertThat(page.title()).startsWith("Programmes (0)");
            assertThat(page.locator(".nothing-ways button")).not().hasCount(0);
            assertThat(page.locator(".card-fit")).hasCount(0);
        }
    }

    @Test
    void aStatusListsWhatItsOwnPageLists() {
        for (BookingStatus status : BookingStatus.values()) {
            visit.open(LIST + "status/" + status.id() + "/");
            List<String> listed = visit.visible(".card-title");
            visit.open(LIST + "?status=" + status.id());
            assertThat(visit.visible(".results [role=status]")).as(status.id()).containsExactly(count(listed));
            assertThat(CHOICES.titles(CHOICES.of("status=" + status.id())))
                    .as(status.id())
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void anOfferCountsForOneStatusWhateverElseIsAsked() {
        for (String asked : List.of("phase=primary", "mode=online", "place=northbridge", "term=spring")) {
            Page page = visit.open(LIST + "?" + asked);
            int numbers = page.locator("[data-name=status] .number").allInnerTexts().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(numbers)
                    .as(asked)
                    .isEqualTo(CHOICES.titles(CHOICES.of(asked)).size())
                    .isPositive();
        }
    }

    @Test
    void oneOfferIsReadOutAsOne() {
        Page page = visit.open(LIST + "?role=teaching-assistant");
        for (String number : page.locator(".option .count").allTextContents()) {
            assertThat(number).matches("1 offer|(?!1 )\\d+ offers");
        }
    }

    @Test
    void aCardTellsOfTheRunThatWasAskedForAndHowItStands() {
        Page page = visit.open(LIST + "?role=teaching-assistant");
        assertThat(page.locator(".card-fit, .card-else")).hasCount(0);
        assertThat(visit.visible("[aria-labelledby=group_apply] .card")).hasSize(1);

        page.locator(".filters-more summary").click();
        page.locator("[name=mode][value=online]").check();
        assertThat(visit.visible("[aria-labelledby=group_ahead] .card")).hasSize(1);
        assertThat(visit.visible(".card-fit"))
                .containsExactly("For what you chose: Opening soon Online, starts 22 February 2027");
        assertThat(visit.visible(".card-status")).first().asString().startsWith("Otherwise: Open Applications close");
        assertThat(Axe.problems(page)).isEmpty();

        page.locator("[name=mode][value=in-person]").check();
        assertThat(page.locator(".card-fit, .card-else")).hasCount(0);
        assertThat(visit.visible("[aria-labelledby=group_apply] .card")).hasSize(1);
    }

    @Test
    void aCardListsItsOtherRuns() {
        for (String path : List.of("?role=teaching-assistant", "for/teaching-assistant/")) {
            visit.open(LIST + path);
            assertThat(visit.visible("dt:has-text('Also') ~ dd"))
                    .containsExactly(
                            "In person, Northbridge, starts 20 October 2026 Waiting list",
                            "Online, starts 22 February 2027 Opening soon",
                            "Online, dates to be confirmed by 15 January 2027 Register interest");
        }
    }

    @Test
    void theSoonestIsThatOfTheRunsThatWereAskedFor() {
        Set<List<String>> orders = new HashSet<>();
        for (String asked : List.of("mode=online", "place=northbridge", "place=eastmere", "term=summer")) {
            visit.open(LIST + "?" + asked + "&sort=starts");
            List<String> sorted = CHOICES.starts(CHOICES.of(asked));
            assertThat(sorted).hasSizeGreaterThan(2);
            assertThat(visit.visible(".card-title")).as(asked).startsWith(sorted.toArray(String[]::new));
            visit.open(LIST + "?sort=starts");
            List<String> anyhow = new ArrayList<>(visit.visible(".card-title"));
            anyhow.retainAll(sorted);
            orders.add(anyhow.equals(sorted) ? List.of() : anyhow);
        }
        assertThat(orders).as("orders that a choice changes").hasSizeGreaterThan(1);
    }

    @Test
    void theNumberBesideAnOptionIsWhatChoosingItWouldShow() {
        Choice primary = CHOICES.all().stream()
                .filter(choice -> choice.value().equals("primary"))
                .findFirst()
                .orElseThrow();
        Page page = visit.open(LIST + query(List.of(primary)));
        for (Choice choice : CHOICES.all()) {
            Locator option = page.locator(".option:has([name=" + choice.name() + "][value=" + choice.value() + "])");
            List<Choice> both = choice.name().equals("phase") ? List.of(choice) : List.of(primary, choice);
            if (!CHOICES.titles(List.of(choice)).isEmpty()) {
                assertThat(option.locator(".number"))
                        .hasText(Integer.toString(CHOICES.titles(both).size()));
            }
        }
    }

    @Test
    void theAddressHoldsTheChoicesAndBackAndReloadRestoreThem() {
        Page page = visit.open(LIST);
        page.locator("[name=role][value=teacher]").check();
        assertThat(visit.address()).isEqualTo(LIST + "?role=teacher");
        assertThat(page.locator("[name=role][value=teacher]")).isFocused();
        page.locator("[name=phase][value=primary]").check();
        page.locator("#_sort").selectOption("title");
        assertThat(visit.address()).isEqualTo(LIST + "?role=teacher&phase=primary&sort=title");
        assertThat(page.title()).contains("Teacher, Primary").matches("Programmes \\(\\d+\\): .*");
        List<String> shown = visit.visible(".card-title");
        assertThat(shown).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

        page.reload();
        assertThat(visit.visible(".card-title")).isEqualTo(shown);
        page.goBack();
        assertThat(page.locator("#_sort")).hasValue("");
        page.goBack();
        assertThat(visit.address()).isEqualTo(LIST + "?role=teacher");
        assertThat(page.locator("[name=phase][value=primary]")).not().isChecked();
        assertThat(page.locator("[name=role][value=teacher]")).isChecked();

        page.locator(".card:visible .card-title a").first().click();
        page.waitForURL(Pattern.compile("programmes/[a-z].*"));
        page.goBack();
        assertThat(page.locator("[name=role][value=teacher]")).isChecked();
        assertThat(page.locator(".chosen-list button")).hasCount(1);
    }

    @Test
    void unknownValuesCountAsNotChosen() {
        Page page = visit.open(LIST + "?role=pirate&colour=red&sort=size&phase=primary");
        assertThat(page.locator(".chosen-list button")).hasCount(1);
        assertThat(page.locator("#_sort")).hasValue("");
    }

    @Test
    void aChosenFilterIsALabelThatRemovesIt() {
        Page page = visit.open(LIST + "?role=teacher&phase=primary&sort=title");
        assertThat(visit.visible(".chosen-list button"))
                .containsExactly("Remove the filter Teacher", "Remove the filter Primary");
        page.locator(".chosen-list button").first().click();
        assertThat(visit.address()).isEqualTo(LIST + "?phase=primary&sort=title");
        assertThat(page.locator(".chosen-list button")).isFocused();
        page.locator(".chosen .clear").click();
        assertThat(visit.address()).isEqualTo(LIST + "?sort=title");
        assertThat(page.locator(".results [role=status]"))
                .hasText(CATALOGUE.offers().size() + " offers");
    }

    @Test
    void whereNothingMatchesItSaysWhyAndWhatComesNear() {
        Page page = visit.open(LIST + "?role=teaching-assistant&phase=secondary");
        assertThat(page.locator(".results [role=status]")).containsText("0 of");
        Locator ways = page.locator(".nothing-ways button");
        assertThat(ways.first()).containsText("Without “");
        assertThat(visit.visible(".result-flat h2")).containsExactly("Nearest matches");
        assertThat(visit.visible(".card-title")).isNotEmpty();
        ways.first().click();
        assertThat(page.locator(".nothing")).isHidden();
        assertThat(visit.visible(".card-title")).isNotEmpty();
    }

    /** For teaching assistants there is nothing online that is open. */
    @Test
    void whomItIsForIsTheLastToBeLeftOut() {
        List<String> own = CHOICES.titles(CHOICES.of("role=teaching-assistant"));
        visit.open(LIST + "?role=teaching-assistant&mode=online&status=open");
        assertThat(visit.visible(".card-title")).isNotEmpty().isSubsetOf(own);
        assertThat(visit.visible(".flat-intro")).containsExactly("It fits 2 of your 3 choices.");
        assertThat(visit.visible(".nothing-ways button"))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Without “Who it is for: Teaching assistant”: ");
    }

    @Test
    void onAPhoneApplyLeadsToTheHeadOfTheResults() {
        try (Visit phone = new Visit(Screen.of(360).withoutMotion())) {
            Page page = phone.page();
            page.setViewportSize(360, 740);
            phone.open(LIST);
            page.locator(".filters-open").click();
            page.locator("[name=phase][value=primary]").check();
            page.locator(".filters [type=submit]").click();
            assertThat(page.locator("#_results")).isFocused();
            assertThat(page.locator(".results-head").boundingBox().y).isBetween(0.0, 60.0);
        }
    }

    @Test
    void applyLeadsToTheResultsWithoutALoad() {
        Page page = visit.open(LIST);
        page.evaluate("window.sameDocument = true");
        page.locator("[name=phase][value=secondary]").check();
        page.locator(".filters [type=submit]").click();
        assertThat(page.locator("#_results")).isFocused();
        assertThat((Boolean) page.evaluate("window.sameDocument")).isTrue();
    }

    @Test
    void onAPhoneThePanelOpensBesideTheResultsAndClosesFromInside() {
        try (Visit phone = new Visit(Visit.PHONE)) {
            Page page = phone.open(LIST);
            assertThat(page.locator(".filters")).isHidden();
            Locator opener = page.locator(".filters-open");
            opener.click();
            assertThat(page.locator(".filters")).isVisible();
            assertThat(opener).hasAttribute("aria-expanded", "true");
            page.locator("[name=role][value=teacher]").check();
            page.locator(".filters-close").click();
            assertThat(page.locator(".filters")).isHidden();
            assertThat(opener).isFocused();
            assertThat(phone.visible(".chosen-list button")).hasSize(1);
            opener.click();
            page.locator(".filters-head").press("Escape");
            page.locator("[name=role][value=teacher]").press("Escape");
            assertThat(page.locator(".filters")).isHidden();
        }
    }

    @Test
    void withoutScriptsLinksServeInsteadAndNoControlIsDead() {
        try (Visit plain = new Visit(Visit.LAPTOP.withoutScripts())) {
            Page page = plain.open(LIST);
            assertThat(plain.visible(".card-title")).hasSize(CATALOGUE.offers().size());
            assertThat(plain.visible("form")).isEmpty();
            assertThat(plain.visible("select, button, input")).isEmpty();
            page.locator(".facets a[href$='/phase/secondary/']").click();
            assertThat(plain.visible(".card-title"))
                    .containsExactlyInAnyOrderElementsOf(CHOICES.titles(CHOICES.all().stream()
                            .filter(choice -> choice.value().equals("secondary"))
                            .toList()));
        }
    }

    /** What each group shows, by its id. */
    static Map<String, Set<String>> groups(Page page) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (Object found : (List<?>)
                page.evaluate("[...document.querySelectorAll('.result-group .card:not([hidden])')].map(card =>"
                        + " [card.closest('section').getAttribute('aria-labelledby'),"
                        + " card.querySelector('.card-title').textContent])")) {
            List<?> pair = (List<?>) found;
            groups.computeIfAbsent((String) pair.get(0), id -> new TreeSet<>()).add((String) pair.get(1));
        }
        return groups;
    }

    private static String query(List<Choice> chosen) {
        return "?"
                + String.join(
                        "&",
                        chosen.stream()
                                .map(choice -> choice.name() + "=" + choice.value())
                                .toList());
    }

    private static String count(List<String> found) {
        int all = CATALOGUE.offers().size();
        return found.size() == all ? all + " offers" : found.size() + " of " + all + " offers";
    }
}

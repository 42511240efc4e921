package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingRules;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list of offers with its filters, against the catalogue itself. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowseTest {

    private static final Catalogue CATALOGUE = Loader.load(
                    Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(BuiltSite.AS_OF)))
            .catalogue();
    private static final BookingRules RULES = CATALOGUE.site().bookingRules();
    private static final String LIST = "programmes/";

    private Visit visit;

    @BeforeAll
    void open() throws IOException {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    /** One value of one field, and which offers have it by the catalogue. */
    private record Choice(String name, String value, Predicate<OfferId> has) {}

    @Test
    void nothingIsTickedAndEveryOfferIsThere() {
        Page page = visit.open(LIST);
        assertThat(page.locator(":checked[type=checkbox]")).hasCount(0);
        assertThat(visit.visible(".card-title")).containsExactlyInAnyOrderElementsOf(titles(List.of()));
        assertThat(page.locator(".results [role=status]"))
                .hasText(CATALOGUE.offers().size() + " offers");
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void anyChoiceShowsWhatTheCatalogueSays() {
        Random random = new Random(20261001);
        List<Choice> choices = choices();
        for (int round = 0; round < 12; round++) {
            List<Choice> some = random.ints(1 + random.nextInt(3), 0, choices.size())
                    .distinct()
                    .mapToObj(choices::get)
                    .toList();
            visit.open(LIST + query(some));
            List<String> expected = titles(some);
            assertThat(visit.visible(".results [role=status]")).as("%s", some).containsExactly(count(expected));
            if (!expected.isEmpty()) {
                assertThat(visit.visible(".card-title")).as("%s", some).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void theNumberBesideAnOptionIsWhatChoosingItWouldShow() {
        Choice primary = choices().stream()
                .filter(choice -> choice.value().equals("primary"))
                .findFirst()
                .orElseThrow();
        Page page = visit.open(LIST + query(List.of(primary)));
        for (Choice choice : choices()) {
            Locator option = page.locator(".option:has([name=" + choice.name() + "][value=" + choice.value() + "])");
            List<Choice> both = choice.name().equals("phase") ? List.of(choice) : List.of(primary, choice);
            if (!titles(List.of(choice)).isEmpty()) {
                assertThat(option.locator(".number"))
                        .hasText(Integer.toString(titles(both).size()));
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
        page.locator("#sort").selectOption("title");
        assertThat(visit.address()).isEqualTo(LIST + "?role=teacher&phase=primary&sort=title");
        assertThat(page.title()).contains("Teacher, Primary").matches("Programmes \\(\\d+\\): .*");
        List<String> shown = visit.visible(".card-title");
        assertThat(shown).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

        page.reload();
        assertThat(visit.visible(".card-title")).isEqualTo(shown);
        page.goBack();
        assertThat(page.locator("#sort")).hasValue("");
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
        assertThat(page.locator("#sort")).hasValue("");
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

    @Test
    void applyLeadsToTheResultsWithoutALoad() {
        Page page = visit.open(LIST);
        page.evaluate("window.sameDocument = true");
        page.locator("[name=phase][value=secondary]").check();
        page.locator(".filters [type=submit]").click();
        assertThat(page.locator("#results")).isFocused();
        assertThat((Boolean) page.evaluate("window.sameDocument")).isTrue();
    }

    @Test
    void onAPhoneThePanelOpensBesideTheResultsAndClosesFromInside() throws IOException {
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
    void withoutScriptsLinksServeInsteadAndNoControlIsDead() throws IOException {
        try (Visit plain = new Visit(Visit.LAPTOP.withoutScripts())) {
            Page page = plain.open(LIST);
            assertThat(plain.visible(".card-title")).hasSize(CATALOGUE.offers().size());
            assertThat(plain.visible("form")).isEmpty();
            assertThat(plain.visible("select, button, input")).isEmpty();
            page.locator(".facets a[href$='/phase/secondary/']").click();
            assertThat(plain.visible(".card-title"))
                    .containsExactlyInAnyOrderElementsOf(titles(choices().stream()
                            .filter(choice -> choice.value().equals("secondary"))
                            .toList()));
        }
    }

    private static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        labelled(
                "role",
                Role.values(),
                choices,
                (offer, role) -> programme(offer).roles().contains(role));
        labelled(
                "phase",
                Phase.values(),
                choices,
                (offer, phase) -> programme(offer).phases().contains(phase));
        labelled(
                "status",
                BookingStatus.values(),
                choices,
                (offer, status) -> CATALOGUE.status(offer, BuiltSite.AS_OF) == status);
        labelled("term", Term.values(), choices, (offer, term) -> days(offer).anyMatch(day -> Term.of(day) == term));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            choices.add(new Choice(
                    "day",
                    weekday.name().toLowerCase(Locale.ROOT),
                    offer -> days(offer).anyMatch(day -> day.getDayOfWeek() == weekday)));
        }
        choices.add(new Choice("kind", "whole", offer -> offer.strand().isEmpty()));
        choices.removeIf(choice -> titles(List.of(choice)).isEmpty());
        return choices;
    }

    private interface Has<T> {
        boolean test(OfferId offer, T value);
    }

    private static <T extends Labelled> void labelled(String name, T[] values, List<Choice> choices, Has<T> has) {
        for (T value : values) {
            choices.add(new Choice(name, value.id(), offer -> has.test(offer, value)));
        }
    }

    private static Stream<LocalDate> days(OfferId offer) {
        Set<BookingStatus> over = Set.of(BookingStatus.FINISHED, BookingStatus.CANCELLED);
        return CATALOGUE.cohorts(offer).stream()
                .filter(cohort -> RULES.isCurrent(cohort, BuiltSite.AS_OF))
                .filter(cohort -> !over.contains(RULES.status(cohort, BuiltSite.AS_OF)))
                .flatMap(cohort -> cohort.sessions().stream())
                .flatMap(BrowseTest::days);
    }

    private static Stream<LocalDate> days(Cohort.Session session) {
        return session.date().day().stream()
                .flatMap(first ->
                        first.datesUntil(session.lastDay().orElse(first).plusDays(1)));
    }

    private static Programme programme(OfferId offer) {
        return CATALOGUE.programme(offer.programme()).orElseThrow();
    }

    /** Choices of one field add up, those of different fields narrow down. */
    private static List<String> titles(List<Choice> chosen) {
        return CATALOGUE.offers().stream()
                .filter(offer -> chosen.stream()
                        .map(Choice::name)
                        .allMatch(name -> chosen.stream()
                                .filter(choice -> choice.name().equals(name))
                                .anyMatch(choice -> choice.has().test(offer))))
                .map(offer -> CATALOGUE.title(offer).orElseThrow())
                .toList();
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

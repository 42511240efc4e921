package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of offers with its filters, where it is too long for one page. */
@Tag("browser")
final class BrowsePartsTest {

    private static final int OFFERS = 200;
    private static final String ALL = "200 offers";

    @TempDir
    private static Path folder;

    private static BuiltSite site = BuiltSite.inFolder();

    /** Every fifth programme is for headteachers. */
    @BeforeAll
    static void build() throws IOException {
        MadeUpSite made = new MadeUpSite(folder.resolve("site"));
        for (int number = 1; number <= OFFERS; number++) {
            made.withProgramme("p%03d".formatted(number), title(number), number % 5 == 0 ? "headteacher" : "teacher");
        }
        site = made.built();
    }

    private static String title(int number) {
        return "Programme %03d".formatted(number);
    }

    private static List<String> titles(int step) {
        return IntStream.rangeClosed(1, OFFERS)
                .filter(number -> number % step == 0)
                .mapToObj(BrowsePartsTest::title)
                .toList();
    }

    /** The parts that were fetched. */
    private static List<String> parts(Visit visit) {
        return visit.requests().stream()
                .filter(address -> address.contains("/part/"))
                .toList();
    }

    @Test
    void withNothingChosenTheFirstPartStandsByItself() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/");
            assertThat(page.locator(".results [role=status]")).hasText(ALL);
            List<String> first = visit.visible(".card-title");
            assertThat(first).hasSizeLessThan(OFFERS).startsWith("Programme 001");
            assertThat(visit.visible(".parts li a")).hasSizeGreaterThan(1);
            assertThat(page.locator("[data-name=role] :text-is('40')")).hasCount(1);
            assertThat(visit.visible(".titles a")).isEqualTo(titles(1));
            assertThat(page.title()).startsWith("Programmes (200)");
            assertThat(parts(visit)).isEmpty();
        }
    }

    @Test
    void aChoiceIsOverAllParts() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/");
            List<String> first = visit.visible(".card-title");
            page.locator("[name=role][value=headteacher]").check();
            assertThat(page.locator(".results [role=status]")).hasText("40 of 200 offers");
            assertThat(visit.visible(".card-title")).isEqualTo(titles(5));
            assertThat(visit.visible(".parts, .titles")).isEmpty();
            assertThat(page.title()).startsWith("Programmes (40): Headteacher");
            List<String> parts = parts(visit);
            assertThat(parts).isNotEmpty();

            page.locator("#_sort").selectOption("title");
            page.locator("[name=role][value=headteacher]").uncheck();
            assertThat(page.locator(".results [role=status]")).hasText(ALL);
            assertThat(visit.visible(".card-title")).isEqualTo(titles(1));
            assertThat(parts(visit)).as("each part is fetched once").isEqualTo(parts);

            page.locator("#_sort").selectOption("");
            assertThat(visit.visible(".card-title")).isEqualTo(first);
            assertThat(visit.visible(".parts, .titles")).hasSize(2);
            assertThat(visit.noise()).isEmpty();
        }
    }

    @Test
    void anAddressWithAChoiceShowsAllThatFits() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/?role=headteacher");
            assertThat(page.locator(".results [role=status]")).hasText("40 of 200 offers");
            assertThat(visit.visible(".card-title")).isEqualTo(titles(5));
        }
    }

    @Test
    void whereAPartCannotBeLoadedTheCountSaysSo() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            Page page = visit.open("programmes/");
            int first = visit.visible(".card-title").size();
            page.route("**/part/**", route -> route.abort());
            page.locator("[name=role][value=headteacher]").check();
            assertThat(page.locator(".results [role=status]"))
                    .containsText("of the first " + first + " offers. The others could not be loaded.");
            page.unroute("**/part/**");
            page.locator("[name=role][value=teacher]").check();
            assertThat(page.locator(".results [role=status]")).hasText(ALL);
        }
    }

    @Test
    void withoutScriptsThePartsHoldEverything() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP.withoutScripts(), site)) {
            visit.open("programmes/");
            int parts = visit.visible(".parts li a").size();
            String all = IntStream.rangeClosed(1, parts)
                    .mapToObj(part -> {
                        visit.open(part == 1 ? "programmes/" : "programmes/part/" + part + "/");
                        return String.join("\n", visit.visible(".card-title"));
                    })
                    .collect(Collectors.joining("\n"));
            assertThat(all.lines()).isEqualTo(titles(1));
            assertThat(visit.visible(".titles")).as("the last part").isEmpty();
        }
    }
}

package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.model.AsOf;
import dev.prospectus.serve.PreviewRequest;
import dev.prospectus.serve.PreviewServer;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.testing.QuietPreview;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bar at the foot of a preview's pages: findings over the page, and the site as of any instant. */
@Tag("browser")
final class PreviewBarTest {

    private static final double PATIENCE_MILLIS = 60_000;
    private static final Locator.WaitForOptions SEEN = new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS);
    private static final String FINDINGS = "prospectus-preview #findings:not([hidden])";

    @TempDir
    Path temp;

    private Path contacts = Path.of("");
    private String sound = "";
    private String address = "";
    private Optional<PreviewServer> server = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        contacts = site.resolve("data/contacts.yml");
        sound = Files.readString(contacts);
        Files.writeString(site.resolve("data/notices.yml"), """
                closed:
                  title: The office is closed
                  text: We answer again after the holiday.
                  from: 2026-12-21
                  until: 2026-12-24
                """);
        PreviewRequest request = new PreviewRequest(
                site,
                Optional.of("/"),
                Optional.of(AsOf.parse("2026-10-01T09:00:00Z")),
                at -> new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.of(at), false, Severity.ERROR, 1));
        PreviewServer running = PreviewServer.start(0, request, Clock.systemUTC(), new QuietPreview());
        server = Optional.of(running);
        address = "http://127.0.0.1:" + running.address().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.ifPresent(PreviewServer::close);
    }

    @Test
    void errorsComeOverThePageCanBeClosedComeBackWhenNewAndVanishWhenMended() throws IOException {
        try (Reader reader = Chromium.shared().reader(Visit.LAPTOP)) {
            Page page = open(reader, "");
            assertThat(page.locator(FINDINGS).count()).isZero();

            Files.writeString(contacts, sound.replace("role:", "rolle:"));
            Locator list = page.locator(FINDINGS);
            list.waitFor(SEEN);
            assertThat(list.locator("li.error pre").first().textContent())
                    .containsPattern("\\d+ \\|   rolle: [^\n]+\n +\\^");
            assertThat(page.locator("prospectus-preview [role=status]").textContent())
                    .contains("error");
            // The page beneath is there, and its links work.
            page.locator("header a", new Page.LocatorOptions().setHasText("Programmes"))
                    .first()
                    .click();
            page.waitForURL(address + "programmes/");
            list.waitFor(SEEN);

            // A second look at the files may renew the bar just when the key is pressed, which then reaches nothing.
            page.waitForCondition(() -> {
                page.locator("prospectus-preview [data-closes=findings]").press("Escape");
                return list.count() == 0;
            });
            assertThat(focused(page)).as("focus goes to what opens it again").isEqualTo("findings");
            page.reload();
            page.locator("prospectus-preview .bar").waitFor(SEEN);
            assertThat(list.count()).as("closed on the next page too").isZero();
            page.keyboard().press("Tab");

            Files.writeString(contacts, sound.replace("role:", "rolle:").replace("name:", "nahme:"));
            list.locator("li", new Locator.LocatorOptions().setHasText("nahme"))
                    .first()
                    .waitFor(SEEN);

            Files.writeString(contacts, sound);
            page.locator("prospectus-preview .none").waitFor(SEEN);
            assertThat(list.count()).isZero();
        }
    }

    @Test
    void theBarReadsWellOnAPhoneInBothColoursAndForAssistance() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Reader reader = Chromium.shared().reader(Screen.of(320))) {
                reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Files.writeString(contacts, sound);
                Page page = open(reader, "");
                Files.writeString(contacts, sound.replace("role:", "rolle:"));
                page.locator(FINDINGS).waitFor(SEEN);
                assertThat(problems(reader)).as("findings, " + scheme).isEmpty();
                page.locator("prospectus-preview [data-opens=as-of]").click();
                page.locator("prospectus-preview #at").waitFor(SEEN);
                assertThat(page.locator(FINDINGS).count())
                        .as("one part at a time")
                        .isZero();
                assertThat(problems(reader)).as("instant, " + scheme).isEmpty();
            }
        }
    }

    @Test
    void theWholeSiteIsShownAsOfAChosenInstantInAllTabsUntilOneGoesBack() {
        try (Reader reader = Chromium.shared().reader(Visit.LAPTOP)) {
            Page page = open(reader, "programmes/");
            Page other = page.context().newPage();
            other.navigate(address);
            assertThat(other.getByText("The office is closed").count()).isZero();
            String before = page.locator(".status").first().textContent();

            page.locator("prospectus-preview [data-opens=as-of]").click();
            page.locator("prospectus-preview #at").fill("2026-12-21T09:00");
            page.locator("prospectus-preview #at").press("Enter");
            for (Page tab : List.of(page, other)) {
                tab.getByText("The office is closed").waitFor(SEEN);
                assertThat(tab.locator("prospectus-preview .bar").textContent())
                        .contains("As of Monday 21 December 2026, 09:00");
            }
            assertThat(page.locator(".status").first().textContent()).isNotEqualTo(before);
            page.locator("header a", new Page.LocatorOptions().setHasText("Programmes"))
                    .first()
                    .click();
            page.locator("prospectus-preview .chosen").waitFor(SEEN);

            // What the scripts of the page take for now is what the build took for now.
            assertThat(page.evaluate(
                            "[Date.now(), new Date().getTime(), new Date(5).getTime(), Date.parse('1970-01-01')]"))
                    .isEqualTo(page.evaluate(
                            "const at = Date.parse(document.documentElement.dataset.asOf); [at, at, 5, 0]"));
            assertThat(page.locator(".stale").count())
                    .as("no page of a chosen instant is old")
                    .isZero();

            page.locator("prospectus-preview button", new Page.LocatorOptions().setHasText("Back to now"))
                    .click();
            page.locator("prospectus-preview .of-now").waitFor(SEEN);
            other.locator("prospectus-preview .of-now").waitFor(SEEN);
            assertThat(Math.abs(((Number) page.evaluate("Date.now()")).longValue() - System.currentTimeMillis()))
                    .as("the clock runs again")
                    .isLessThan(600_000);
            assertThat(reader.noise()).isEmpty();
        }
    }

    /** Axe, and whether anything is wider than the screen. */
    private static List<String> problems(Reader reader) {
        List<String> problems = new ArrayList<>(Axe.problems(reader.page()));
        Object wide = reader.page()
                .evaluate("const root = document.querySelector('prospectus-preview').shadowRoot;"
                        + "[...root.querySelectorAll('*')].filter((part) => !part.closest('pre')"
                        + " && part.getBoundingClientRect().right > innerWidth).map((part) => part.outerHTML).join()");
        if (!wide.equals("")) {
            problems.add("wider than the screen: " + wide);
        }
        return problems;
    }

    private static Object focused(Page page) {
        return page.evaluate("document.querySelector('prospectus-preview').shadowRoot.activeElement?.dataset.opens");
    }

    private Page open(Reader reader, String path) {
        reader.open(URI.create(address + path));
        reader.page().locator("prospectus-preview .bar").waitFor(SEEN);
        return reader.page();
    }
}

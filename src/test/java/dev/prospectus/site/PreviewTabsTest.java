package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** The preview in a browser, where one page listens to the server for all. */
@Tag("browser")
final class PreviewTabsTest {

    private static final String PAGE = "title=%s\ntype=page\nstatus=published\n~~~~~~\n## Grants\n\nText.\n";

    @TempDir
    Path temp;

    private Path page = Path.of("");
    private String address = "";
    private Optional<PreviewServer> server = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        page = Files.writeString(site.resolve("content/funding.md"), PAGE.formatted("First"));
        PreviewRequest request = new PreviewRequest(
                site,
                Optional.of("/hub/"),
                Optional.of(AsOf.parse("2026-10-01")),
                at -> new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.of(at), false, Severity.ERROR, 1));
        PreviewServer running = PreviewServer.start(0, request, Clock.systemUTC(), new QuietPreview());
        server = Optional.of(running);
        URI told = running.address();
        address = "http://127.0.0.1:" + told.getPort() + told.getPath();
    }

    @AfterEach
    void stop() {
        server.ifPresent(PreviewServer::close);
    }

    /** Chromium lets requests for one address wait for each other for up to 20 seconds. */
    private static final double PATIENCE_MILLIS = 90_000;

    @Test
    void tenTabsLoadAndAreRenewedAlsoWhenTheOneThatListensIsClosed() throws IOException {
        try (Reader reader = Chromium.shared().reader(Visit.LAPTOP)) {
            List<Page> tabs = new ArrayList<>(List.of(reader.page()));
            for (int i = 1; i < 10; i++) {
                tabs.add(reader.page().context().newPage());
            }
            for (Page tab : tabs) {
                tab.navigate(address + "funding/");
                assertThat(tab.locator("h1").textContent()).isEqualTo("First");
            }
            renew("Second", tabs);
            tabs.remove(0).close();
            renew("Third", tabs);

            Files.writeString(page, PAGE.formatted("Fourth").replace("title=", "titel="));
            for (Page tab : tabs) {
                tab.locator("prospectus-preview .panel:not([hidden]) li.error")
                        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
                assertThat(tab.locator("prospectus-preview #findings").textContent())
                        .contains("write title=Fourth");
            }
            renew("Fifth", tabs);
        }
    }

    @Test
    void anOldAddressLeadsOnWithWhatFollowsIt() {
        try (Reader reader = Chromium.shared().reader(Visit.LAPTOP)) {
            reader.open(URI.create(address + "funding.html?from=letter#grants"));
            reader.page().waitForURL(address + "funding/?from=letter#grants");
            assertThat(reader.noise()).isEmpty();
        }
    }

    private void renew(String title, List<Page> tabs) throws IOException {
        Files.writeString(page, PAGE.formatted(title));
        for (Page tab : tabs) {
            tab.locator("h1", new Page.LocatorOptions().setHasText(title))
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        }
    }
}

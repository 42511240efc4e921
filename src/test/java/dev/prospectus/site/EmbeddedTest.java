package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The hub's offers within the page of a school, which stands at another origin on this machine. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedTest {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final Edition EDITION = BuiltSite.edition(BuiltSite.AS_OF);

    private HttpServer school;
    private Visit visit;

    @BeforeAll
    void open() throws IOException {
        school = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
        school.createContext("/", exchange -> {
            String frame = exchange.getRequestURI().getQuery();
            byte[] page = ("<!DOCTYPE html><html lang=\"en\"><title>A school</title><h1>A school</h1>"
                            + (frame == null ? "" : snippet(frame)) + "</html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        school.start();
        visit = new Visit(Visit.PHONE);
    }

    @AfterAll
    void close() {
        visit.close();
        school.stop(0);
    }

    /** What the page "Data and calendars" offers to copy, for another page of the site and this server. */
    private static String snippet(String path) {
        BuiltSite site = BuiltSite.inFolder();
        String copied = site.pages().stream()
                .filter(page -> page.path().equals("data/index.html"))
                .findFirst()
                .orElseThrow()
                .document()
                .selectFirst("#embedding ~ .prose pre")
                .text();
        String offered = site.baseUrl() + "embed/programmes/";
        assertThat(copied).contains("src=\"" + offered + "\"", "title=\"", "loading=\"lazy\"");
        return copied.replace(offered, StaticServer.shared().address() + path);
    }

    @Test
    void aSchoolShowsAnOfferThatRollsOverAndLeadsOutOfTheFrame() {
        OfferId offer = OfferId.of(new ProgrammeId("primary-readiness"));
        StatusTimeline timeline = EDITION.booking(offer).timeline();
        visit.at(BuiltSite.AS_OF);
        Frame frame = shown("embed/programmes/primary-readiness/");
        assertThat(frame.locator("main .status").first().innerText())
                .isEqualTo(timeline.initial().label());
        assertThat(frame.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        StatusTimeline.Change change = timeline.next().orElseThrow();
        visit.at(change.at());
        Frame later = shown("embed/programmes/primary-readiness/");
        BookingStatus then = timeline.at(change.at());
        assertThat(then).isNotEqualTo(timeline.initial());
        assertThat(later.locator("main .status").first().innerText()).isEqualTo(then.label());

        later.locator("h1 a").click();
        visit.page().waitForURL(StaticServer.shared().address() + "programmes/primary-readiness/");
        assertThat(visit.page().frames()).as("the page stands alone").hasSize(1);
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void aListShowsWhatTheSitesOwnListShows() {
        visit.at(BuiltSite.AS_OF);
        Frame frame = shown("embed/programmes/for/headteacher/");
        List<String> own = page("programmes/for/headteacher/index.html")
                .select(".card-title")
                .eachText();
        assertThat(own).isNotEmpty();
        assertThat(frame.locator(".card-title").allInnerTexts()).containsExactlyInAnyOrderElementsOf(own);
        assertThat(frame.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** A strand has no page of its own, and stands alone all the same. */
    @Test
    void everyOfferHasAPageForFrames() {
        TreeSet<String> addresses = new TreeSet<>();
        EDITION.catalogue().offers().forEach(offer -> {
            String path = "embed/programmes/" + offer.programme() + "/"
                    + offer.strand().map(strand -> "strand/" + strand + "/").orElse("");
            addresses.add(path);
            assertThat(page(path + "index.html").select(".card")).as(path).hasSize(1);
        });
        assertThat(addresses).hasSizeGreaterThan(15).anyMatch(path -> path.contains("/strand/"));
    }

    private Frame shown(String path) {
        Page page = visit.page();
        page.navigate(URI.create("http://127.0.0.1:" + school.getAddress().getPort() + "/?" + path)
                .toString());
        page.locator("iframe").scrollIntoViewIfNeeded();
        Frame frame = page.locator("iframe").elementHandle().contentFrame();
        frame.waitForSelector("main .card");
        frame.waitForLoadState(LoadState.LOAD);
        return frame;
    }

    private static Document page(String path) {
        return Jsoup.parse(BuiltSite.inFolder().pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + path))
                .html());
    }
}

package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.plan.LastingAddresses;
import dev.prospectus.plan.Redirects;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which addresses of the sample are for good. */
final class LastingAddressesTest {

    /** Within a year, when its runs are under way, between years, when all is over, and much later. */
    private static final List<String> INSTANTS = List.of(
            "2026-06-01T09:00:00Z",
            "2026-10-01T09:00:00Z",
            "2027-02-20T12:00:00Z",
            "2027-08-25T12:00:00Z",
            "2027-09-02T12:00:00Z",
            "2028-10-01T12:00:00Z",
            "2034-01-01T12:00:00Z");

    /** So a check never fails because time went by. */
    @Test
    void whatIsThereOnOneDayIsThereOnAllLaterOnes() throws IOException {
        NavigableSet<String> before = new TreeSet<>();
        List<String> gone = new ArrayList<>();
        for (String instant : INSTANTS) {
            NavigableSet<String> now = at(instant);
            before.stream()
                    .filter(address -> !now.contains(address))
                    .forEach(address -> gone.add(address + " by " + instant));
            before = now;
        }
        assertThat(gone).isEmpty();
        assertThat(before)
                .contains(
                        "/",
                        "/about/",
                        "/about-us.html",
                        "/feeds/news.atom",
                        "/ics/all.ics",
                        "/pathways/secondary/",
                        "/programmes/for/teacher/",
                        "/programmes/sktm-primary-teachers/",
                        "/sitemap.xml")
                .noneMatch(address -> address.startsWith("/assets/") || address.endsWith("index.md"))
                .noneMatch(address -> address.matches("/calendar/20.*|/find/.+"))
                .doesNotContain("/404.html", "/robots.txt", "/about.html");
    }

    private static NavigableSet<String> at(String instant) throws IOException {
        Preparation site = SiteBuilder.prepare(
                new BuildRequest(Path.of(""), AsOf.parse(instant), Optional.empty(), false, Severity.ERROR, 2));
        return LastingAddresses.of(site.plan(), Redirects.of(site.edition()));
    }
}

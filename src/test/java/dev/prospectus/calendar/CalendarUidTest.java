package dev.prospectus.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.testing.GoldenSite;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarUidTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "https://hub.example/, hub.example",
        "https://hub.example, hub.example",
        "http://hub.example/, hub.example",
        "https://Hub.Example/, Hub.Example",
        "https://hub.example:8443/, hub.example:8443",
        "https://x.example/a/, x.example/a",
        "https://x.example/b/, x.example/b",
        "https://x.example:8443/hubs/b/, x.example:8443/hubs/b",
        "https://x.example/%c3%a9t%C3%A9/, x.example/%C3%A9t%C3%A9",
        "https://x.example/ét%C3%A9, x.example/%C3%A9t%C3%A9",
        "https://x.example/%0d%0aEND:VCALENDAR/, x.example/%0D%0AEND:VCALENDAR",
    })
    void aPlaceIsTheAddressWithoutItsSchemeAndLastSlash(URI home, String place) {
        assertThat(CalendarUid.place(home)).isEqualTo(place);
    }

    @Test
    void aPreviewHasTheNamesOfTheSite() {
        LoadOptions site = LoadOptions.on(AsOf.of(NOW));
        assertThat(uids(site.withBaseUrl(URI.create("http://localhost:8080/review/"))))
                .isEqualTo(uids(site))
                .contains("foundations.2026-27-october.session-1@example.org/hub");
    }

    private static List<String> uids(LoadOptions options) {
        Edition edition = new Edition(
                Loader.load(GoldenSite.BASE, options).catalogue(), NOW, new Assets(Map.of()), path -> Optional.empty());
        CalendarUid uids = new CalendarUid(edition);
        return new CalendarEntries(edition).all().stream().map(uids::of).toList();
    }
}

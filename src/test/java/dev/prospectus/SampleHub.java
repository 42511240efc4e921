package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The hub in this repository's root, loaded once, with short ways to what tests ask it for. */
final class SampleHub {

    /** A moment in autumn at which it shows every booking status there is. */
    static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");

    static final Catalogue CATALOGUE = load();

    private SampleHub() {}

    private static Catalogue load() {
        Loaded loaded = Loader.load(Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(AUTUMN)));
        assertThat(loaded.findings()).isEmpty();
        return loaded.catalogue();
    }

    static Programme programme(String id) {
        return CATALOGUE.programme(new ProgrammeId(id)).orElseThrow();
    }

    static Pathway pathway(String id) {
        return CATALOGUE.pathways().stream()
                .filter(pathway -> pathway.id().equals(new PathwayId(id)))
                .findFirst()
                .orElseThrow();
    }

    static Route route(String pathway, String id) {
        return pathway(pathway).routes().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<OfferId> offers(String... ids) {
        return List.of(ids).stream().map(OfferId::parse).toList();
    }

    static BookingStatus status(String offer) {
        return new Bookings(CATALOGUE, AUTUMN).of(OfferId.parse(offer)).status();
    }
}

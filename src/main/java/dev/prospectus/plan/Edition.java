package dev.prospectus.plan;

import dev.prospectus.model.BookingRules;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Picture;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue as it stands at one instant: what all outputs of a build are made from. */
public final class Edition {

    private final Catalogue catalogue;
    private final Instant asOf;
    private final Assets assets;
    private final Function<String, Optional<Picture>> pictures;
    private final Routes routes;
    private final BookingRules rules;
    private final Cache cache;
    private final Map<OfferId, StatusTimeline> offers = new HashMap<>();
    private final Map<CohortId, StatusTimeline> cohorts = new HashMap<>();

    /** An edition without a cache. */
    public Edition(Catalogue catalogue, Instant asOf, Assets assets, Function<String, Optional<Picture>> pictures) {
        this(catalogue, asOf, assets, pictures, Cache.NONE);
    }

    /** @param pictures by path below {@code content/}; absent for what is no sound picture */
    public Edition(
            Catalogue catalogue,
            Instant asOf,
            Assets assets,
            Function<String, Optional<Picture>> pictures,
            Cache cache) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.assets = assets;
        this.pictures = pictures;
        this.cache = cache;
        this.routes = new Routes(catalogue.site().baseUrl());
        this.rules = catalogue.site().bookingRules();
        for (Programme programme : catalogue.programmes()) {
            remember(OfferId.of(programme.id()));
            programme.offers().forEach(this::remember);
        }
        catalogue.cohorts().forEach(cohort -> cohorts.put(cohort.id(), rules.timeline(cohort, asOf)));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The day of {@link #asOf()} where the hub is. */
    public LocalDate today() {
        return asOf.atZone(rules.zone()).toLocalDate();
    }

    public Assets assets() {
        return assets;
    }

    /** How pages show a picture of {@code content/}. */
    public Optional<Picture> picture(String path) {
        return pictures.apply(path);
    }

    public Routes routes() {
        return routes;
    }

    public BookingRules rules() {
        return rules;
    }

    /** Results of earlier builds. */
    public Cache cache() {
        return cache;
    }

    /** The status of an offer of this catalogue. */
    public BookingStatus status(OfferId offer) {
        return timeline(offer).initial();
    }

    public BookingStatus status(Cohort cohort) {
        return timeline(cohort).initial();
    }

    public StatusTimeline timeline(OfferId offer) {
        return known(offers.get(offer), offer);
    }

    public StatusTimeline timeline(Cohort cohort) {
        return known(cohorts.get(cohort.id()), cohort.id());
    }

    /** The current cohorts of an offer, what a school can act on first. */
    public List<Cohort> currentCohorts(OfferId offer) {
        return catalogue.currentCohorts(offer, asOf);
    }

    private void remember(OfferId offer) {
        offers.put(offer, rules.timeline(catalogue.cohorts(offer), asOf));
    }

    /** When the status of an offer or of one of its runs changes: with it changes which run a school can act on best. */
    public SortedSet<Instant> changes(OfferId offer) {
        return Stream.concat(
                        Stream.of(timeline(offer)),
                        catalogue.cohorts(offer).stream().map(this::timeline))
                .flatMap(timeline -> timeline.changes().stream())
                .map(StatusTimeline.Change::at)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static StatusTimeline known(@Nullable StatusTimeline timeline, Object id) {
        if (timeline == null) {
            throw new IllegalArgumentException("not in the catalogue: " + id);
        }
        return timeline;
    }
}

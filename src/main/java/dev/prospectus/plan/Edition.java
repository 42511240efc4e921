package dev.prospectus.plan;

import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.NextDoor;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Picture;
import dev.prospectus.model.RunVersion;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.model.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A catalogue as it stands at one instant: what all outputs of a build are made from. */
public final class Edition {

    private final Catalogue whole;
    private final Waiting waiting;
    private final PublishedCatalogue published;
    private final Catalogue catalogue;
    private final Instant asOf;
    private final Assets assets;
    private final Function<String, Optional<Picture>> pictures;
    private final Routes routes;
    private final Bookings bookings;
    private final Cache cache;
    private final LastChanges changes;
    private final EarlierRuns earlier;
    private final NextDoor nextDoor;
    private final Map<CohortId, StatusHistory> histories = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> answers = new ConcurrentHashMap<>();

    /** An edition without a cache. */
    public Edition(Catalogue catalogue, Instant asOf, Assets assets, Function<String, Optional<Picture>> pictures) {
        this(catalogue, asOf, assets, pictures, Cache.NONE);
    }

    /**
     * An edition of what readers may know of at its instant.
     *
     * @param catalogue everything that was written
     * @param pictures by path below {@code content/}; absent for what is no sound picture
     */
    public Edition(
            Catalogue catalogue,
            Instant asOf,
            Assets assets,
            Function<String, Optional<Picture>> pictures,
            Cache cache) {
        this(catalogue, asOf, assets, pictures, cache, Waiting.of(catalogue, asOf), LastChanges.UNKNOWN);
    }

    /**
     * An edition of all but what waits.
     *
     * @param waiting what readers may not know of; empty for a preview of everything
     * @param changes when the author's files last changed
     */
    public Edition(
            Catalogue catalogue,
            Instant asOf,
            Assets assets,
            Function<String, Optional<Picture>> pictures,
            Cache cache,
            Waiting waiting,
            LastChanges changes) {
        this(catalogue, asOf, assets, pictures, cache, waiting, changes, EarlierRuns.UNKNOWN);
    }

    /** The same, with how runs stood before. */
    public Edition(
            Catalogue catalogue,
            Instant asOf,
            Assets assets,
            Function<String, Optional<Picture>> pictures,
            Cache cache,
            Waiting waiting,
            LastChanges changes,
            EarlierRuns earlier) {
        this(catalogue, asOf, assets, pictures, cache, waiting, changes, earlier, NextDoor.NOBODY);
    }

    /** The same, with what neighbours have to offer. */
    public Edition(
            Catalogue catalogue,
            Instant asOf,
            Assets assets,
            Function<String, Optional<Picture>> pictures,
            Cache cache,
            Waiting waiting,
            LastChanges changes,
            EarlierRuns earlier,
            NextDoor nextDoor) {
        this.whole = catalogue;
        this.waiting = waiting;
        this.published = PublishedCatalogue.of(catalogue, waiting);
        this.catalogue = published.catalogue();
        this.asOf = asOf;
        this.assets = assets;
        this.pictures = pictures;
        this.cache = cache;
        this.changes = changes;
        this.earlier = earlier;
        this.nextDoor = nextDoor;
        this.routes = new Routes(catalogue.site().baseUrl());
        this.bookings = new Bookings(this.catalogue, asOf);
    }

    /** Everything that was written, also what readers may not know of yet: for checks. */
    public Catalogue whole() {
        return whole;
    }

    /** What readers may not know of yet. */
    public Waiting waiting() {
        return waiting;
    }

    /** Whether a link, a site path or this site's own full address, leads to a page that waits to be published. */
    public boolean waits(String target) {
        return published.waits(target);
    }

    /** What readers may know of. */
    public Catalogue catalogue() {
        return catalogue;
    }

    public Instant asOf() {
        return asOf;
    }

    /** Until when pages promise their statuses: built later, they tell readers that they are old. */
    public Instant freshUntil() {
        return asOf.plus(catalogue.site().freshForDays(), ChronoUnit.DAYS);
    }

    /** The day of {@link #asOf()} where the hub is. */
    public LocalDate today() {
        return asOf.atZone(zone()).toLocalDate();
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

    /** Addresses that name things for good: they stay the same when a site is built for another address, such as for a review. */
    public Routes namingRoutes() {
        return Routes.naming(catalogue.site());
    }

    /** The zone in which all dates of the catalogue are meant. */
    public ZoneId zone() {
        return catalogue.site().timeZone();
    }

    public Cache cache() {
        return cache;
    }

    /**
     * When what is told from some files last changed, never after {@link #asOf()}. Empty as soon as that is not known of one of
     * them.
     *
     * @param files of the author's, as {@link dev.prospectus.model.DataFiles} names them
     */
    public Optional<Instant> changed(Collection<String> files) {
        return counted(files).map(time -> time.isAfter(asOf) ? asOf : time);
    }

    /** The same, and after {@link #asOf()} where that is needed for each change to count from later than the one before it. */
    public Optional<Instant> counted(Collection<String> files) {
        Optional<Instant> latest = Optional.empty();
        for (String file : files) {
            Optional<Instant> since = changes.of(file, asOf);
            if (since.isEmpty()) {
                return since;
            }
            latest = latest.filter(time -> time.isAfter(since.get())).or(() -> since);
        }
        return latest;
    }

    /** The same of one thing that a file tells. */
    public Optional<Instant> counted(String file, LastChanges.Thing thing) {
        return changes.of(file, thing, asOf);
    }

    /**
     * What files below some folders held within {@link StatusHistory#WINDOW}; unknown where nobody keeps that.
     *
     * @param folders relative to the site's folder, with forward slashes
     */
    public EarlierFiles earlier(List<String> folders) {
        return changes.earlier(folders, asOf.minus(StatusHistory.WINDOW));
    }

    /** How a cohort of this catalogue stood before, oldest first; empty where that is not known. */
    public List<RunVersion> earlier(Cohort cohort) {
        return earlier.of(cohort.id());
    }

    /**
     * What follows from this edition alone, and several kinds of outputs ask for. The first that does waits for it to be worked
     * out, and no other has it done again.
     *
     * @param answer where it is worked out, which must not ask for another such answer meanwhile
     */
    public <T> T once(Class<T> answer, Function<Edition, T> workOut) {
        return answer.cast(answers.computeIfAbsent(answer, unseen -> workOut.apply(this)));
    }

    /** What neighbours have to offer. */
    public NextDoor nextDoor() {
        return nextDoor;
    }

    /** How booking stands for all cohorts and offers. */
    public Bookings bookings() {
        return bookings;
    }

    /** How booking stands for an offer of this catalogue. */
    public OfferBooking booking(OfferId offer) {
        return bookings.of(offer);
    }

    /** How booking stands for a cohort of this catalogue. */
    public CohortBooking booking(Cohort cohort) {
        return bookings.of(cohort);
    }

    /** What statuses a cohort of this catalogue had, and since when: from its own dates, and from earlier versions where there are any. */
    public StatusHistory history(Cohort cohort) {
        StatusHistory known = histories.get(cohort.id());
        if (known == null) {
            known = bookings.history(cohort, earlier.of(cohort.id()));
            histories.put(cohort.id(), known);
        }
        return known;
    }
}

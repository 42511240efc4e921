package dev.prospectus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything a hub publishes, sorted by id, with the look-ups that pages and rules need. */
public final class Catalogue {

    private final SiteConfig site;
    private final boolean frame;
    private final Map<ProgrammeId, Programme> programmes;
    private final Map<CohortId, Cohort> cohorts;
    private final Map<PathwayId, Pathway> pathways;
    private final Map<ContactId, Contact> contacts;
    private final Map<VenueId, Venue> venues;
    private final List<GlossaryTerm> glossary;
    private final List<Notice> notices;
    private final List<AcademicTerm> terms;
    private final Vocabulary vocabulary;
    private final List<Phase> phases;
    private final List<Role> roles;
    private final SortedMap<String, String> redirects;
    private final List<ContentPage> pages;
    private final Map<OfferId, List<Cohort>> cohortsByOffer;
    private final Map<ProgrammeId, List<Notice>> noticesByProgramme;
    private final List<OfferId> offers;
    private final PathwayIndex pathwayIndex;
    private final Requirements requirements;
    private final SharedUnits sharedUnits;

    /** @param redirects from an old path on this site to a path or an address */
    public Catalogue(
            SiteConfig site,
            Collection<Programme> programmes,
            Collection<Cohort> cohorts,
            Collection<Pathway> pathways,
            Collection<Contact> contacts,
            Collection<Venue> venues,
            List<GlossaryTerm> glossary,
            List<Notice> notices,
            List<AcademicTerm> terms,
            Vocabulary vocabulary,
            Map<String, String> redirects,
            List<ContentPage> pages) {
        this(
                site,
                false,
                programmes,
                cohorts,
                pathways,
                contacts,
                venues,
                glossary,
                notices,
                terms,
                vocabulary,
                redirects,
                pages);
    }

    /** What stands around the pages of a site that tells of other hubs: programmes are theirs. */
    public static Catalogue frame(SiteConfig site, Contact contact, Vocabulary words) {
        return new Catalogue(
                site,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(contact),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                words,
                Map.of(),
                List.of());
    }

    private Catalogue(
            SiteConfig site,
            boolean frame,
            Collection<Programme> programmes,
            Collection<Cohort> cohorts,
            Collection<Pathway> pathways,
            Collection<Contact> contacts,
            Collection<Venue> venues,
            List<GlossaryTerm> glossary,
            List<Notice> notices,
            List<AcademicTerm> terms,
            Vocabulary vocabulary,
            Map<String, String> redirects,
            List<ContentPage> pages) {
        this.site = site;
        this.frame = frame;
        this.programmes = byId(programmes, Programme::id);
        this.cohorts = byId(cohorts, Cohort::id);
        this.pathways = byId(pathways, Pathway::id);
        this.contacts = byId(contacts, Contact::id);
        this.venues = byId(venues, Venue::id);
        this.glossary = List.copyOf(glossary);
        this.notices = List.copyOf(notices);
        this.terms = terms.stream()
                .sorted(Comparator.comparing(AcademicTerm::from).thenComparing(AcademicTerm::id))
                .toList();
        this.vocabulary = vocabulary;
        this.phases = used(vocabulary.phases(), Programme::phases);
        this.roles = used(vocabulary.roles(), Programme::roles);
        this.redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
        this.pages = List.copyOf(pages);
        this.cohortsByOffer = new HashMap<>();
        for (Cohort cohort : this.cohorts.values()) {
            OfferId whole = OfferId.of(cohort.id().programme());
            cohortsByOffer.computeIfAbsent(whole, key -> new ArrayList<>()).add(cohort);
            if (!cohort.strands().isEmpty()) {
                Set.copyOf(cohort.offers())
                        .forEach(offer -> cohortsByOffer
                                .computeIfAbsent(offer, key -> new ArrayList<>())
                                .add(cohort));
            }
        }
        cohortsByOffer.replaceAll((offer, list) -> List.copyOf(list));
        this.noticesByProgramme = new HashMap<>();
        for (Notice notice : this.notices) {
            for (ProgrammeId programme : Set.copyOf(notice.programmes())) {
                noticesByProgramme
                        .computeIfAbsent(programme, key -> new ArrayList<>())
                        .add(notice);
            }
        }
        this.offers = this.programmes.values().stream()
                .flatMap(programme -> programme.offers().stream())
                .sorted()
                .toList();
        this.pathwayIndex = PathwayIndex.of(this.pathways.values(), this.programmes.values());
        this.requirements = new Requirements(this.programmes.values());
        this.sharedUnits = new SharedUnits(this.programmes.values());
    }

    private <T> List<T> used(List<T> words, Function<Programme, List<T>> named) {
        Set<T> used = programmes.values().stream()
                .flatMap(programme -> named.apply(programme).stream())
                .collect(Collectors.toSet());
        return words.stream().filter(used::contains).toList();
    }

    public SiteConfig site() {
        return site;
    }

    /** Whether the site tells of programmes of its own. One that JBake made is a blog as long as it has none. */
    public boolean tellsOfProgrammes() {
        return !frame && (site.jbake().isEmpty() || !programmes.isEmpty() || !pathways.isEmpty());
    }

    public Collection<Programme> programmes() {
        return Collections.unmodifiableCollection(programmes.values());
    }

    public Collection<Cohort> cohorts() {
        return Collections.unmodifiableCollection(cohorts.values());
    }

    public Collection<Pathway> pathways() {
        return Collections.unmodifiableCollection(pathways.values());
    }

    public Collection<Contact> contacts() {
        return Collections.unmodifiableCollection(contacts.values());
    }

    public Collection<Venue> venues() {
        return Collections.unmodifiableCollection(venues.values());
    }

    public List<GlossaryTerm> glossary() {
        return glossary;
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Terms and holidays, by their first day. */
    public List<AcademicTerm> terms() {
        return terms;
    }

    /** The phases that programmes are for, in the vocabulary's order. */
    public List<Phase> phases() {
        return phases;
    }

    /** The roles that programmes are for, in the vocabulary's order. */
    public List<Role> roles() {
        return roles;
    }

    /** The words that the hub has for roles, phases and other choices. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the hub calls programmes, schools and phases. */
    public Nouns nouns() {
        return vocabulary.naming().nouns();
    }

    public SortedMap<String, String> redirects() {
        return redirects;
    }

    public List<ContentPage> pages() {
        return pages;
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    public Optional<Pathway> pathway(PathwayId id) {
        return Optional.ofNullable(pathways.get(id));
    }

    public Optional<Contact> contact(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    public Optional<Venue> venue(VenueId id) {
        return Optional.ofNullable(venues.get(id));
    }

    /**
     * What a run has for people with access needs: what it says of itself, and what every place has where people come
     * together, in the order of the vocabulary. As long as one of these is not known, nobody can say what all have.
     */
    public List<AccessFeature> features(Cohort cohort) {
        return features(cohort, places(cohort));
    }

    /** What every place has that is known so far, besides what the run says of itself. */
    public List<AccessFeature> featuresSoFar(Cohort cohort) {
        List<Optional<Venue>> known =
                places(cohort).stream().filter(Optional::isPresent).toList();
        return features(cohort, known.isEmpty() ? List.of(Optional.empty()) : known);
    }

    private List<AccessFeature> features(Cohort cohort, List<Optional<Venue>> places) {
        return vocabulary.accessFeatures().stream()
                .filter(feature -> cohort.setting().features().contains(feature)
                        || places.stream().allMatch(place -> has(place, feature)))
                .toList();
    }

    /** Where people come together for each of a run's sessions; of a run online, the room. Absent: not known. */
    private List<Optional<Venue>> places(Cohort cohort) {
        if (cohort.sessions().isEmpty()) {
            return List.of(cohort.venue().flatMap(this::venue));
        }
        List<Optional<Venue>> places = cohort.sessions().stream()
                .flatMap(session -> cohort.meetings(session).stream())
                .filter(meeting -> meeting.mode().filter(Mode::isOnline).isEmpty())
                .map(meeting -> meeting.venue().flatMap(this::venue))
                .distinct()
                .toList();
        return places.isEmpty() ? List.of(cohort.venue().flatMap(this::venue)) : places;
    }

    private static boolean has(Optional<Venue> place, AccessFeature feature) {
        return place.filter(venue -> venue.access().features().contains(feature))
                .isPresent();
    }

    /** Every cohort of a programme in every year, its strands' included. */
    public List<Cohort> cohorts(ProgrammeId programme) {
        return cohorts(OfferId.of(programme));
    }

    /** The cohorts of one offer in every year; of a programme with strands, those of all strands. */
    public List<Cohort> cohorts(OfferId offer) {
        return cohortsByOffer.getOrDefault(offer, List.of());
    }

    /** Everything a school can book, by id: programmes without strands, and strands. */
    public List<OfferId> offers() {
        return offers;
    }

    /** What the whole site should know at an instant. */
    public List<Notice> notices(Instant asOf) {
        return notices.stream()
                .filter(notice -> notice.programmes().isEmpty() && notice.showsAt(asOf, site.timeZone()))
                .toList();
    }

    /** What readers of one programme should know at an instant, beyond what the whole site should. */
    public List<Notice> notices(ProgrammeId programme, Instant asOf) {
        return noticesByProgramme.getOrDefault(programme, List.of()).stream()
                .filter(notice -> notice.showsAt(asOf, site.timeZone()))
                .toList();
    }

    /** The units of content that several programmes have. */
    public SharedUnits sharedUnits() {
        return sharedUnits;
    }

    public PathwayIndex pathwayIndex() {
        return pathwayIndex;
    }

    /**
     * What must have been done before an offer, all of it: what its programme requires and, of a strand, what the strand
     * requires beyond that.
     */
    public List<Requirement> requirements(OfferId offer) {
        return requirements.of(offer);
    }

    /**
     * The offers that a programme leads to beside its pathways, by id: they require no more than to have completed it, or a
     * strand of it, and follow it on no pathway.
     */
    public List<OfferId> admittedBy(ProgrammeId completed) {
        Set<OfferId> following = pathwayIndex.places(OfferId.of(completed)).stream()
                .flatMap(place -> place.after().stream())
                .flatMap(step -> step.stage().offers().stream())
                .collect(Collectors.toSet());
        return requirements.admittedBy(completed).stream()
                .filter(offer -> !following.contains(offer) && !following.contains(OfferId.of(offer.programme())))
                .toList();
    }

    /** What an offer is called: the programme's title and, for a strand, the strand's after a colon. */
    public Optional<String> title(OfferId offer) {
        return programme(offer.programme())
                .flatMap(programme -> offer.strand()
                        .map(strandId ->
                                programme.strand(strandId).map(strand -> programme.title() + ": " + strand.title()))
                        .orElseGet(() -> Optional.of(programme.title())));
    }

    /** What a run is a run of: an offer, or several strands, "Subject knowledge: Number and Spatial". */
    public Optional<String> offerTitle(Cohort cohort) {
        List<Optional<String>> strands = cohort.strands().stream()
                .map(id -> programme(cohort.id().programme())
                        .flatMap(programme -> programme.strand(id))
                        .map(Programme.Strand::title))
                .toList();
        if (strands.size() < 2 || strands.stream().anyMatch(Optional::isEmpty)) {
            return title(cohort.offer());
        }
        List<String> titles = strands.stream().flatMap(Optional::stream).toList();
        return title(cohort.offer())
                .map(programme -> programme + ": " + String.join(", ", titles.subList(0, titles.size() - 1)) + " and "
                        + titles.get(titles.size() - 1));
    }

    /** What a run is called among those of all offers: the offer's title, its own and its year. */
    public Optional<String> title(Cohort cohort) {
        return offerTitle(cohort)
                .map(offer -> offer + ": " + cohort.title() + ", " + cohort.id().year());
    }

    /** The title or, of an offer that isn't in the catalogue, its written form. */
    public String titleOrId(OfferId offer) {
        return title(offer).orElseGet(offer::toString);
    }

    /** Passes over them in the order of their ids. Of two with one id, the last stays. */
    private static <I extends Comparable<I>, E> Map<I, E> byId(Collection<E> entities, Function<E, I> id) {
        Map<I, E> sorted = new LinkedHashMap<>();
        entities.stream().sorted(Comparator.comparing(id)).forEach(entity -> sorted.put(id.apply(entity), entity));
        return sorted;
    }
}

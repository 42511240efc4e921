package dev.prospectus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything a hub publishes, sorted by id, with the look-ups that pages and rules need. */
public final class Catalogue {

    private final SiteConfig site;
    private final SortedMap<ProgrammeId, Programme> programmes;
    private final SortedMap<CohortId, Cohort> cohorts;
    private final SortedMap<PathwayId, Pathway> pathways;
    private final SortedMap<ContactId, Contact> contacts;
    private final SortedMap<VenueId, Venue> venues;
    private final List<GlossaryTerm> glossary;
    private final List<Notice> notices;
    private final SortedMap<String, String> redirects;
    private final List<ContentPage> pages;
    private final Map<ProgrammeId, List<Cohort>> cohortsByProgramme;

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
            Map<String, String> redirects,
            List<ContentPage> pages) {
        this.site = site;
        this.programmes = new TreeMap<>();
        programmes.forEach(programme -> this.programmes.put(programme.id(), programme));
        this.cohorts = new TreeMap<>();
        cohorts.forEach(cohort -> this.cohorts.put(cohort.id(), cohort));
        this.pathways = new TreeMap<>();
        pathways.forEach(pathway -> this.pathways.put(pathway.id(), pathway));
        this.contacts = new TreeMap<>();
        contacts.forEach(contact -> this.contacts.put(contact.id(), contact));
        this.venues = new TreeMap<>();
        venues.forEach(venue -> this.venues.put(venue.id(), venue));
        this.glossary = List.copyOf(glossary);
        this.notices = List.copyOf(notices);
        this.redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
        this.pages = List.copyOf(pages);
        Map<ProgrammeId, List<Cohort>> byProgramme = new LinkedHashMap<>();
        for (Cohort cohort : this.cohorts.values()) {
            byProgramme
                    .computeIfAbsent(cohort.id().programme(), key -> new ArrayList<>())
                    .add(cohort);
        }
        byProgramme.replaceAll((key, list) -> List.copyOf(list));
        this.cohortsByProgramme = byProgramme;
    }

    public SiteConfig site() {
        return site;
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

    public SortedMap<String, String> redirects() {
        return redirects;
    }

    public List<ContentPage> pages() {
        return pages;
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    public Optional<Contact> contact(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    public Optional<Venue> venue(VenueId id) {
        return Optional.ofNullable(venues.get(id));
    }

    /** Every cohort of a programme in every year, its strands' included. */
    public List<Cohort> cohorts(ProgrammeId programme) {
        return cohortsByProgramme.getOrDefault(programme, List.of());
    }

    /** The cohorts of one offer in every year; of a programme with strands, those of all strands. */
    public List<Cohort> cohorts(OfferId offer) {
        List<Cohort> all = cohorts(offer.programme());
        return offer.strand().isEmpty()
                ? all
                : all.stream()
                        .filter(cohort -> cohort.strand().equals(offer.strand()))
                        .toList();
    }

    public BookingStatus status(OfferId offer, Instant asOf) {
        return site.bookingRules().status(cohorts(offer), asOf);
    }

    /** What an offer is called: the programme's title and, for a strand, the strand's after a colon. */
    public Optional<String> title(OfferId offer) {
        return programme(offer.programme())
                .flatMap(programme -> offer.strand()
                        .map(strandId ->
                                programme.strand(strandId).map(strand -> programme.title() + ": " + strand.title()))
                        .orElseGet(() -> Optional.of(programme.title())));
    }
}

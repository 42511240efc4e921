package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is on offer, whenever it runs: evergreen, while {@link Cohort} is one run of it in one academic year. It is grouped as its
 * page is.
 */
public record Programme(
        ProgrammeId id,
        Naming naming,
        Audience audience,
        Offering offering,
        Content content,
        Format format,
        Funding funding,
        Guidance guidance) {

    /** Published at once, and running in any year. */
    public Programme(
            ProgrammeId id,
            Naming naming,
            Audience audience,
            List<Strand> strands,
            Content content,
            Format format,
            Funding funding,
            Guidance guidance) {
        this(
                id,
                naming,
                audience,
                new Offering(strands, Optional.empty(), Optional.empty(), Shared.NOTHING),
                content,
                format,
                funding,
                guidance);
    }

    /**
     * In which parts and when it is on offer.
     *
     * @param strands parts that are booked on their own; empty when the programme is booked as a whole
     * @param runsIn the years in which it runs, where it does not run every year
     * @param publishFrom the first day on which readers may know of it; absent when they may at once
     */
    public record Offering(
            List<Strand> strands, Optional<Alternation> runsIn, Optional<LocalDate> publishFrom, Shared shared) {
        public Offering {
            strands = List.copyOf(strands);
        }
    }

    /**
     * What it has in common with programmes of other hubs.
     *
     * @param sameAs a name that hubs agreed on for what they all offer
     * @param openToNeighbours whether it takes schools from outside, where that is not as for the whole hub
     */
    public record Shared(Optional<String> sameAs, Optional<Boolean> openToNeighbours) {

        public static final Shared NOTHING = new Shared(Optional.empty(), Optional.empty());
    }

    /**
     * What it is called.
     *
     * @param shortTitle for cards, the calendar and drawings, where the title is too long
     * @param summary one sentence, the first thing a reader learns
     * @param alsoCalled other names it has
     * @param synonyms other words people search for; no page shows them
     * @param aliases the addresses that its page had before
     */
    public record Naming(
            String title,
            Optional<String> shortTitle,
            String summary,
            List<String> alsoCalled,
            List<String> synonyms,
            List<String> aliases) {
        public Naming {
            alsoCalled = List.copyOf(alsoCalled);
            synonyms = List.copyOf(synonyms);
            aliases = List.copyOf(aliases);
        }

        /** Always at the same address. */
        public Naming(
                String title,
                Optional<String> shortTitle,
                String summary,
                List<String> alsoCalled,
                List<String> synonyms) {
            this(title, shortTitle, summary, alsoCalled, synonyms, List.of());
        }
    }

    /**
     * Who takes part.
     *
     * @param phases every phase it is for; never empty
     * @param yearGroups the school years it is about, when it is narrower than the phases
     * @param roles never empty
     */
    public record Audience(List<Phase> phases, Optional<Span> yearGroups, List<Role> roles, Eligibility eligibility) {
        public Audience {
            phases = List.copyOf(phases);
            roles = List.copyOf(roles);
        }
    }

    /**
     * What it is about.
     *
     * @param units parts of the content, never booked alone
     * @param outcomes what participants will get, one sentence each
     * @param expectations what the school commits to, one sentence each; absent where that is not known, empty where taking part is
     *     all that is asked
     */
    public record Content(
            List<Unit> units,
            List<Outcome> outcomes,
            Optional<List<String>> expectations,
            Optional<RichText> body,
            Work work,
            Recognition recognition,
            Evidence evidence) {
        public Content {
            units = List.copyOf(units);
            outcomes = List.copyOf(outcomes);
            expectations = expectations.map(List::copyOf);
        }
    }

    /**
     * What participants do.
     *
     * @param always what everybody works on, a phrase each
     * @param activities what the work may include, a phrase each
     * @param bring things to bring to every session, a phrase each
     * @param focus what it is about in one year, in words
     * @param newIn the academic year in which it is new
     */
    public record Work(
            List<String> always,
            List<String> activities,
            List<String> bring,
            SortedMap<AcademicYear, String> focus,
            Optional<AcademicYear> newIn) {

        public static final Work UNSAID =
                new Work(List.of(), List.of(), List.of(), Collections.emptySortedMap(), Optional.empty());

        public Work {
            always = List.copyOf(always);
            activities = List.copyOf(activities);
            bring = List.copyOf(bring);
            focus = Collections.unmodifiableSortedMap(new TreeMap<>(focus));
        }
    }

    /** What participants can show afterwards, in words. */
    public record Recognition(Optional<String> certificate, Optional<String> credits) {

        public static final Recognition NONE = new Recognition(Optional.empty(), Optional.empty());
    }

    /**
     * How a reader goes on.
     *
     * @param apply how to apply, in words; the link and dates belong to the cohort
     * @param seeAlso offers that readers of this one should know
     */
    public record Guidance(Optional<RichText> apply, People people, List<OfferId> seeAlso) {
        public Guidance {
            seeAlso = List.copyOf(seeAlso);
        }
    }

    public List<Strand> strands() {
        return offering.strands();
    }

    public Optional<LocalDate> publishFrom() {
        return offering.publishFrom();
    }

    /** The years in which one of its offers runs, where that is not every year. */
    public Optional<Alternation> runsIn(OfferId offer) {
        return offer.strand().flatMap(this::strand).flatMap(Strand::runsIn).or(offering::runsIn);
    }

    public String title() {
        return naming.title();
    }

    public Optional<String> shortTitle() {
        return naming.shortTitle();
    }

    public String summary() {
        return naming.summary();
    }

    public List<String> alsoCalled() {
        return naming.alsoCalled();
    }

    /** All words beside its titles by which people search for it. */
    public List<String> otherNames() {
        return Stream.concat(naming.alsoCalled().stream(), naming.synonyms().stream())
                .toList();
    }

    public List<Phase> phases() {
        return audience.phases();
    }

    public Optional<Span> yearGroups() {
        return audience.yearGroups();
    }

    /** Whether somebody in a role can take part, in this one or in one that they have as well. */
    public boolean isFor(Role role) {
        return roles().stream().anyMatch(role::isA);
    }

    /** The name that hubs agreed on for what they all offer. */
    public Optional<String> sameAs() {
        return offering.shared().sameAs();
    }

    /** Whether it takes schools from outside, where that is not as for the whole hub. */
    public Optional<Boolean> openToNeighbours() {
        return offering.shared().openToNeighbours();
    }

    public List<Role> roles() {
        return audience.roles();
    }

    public Eligibility eligibility() {
        return audience.eligibility();
    }

    public List<Unit> units() {
        return content.units();
    }

    public List<Outcome> outcomes() {
        return content.outcomes();
    }

    public Optional<List<String>> expectations() {
        return content.expectations();
    }

    public Optional<RichText> body() {
        return content.body();
    }

    public Work work() {
        return content.work();
    }

    public Recognition recognition() {
        return content.recognition();
    }

    public List<Evidence.Media> media() {
        return content.evidence().media();
    }

    public List<Evidence.Further> further() {
        return content.evidence().further();
    }

    public List<Quote> quotes() {
        return content.evidence().quotes();
    }

    public Optional<RichText> apply() {
        return guidance.apply();
    }

    public People people() {
        return guidance.people();
    }

    public ContactId contact() {
        return people().contact();
    }

    public List<OfferId> seeAlso() {
        return guidance.seeAlso();
    }

    /** The name to use where space is short. */
    public String briefTitle() {
        return shortTitle().orElse(title());
    }

    public Optional<Strand> strand(String strandId) {
        return strands().stream().filter(strand -> strand.id().equals(strandId)).findFirst();
    }

    /** What can be booked here: each strand, or the programme itself when it has none. */
    public List<OfferId> offers() {
        return strands().isEmpty()
                ? List.of(OfferId.of(id))
                : strands().stream().map(strand -> OfferId.of(id, strand.id())).toList();
    }

    /**
     * A part that is booked on its own, with its own cohorts and status.
     *
     * @param eligibility what this strand asks beyond the programme's own eligibility
     * @param runsIn the years in which it runs, where it does not run every year
     */
    public record Strand(
            String id,
            StrandKind kind,
            String title,
            String summary,
            Eligibility eligibility,
            List<Unit> units,
            Optional<Alternation> runsIn) {

        /** Running in any year. */
        public Strand(
                String id, StrandKind kind, String title, String summary, Eligibility eligibility, List<Unit> units) {
            this(id, kind, title, summary, eligibility, units, Optional.empty());
        }

        public Strand {
            Slug.require(id);
            units = List.copyOf(units);
        }
    }

    /**
     * A part of the content: a core unit, or a module.
     *
     * @param mode how people work on it, where that is not as for the rest
     */
    public record Unit(String title, Optional<Length> length, Optional<Mode> mode, Optional<String> summary) {}
}

package dev.prospectus.model;

import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.StrandKinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds programmes that hold no more than a test is about; for teachers in primary schools unless it says otherwise. */
public final class ProgrammeBuilder {

    private final ProgrammeId id;
    private List<Phase> phases = List.of(Phases.PRIMARY);
    private List<Role> roles = List.of(Roles.TEACHER);
    private Optional<Span> yearGroups = Optional.empty();
    private Eligibility eligibility = Eligibility.OPEN;
    private final List<Programme.Strand> strands = new ArrayList<>();
    private Optional<LocalDate> publishFrom = Optional.empty();
    private Programme.Shared shared = Programme.Shared.NOTHING;
    private List<String> aliases = List.of();

    private ProgrammeBuilder(String id) {
        this.id = new ProgrammeId(id);
    }

    public static ProgrammeBuilder programme(String id) {
        return new ProgrammeBuilder(id);
    }

    public ProgrammeBuilder phases(Phase... some) {
        phases = List.of(some);
        return this;
    }

    public ProgrammeBuilder roles(Role... some) {
        roles = List.of(some);
        return this;
    }

    public ProgrammeBuilder yearGroups(int from, int to) {
        yearGroups = Optional.of(new Span(from, to));
        return this;
    }

    public ProgrammeBuilder asks(Eligibility other) {
        eligibility = other;
        return this;
    }

    public ProgrammeBuilder strand(String strandId, Eligibility beyond) {
        strands.add(
                new Programme.Strand(strandId, StrandKinds.PHASE, title(strandId), "One sentence.", beyond, List.of()));
        return this;
    }

    public ProgrammeBuilder sameAs(String name) {
        shared = new Programme.Shared(Optional.of(name), Optional.empty());
        return this;
    }

    public ProgrammeBuilder publishFrom(String day) {
        publishFrom = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** The addresses that its page had before. */
    public ProgrammeBuilder aliases(String... some) {
        aliases = List.of(some);
        return this;
    }

    public Programme build() {
        return new Programme(
                id,
                new Programme.Naming(
                        title(id.value()), Optional.empty(), "One sentence.", List.of(), List.of(), aliases),
                new Programme.Audience(phases, yearGroups, roles, eligibility),
                new Programme.Offering(strands, Optional.empty(), publishFrom, shared),
                new Programme.Content(
                        List.of(),
                        List.of(new Outcome("You learn something.")),
                        Optional.empty(),
                        Optional.empty(),
                        Programme.Work.UNSAID,
                        Programme.Recognition.NONE,
                        Evidence.NONE),
                new Format("One academic year", List.of(), Optional.empty(), Optional.empty()),
                new Funding(new Funding.Cost.Free(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Programme.Guidance(Optional.empty(), People.only(new ContactId("office")), List.of()));
    }

    /** Eligibility that asks this only. */
    public static Eligibility requiring(Requirement requirement) {
        return new Eligibility(List.of(), Optional.empty(), Optional.of(requirement), false, List.of(), List.of());
    }

    public static Requirement completed(String offer) {
        return new Requirement.Completed(OfferId.parse(offer), Optional.empty());
    }

    public static Requirement completed(String offer, String since) {
        return new Requirement.Completed(OfferId.parse(offer), Optional.of(Since.parse(since)));
    }

    /** Taking part is enough. */
    public static Requirement takingPart(String offer) {
        return new Requirement.Completed(OfferId.parse(offer), Optional.empty(), true);
    }

    public static Requirement notTakenPart(String offer) {
        return new Requirement.NotTakenPart(OfferId.parse(offer));
    }

    public static Requirement holds(String words) {
        return new Requirement.Holds(words);
    }

    public static Requirement any(Requirement... options) {
        return new Requirement.AnyOf(List.of(options));
    }

    public static Requirement all(Requirement... parts) {
        return new Requirement.AllOf(List.of(parts));
    }

    /** {@code phase-1} becomes {@code Phase 1}. */
    public static String title(String id) {
        return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + id.substring(1).replace('-', ' ');
    }
}

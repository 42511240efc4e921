package dev.prospectus.output.html.page;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CheckSettings;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Colour;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Money;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.People;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.StrandKinds;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small hub for tests: one plain programme, one with two strands, and the cohorts a test adds. */
public final class Sample {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    public static final ContactId TEAM = new ContactId("team");
    public static final VenueId CENTRE = new VenueId("centre");
    public static final VenueId HALL = new VenueId("hall");
    public static final ProgrammeId PLAIN = new ProgrammeId("development");
    public static final ProgrammeId STRANDED = new ProgrammeId("sktm");

    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<Pathway> pathways = new ArrayList<>();
    private final List<AcademicTerm> terms = new ArrayList<>();
    private final List<Programme.Unit> units = new ArrayList<>();

    public Sample with(Cohort cohort) {
        cohorts.add(cohort);
        return this;
    }

    public Sample with(Pathway pathway) {
        pathways.add(pathway);
        return this;
    }

    public Sample with(AcademicTerm term) {
        terms.add(term);
        return this;
    }

    /** A unit of both programmes. */
    public Sample covering(String unit) {
        units.add(new Programme.Unit(unit, Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    private Programme covering(Programme programme) {
        Programme.Content content = programme.content();
        return new Programme(
                programme.id(),
                programme.naming(),
                programme.audience(),
                programme.strands(),
                new Programme.Content(
                        units,
                        content.outcomes(),
                        content.expectations(),
                        content.body(),
                        content.work(),
                        content.recognition(),
                        content.evidence()),
                programme.format(),
                programme.funding(),
                programme.guidance());
    }

    public PageTools tools() {
        Catalogue catalogue = new Catalogue(
                site(),
                List.of(covering(plain()), covering(stranded())),
                cohorts,
                pathways,
                List.of(new Contact(
                        TEAM, "Primary team", "primary@hub.example.org", Optional.empty(), Optional.empty())),
                List.of(
                        venue(CENTRE, "Northbridge Learning Centre", Optional.of("Northbridge")),
                        venue(HALL, "Weir Hall", Optional.empty())),
                List.of(),
                List.of(),
                terms,
                BuiltInVocabulary.get(),
                Map.of(),
                List.of());
        return PageTools.of(new Edition(catalogue, AS_OF, new Assets(Map.of()), path -> Optional.empty()));
    }

    private static Venue venue(VenueId id, String name, Optional<String> area) {
        return new Venue(
                id,
                name,
                area,
                new Venue.PostalAddress(List.of("Mill Lane"), Optional.of("ZZ1 1ZZ"), Optional.empty()),
                new Venue.Access(Optional.empty(), List.of()),
                Optional.empty(),
                false);
    }

    public static Programme plain() {
        return programme(PLAIN, "Teaching for Mastery: Development", List.of());
    }

    public static Programme stranded() {
        return programme(
                STRANDED, "SKTM Primary Teachers", List.of(strand("number", "Number"), strand("spatial", "Spatial")));
    }

    /** A cohort of the plain programme with applications from and to these days and one session. */
    public static Cohort cohort(String name, LocalDate opens, LocalDate closes, LocalDate session) {
        return cohort(PLAIN, Optional.empty(), name, opens, closes, session);
    }

    public static Cohort cohort(
            ProgrammeId programme,
            Optional<String> strand,
            String name,
            LocalDate opens,
            LocalDate closes,
            LocalDate session) {
        return new Cohort(
                new CohortId(programme, AcademicYear.of(session), name),
                strand.stream().toList(),
                "Group " + name,
                new Cohort.Booking(
                        Optional.of(new Applications(
                                PlannedDate.On.day(opens),
                                Optional.of(PlannedDate.On.day(closes)),
                                Optional.of("https://forms.example.org/" + name))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(session(session)),
                new Setting(Optional.empty(), Optional.of(CENTRE)),
                Optional.empty(),
                Optional.empty());
    }

    public static Session session(LocalDate day) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(day),
                Optional.empty(),
                Optional.of(LocalTime.of(13, 0)),
                Optional.of(LocalTime.of(16, 0)),
                Optional.empty(),
                Optional.empty());
    }

    /** The first strand runs in any year, the second every second year from 2027-28 on. */
    private static Programme.Strand strand(String id, String title) {
        return new Programme.Strand(
                id,
                StrandKinds.PATHWAY,
                title,
                "About it.",
                Eligibility.OPEN,
                List.of(),
                id.equals("spatial") ? Optional.of(new Alternation(new AcademicYear(2027), 2)) : Optional.empty());
    }

    private static Programme programme(ProgrammeId id, String title, List<Programme.Strand> strands) {
        return new Programme(
                id,
                new Programme.Naming(title, Optional.empty(), "What it is.", List.of(), List.of()),
                new Programme.Audience(
                        List.of(Phases.PRIMARY),
                        Optional.empty(),
                        List.of(Roles.TEACHER, Roles.MATHS_LEAD),
                        Eligibility.OPEN),
                strands,
                new Programme.Content(
                        List.of(),
                        List.of(new Outcome("You will know more.")),
                        Optional.empty(),
                        Optional.empty(),
                        Programme.Work.UNSAID,
                        Programme.Recognition.NONE,
                        Evidence.NONE),
                new Format("One academic year", List.of(), Optional.empty(), Optional.empty()),
                new Funding(
                        new Funding.Cost.Free(),
                        Optional.empty(),
                        Optional.of(new Funding.Grant(
                                Optional.of(new Money(100_000)), Optional.of("school"), "release time")),
                        Optional.empty()),
                new Programme.Guidance(Optional.empty(), People.only(TEAM), List.of()));
    }

    private static SiteConfig site() {
        SiteConfig.Palette palette = new SiteConfig.Palette(
                Colour.parse("#123c69"),
                Colour.parse("#ffffff"),
                Colour.parse("#b3471d"),
                Colour.parse("#ffffff"),
                Colour.parse("#1b1f24"));
        LocalDate day = LocalDate.of(2026, 9, 1);
        return new SiteConfig(
                new SiteConfig.Naming(
                        "Ridge and Vale Maths Hub",
                        "Ridge and Vale",
                        "Maths for every child",
                        "Programmes for schools."),
                new SiteConfig.Address(URI.create("https://hub.example.org/base/"), "en-GB", ZONE),
                new SiteConfig.Region("Ridge and Vale", List.of(), Currency.POUND),
                new SiteConfig.Contacts(TEAM, Optional.empty()),
                new SiteConfig.Menus(
                        List.of(new SiteConfig.NavigationLink("Programmes", "/programmes/")), List.of(), List.of()),
                new SiteConfig.Theme(palette, palette),
                new SiteConfig.Upkeep(3, 7, CheckSettings.NONE),
                new SiteConfig.Statements(
                        new SiteConfig.AccessibilityStatement(
                                SiteConfig.Compliance.FULL,
                                List.of(),
                                TEAM,
                                10,
                                new SiteConfig.Jurisdiction(
                                        SiteConfig.Nation.ENGLAND, Optional.empty(), Optional.empty()),
                                day,
                                day,
                                Optional.empty()),
                        new SiteConfig.Privacy("The lead school", TEAM, Optional.empty(), Optional.empty(), day)));
    }
}

package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Allocation;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Colour;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.Place;
import dev.prospectus.model.Handouts.When;
import dev.prospectus.model.Length;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.Money;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Participants;
import dev.prospectus.model.Partner;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.People;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Quote;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.Since;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Span;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.model.TelephoneNumber;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.testing.AccessFeatures;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.testing.Modes;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import dev.prospectus.testing.StrandKinds;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The base site, which uses every key of docs/DATA.md, arrives in the records as it was written. */
class BaseSiteTest {

    private static final ProgrammeId KNOWLEDGE = new ProgrammeId("subject-knowledge");
    private static final ProgrammeId FOUNDATIONS = new ProgrammeId("foundations");
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final PlaceUnit PAIR = new PlaceUnit("pair", "pair", "pairs", List.of("pairs"));

    private final Loaded loaded = Loader.load(GoldenSite.BASE, LoadOptions.on(AsOf.parse("2026-10-01")));
    private final Catalogue catalogue = loaded.catalogue();

    @Test
    void nothingIsWrongWithIt() {
        assertThat(GoldenFindings.text(loaded.findings())).isEmpty();
    }

    @Test
    void siteConfiguration() {
        SiteConfig site = catalogue.site();

        assertThat(site.name()).isEqualTo("Fen and Ford Maths Hub");
        assertThat(site.shortName()).isEqualTo("Fen and Ford");
        assertThat(site.tagline()).isEqualTo("Maths teachers learning together");
        assertThat(site.description())
                .isEqualTo("Professional development in mathematics for schools in Fen and Ford.");
        assertThat(site.baseUrl()).isEqualTo(URI.create("https://example.org/hub/"));
        assertThat(site.basePath()).isEqualTo("/hub");
        assertThat(site.language()).isEqualTo("en-GB");
        assertThat(site.timeZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(site.region()).isEqualTo("Fen and Ford");
        assertThat(site.areas()).containsExactly("Fenwick", "Fordham");
        assertThat(site.contact()).isEqualTo(new ContactId("office"));
        assertThat(site.adjustments()).contains(new ContactId("office"));
        assertThat(site.partners())
                .containsExactly(
                        new Partner(
                                "Fenwick Academy",
                                Partner.Kind.PARTNER,
                                Optional.of(new Partner.Logo("images/blocks.svg", "Fenwick Academy")),
                                Optional.of("https://fenwick.example.org/")),
                        new Partner(
                                "The Department for Education",
                                Partner.Kind.FUNDER,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(site.navigation())
                .containsExactly(
                        new SiteConfig.NavigationLink("Programmes", "/programmes/"),
                        new SiteConfig.NavigationLink("Pathways", "/pathways/"));
        assertThat(site.footer())
                .containsExactly(
                        new SiteConfig.NavigationLink("Privacy", "/privacy/"),
                        new SiteConfig.NavigationLink("Hubs everywhere", "https://www.example.org/hubs?all=1"));
        assertThat(site.theme().light()).isEqualTo(palette("#123c69", "#ffffff", "#b3471d", "#ffffff", "#1b1f24"));
        assertThat(site.theme().dark()).isEqualTo(palette("#8db8ff", "#0b1a2e", "#ffb38a", "#11161d", "#e8ecf1"));
        assertThat(site.fewPlaces()).isEqualTo(4);
        assertThat(site.freshForDays()).isEqualTo(10);
        assertThat(site.accessibility())
                .isEqualTo(new SiteConfig.AccessibilityStatement(
                        SiteConfig.Compliance.PARTIAL,
                        List.of("Two older documents have no headings."),
                        new ContactId("office"),
                        10,
                        new SiteConfig.Jurisdiction(SiteConfig.Nation.ENGLAND, Optional.empty(), Optional.empty()),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 2),
                        Optional.of("By the hub itself with a keyboard and a screen reader.")));
        assertThat(site.privacy())
                .isEqualTo(new SiteConfig.Privacy(
                        "Fenwick Academy",
                        new ContactId("office"),
                        Optional.of("A static web host in the United Kingdom"),
                        Optional.of("If our answer does not satisfy you, you can complain to the commissioner for data"
                                + " protection."),
                        LocalDate.of(2026, 9, 1)));
    }

    @Test
    void aProgrammeWithEveryKey() {
        Programme programme = catalogue.programme(KNOWLEDGE).orElseThrow();

        assertThat(programme.title()).isEqualTo("Subject Knowledge: Primary Teachers");
        assertThat(programme.shortTitle()).contains("Primary Teachers");
        assertThat(programme.summary()).isEqualTo("A year in which primary teachers deepen their own mathematics.");
        assertThat(programme.phases()).containsExactly(Phases.PRIMARY);
        assertThat(programme.yearGroups()).contains(new Span(1, 6));
        assertThat(programme.roles()).containsExactly(Roles.TEACHER, Roles.MATHS_LEAD);
        assertThat(programme.otherNames()).containsExactly("Number and Shape", "SKTM");
        assertThat(programme.strands())
                .containsExactly(
                        new Programme.Strand(
                                "number",
                                StrandKinds.PATHWAY,
                                "Number",
                                "Additive and multiplicative reasoning.",
                                new Eligibility(
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        List.of("The teacher has a class of their own."),
                                        List.of()),
                                List.of(new Programme.Unit(
                                        "Additive reasoning",
                                        Optional.of(Length.of("3 to 4 hours")),
                                        Optional.empty(),
                                        Optional.of("How sums hang together."))),
                                Optional.of(new Alternation(YEAR, 2))),
                        new Programme.Strand(
                                "shape",
                                StrandKinds.PHASE,
                                "Spatial Reasoning",
                                "Shape, position and measure.",
                                Eligibility.OPEN,
                                List.of()));
        assertThat(programme.units())
                .containsExactly(new Programme.Unit(
                        "What mathematics is",
                        Optional.of(new Length(List.of(
                                new Length.Part(Optional.of(Modes.IN_PERSON), "half a day"),
                                new Length.Part(Optional.of(Modes.ONLINE), "2 hours")))),
                        Optional.of(Modes.ONLINE),
                        Optional.empty()));
        assertThat(programme.format())
                .isEqualTo(new Format(
                        "One academic year",
                        Optional.of(new Format.Volume(
                                new Quantity(Quantity.Qualifier.AROUND, new Span(4, 4)), Format.Volume.Unit.DAY)),
                        List.of(
                                new Participants(
                                        Optional.of(Quantity.exactly(2)),
                                        Optional.of(PAIR),
                                        Optional.of(Roles.TEACHER),
                                        Optional.of("a team"),
                                        false,
                                        false),
                                new Participants(
                                        Optional.of(Quantity.exactly(1)),
                                        Optional.empty(),
                                        Optional.of(Roles.MATHS_LEAD),
                                        Optional.empty(),
                                        true,
                                        false),
                                new Participants(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Roles.TEACHER),
                                        Optional.empty(),
                                        false,
                                        true)),
                        List.of(new Format.Meeting(
                                "half-day workshops",
                                Optional.of(Quantity.exactly(6)),
                                Optional.of(Length.of("half a day")),
                                Optional.of("every half term"),
                                Optional.of(Modes.IN_PERSON),
                                List.of(Roles.TEACHER))),
                        Optional.of(new Format.GroupSize(
                                Optional.of(new Quantity(Quantity.Qualifier.EXACTLY, new Span(6, 7))),
                                Optional.of(Quantity.exactly(2)),
                                Optional.of(Quantity.exactly(12)),
                                Optional.of(new Format.GroupSize.Units(
                                        new Quantity(Quantity.Qualifier.EXACTLY, new Span(3, 4)), PAIR)))),
                        Optional.of(Quantity.exactly(4).asLeast()),
                        Optional.empty()));
        assertThat(programme.outcomes())
                .containsExactly(
                        new Outcome("Teachers see connections between topics."),
                        new Outcome("You know what your colleagues need.", List.of(Roles.MATHS_LEAD)));
        assertThat(programme.expectations().orElseThrow())
                .containsExactly("The school frees its teachers for each workshop.");
        assertThat(programme.apply().orElseThrow().source())
                .isEqualTo("Ask your headteacher first, then choose a group.\n");
        assertThat(programme.people())
                .isEqualTo(new People(
                        new ContactId("subject-team"),
                        Map.of(
                                People.Purpose.APPLY,
                                new ContactId("office"),
                                People.Purpose.CONTENT,
                                new ContactId("subject-team"),
                                People.Purpose.ACCESS,
                                new ContactId("office")),
                        List.of(new ContactId("subject-team"))));
        assertThat(programme.work().always()).containsExactly("number and place value");
        assertThat(programme.work().activities()).containsExactly("solving problems together");
        assertThat(programme.work().bring()).containsExactly("a pencil");
        assertThat(programme.work().focus()).isEqualTo(Map.of(new AcademicYear(2026), "fractions"));
        assertThat(programme.work().newIn()).contains(new AcademicYear(2026));
        assertThat(programme.recognition())
                .isEqualTo(new Programme.Recognition(
                        Optional.of("A certificate of the hub"), Optional.of("Ten credits of a degree")));
        assertThat(programme.quotes())
                .containsExactly(
                        new Quote("I ask other questions now.", "Year 5 teacher", Optional.of(new AcademicYear(2025))));
        assertThat(Markdown.outline(programme.body().orElseThrow()).links())
                .singleElement()
                .satisfies(link -> assertThat(link.target()).isEqualTo("/pathways/primary/"));
        assertThat(programme.media())
                .containsExactly(
                        new Evidence.Media.Image(
                                "images/blocks.svg",
                                "Six blocks in two rows of three",
                                Optional.of("Two times three.")),
                        new Evidence.Media.Video(
                                "https://video.example.org/watch",
                                "A lesson in four minutes",
                                Optional.of("4 minutes"),
                                Optional.of("images/blocks.svg"),
                                Optional.of("Filmed in a Fenwick school."),
                                Optional.of("/about/")));
        assertThat(programme.further())
                .containsExactly(new Evidence.Further(
                        "How one school changed its lessons", "/news/a-year-on/", Optional.of("A case study.")));
        assertThat(programme.seeAlso()).containsExactly(OfferId.of(FOUNDATIONS));
    }

    @Test
    void eligibilityIsATreeOfRequirements() {
        assertThat(catalogue.programme(KNOWLEDGE).orElseThrow().eligibility())
                .isEqualTo(new Eligibility(
                        List.of(SchoolTypes.STATE_FUNDED),
                        Optional.of(new Span(1, 2)),
                        Optional.of(new Requirement.AnyOf(List.of(
                                new Requirement.Completed(
                                        OfferId.of(FOUNDATIONS), Optional.of(Since.of(new AcademicYear(2016)))),
                                new Requirement.AllOf(List.of(
                                        new Requirement.Completed(OfferId.of(FOUNDATIONS), Optional.empty()),
                                        new Requirement.Holds("has a Mastery Specialist on its staff")))))),
                        true,
                        List.of("The headteacher agrees."),
                        List.of("Two teachers come from each school.")));
    }

    @Test
    void funding() {
        assertThat(catalogue.programme(KNOWLEDGE).orElseThrow().funding())
                .isEqualTo(new Funding(
                        new Funding.Cost.Free(),
                        Optional.of("The Department for Education"),
                        Optional.of(new Funding.Grant(
                                Optional.of(new Money(100_000)),
                                Optional.of("school"),
                                "releasing teachers for the meetings")),
                        Optional.of("Travel is not paid for.")));
        assertThat(catalogue.programme(FOUNDATIONS).orElseThrow().funding().costs())
                .containsExactly(new Funding.Cost.Fee(new Money(1250), "place"));
    }

    @Test
    void aSingleValueIsAListOfOne() {
        Programme programme = catalogue.programme(FOUNDATIONS).orElseThrow();

        assertThat(programme.phases()).containsExactly(Phases.PRIMARY);
        assertThat(programme.outcomes()).containsExactly(new Outcome("Participants know what comes first."));
        assertThat(programme.eligibility()).isEqualTo(Eligibility.OPEN);
    }

    @Test
    void cohortsWithEveryKey() {
        List<Cohort> cohorts = catalogue.cohorts(KNOWLEDGE);
        Cohort autumn = cohorts.get(0);

        assertThat(autumn.id()).isEqualTo(new CohortId(KNOWLEDGE, YEAR, "autumn"));
        assertThat(autumn.strands()).containsExactly("number");
        assertThat(autumn.title()).isEqualTo("Autumn group, Fenwick");
        assertThat(autumn.applications())
                .contains(new Applications(
                        new PlannedDate.On(LocalDate.of(2026, 5, 1), Optional.of(LocalTime.of(9, 0))),
                        Optional.of(PlannedDate.On.day(LocalDate.of(2026, 9, 25))),
                        Optional.of("https://forms.example.org/x"),
                        Optional.of(Allocation.BALLOT),
                        Optional.of(LocalDate.of(2026, 10, 2))));
        assertThat(autumn.minimum()).contains(new Minimum(8, Optional.of(LocalDate.of(2026, 10, 2))));
        assertThat(autumn.places())
                .contains(new Cohort.Places(
                        30,
                        Optional.of(28),
                        true,
                        Optional.of(4),
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Optional.of(PAIR),
                        Optional.of(Quantity.exactly(2))));
        assertThat(autumn.sessions())
                .containsExactly(
                        new Session(
                                Optional.of("Getting started"),
                                PlannedDate.On.day(LocalDate.of(2026, 10, 7)),
                                Optional.of(LocalDate.of(2026, 10, 8)),
                                Optional.of(LocalTime.of(13, 0)),
                                Optional.of(LocalTime.of(16, 0)),
                                Optional.of(Modes.ONLINE),
                                Optional.of(new VenueId("online-room")),
                                new Session.Details(
                                        Optional.of("first-meeting"),
                                        new Handouts(
                                                List.of(
                                                        new Material(
                                                                "The blocks",
                                                                new Place.ContentFile("images/blocks.svg"),
                                                                When.AFTER),
                                                        new Material(
                                                                "About the hub",
                                                                new Place.Page("/about/"),
                                                                When.BEFORE)),
                                                List.of("a pair of scissors")),
                                        List.of())),
                        new Session(
                                Optional.empty(),
                                new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2026, 12, 1))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(autumn.mode()).contains(Modes.IN_PERSON);
        assertThat(autumn.venue()).contains(new VenueId("fenwick-centre"));
        assertThat(autumn.setting().features()).containsExactly(AccessFeatures.CAPTIONS);
        assertThat(autumn.setting().language()).contains("cy");
        assertThat(autumn.handouts())
                .isEqualTo(new Handouts(
                        List.of(new Material("The year on", new Place.Page("/news/a-year-on/"), When.BEFORE)),
                        List.of("squared paper")));
        assertThat(autumn.lead()).contains(new ContactId("subject-team"));
        assertThat(autumn.override())
                .contains(new StatusOverride(
                        BookingStatus.FULLY_BOOKED,
                        Optional.of(LocalDate.of(2026, 9, 20)),
                        Optional.of("Two schools are about to confirm.")));
        assertThat(autumn.notes().orElseThrow().source()).isEqualTo("Parking is limited.\n");
        assertThat(cohorts.get(2).cancelled())
                .contains(new Cancellation("Too few applications.", Optional.of(LocalDate.of(2026, 9, 10))));
        assertThat(cohorts.get(1).postponed())
                .contains(new Postponement(
                        "The hall is being repaired.",
                        Optional.of(LocalDate.of(2026, 9, 10)),
                        Optional.of(new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2027, 1, 15))))));
        assertThat(cohorts.get(1).sessions().get(0).parts())
                .containsExactly(
                        new SessionPart(
                                Optional.of("Afternoon"),
                                LocalTime.of(13, 0),
                                LocalTime.of(15, 0),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        new SessionPart(
                                Optional.empty(),
                                LocalTime.of(15, 15),
                                LocalTime.of(16, 30),
                                List.of(Roles.MATHS_LEAD),
                                Optional.of(Modes.ONLINE),
                                Optional.of(new VenueId("online-room"))));
        assertThat(cohorts.get(1).sessions().get(0).start()).contains(LocalTime.of(13, 0));
        assertThat(cohorts.get(1).sessions().get(0).end()).contains(LocalTime.of(16, 30));
        assertThat(cohorts.get(3).awaited())
                .contains(new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2026, 12, 1))));
        assertThat(cohorts.get(3).fullFor()).contains(YEAR);
        assertThat(cohorts.get(3).strands()).containsExactly("number", "shape");
    }

    @Test
    void bookingFiguresReplaceThoseOfTheCohort() {
        assertThat(catalogue.cohorts(FOUNDATIONS).get(0).places())
                .contains(new Cohort.Places(
                        20, Optional.of(18), false, Optional.empty(), Optional.of(LocalDate.of(2026, 9, 30))));
    }

    @Test
    void pathwayWithEveryKey() {
        Pathway pathway = catalogue.pathways().iterator().next();

        assertThat(pathway.title()).isEqualTo("Primary mathematics");
        assertThat(pathway.summary()).isEqualTo("From the first day to a deeper knowledge.");
        assertThat(pathway.phases()).containsExactly(Phases.PRIMARY);
        assertThat(pathway.evidence().media()).hasSize(2);
        assertThat(pathway.evidence().further()).hasSize(1);
        assertThat(pathway.evidence().quotes())
                .containsExactly(new Quote("It holds together.", "Headteacher", Optional.of(new AcademicYear(2025))));
        assertThat(pathway.body().orElseThrow().source()).isEqualTo("Most schools begin with Foundations.\n");
        assertThat(pathway.routes())
                .containsExactly(
                        new Pathway.Route(
                                "main",
                                "The main route",
                                Optional.of("Two steps."),
                                List.of(Roles.TEACHER),
                                false,
                                List.of(),
                                List.of(
                                        new Pathway.Stage(
                                                "foundations",
                                                "Foundations",
                                                List.of(OfferId.of(FOUNDATIONS)),
                                                Pathway.Choice.ONE,
                                                "First",
                                                Optional.empty(),
                                                new Pathway.Stage.Rules(false, false, false, true)),
                                        new Pathway.Stage(
                                                "knowledge",
                                                "Subject knowledge",
                                                List.of(
                                                        OfferId.of(KNOWLEDGE, "number"),
                                                        OfferId.of(KNOWLEDGE, "shape")),
                                                Pathway.Choice.ANY,
                                                "Year 1",
                                                Optional.of("One strand a year."),
                                                new Pathway.Stage.Rules(true, true, true, false),
                                                Optional.of(new RichText("Number in the first year.\n"))))),
                        new Pathway.Route(
                                "assistants",
                                "For teaching assistants",
                                Optional.empty(),
                                List.of(),
                                true,
                                List.of("knowledge"),
                                List.of(new Pathway.Stage(
                                        "number-only",
                                        "Number",
                                        List.of(OfferId.of(KNOWLEDGE, "number")),
                                        Pathway.Choice.ONE,
                                        "Year 2",
                                        Optional.empty(),
                                        new Pathway.Stage.Rules(false, false, false, false)))));
    }

    @Test
    void registries() {
        assertThat(catalogue.contact(new ContactId("office")))
                .contains(new Contact(
                        new ContactId("office"),
                        "Hub office",
                        "office@hub.example.org",
                        TelephoneNumber.parse("01632 960123"),
                        Optional.of("Everything else."),
                        Optional.of(new Contact.Holder("Tamar Fennick", Optional.of(true), LocalDate.of(2027, 7, 1)))));
        assertThat(catalogue.venue(new VenueId("fenwick-centre")))
                .contains(new Venue(
                        new VenueId("fenwick-centre"),
                        "Fenwick Learning Centre",
                        Optional.of("Fenwick"),
                        new Venue.PostalAddress(
                                List.of("Mill Lane", "Fenwick"), Optional.of("ZZ1 1ZZ"), Optional.of("GB")),
                        new Venue.Access(
                                Optional.of("Step-free throughout; hearing loop in the hall."),
                                List.of(AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP)),
                        Optional.of("Ten minutes on foot from the station."),
                        false));
        assertThat(catalogue.glossary())
                .containsExactly(new GlossaryTerm(
                        "TRG",
                        Optional.of("teacher research group"),
                        "Teachers who plan, watch and discuss lessons together.",
                        List.of("work group"),
                        List.of("T.R.G.")));
        assertThat(catalogue.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.id()).isEqualTo("half-term-office");
            assertThat(notice.title()).isEqualTo("The office is closed in half-term week");
            assertThat(notice.text().source()).contains("**2 November**");
            assertThat(notice.from()).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(notice.until()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(notice.programmes()).containsExactly(KNOWLEDGE);
        });
        assertThat(catalogue.terms())
                .containsExactly(new AcademicTerm(
                        "autumn-half-term-2026",
                        "Autumn half-term",
                        AcademicTerm.Kind.HOLIDAY,
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 10, 30)));
        assertThat(catalogue.redirects())
                .containsEntry("/old-page.html", "/programmes/subject-knowledge/")
                .containsEntry("/hubs.html", "https://www.example.org/hubs");
    }

    @Test
    void contentIsThereWithItsAssets() {
        assertThat(catalogue.pages())
                .extracting(page -> page.source())
                .containsExactly("about.md", "news/a-year-on.md");
        assertThat(loaded.assets()).containsOnlyKeys("images/blocks.svg");
    }

    @Test
    void anotherBaseUrlMayBeAskedFor() {
        URI other = URI.create("https://preview.example.org/");
        LoadOptions options = LoadOptions.on(AsOf.parse("2026-10-01")).withBaseUrl(other);

        Catalogue preview = Loader.load(GoldenSite.BASE, options).catalogue();

        assertThat(preview.site().baseUrl()).isEqualTo(other);
    }

    private static SiteConfig.Palette palette(
            String brand, String onBrand, String accent, String background, String text) {
        return new SiteConfig.Palette(
                Colour.parse(brand),
                Colour.parse(onBrand),
                Colour.parse(accent),
                Colour.parse(background),
                Colour.parse(text));
    }
}

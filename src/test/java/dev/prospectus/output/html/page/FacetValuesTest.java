package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.model.VenueId;
import dev.prospectus.testing.Modes;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void aRunHasTheTermsAndDaysOfItsOwnSessions() {
        OfferFacets facets = facets(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)),
                Sample.cohort("b", TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 1, 11)));
        assertThat(facets.runs())
                .extracting(run -> run.status().now())
                .containsExactly(BookingStatus.OPEN, BookingStatus.OPENING_SOON);
        assertThat(facets.runs())
                .extracting(OfferFacets.Run::terms)
                .containsExactly(List.of("autumn"), List.of("spring"));
        assertThat(facets.runs())
                .extracting(OfferFacets.Run::days)
                .containsExactly(List.of("wednesday"), List.of("monday"));
    }

    @Test
    void aRunEndsWithItsYearAsTheOfferDoes() {
        OfferFacets facets = facets(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(facets.runs())
                .singleElement()
                .satisfies(run -> assertThat(run.status().changes())
                        .last()
                        .isEqualTo(new Rollover.Change<>(
                                Instant.parse("2027-08-31T23:00:00Z"), BookingStatus.NOT_RUNNING)));
        assertThat(facets().runs()).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(Rollover.of(BookingStatus.NOT_RUNNING));
            assertThat(run.places()).isEmpty();
        });
    }

    @Test
    void aRunIsWhereItsSessionsAreButNotOnline() {
        assertThat(places(Optional.of(Modes.IN_PERSON), Sample.session(TODAY.plusDays(20))))
                .containsExactly("northbridge");
        assertThat(places(Optional.of(Modes.ONLINE), Sample.session(TODAY.plusDays(20))))
                .isEmpty();
        assertThat(places(Optional.of(Modes.IN_PERSON), at(Optional.of(Modes.ONLINE))))
                .isEmpty();
        assertThat(places(
                        Optional.of(Modes.BLENDED), at(Optional.of(Modes.ONLINE)), Sample.session(TODAY.plusDays(20))))
                .containsExactly("northbridge");
        assertThat(places(Optional.empty())).containsExactly("northbridge");
        assertThat(places(Optional.of(Modes.IN_SCHOOL), Sample.session(TODAY.plusDays(20))))
                .isEmpty();
    }

    @Test
    void aRunsWordsNameEveryPlaceThatItIsFoundBy() {
        Session plain = Sample.session(TODAY.plusDays(20));
        Session elsewhere = at(Optional.empty(), Optional.of(Sample.HALL));
        assertThat(where(Optional.of(Modes.IN_SCHOOL), plain)).isEqualTo("In your school");
        assertThat(where(Optional.of(Modes.IN_SCHOOL), plain, elsewhere))
                .isEqualTo("In your school, some sessions in Weir Hall");
        assertThat(where(Optional.of(Modes.IN_PERSON), plain, elsewhere))
                .isEqualTo("In person, Northbridge and Weir Hall");
        assertThat(where(Optional.of(Modes.ONLINE), plain)).isEqualTo("Online");
    }

    @Test
    void aPlacesIdSuitsAnAddressInAnyLanguage() {
        assertThat(OfferFacets.Place.of("Bourton-on-the-Water (St. Mary’s)").id())
                .isEqualTo("bourton-on-the-water-st-marys");
        assertThat(OfferFacets.Place.of("Y Fenni & Brânwy").id()).isEqualTo("y-fenni-branwy");
    }

    @Test
    void aCardTellsWhatElseRunsWhereAndWhenAtMostThree() {
        Sample sample = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 1, 11)))
                .with(NextStepsTest.Changed.withOverride(
                        Sample.cohort("c", TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 2, 1)),
                        BookingStatus.CANCELLED,
                        TODAY.plusDays(3)));
        assertThat(shown(sample)).singleElement().satisfies(line -> {
            assertThat(line.runs()).containsExactly(1);
            assertThat(line.words())
                    .isEqualTo(Phrase.turning(
                            "Northbridge, starts 11 January 2027",
                            Instant.parse("2027-01-12T00:00:00Z"),
                            "Northbridge, started 11 January 2027"));
            assertThat(line.status().id()).isEqualTo("opening-soon");
            assertThat(line.status().timeline()).endsWith(",\"not-running\"]");
        });
        sample.with(Sample.cohort("same", TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 1, 11)));
        assertThat(shown(sample))
                .singleElement()
                .extracting(OtherRuns.Line::runs)
                .isEqualTo(List.of(1, 2));
        for (int day = 1; day <= 4; day++) {
            sample.with(Sample.cohort("d" + day, TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 3, day)));
        }
        assertThat(shown(sample))
                .extracting(line -> line.words().words())
                .containsExactly(
                        "Northbridge, starts 11 January 2027",
                        "Northbridge, starts 1 March 2027",
                        "Northbridge, starts 2 March 2027");
        assertThat(others(sample).more().words()).isEqualTo("and 2 more");
    }

    /** When the first run closes, the card tells of the second, and the first stands below; it has started by then. */
    @Test
    void whatTheCardTellsOfRollsOverAtOnce() {
        BestRun run = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.minusDays(9), TODAY.plusDays(60), LocalDate.of(2027, 1, 11)))
                .tools()
                .cards()
                .card(OfferId.of(Sample.PLAIN))
                .facts()
                .run();
        Instant closes = Instant.parse("2026-10-10T23:00:00Z");
        assertThat(run.starts().words()).isEqualTo("Starts 21 October 2026");
        assertThat(run.starts().inTime().at(closes).words()).isEqualTo("Starts 11 January 2027");
        assertThat(run.starts().inTime().at(closes.minusSeconds(1)).words()).isEqualTo("Starts 21 October 2026");
        assertThat(run.others().lines())
                .extracting(
                        line -> line.words().words(),
                        OtherRuns.Line::hidden,
                        line -> line.shown().at(closes))
                .containsExactly(
                        tuple("Northbridge, starts 21 October 2026", true, true),
                        tuple("Northbridge, starts 11 January 2027", false, false));
    }

    @Test
    void runsOfTheSameWordsStandApartByStatus() {
        LocalDate start = LocalDate.of(2027, 1, 11);
        Sample sample = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.minusDays(9), TODAY.plusDays(60), start))
                .with(Sample.cohort("c", TODAY.plusDays(9), TODAY.plusDays(60), start))
                .with(Sample.cohort("d", TODAY.plusDays(9), TODAY.plusDays(70), start));
        assertThat(shown(sample))
                .extracting(line -> line.status().id(), OtherRuns.Line::runs)
                .containsExactly(tuple("open", List.of(1)), tuple("opening-soon", List.of(2, 3)));
    }

    @Test
    void itStartsAndClosesAsFarAsThatIsToCome() {
        OfferFacets facets = facets(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.minusDays(3), TODAY.plusDays(6)),
                Sample.cohort("b", TODAY.plusDays(4), TODAY.plusDays(30), TODAY.plusDays(40)));
        assertThat(facets.runs())
                .extracting(OfferFacets.Run::starts)
                .containsExactly(
                        Optional.of(Instant.parse("2026-10-07T12:00:00Z")),
                        Optional.of(Instant.parse("2026-11-10T13:00:00Z")));
        assertThat(facets.runs())
                .extracting(OfferFacets.Run::closes)
                .containsExactly(Optional.empty(), Optional.of(Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void whatIsOverOrCancelledSaysNothing() {
        Cohort cancelled = NextStepsTest.Changed.withOverride(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)),
                BookingStatus.CANCELLED,
                TODAY.plusDays(3));
        OfferFacets facets = facets(cancelled);
        assertThat(facets.runs()).singleElement().satisfies(run -> {
            assertThat(run.status().now()).isEqualTo(BookingStatus.CANCELLED);
            assertThat(run.terms()).isEmpty();
            assertThat(run.days()).isEmpty();
            assertThat(run.modes()).isEmpty();
            assertThat(run.places()).isEmpty();
            assertThat(run.starts()).isEmpty();
            assertThat(run.closes()).isEmpty();
        });
    }

    @Test
    void aStrandSaysWhatKindItIs() {
        OfferCards cards = new Sample().tools().cards();
        assertThat(cards.card(OfferId.of(Sample.PLAIN)).facets().kind()).isEqualTo("whole");
        assertThat(cards.card(OfferId.of(Sample.STRANDED, "number")).facets().kind())
                .isEqualTo("pathway");
    }

    private static OfferFacets facets(Cohort... cohorts) {
        Sample sample = new Sample();
        for (Cohort cohort : cohorts) {
            sample = sample.with(cohort);
        }
        return sample.tools().cards().card(OfferId.of(Sample.PLAIN)).facets();
    }

    private static OtherRuns others(Sample sample) {
        return sample.tools()
                .cards()
                .card(OfferId.of(Sample.PLAIN))
                .facts()
                .run()
                .others();
    }

    private static List<OtherRuns.Line> shown(Sample sample) {
        return others(sample).lines().stream().filter(line -> !line.hidden()).toList();
    }

    /** Of a run whose venue is in Northbridge. */
    private static List<String> places(Optional<Mode> mode, Session... sessions) {
        return card(mode, sessions).facets().runs().get(0).places().stream()
                .map(OfferFacets.Place::id)
                .toList();
    }

    private static String where(Optional<Mode> mode, Session... sessions) {
        return card(mode, sessions).facts().run().where().words();
    }

    private static OfferCard card(Optional<Mode> mode, Session... sessions) {
        Cohort run = Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20));
        Cohort changed = new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                new Cohort.Booking(run.applications(), run.places(), run.override(), run.cancelled()),
                List.of(sessions),
                new Setting(mode, run.venue()),
                run.lead(),
                run.notes());
        return new Sample().with(changed).tools().cards().card(OfferId.of(Sample.PLAIN));
    }

    private static Session at(Optional<Mode> mode) {
        return at(mode, Optional.empty());
    }

    private static Session at(Optional<Mode> mode, Optional<VenueId> venue) {
        Session plain = Sample.session(TODAY.plusDays(20));
        return new Session(plain.title(), plain.date(), plain.lastDay(), plain.start(), plain.end(), mode, venue);
    }
}

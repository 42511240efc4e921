package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.model.VenueId;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.testing.Modes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RunWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void placesLeftAreCountedUnlessThereAreNoneOrTheEditorsSaidOtherwise() {
        assertThat(words().placesLeft(run(15, Optional.empty()))).contains(Phrase.of("4 of 15 places left"));
        assertThat(words().placesLeft(run(0, Optional.empty()))).isEmpty();
        assertThat(words().placesLeft(run(15, Optional.of(TODAY))).map(Phrase::words))
                .contains("15 places in all");
        assertThat(words().placesLeft(run(15, Optional.of(TODAY)))
                        .orElseThrow()
                        .inTime()
                        .changes())
                .as("the override ends with its day")
                .extracting(change -> change.value().words())
                .containsExactly("4 of 15 places left");
        assertThat(words().placesLeft(run(15, Optional.of(TODAY.minusDays(1)))))
                .contains(Phrase.of("4 of 15 places left"));
    }

    /** Nobody said when that was so: the words may be read when applications have been open for weeks. */
    @Test
    void placesThatAreAllFreeAreToldInAllUnlessTheyWereCountedOnADay() {
        assertThat(words().placesLeft(untaken(Optional.empty()))).contains(Phrase.of("24 places in all"));
        assertThat(words().placesLeft(untaken(Optional.of(TODAY))))
                .contains(Phrase.of("24 of 24 places left on 1 October 2026"));
    }

    private static Cohort untaken(Optional<LocalDate> asOf) {
        return run(
                Optional.of(new Cohort.Places(24, Optional.of(0), false, Optional.empty(), asOf)),
                List.of(Sample.session(TODAY.plusDays(20))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPlaceThatIsNotKnownIsToBeConfirmedWherePeopleMeet() {
        assertThat(where(Modes.IN_PERSON, Optional.empty(), Optional.empty()))
                .contains("In person, place to be confirmed");
        assertThat(where(Modes.IN_PERSON, Optional.of(Sample.CENTRE), Optional.empty()))
                .contains("In person, Northbridge");
        assertThat(where(Modes.ONLINE, Optional.empty(), Optional.empty())).contains("Online");
    }

    @Test
    void placesOfSessionsStandForTheRunAndNextToSchools() {
        assertThat(where(Modes.IN_PERSON, Optional.empty(), Optional.of(Sample.CENTRE)))
                .contains("In person, Northbridge");
        assertThat(where(Modes.IN_SCHOOL, Optional.empty(), Optional.of(Sample.CENTRE)))
                .contains("In your school, some sessions in Northbridge");
        assertThat(where(Modes.IN_SCHOOL, Optional.of(Sample.CENTRE), Optional.empty()))
                .contains("In your school");
    }

    @Test
    void aFirstSessionWithAPlaceIsToldAsSuchWhereTheOthersAreInSchools() {
        Session plain = Sample.session(TODAY.plusDays(20));
        Session first = new Session(
                plain.title(),
                plain.date(),
                plain.lastDay(),
                plain.start(),
                plain.end(),
                plain.mode(),
                Optional.of(Sample.CENTRE));
        assertThat(words().where(run(
                        Optional.empty(),
                        List.of(first, Sample.session(TODAY.plusDays(40))),
                        Optional.of(Modes.IN_SCHOOL),
                        Optional.empty(),
                        Optional.empty())))
                .contains("In your school, the first session in Northbridge");
    }

    @Test
    void placesAreToldInTheirUnit() {
        PlaceUnit schools = new PlaceUnit("school", "school", "schools", List.of());
        Cohort.Places places = new Cohort.Places(
                15,
                Optional.of(3),
                true,
                Optional.of(1),
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(schools),
                Optional.of(Quantity.exactly(2)));
        assertThat(left(places)).contains("Room for 12 more schools (of 15) on 1 September 2026, 2 people from each");
        assertThat(left(places.counted(Optional.of(15), Optional.of(1), Optional.empty())))
                .contains("Full with 15 schools, 2 people from each");
        assertThat(left(places.counted(Optional.of(14), Optional.of(1), Optional.empty())))
                .contains("Room for 1 more school (of 15), 2 people from each");
        assertThat(left(places.counted(Optional.of(0), Optional.of(0), places.asOf())))
                .contains("Room for 15 schools on 1 September 2026, 2 people from each");
        assertThat(PlaceWords.inAll(places)).isEqualTo("Room for 15 schools in all, 2 people from each");
        assertThat(PlaceWords.inAll(places, Allocation.BALLOT))
                .isEqualTo("Room for 15 schools in all, 2 people from each; places given by ballot");
        assertThat(PlaceWords.waiting(1, places)).isEqualTo("1 school on the waiting list");
        assertThat(PlaceWords.waiting(4, places)).isEqualTo("4 schools on the waiting list");
        assertThat(PlaceWords.waiting(
                        4, new Cohort.Places(15, Optional.of(15), true, Optional.of(4), Optional.empty())))
                .isEqualTo("4 people on the waiting list");
    }

    @Test
    void aRunOfWhichNoSessionIsKnownSaysByWhenItsDatesWillBe() {
        Cohort plain = run(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        LocalDate day = TODAY.plusDays(30);
        Cohort awaited = new Cohort(
                plain.id(),
                plain.strands(),
                plain.title(),
                plain.booking(),
                plain.sessions(),
                new Setting(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(new PlannedDate.ToBeConfirmed(Optional.of(day)))),
                plain.guidance());
        assertThat(words().starts(plain)).isEmpty();
        assertThat(words().starts(awaited).map(Phrase::words))
                .contains("Dates to be confirmed by " + DateWords.day(day));
    }

    private static Optional<String> left(Cohort.Places places) {
        Cohort run = run(
                Optional.of(places),
                List.of(Sample.session(TODAY.plusDays(20))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return words().placesLeft(run).map(Phrase::words);
    }

    private static Optional<String> where(Mode mode, Optional<VenueId> venue, Optional<VenueId> sessions) {
        Session plain = Sample.session(TODAY.plusDays(20));
        Session session = new Session(
                plain.title(), plain.date(), plain.lastDay(), plain.start(), plain.end(), plain.mode(), sessions);
        return words().where(run(Optional.empty(), List.of(session), Optional.of(mode), venue, Optional.empty()));
    }

    private static Cohort run(int places, Optional<LocalDate> overriddenUntil) {
        return run(
                Optional.of(new Cohort.Places(places, Optional.of(11), false, Optional.empty(), Optional.empty())),
                List.of(Sample.session(TODAY.plusDays(20))),
                Optional.empty(),
                Optional.empty(),
                overriddenUntil.map(
                        until -> new StatusOverride(BookingStatus.FULLY_BOOKED, Optional.of(until), Optional.empty())));
    }

    private static Cohort run(
            Optional<Cohort.Places> places,
            List<Session> sessions,
            Optional<Mode> mode,
            Optional<VenueId> venue,
            Optional<StatusOverride> override) {
        Cohort sample = Sample.cohort("a", TODAY.minusDays(10), TODAY.plusDays(2), TODAY.plusDays(20));
        return new Cohort(
                sample.id(),
                sample.strands(),
                sample.title(),
                new Cohort.Booking(sample.applications(), places, override, sample.cancelled()),
                sessions,
                new Setting(mode, venue),
                sample.lead(),
                sample.notes());
    }

    /** Of an edition of their own, since all runs here have one id. */
    private static RunWords words() {
        return new RunWords(new Sample().tools().edition());
    }
}

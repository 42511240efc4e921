package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.testing.AccessFeatures;
import dev.prospectus.testing.Modes;
import dev.prospectus.words.AccessWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessFeaturesTest {

    private static final VenueId HALL = new VenueId("hall");
    private static final VenueId CENTRE = new VenueId("centre");
    private static final VenueId ROOM = new VenueId("room");

    private static final Catalogue CATALOGUE = new Catalogue(
            CatalogueBuilder.site(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    venue(HALL, false, AccessFeatures.STEP_FREE),
                    venue(CENTRE, false, AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP),
                    venue(ROOM, true, AccessFeatures.CAPTIONS)),
            List.of(),
            List.of(),
            List.of(),
            BuiltInVocabulary.get(),
            Map.of(),
            List.of());

    @Test
    void aRunHasWhatAllItsPlacesHave() {
        assertThat(features(Modes.IN_PERSON, CENTRE, List.of(), at(Optional.empty())))
                .containsExactly(AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP);
        assertThat(features(Modes.IN_PERSON, CENTRE, List.of(), at(Optional.empty()), at(Optional.of(HALL))))
                .containsExactly(AccessFeatures.STEP_FREE);
    }

    @Test
    void aRunInPlacesThatNobodyKnowsHasWhatItSaysItself() {
        assertThat(features(Modes.HOSTED, CENTRE, List.of(), at(Optional.of(CENTRE)), at(Optional.empty())))
                .isEmpty();
        assertThat(features(
                        Modes.HOSTED,
                        CENTRE,
                        List.of(AccessFeatures.PARKING),
                        at(Optional.of(CENTRE)),
                        at(Optional.empty())))
                .containsExactly(AccessFeatures.PARKING);
    }

    @Test
    void whatKnownPlacesHaveIsToldWhileOthersAreNotKnown() {
        Cohort hosted =
                run(Modes.HOSTED, HALL, List.of(AccessFeatures.PARKING), at(Optional.of(CENTRE)), at(Optional.empty()));
        assertThat(CATALOGUE.featuresSoFar(hosted))
                .containsExactly(AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP, AccessFeatures.PARKING);
        assertThat(AccessWords.of(CATALOGUE, hosted))
                .containsExactly("Parking", "Step-free, hearing loop at the places known so far");

        Cohort nowhere = run(Modes.HOSTED, HALL, List.of(), at(Optional.empty()));
        assertThat(AccessWords.of(CATALOGUE, nowhere)).isEmpty();
    }

    @Test
    void aRunOnlineHasWhatItsRoomHasAndWhatItSaysItself() {
        assertThat(features(Modes.ONLINE, ROOM, List.of(), at(Optional.empty())))
                .containsExactly(AccessFeatures.CAPTIONS);
        assertThat(features(Modes.ONLINE, ROOM, List.of(AccessFeatures.QUIET_ROOM)))
                .containsExactly(AccessFeatures.CAPTIONS, AccessFeatures.QUIET_ROOM);
    }

    @Test
    void aRunHasWhatThePlacesOfAllPartsHave() {
        Session plain = at(Optional.empty());
        Session inTwoPlaces =
                inParts(part(Optional.empty(), Optional.empty()), part(Optional.empty(), Optional.of(HALL)));
        Session onlineLater =
                inParts(part(Optional.empty(), Optional.empty()), part(Optional.of(Modes.ONLINE), Optional.of(ROOM)));

        assertThat(features(Modes.IN_PERSON, CENTRE, List.of(), plain, inTwoPlaces))
                .containsExactly(AccessFeatures.STEP_FREE);
        assertThat(features(Modes.IN_PERSON, CENTRE, List.of(), plain, onlineLater))
                .as("who comes to a place needs what that has")
                .containsExactly(AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP);
        assertThat(run(Modes.IN_PERSON, CENTRE, List.of(), inTwoPlaces, onlineLater)
                        .venues())
                .containsExactly(CENTRE, HALL);
        assertThat(run(Modes.IN_PERSON, CENTRE, List.of(), inTwoPlaces, onlineLater)
                        .modes())
                .containsExactly(Modes.IN_PERSON, Modes.ONLINE);
        assertThat(run(Modes.IN_PERSON, CENTRE, List.of(), inParts(part(Optional.of(Modes.HOSTED), Optional.empty())))
                        .venues())
                .as("somebody's school is none of the run's places")
                .isEmpty();
    }

    private static Session inParts(SessionPart... parts) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(LocalDate.of(2026, 11, 3)),
                Optional.empty(),
                Optional.of(parts[0].start()),
                Optional.of(parts[0].end()),
                Optional.empty(),
                Optional.empty(),
                new Session.Details(Handouts.NONE, List.of(parts)));
    }

    private static SessionPart part(Optional<Mode> mode, Optional<VenueId> venue) {
        return new SessionPart(Optional.empty(), LocalTime.of(13, 0), LocalTime.of(15, 0), List.of(), mode, venue);
    }

    private static List<AccessFeature> features(
            Mode mode, VenueId venue, List<AccessFeature> own, Session... sessions) {
        return CATALOGUE.features(run(mode, venue, own, sessions));
    }

    private static Cohort run(Mode mode, VenueId venue, List<AccessFeature> own, Session... sessions) {
        return new Cohort(
                new CohortId(new ProgrammeId("alpha"), new AcademicYear(2026), "autumn"),
                List.of(),
                "Autumn group",
                new Cohort.Booking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(sessions),
                new Setting(Optional.of(mode), Optional.of(venue), Optional.empty(), own, Optional.empty()),
                new Cohort.Guidance(Optional.empty(), Optional.empty(), Handouts.NONE));
    }

    private static Session at(Optional<VenueId> venue) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(LocalDate.of(2026, 11, 3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                venue);
    }

    private static Venue venue(VenueId id, boolean online, AccessFeature... features) {
        return new Venue(
                id,
                id.value(),
                Optional.empty(),
                new Venue.PostalAddress(List.of(), Optional.empty(), Optional.empty()),
                new Venue.Access(Optional.empty(), List.of(features)),
                Optional.empty(),
                online);
    }
}

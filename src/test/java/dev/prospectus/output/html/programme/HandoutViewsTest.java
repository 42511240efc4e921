package dev.prospectus.output.html.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.Place;
import dev.prospectus.model.Handouts.When;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.output.html.page.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Material TASK =
            new Material("Gap task", new Place.ContentFile("handouts/task.pdf"), When.AFTER);
    private static final Material PAGE = new Material("Before we start", new Place.Page("/start/"), When.BEFORE);

    @Test
    void whatIsForAfterwardsIsShownWhenTheSessionIsOver() {
        Session session = session(PlannedDate.On.day(TODAY.plusDays(20)), new Handouts(List.of(PAGE, TASK), List.of()));
        List<HandoutsView.Item> items =
                views().of(cohort(List.of(session), Handouts.NONE), session).materials();

        assertThat(items).extracting(HandoutsView.Item::hidden).containsExactly(false, true);
        assertThat(items)
                .extracting(HandoutsView.Item::href)
                .containsExactly("/base/start/", "/base/handouts/task.pdf");
        Instant over = Instant.parse("2026-10-21T23:00:00Z");
        assertThat(items.get(1).shown().at(over.minusSeconds(1))).isFalse();
        assertThat(items.get(1).shown().at(over)).isTrue();
        assertThat(items.get(1).later()).isEqualTo("[" + over.getEpochSecond() + ",true]");
        assertThat(items.get(0).later()).isEmpty();
    }

    @Test
    void afterTheSessionItIsThereFromTheStart() {
        Session session = session(PlannedDate.On.day(TODAY.minusDays(5)), new Handouts(List.of(TASK), List.of()));

        assertThat(views().of(cohort(List.of(session), Handouts.NONE), session).materials())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.hidden()).isFalse();
                    assertThat(item.later()).isEmpty();
                });
    }

    @Test
    void aSessionWithoutADateShowsNothingForAfterwards() {
        Session session =
                session(new PlannedDate.ToBeConfirmed(Optional.empty()), new Handouts(List.of(TASK), List.of()));

        assertThat(views().of(cohort(List.of(session), Handouts.NONE), session).materials())
                .isEmpty();
    }

    @Test
    void theNearestListOfWhatToBringCounts() {
        Handouts own = new Handouts(List.of(), List.of("scissors"));
        Session plain = session(PlannedDate.On.day(TODAY), Handouts.NONE);
        Session special = session(PlannedDate.On.day(TODAY), own);
        Handouts ofRun = new Handouts(List.of(), List.of("squared paper"));

        Cohort mixed = cohort(List.of(plain, special), ofRun);
        assertThat(views().of(Sample.plain(), mixed).bring()).containsExactly("squared paper");
        assertThat(views().of(mixed, special).bring()).containsExactly("scissors");
        assertThat(views().of(mixed, plain).bring()).isEmpty();
        assertThat(views().of(Sample.plain(), cohort(List.of(special), ofRun)).bring())
                .isEmpty();
    }

    private static HandoutViews views() {
        return new HandoutViews(new Sample().tools().edition());
    }

    private static Session session(PlannedDate date, Handouts handouts) {
        return new Session(
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                handouts);
    }

    private static Cohort cohort(List<Session> sessions, Handouts handouts) {
        Cohort run = Sample.cohort("a", TODAY.minusDays(10), TODAY.plusDays(2), TODAY.plusDays(20));
        return new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                run.booking(),
                sessions,
                run.setting(),
                new Cohort.Guidance(run.lead(), run.notes(), handouts));
    }
}

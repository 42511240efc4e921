package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Setting;
import dev.prospectus.model.StatusOverride;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void anOpenRunLeadsToItsForm() {
        ActionView step = step(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(step.label()).isEqualTo("Apply for a place");
        assertThat(step.href()).isEqualTo("https://forms.example.org/a");
    }

    @Test
    void withoutAFormAnOpenRunLeadsToAMessageThatNamesIt() {
        Cohort cohort =
                Changed.withoutForm(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(step(cohort).href())
                .isEqualTo(
                        "mailto:primary@hub.example.org?subject=Apply%20for%20a%20place%3A%20Teaching%20for%20Mastery"
                                + "%3A%20Development%2C%20Group%20a%2C%202026-27");
    }

    @Test
    void whatOpensSoonLeadsToTheRunAndLeavesTheDateToTheStatusBesideIt() {
        ActionView step = step(Sample.cohort("a", TODAY.plusDays(5), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(step.href()).isEqualTo("/base/programmes/development/2026-27-a/");
        assertThat(step.label()).isEqualTo("See when applications open");
        assertThat(step.hint()).isEmpty();
    }

    @Test
    void theRunsOwnPageNeverLeadsToItself() {
        Cohort cohort = Sample.cohort("a", TODAY.plusDays(5), TODAY.plusDays(9), TODAY.plusDays(20));
        PageTools tools = new Sample().with(cohort).tools();
        assertThat(tools.steps().onItsPage(Sample.plain(), cohort).href()).startsWith("mailto:");
    }

    @Test
    void anEditorsOpeningSoonLeadsToTheDayOnWhichItEndsAndNeverToOneThatHasPassed() {
        Cohort past = Sample.cohort("a", TODAY.minusDays(5), TODAY.plusDays(9), TODAY.plusDays(20));
        assertThat(step(Changed.withOverride(past, BookingStatus.OPENING_SOON, TODAY.plusDays(3)))
                        .label())
                .isEqualTo("See when applications open");
        ActionView step = step(Changed.withOverride(past, BookingStatus.OPENING_SOON, TODAY.plusDays(10)));
        assertThat(step.label()).as("it opens no more").isEqualTo("Register your interest");
        assertThat(step.hint().orElse("")).doesNotContain("open on");
    }

    @Test
    void aProgrammeWithoutRunsTakesInterest() {
        PageTools tools = new Sample().tools();
        ActionView step = tools.steps().of(Sample.plain(), OfferId.of(Sample.PLAIN));
        assertThat(step.label()).isEqualTo("Register your interest");
        assertThat(step.href()).startsWith("mailto:primary@hub.example.org?subject=Register%20your%20interest");
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void everyStatusHasAStepWithALinkThatWorks(BookingStatus status) {
        Cohort cohort = Changed.withOverride(
                Sample.cohort("a", TODAY.plusDays(5), TODAY.plusDays(9), TODAY.plusDays(20)),
                status,
                TODAY.plusDays(3));
        assertThat(step(cohort).href()).matches("(https://|mailto:|/base/).+");
        assertThat(step(cohort).label()).isNotBlank();
    }

    @Test
    void whatToDoLaterIsThereForScripts() {
        ActionView step = step(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(step.later())
                .extracting(later -> later.at() + " " + later.value().label())
                .containsExactly(
                        "2026-10-04T23:00:00Z Apply for a place", "2026-10-10T23:00:00Z Ask about the next run");
    }

    @Test
    void whenOneRunClosesTheStepGoesOnToTheNextThatIsOpen() {
        PageTools tools = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.minusDays(9), TODAY.plusDays(19), TODAY.plusDays(30)))
                .tools();
        ActionView step = tools.steps().of(Sample.plain(), OfferId.of(Sample.PLAIN));
        assertThat(step.href()).isEqualTo("https://forms.example.org/a");
        assertThat(step.later().get(0).at()).isEqualTo("2026-10-10T23:00:00Z");
        assertThat(step.later().get(0).value().href()).isEqualTo("https://forms.example.org/b");
    }

    private static ActionView step(Cohort cohort) {
        return new Sample().with(cohort).tools().steps().of(Sample.plain(), cohort);
    }

    /** A run with one thing changed. */
    static final class Changed {

        static Cohort withoutForm(Cohort cohort) {
            Applications applications = cohort.applications().orElseThrow();
            return copy(
                    cohort,
                    new Applications(applications.opens(), applications.closes(), Optional.empty()),
                    cohort.override());
        }

        static Cohort withOverride(Cohort cohort, BookingStatus status, LocalDate until) {
            return copy(
                    cohort,
                    cohort.applications().orElseThrow(),
                    Optional.of(new StatusOverride(status, Optional.of(until), Optional.empty())));
        }

        private static Cohort copy(Cohort cohort, Applications applications, Optional<StatusOverride> override) {
            return new Cohort(
                    cohort.id(),
                    cohort.strands(),
                    cohort.title(),
                    new Cohort.Booking(Optional.of(applications), cohort.places(), override, cohort.cancelled()),
                    cohort.sessions(),
                    new Setting(cohort.mode(), cohort.venue()),
                    cohort.lead(),
                    cohort.notes());
        }
    }
}

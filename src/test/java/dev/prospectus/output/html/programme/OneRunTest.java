package dev.prospectus.output.html.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.BestRun;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Rollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Deadline, start and next step of an offer are those of one run, when the site is built and after every change. Several runs
 * are equally good again and again; which of them is meant is worked out here by the plainest rules.
 */
final class OneRunTest {

    private static final OfferId OFFER = OfferId.of(Sample.PLAIN);
    private static final LocalDate TODAY = LocalDate.ofInstant(Sample.AS_OF, Sample.ZONE);

    /** A run whose every date is its own, so that each statement tells which run it speaks of. */
    private record Run(String name, LocalDate opens, LocalDate closes, LocalDate session, Kind kind) {

        /** What the editors say of it. */
        enum Kind {
            USUAL,
            FULL,
            POSTPONED
        }

        Cohort cohort() {
            Cohort usual = Sample.cohort(name, opens, closes, session);
            Cohort.Said said = new Cohort.Said(
                    Optional.empty(),
                    kind == Kind.FULL ? Optional.of(usual.id().year()) : Optional.empty(),
                    kind == Kind.POSTPONED
                            ? Optional.of(new Postponement(
                                    "The hall is closed.",
                                    Optional.empty(),
                                    Optional.of(PlannedDate.On.day(newDates()))))
                            : Optional.empty(),
                    Optional.empty());
            return new Cohort(
                    usual.id(),
                    usual.strands(),
                    usual.title(),
                    new Cohort.Booking(
                            usual.applications(),
                            usual.places(),
                            usual.minimum(),
                            said,
                            usual.publishFrom(),
                            usual.costs()),
                    usual.sessions(),
                    usual.setting(),
                    usual.lead(),
                    usual.notes());
        }

        /** The day by which the new dates of a postponed run are known; each run has its own. */
        LocalDate newDates() {
            return session.minusDays(1);
        }

        BookingStatus status(Instant at) {
            if (kind == Kind.POSTPONED) {
                return BookingStatus.POSTPONED;
            }
            if (kind == Kind.FULL && at.isBefore(at(session, 16))) {
                return BookingStatus.FULLY_BOOKED;
            }
            if (at.isBefore(start(opens))) {
                return BookingStatus.OPENING_SOON;
            }
            if (at.isBefore(start(closes.plusDays(1)))) {
                return BookingStatus.OPEN;
            }
            if (at.isBefore(at(session, 13))) {
                return BookingStatus.CLOSED;
            }
            return at.isBefore(at(session, 16)) ? BookingStatus.IN_PROGRESS : BookingStatus.FINISHED;
        }

        List<Instant> changes() {
            return List.of(start(opens), start(closes.plusDays(1)), start(session), at(session, 13), at(session, 16));
        }
    }

    @Test
    void allThatIsToldOfAnOfferIsToldOfOneRun() {
        Random random = new Random(8);
        int several = 0;
        Set<String> told = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            List<Run> runs = runs(random);
            Sample sample = new Sample();
            runs.forEach(run -> sample.with(run.cohort()));
            PageTools tools = sample.tools();
            for (Instant at : instants(runs)) {
                BookingStatus best = runs.stream()
                        .map(run -> run.status(at))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                List<Run> equal =
                        runs.stream().filter(run -> run.status(at) == best).toList();
                Run meant =
                        equal.stream().min(Comparator.comparing(Run::session)).orElseThrow();
                several += equal.size() > 1 && best == BookingStatus.OPEN ? 1 : 0;
                told.addAll(assertTold(tools, meant, best, at));
            }
        }
        assertThat(several).isGreaterThan(500);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "closes", "opens", "starts", "form", "dates", "ask", "full", "new dates", "dates overdue");
    }

    /** @return what was told */
    private static Set<String> assertTold(PageTools tools, Run meant, BookingStatus status, Instant at) {
        Set<String> told = new HashSet<>();
        assertThat(tools.edition().booking(OFFER).timeline().at(at)).isEqualTo(status);
        BestRun card = tools.cards().card(OFFER).facts().run();
        assertThat(card.starts().inTime().at(at).words())
                .as("the start on card and page at %s", at)
                .endsWith(DateWords.day(meant.session()));
        String next = tools.statuses().of(OFFER).coming().inTime().at(at).words();
        ActionView action = step(tools, at);
        switch (status) {
            case OPEN -> {
                assertThat(next).isEqualTo("Applications close on " + DateWords.day(meant.closes()));
                assertThat(action.href()).isEqualTo("https://forms.example.org/" + meant.name());
                told.addAll(List.of("closes", "form"));
            }
            case OPENING_SOON -> {
                assertThat(next).isEqualTo("Applications open on " + DateWords.day(meant.opens()));
                assertThat(action.href()).contains("-" + meant.name() + "/");
                told.addAll(List.of("opens", "dates"));
            }
            case CLOSED -> {
                assertThat(next).startsWith("Starts on " + DateWords.day(meant.session()));
                told.addAll(List.of("starts", "ask"));
            }
            case FULLY_BOOKED -> {
                assertThat(next).isEqualTo("For 2026-27");
                told.add("full");
            }
            case POSTPONED -> {
                boolean ahead = at.isBefore(start(meant.newDates().plusDays(1)));
                assertThat(next).isEqualTo(ahead ? "New dates by " + DateWords.day(meant.newDates()) : "");
                assertThat(action.label()).isEqualTo("Register your interest");
                told.add(ahead ? "new dates" : "dates overdue");
            }
            default -> {}
        }
        return told;
    }

    private static ActionView step(PageTools tools, Instant at) {
        ActionView now = tools.steps().of(Sample.plain(), OFFER);
        return new Rollover<>(now, now.later()).at(at);
    }

    private static List<Run> runs(Random random) {
        List<Run> runs = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        int count = 2 + random.nextInt(3);
        while (runs.size() < count) {
            LocalDate opens = TODAY.plusDays(random.nextInt(60) - 40L);
            LocalDate closes = opens.plusDays(1L + random.nextInt(50));
            LocalDate session = closes.plusDays(1L + random.nextInt(20));
            if (session.isAfter(TODAY)
                    && session.isBefore(LocalDate.of(2027, 8, 1))
                    && taken.addAll(List.of(opens, closes, session))
                    && taken.size() == 3 * (runs.size() + 1)) {
                runs.add(new Run("r" + (runs.size() + 1), opens, closes, session, kind(random)));
            } else {
                taken.clear();
                runs.forEach(run -> taken.addAll(List.of(run.opens(), run.closes(), run.session())));
            }
        }
        return runs;
    }

    /** Most are as usual. */
    private static Run.Kind kind(Random random) {
        return random.nextInt(3) > 0 ? Run.Kind.USUAL : random.nextBoolean() ? Run.Kind.FULL : Run.Kind.POSTPONED;
    }

    /** While one of them is not over: each change, and the second before. */
    private static SortedSet<Instant> instants(List<Run> runs) {
        SortedSet<Instant> instants = new TreeSet<>();
        instants.add(Sample.AS_OF);
        for (Run run : runs) {
            run.changes().forEach(change -> instants.addAll(List.of(change, change.minus(Duration.ofSeconds(1)))));
        }
        Optional<Instant> over = runs.stream().map(run -> at(run.session(), 16)).max(Comparator.naturalOrder());
        instants.removeIf(at -> at.isBefore(Sample.AS_OF) || !at.isBefore(over.orElseThrow()));
        return instants;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Sample.ZONE).toInstant();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Sample.ZONE).toInstant();
    }
}

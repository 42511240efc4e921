package dev.prospectus.output.html.programme;

import dev.prospectus.model.ApplicationDates;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.AccessWords;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.LanguageWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RunWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The key facts of one run. */
final class CohortFacts {

    private final Edition edition;
    private final DateWords dates;
    private final RunWords words;
    private final PlaceWords placeWords;
    private final CostWords costs;

    CohortFacts(Edition edition, DateWords dates) {
        this.edition = edition;
        this.dates = dates;
        this.words = new RunWords(edition);
        this.placeWords = new PlaceWords(edition);
        this.costs = new CostWords(edition);
    }

    List<Fact> of(Cohort cohort) {
        List<Fact> facts = new ArrayList<>();
        if (!cohort.holds()) {
            words.starts(cohort).ifPresent(start -> facts.add(new Fact("When", List.of(start))));
            facts.add(Fact.of("Where", words.where(cohort).map(Phrase::of)));
            return facts;
        }
        if (!cohort.costs().isEmpty()) {
            facts.add(new Fact("Cost", costs.costs(cohort.costs())));
        }
        applications(cohort).ifPresent(facts::add);
        Optional<String> where = words.where(cohort);
        if (where.isPresent() || cohort.fullFor().isEmpty()) {
            facts.add(Fact.of("Where", where.map(Phrase::of)));
        }
        List<Phrase> places = places(cohort);
        if (!places.isEmpty()) {
            facts.add(new Fact("Places", places));
        }
        List<Phrase> given = Stream.of(placeWords.given(cohort), placeWords.decided(cohort))
                .flatMap(Optional::stream)
                .toList();
        if (!given.isEmpty()) {
            facts.add(new Fact("How places are given", given));
        }
        placeWords.minimum(cohort).ifPresent(least -> facts.add(new Fact("To know", List.of(least))));
        List<Phrase> access = AccessWords.of(edition.catalogue(), cohort).stream()
                .map(Phrase::of)
                .toList();
        if (!access.isEmpty()) {
            facts.add(new Fact("Access", access));
        }
        cohort.setting()
                .language()
                .ifPresent(tag -> facts.add(Fact.of(
                        "Language",
                        LanguageWords.name(tag, edition.catalogue().site().language()))));
        return facts;
    }

    /** Past dates are told as past: "Opened on", never "Open on". An override has dates of its own while it holds. */
    private Optional<Fact> applications(Cohort cohort) {
        CohortBooking booking = edition.booking(cohort);
        if (cohort.applications().isEmpty() && !booking.status().isActionable()) {
            return Optional.empty();
        }
        List<Instant> instants = Stream.concat(Stream.of(edition.asOf()), booking.datesChange().stream())
                .toList();
        List<Phrase> values = Stream.<Function<ApplicationDates, Phrase>>of(this::opening, this::closing)
                .map(words -> new Phrase(Rollover.over(
                        instants,
                        at -> at,
                        at -> words.apply(booking.applicationDates(at)).inTime())))
                .filter(Phrase::said)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Fact("Applications", values));
    }

    private Phrase opening(ApplicationDates told) {
        return told.opening()
                .map(at -> turning("Open on ", at, "Opened on ", dates.from(at)))
                .or(() -> told.opens().map(date -> words.planned("Opening date ", date)))
                .orElse(Phrase.NOTHING);
    }

    private Phrase closing(ApplicationDates told) {
        return told.closing()
                .map(at -> turning("Close on ", at, "Closed on ", dates.until(at)))
                .or(() -> told.closes().map(date -> words.planned("Closing date ", date)))
                .orElse(Phrase.NOTHING);
    }

    private Phrase turning(String ahead, Instant at, String past, String when) {
        return at.isAfter(edition.asOf()) ? Phrase.turning(ahead + when, at, past + when) : Phrase.of(past + when);
    }

    private List<Phrase> places(Cohort cohort) {
        List<Phrase> values = new ArrayList<>();
        words.placesLeft(cohort).ifPresent(values::add);
        if (values.isEmpty()) {
            cohort.places()
                    .filter(places -> places.total() > 0)
                    .ifPresent(places -> values.add(Phrase.of(PlaceWords.inAll(places))));
        }
        cohort.places()
                .ifPresent(places -> places.waiting()
                        .filter(count -> count > 0)
                        .ifPresent(count -> values.add(Phrase.of(PlaceWords.waiting(count, places)))));
        return values;
    }
}

package dev.prospectus.output.search;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.LanguageWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programmes, each followed by its strands and by its runs of the present. */
final class OfferEntries {

    private final Edition edition;

    OfferEntries(Edition edition) {
        this.edition = edition;
    }

    List<SearchEntry> all() {
        List<SearchEntry> entries = new ArrayList<>();
        for (Programme programme : edition.catalogue().programmes()) {
            entries.add(programme(programme));
            programme.strands().forEach(strand -> entries.add(strand(programme, strand)));
            edition.booking(OfferId.of(programme.id()))
                    .current()
                    .forEach(run -> entries.add(run(programme, run.cohort())));
        }
        return entries;
    }

    private SearchEntry programme(Programme programme) {
        Stream<String> words = Stream.of(
                        programme.otherNames().stream(), programme.shortTitle().stream(), audience(programme))
                .flatMap(names -> names);
        Stream<String> text = Stream.of(
                        Stream.of(programme.summary()),
                        units(programme.units()),
                        programme.eligibility().criteria().stream(),
                        programme.eligibility().preferred().stream(),
                        programme.outcomes().stream().map(Outcome::text),
                        programme.eligibility().advised().sentences().stream(),
                        programme.eligibility().priority().stream(),
                        programme.eligibility().suits().stream(),
                        programme.expectations().stream().flatMap(List::stream),
                        Stream.of(programme.work().always(), programme.work().activities())
                                .flatMap(List::stream)
                                .map(activity -> activity + "."),
                        programme.recognition().certificate().stream(),
                        programme.recognition().credits().stream(),
                        programme.body().map(Markdown::plainText).map(SearchEntry::limited).stream())
                .flatMap(parts -> parts);
        return offer(OfferId.of(programme.id()), words.toList(), String.join(" ", text.toList()));
    }

    private SearchEntry strand(Programme programme, Programme.Strand strand) {
        Stream<String> text = Stream.concat(Stream.of(strand.summary()), units(strand.units()));
        return offer(OfferId.of(programme.id(), strand.id()), programme.otherNames(), String.join(" ", text.toList()));
    }

    private SearchEntry offer(OfferId offer, List<String> words, String text) {
        return new SearchEntry(
                SearchEntry.Group.PROGRAMMES,
                title(offer),
                edition.routes().href(Routes.offer(offer)),
                words,
                text,
                Optional.of(edition.booking(offer).timeline()));
    }

    /** Found by whom it is for, and where, when and how people meet. */
    private SearchEntry run(Programme programme, Cohort cohort) {
        Stream<String> places = cohort.venues().stream()
                .flatMap(venue -> edition.catalogue().venue(venue).stream())
                .flatMap(OfferEntries::names);
        Stream<String> modes = cohort.modes().stream().map(Labelled::label);
        Stream<String> access = edition.catalogue().features(cohort).stream().map(Labelled::label);
        Stream<String> language = cohort
                .setting()
                .language()
                .map(tag -> LanguageWords.name(tag, edition.catalogue().site().language()))
                .stream();
        Stream<String> words = Stream.of(
                        places, modes, access, language, months(cohort), deadlines(cohort), audience(programme))
                .flatMap(parts -> parts)
                .distinct();
        Stream<String> titles = cohort.sessions().stream().flatMap(session -> session.title().stream());
        return new SearchEntry(
                SearchEntry.Group.PROGRAMMES,
                edition.catalogue().title(cohort).orElseThrow(),
                edition.routes().href(Routes.cohort(cohort.id())),
                words.toList(),
                SearchEntry.limited(String.join(". ", titles.toList())),
                Optional.of(edition.booking(cohort).timeline()));
    }

    /** Of its sessions to come. */
    private Stream<String> months(Cohort cohort) {
        return cohort.sessions().stream()
                .flatMap(session -> session.date().day().stream())
                .filter(day -> !day.isBefore(edition.today()))
                .map(DateWords::month);
    }

    /** As {@code ranking.js} understands what is asked of a month. */
    private Stream<String> deadlines(Cohort cohort) {
        if (!cohort.holds()) {
            return Stream.of();
        }
        CohortBooking booking = edition.booking(cohort);
        return Stream.of(
                        month("Applications open in ", booking.opens()),
                        month("Applications close in ", booking.deadline().map(at -> at.minusMillis(1))),
                        month("Starts in ", booking.starts()))
                .flatMap(Optional::stream);
    }

    private Optional<String> month(String what, Optional<Instant> at) {
        return at.filter(edition.asOf()::isBefore)
                .map(instant ->
                        what + DateWords.month(instant.atZone(edition.zone()).toLocalDate()));
    }

    private static Stream<String> audience(Programme programme) {
        return Stream.of(programme.phases(), programme.roles())
                .flatMap(List::stream)
                .map(Labelled::label);
    }

    private static Stream<String> names(Venue venue) {
        return Stream.of(Stream.of(venue.name()), venue.area().stream(), venue.address().lines().stream())
                .flatMap(parts -> parts);
    }

    private static Stream<String> units(List<Programme.Unit> units) {
        return units.stream().map(unit -> unit.title() + ".");
    }

    private String title(OfferId offer) {
        return edition.catalogue().title(offer).orElseThrow();
    }
}

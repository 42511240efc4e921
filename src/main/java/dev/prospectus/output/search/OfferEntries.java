package dev.prospectus.output.search;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
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
            edition.booking(OfferId.of(programme.id())).current().forEach(run -> entries.add(run(run.cohort())));
        }
        return entries;
    }

    private SearchEntry programme(Programme programme) {
        Stream<? extends Labelled> audience =
                Stream.of(programme.phases(), programme.roles()).flatMap(List::stream);
        Stream<String> words = Stream.of(
                        programme.otherNames().stream(), programme.shortTitle().stream(), audience.map(Labelled::label))
                .flatMap(names -> names);
        Stream<String> text = Stream.concat(Stream.of(programme.summary()), units(programme.units()));
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

    /** Found by where and how people meet. */
    private SearchEntry run(Cohort cohort) {
        Stream<String> place = cohort.venues().stream()
                .flatMap(venue -> edition.catalogue().venue(venue).stream())
                .flatMap(OfferEntries::names)
                .distinct();
        Stream<String> mode = cohort.mode().map(Labelled::label).stream();
        return new SearchEntry(
                SearchEntry.Group.PROGRAMMES,
                edition.catalogue().title(cohort).orElseThrow(),
                edition.routes().href(Routes.cohort(cohort.id())),
                Stream.concat(place, mode).toList(),
                "",
                Optional.of(edition.booking(cohort).timeline()));
    }

    private static Stream<String> names(Venue venue) {
        return Stream.concat(Stream.of(venue.name()), venue.area().stream());
    }

    private static Stream<String> units(List<Programme.Unit> units) {
        return units.stream().map(unit -> unit.title() + ".");
    }

    private String title(OfferId offer) {
        return edition.catalogue().title(offer).orElseThrow();
    }
}

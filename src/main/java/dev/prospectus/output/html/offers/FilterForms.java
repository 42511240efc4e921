package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.SharedUnits;
import dev.prospectus.model.Term;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.output.html.page.FacetValues;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.OfferFacets;
import dev.prospectus.words.Listing;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the form that filters a list of offers. It has the choices that occur in the list. */
final class FilterForms {

    private final List<OfferCard> cards;
    private final Vocabulary vocabulary;
    private final SharedUnits units;
    private final Nouns nouns;

    FilterForms(Collection<OfferCard> cards, Catalogue catalogue) {
        this.cards = List.copyOf(cards);
        this.vocabulary = catalogue.vocabulary();
        this.units = catalogue.sharedUnits();
        this.nouns = catalogue.nouns();
    }

    FilterForm form(String action) {
        return new FilterForm(
                action,
                List.of(
                        used("role", "Who it is for", labelled(vocabulary.roles(), facet(OfferFacets::roles))),
                        used("phase", nouns.say("{Phase}"), labelled(vocabulary.phases(), facet(OfferFacets::phases))),
                        statuses()),
                List.of(
                        used("place", "Where you meet", places()),
                        used("mode", "How you meet", labelled(vocabulary.modes(), run(OfferFacets.Run::modes))),
                        used("term", "Term", labelled(List.of(Term.values()), run(OfferFacets.Run::terms))),
                        used("day", "Day of the week", days()),
                        used("access", "Access", labelled(vocabulary.accessFeatures(), run(OfferFacets.Run::access))),
                        used("unit", "What it covers", units()),
                        used("kind", "What you book", kinds())));
    }

    /** Every status, since offers roll over from one to another while somebody reads; an offer counts for its own. */
    private FilterForm.Group statuses() {
        return new FilterForm.Group(
                "status",
                "Status",
                labelled(
                                List.of(BookingStatus.values()),
                                card -> List.of(card.status().id()))
                        .toList());
    }

    /** The places, sorted by name. Names that differ only in capitals, accents or signs are one place. */
    private Stream<FilterForm.Option> places() {
        SortedMap<String, String> names = new TreeMap<>();
        runs().flatMap(run -> run.places().stream()).forEach(place -> names.putIfAbsent(place.id(), place.name()));
        Map<String, Integer> counts = counts(
                run(run -> run.places().stream().map(OfferFacets.Place::id).toList()));
        return names.entrySet().stream().map(place -> option(place.getKey(), place.getValue(), counts));
    }

    private Stream<FilterForm.Option> units() {
        Map<String, Integer> counts = counts(facet(OfferFacets::units));
        return units.titles().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Listing.A_TO_Z))
                .map(unit -> option(unit.getKey(), unit.getValue(), counts));
    }

    private Stream<OfferFacets.Run> runs() {
        return cards.stream().flatMap(card -> card.facets().runs().stream());
    }

    private Stream<FilterForm.Option> days() {
        Map<String, Integer> counts = counts(run(OfferFacets.Run::days));
        return Arrays.stream(DayOfWeek.values())
                .map(day -> option(FacetValues.id(day), day.getDisplayName(TextStyle.FULL, Locale.UK), counts));
    }

    private Stream<FilterForm.Option> kinds() {
        Map<String, Integer> counts = counts(card -> List.of(card.facets().kind()));
        Stream<FilterForm.Option> strands = vocabulary.strandKinds().stream()
                .map(value -> option(value.id(), "A " + value.inText() + nouns.say(" of {a programme}"), counts));
        return Stream.concat(Stream.of(option(OfferFacets.WHOLE, nouns.say("A whole {programme}"), counts)), strands);
    }

    private Stream<FilterForm.Option> labelled(
            Collection<? extends Labelled> choices, Function<OfferCard, List<String>> values) {
        Map<String, Integer> counts = counts(values);
        return choices.stream().map(choice -> option(choice.id(), choice.label(), counts));
    }

    /** How many offers have each value. */
    private Map<String, Integer> counts(Function<OfferCard, List<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        cards.forEach(card -> Set.copyOf(values.apply(card)).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private static FilterForm.Option option(String id, String label, Map<String, Integer> counts) {
        return new FilterForm.Option(id, label, counts.getOrDefault(id, 0));
    }

    /** The choices that at least one offer has. */
    private static FilterForm.Group used(String name, String legend, Stream<FilterForm.Option> options) {
        return new FilterForm.Group(
                name, legend, options.filter(option -> option.count() > 0).toList());
    }

    private static Function<OfferCard, List<String>> run(Function<OfferFacets.Run, List<String>> values) {
        return card -> card.facets().runs().stream()
                .flatMap(run -> values.apply(run).stream())
                .toList();
    }

    private static Function<OfferCard, List<String>> facet(Function<OfferFacets, List<String>> values) {
        return card -> values.apply(card.facets());
    }
}

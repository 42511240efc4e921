package dev.prospectus.output.html;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the cards of offers, each once for all lists that show it. */
final class OfferCards {

    private final Edition edition;
    private final Catalogue catalogue;
    private final StatusWords statuses;

    OfferCards(Edition edition, StatusWords statuses) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.statuses = statuses;
    }

    /** Every offer there is, what a school can act on first, then by title. */
    List<OfferId> sorted() {
        return sorted(catalogue.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .toList());
    }

    List<OfferId> sorted(Collection<OfferId> offers) {
        return offers.stream()
                .sorted(Comparator.comparing((OfferId offer) -> edition.status(offer))
                        .thenComparing(this::title)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    OfferCard card(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        Optional<Cohort> best = edition.currentCohorts(offer).stream().findFirst();
        RunWords run = new RunWords(edition);
        return new OfferCard(
                offer.toString(),
                title(offer),
                edition.routes().href(Routes.offer(offer)),
                offer.strand()
                        .flatMap(programme::strand)
                        .map(Programme.Strand::summary)
                        .orElse(programme.summary()),
                statuses.of(offer),
                Listing.labels(programme.phases()),
                RoleWords.all(programme.roles()),
                best.flatMap(run::starts),
                best.flatMap(run::where),
                CostWords.brief(programme.funding()),
                best.flatMap(run::placesLeft),
                ids(programme.phases()),
                ids(programme.roles()),
                best.stream().flatMap(this::modes).map(Labelled::id).distinct().toList());
    }

    private Stream<? extends Labelled> modes(Cohort cohort) {
        return Stream.concat(
                cohort.mode().stream(), cohort.sessions().stream().flatMap(session -> session.mode().stream()));
    }

    private String title(OfferId offer) {
        return catalogue.title(offer).orElseThrow();
    }

    private static List<String> ids(Collection<? extends Labelled> choices) {
        return choices.stream().map(Labelled::id).toList();
    }
}

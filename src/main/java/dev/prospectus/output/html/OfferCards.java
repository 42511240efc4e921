package dev.prospectus.output.html;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the cards of offers, each once for all lists that show it. */
final class OfferCards {

    private final Edition edition;
    private final Catalogue catalogue;
    private final StatusWords statuses;
    private final FacetValues facets;
    private final Map<OfferId, OfferCard> cards = new ConcurrentHashMap<>();

    OfferCards(Edition edition, StatusWords statuses) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.statuses = statuses;
        this.facets = new FacetValues(edition, statuses);
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
        return cards.computeIfAbsent(offer, this::made);
    }

    private OfferCard made(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        List<Cohort> runs = edition.currentCohorts(offer);
        Optional<Cohort> best = runs.stream().findFirst();
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
                run.others(runs, statuses),
                CostWords.brief(programme.funding()),
                best.flatMap(run::placesLeft),
                facets.of(offer));
    }

    private String title(OfferId offer) {
        return catalogue.title(offer).orElseThrow();
    }
}

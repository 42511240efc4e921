package dev.prospectus.output.html.page;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.RoleWords;
import dev.prospectus.words.ThisYearWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the cards of offers, each once for all lists that show it. */
public final class OfferCards {

    private final Edition edition;
    private final Catalogue catalogue;
    private final StatusWords statuses;
    private final FacetValues facets;
    private final BestRuns best;
    private final BriefTitles titles;
    private final CostWords costs;
    private final Planning planning;
    private final Map<OfferId, OfferCard> cards = new ConcurrentHashMap<>();

    public OfferCards(Edition edition, StatusWords statuses) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.statuses = statuses;
        this.facets = new FacetValues(edition);
        this.best = new BestRuns(edition);
        this.titles = BriefTitles.in(edition);
        this.costs = new CostWords(edition);
        this.planning = new Planning(edition);
    }

    /** All offers. Those that a school can act on come first; equal ones are sorted by title. */
    public List<OfferId> sorted() {
        return sorted(catalogue.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .toList());
    }

    public List<OfferId> sorted(Collection<OfferId> offers) {
        return Listing.aToZ(offers, titles::of, Comparator.naturalOrder()).stream()
                .sorted(Comparator.comparing(offer -> edition.booking(offer).status()))
                .toList();
    }

    public OfferCard card(OfferId offer) {
        return cards.computeIfAbsent(offer, this::made);
    }

    private OfferCard made(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        List<CohortBooking> runs = facets.runs(offer);
        return new OfferCard(
                offer.toString(),
                titles.of(offer),
                edition.routes().href(Routes.offer(offer)),
                offer.strand()
                        .flatMap(programme::strand)
                        .map(Programme.Strand::summary)
                        .orElse(programme.summary()),
                statuses.of(offer),
                new OfferCard.Facts(
                        Listing.labels(programme.phases()),
                        RoleWords.inText(programme.roles()),
                        best.of(offer, runs),
                        costs.brief(
                                programme.funding(),
                                runs.stream().map(CohortBooking::cohort).toList()),
                        new ThisYearWords(edition.zone(), edition.asOf()).fresh(programme),
                        NextDoorLine.of(edition, programme, offer)),
                facets.of(offer),
                planning.add(runs, edition.routes().href(Routes.offer(offer))));
    }
}

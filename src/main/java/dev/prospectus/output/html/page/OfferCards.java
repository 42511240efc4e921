package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RoleWords;
import dev.prospectus.words.RunWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the cards of offers, each once for all lists that show it. */
public final class OfferCards {

    private final Edition edition;
    private final Catalogue catalogue;
    private final StatusWords statuses;
    private final FacetValues facets;
    private final Map<OfferId, OfferCard> cards = new ConcurrentHashMap<>();

    public OfferCards(Edition edition, StatusWords statuses) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.statuses = statuses;
        this.facets = new FacetValues(edition, statuses);
    }

    /** Every offer there is, what a school can act on first, then by title. */
    public List<OfferId> sorted() {
        return sorted(catalogue.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .toList());
    }

    public List<OfferId> sorted(Collection<OfferId> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(
                                (OfferId offer) -> edition.booking(offer).status())
                        .thenComparing(this::title)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public OfferCard card(OfferId offer) {
        return cards.computeIfAbsent(offer, this::made);
    }

    private OfferCard made(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        List<CohortBooking> runs = edition.booking(offer).current();
        Optional<Cohort> best = runs.stream().findFirst().map(CohortBooking::cohort);
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
                others(runs, run),
                CostWords.brief(programme.funding()),
                best.flatMap(run::placesLeft),
                facets.of(offer));
    }

    /** Words for all runs but the first, without those that are over or cancelled. */
    private OtherRuns others(List<CohortBooking> runs, RunWords words) {
        Map<RunLine, List<Integer>> lines = new LinkedHashMap<>();
        for (int i = 1; i < runs.size(); i++) {
            BookingStatus status = runs.get(i).status();
            if (status.compareTo(BookingStatus.IN_PROGRESS) <= 0) {
                lines.computeIfAbsent(new RunLine(words.brief(runs.get(i).cohort()), status), line -> new ArrayList<>())
                        .add(i);
            }
        }
        return OtherRuns.of(lines.entrySet().stream()
                .map(line -> new OtherRuns.Line(
                        List.copyOf(line.getValue()),
                        line.getKey().words(),
                        statuses.of(CohortBooking.best(
                                line.getValue().stream().map(runs::get).toList()))))
                .toList());
    }

    /** A line's words; runs that differ in them have lines of their own. */
    private record RunLine(Phrase words, BookingStatus status) {}

    private String title(OfferId offer) {
        return catalogue.title(offer).orElseThrow();
    }
}

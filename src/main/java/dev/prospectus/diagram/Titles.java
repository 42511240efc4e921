package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Box;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What boxes of offers are called, and where they lead. */
final class Titles {

    private final Catalogue catalogue;
    private final Routes routes;

    Titles(Edition edition) {
        this.catalogue = edition.catalogue();
        this.routes = edition.routes();
    }

    Programme programme(OfferId offer) {
        return catalogue.programme(offer.programme()).orElseThrow();
    }

    List<Requirement> requirements(OfferId offer) {
        return catalogue.requirements(offer);
    }

    String href(String sitePath) {
        return routes.href(sitePath);
    }

    /** A strand's own title, or the programme's short one. */
    String brief(OfferId offer) {
        Programme programme = programme(offer);
        return offer.strand()
                .flatMap(programme::strand)
                .map(Programme.Strand::title)
                .orElse(programme.briefTitle());
    }

    /** What a strand's title leaves out. */
    Optional<String> above(OfferId offer) {
        return offer.strand().map(strand -> programme(offer).briefTitle());
    }

    Box box(OfferId offer, String title, Predicate<OfferId> here) {
        String name = above(offer).map(above -> title + ", " + above).orElse(title);
        return new Box(title, name, href(Routes.offer(offer)), Optional.of(offer), here.test(offer));
    }
}

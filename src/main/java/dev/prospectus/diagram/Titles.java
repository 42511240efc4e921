package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Box;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Optional;
import java.util.function.Predicate;

/** The titles and links of boxes for offers. */
final class Titles {

    private final Catalogue catalogue;
    private final Routes routes;

    Titles(Edition edition) {
        this.catalogue = edition.catalogue();
        this.routes = edition.routes();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** A text in the nouns of the hub. */
    String say(String text) {
        return catalogue.nouns().say(text);
    }

    private Programme programme(OfferId offer) {
        return catalogue.programme(offer.programme()).orElseThrow();
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

    /** The part of an offer's title that the strand's own title leaves out. */
    Optional<String> above(OfferId offer) {
        return offer.strand().map(strand -> programme(offer).briefTitle());
    }

    Box box(OfferId offer, String title, Predicate<OfferId> here) {
        String name = above(offer).map(above -> title + ", " + above).orElse(title);
        return new Box(title, name, href(Routes.offer(offer)), Optional.of(offer), here.test(offer));
    }
}

package dev.prospectus.output.html.page;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.EligibilityWords;
import dev.prospectus.words.Sentence;
import java.util.List;
import java.util.Optional;

/** Who can take part, with the names of offers as links. */
public final class WhoWords {

    private final Routes routes;
    private final SchoolYears years;
    private final EligibilityWords words;

    public WhoWords(Edition edition) {
        Catalogue catalogue = edition.catalogue();
        this.routes = edition.routes();
        this.years = catalogue.vocabulary().naming().years();
        this.words = new EligibilityWords(catalogue::titleOrId, catalogue.nouns());
    }

    /** The first condition says who the programme is for. */
    public WhoView of(Programme programme) {
        return view(words.of(programme, years), programme.eligibility());
    }

    /** What a strand adds to its programme's. */
    public WhoView of(Programme.Strand strand) {
        return view(words.of(strand), strand.eligibility());
    }

    private WhoView view(EligibilityWords.Statement statement, Eligibility eligibility) {
        return new WhoView(
                linked(statement.required()),
                linked(statement.advised()),
                linked(statement.preferred()),
                linked(statement.priority()),
                eligibility.suits());
    }

    /** What must have been completed or be true before, said to nobody. */
    public List<List<Piece>> needs(Requirement requirement) {
        return linked(words.needs(requirement));
    }

    private List<List<Piece>> linked(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.parts().stream().map(this::piece).toList())
                .toList();
    }

    private Piece piece(Sentence.Part part) {
        return part instanceof Sentence.OfferLink link
                ? new Piece(link.words(), Optional.of(href(link.offer())))
                : Piece.words(part.words());
    }

    private String href(OfferId offer) {
        return routes.href(Routes.offer(offer));
    }
}

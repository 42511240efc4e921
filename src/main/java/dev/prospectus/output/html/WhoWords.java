package dev.prospectus.output.html;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.SchoolType;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who can take part, as sentences whose names of programmes are links. */
final class WhoWords {

    private final Catalogue catalogue;
    private final Routes routes;

    WhoWords(Catalogue catalogue, Routes routes) {
        this.catalogue = catalogue;
        this.routes = routes;
    }

    /** What must hold; empty when it is open to all. */
    List<List<Piece>> conditions(Eligibility eligibility) {
        List<List<Piece>> sentences = new ArrayList<>();
        if (!eligibility.schoolTypes().isEmpty()) {
            List<String> types = eligibility.schoolTypes().stream()
                    .map(SchoolType::label)
                    .map(label -> label.toLowerCase(Locale.UK))
                    .toList();
            sentences.add(List.of(Piece.words("It is for " + Listing.and(types) + ".")));
        }
        eligibility
                .teachingYears()
                .ifPresent(years ->
                        sentences.add(List.of(Piece.words("You are in year " + years + " of your teaching."))));
        eligibility.requires().ifPresent(requirement -> {
            List<Piece> sentence = new ArrayList<>();
            sentence.add(Piece.words("Your school "));
            require(requirement, sentence);
            sentence.add(Piece.words("."));
            sentences.add(sentence);
        });
        if (eligibility.onceOnly()) {
            sentences.add(List.of(Piece.words("A school takes part once only.")));
        }
        eligibility.criteria().forEach(criterion -> sentences.add(List.of(Piece.words(criterion))));
        return sentences;
    }

    private void require(Requirement requirement, List<Piece> sentence) {
        if (requirement instanceof Requirement.Completed completed) {
            sentence.add(Piece.words("has completed "));
            sentence.add(offer(completed.offer()));
            completed.since().ifPresent(year -> sentence.add(Piece.words(" in " + year + " or later")));
        } else if (requirement instanceof Requirement.Holds holds) {
            sentence.add(Piece.words(holds.words()));
        } else if (requirement instanceof Requirement.AnyOf any) {
            join(any.options(), ", or ", sentence);
        } else if (requirement instanceof Requirement.AllOf all) {
            join(all.parts(), ", and ", sentence);
        }
    }

    private void join(List<Requirement> parts, String between, List<Piece> sentence) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                sentence.add(Piece.words(between));
            }
            require(parts.get(i), sentence);
        }
    }

    private Piece offer(OfferId offer) {
        String title = catalogue.title(offer).orElse(offer.toString());
        return new Piece(title, Optional.of(routes.href(Routes.offer(offer))));
    }
}

package dev.prospectus.output.html.programme;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PathwayIndex;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a programme leads beyond the stages that follow it on a pathway: to what asks for nothing but to have completed it. */
final class Admissions {

    private final Catalogue catalogue;

    Admissions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<OfferId> of(Programme programme) {
        Set<OfferId> following = catalogue.pathwayIndex().places(OfferId.of(programme.id())).stream()
                .flatMap(place -> place.after().stream())
                .map(PathwayIndex.Step::stage)
                .flatMap(stage -> stage.offers().stream())
                .collect(Collectors.toSet());
        return catalogue.offers().stream()
                .filter(offer -> !offer.programme().equals(programme.id()))
                .filter(offer -> !following.contains(offer) && !following.contains(OfferId.of(offer.programme())))
                .filter(offer -> admits(offer, programme.id()))
                .toList();
    }

    private boolean admits(OfferId offer, ProgrammeId completed) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        List<Requirement> requirements = Stream.concat(
                        Stream.of(programme.eligibility()),
                        offer.strand().flatMap(programme::strand).map(Programme.Strand::eligibility).stream())
                .flatMap(eligibility -> eligibility.requires().stream())
                .toList();
        return !requirements.isEmpty() && requirements.stream().allMatch(requirement -> isMet(requirement, completed));
    }

    private static boolean isMet(Requirement requirement, ProgrammeId completed) {
        if (requirement instanceof Requirement.Completed done) {
            return done.offer().programme().equals(completed);
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().anyMatch(option -> isMet(option, completed));
        }
        return requirement instanceof Requirement.AllOf all
                && all.parts().stream().allMatch(part -> isMet(part, completed));
    }
}

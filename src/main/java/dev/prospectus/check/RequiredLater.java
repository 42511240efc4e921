package dev.prospectus.check;

import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Warning: a stage of a route requires an offer that only a later stage of the route contains. */
final class RequiredLater implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PTH004", "On a route, no stage requires an offer that only comes later.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                List<Pathway.Stage> stages = pathway.routes().get(i).stages();
                for (int j = 0; j < stages.size(); j++) {
                    Pointer pointer = Pointer.of(pathway)
                            .at("routes")
                            .item(i)
                            .at("stages")
                            .item(j);
                    check(context, stages, j, pointer, report);
                }
            }
        }
    }

    private static void check(
            CheckContext context, List<Pathway.Stage> stages, int at, Pointer pointer, Report report) {
        Set<OfferId> before = offers(stages.subList(0, at + 1));
        Set<OfferId> after = offers(stages.subList(at + 1, stages.size()));
        for (OfferId offer : stages.get(at).offers()) {
            context.catalogue()
                    .programme(offer.programme())
                    .flatMap(programme -> requirement(programme, offer))
                    .filter(requirement -> isOnlyMetBy(requirement, after, before))
                    .ifPresent(requirement -> report.add(
                            pointer.at("offers"),
                            "'" + offer + "' requires an offer that only comes later on this route",
                            "put the stages in another order, or correct what '" + offer + "' requires"));
        }
    }

    private static java.util.Optional<Requirement> requirement(Programme programme, OfferId offer) {
        return offer.strand()
                .flatMap(programme::strand)
                .flatMap(strand -> strand.eligibility().requires())
                .or(() -> programme.eligibility().requires());
    }

    private static boolean isOnlyMetBy(Requirement requirement, Set<OfferId> later, Set<OfferId> earlier) {
        if (requirement instanceof Requirement.Completed completed) {
            return later.contains(completed.offer()) && !earlier.contains(completed.offer());
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().allMatch(option -> isOnlyMetBy(option, later, earlier));
        }
        return requirement instanceof Requirement.AllOf all
                && all.parts().stream().anyMatch(part -> isOnlyMetBy(part, later, earlier));
    }

    private static Set<OfferId> offers(List<Pathway.Stage> stages) {
        return stages.stream().flatMap(stage -> stage.offers().stream()).collect(Collectors.toSet());
    }
}

package dev.prospectus.check;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Warning: a stage of a route requires an offer that only a later stage of the route contains. */
final class RequiredLater implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PTH004");
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
        Facts onTime = Facts.of(
                Truth.YES,
                completion -> Truth.of(before.contains(completion.offer()) || !after.contains(completion.offer())));
        for (OfferId offer : stages.get(at).offers()) {
            boolean late = context.catalogue().requirements(offer).stream()
                    .anyMatch(requirement -> requirement.met(onTime) == Truth.NO);
            if (late) {
                report.add(
                        pointer.at("offers"),
                        "'" + offer + "' requires an offer that only comes later on this route",
                        "put the stages in another order, or correct what '" + offer + "' requires");
            }
        }
    }

    private static Set<OfferId> offers(List<Pathway.Stage> stages) {
        return stages.stream().flatMap(stage -> stage.offers().stream()).collect(Collectors.toSet());
    }
}

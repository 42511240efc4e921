package dev.prospectus.check;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.List;
import java.util.Optional;

/** Warning: who took an earlier stage of a route can never take a later one, since that asks that nobody has. */
final class ExcludedEarlier implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PTH005");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                List<Pathway.Stage> stages = pathway.routes().get(i).stages();
                for (int j = 1; j < stages.size(); j++) {
                    Pointer pointer = Pointer.of(pathway)
                            .at("routes")
                            .item(i)
                            .at("stages")
                            .item(j);
                    check(context, stages.subList(0, j), stages.get(j), pointer, report);
                }
            }
        }
    }

    private static void check(
            CheckContext context, List<Pathway.Stage> before, Pathway.Stage stage, Pointer pointer, Report report) {
        for (OfferId offer : stage.offers()) {
            if (RequirementContradiction.contradiction(context.catalogue().requirements(offer))
                    .isPresent()) {
                continue;
            }
            Optional<Pathway.Stage> closing = before.stream()
                    .filter(earlier -> !earlier.optional())
                    .filter(earlier -> earlier.offers().stream().allMatch(taken -> isClosed(context, offer, taken)))
                    .findFirst();
            closing.ifPresent(earlier -> report.add(
                    pointer.at("offers"),
                    "'" + offer + "' is closed to those who took part in '"
                            + earlier.offers().get(0) + "', which comes earlier on this route",
                    "put them on routes of their own, or correct what '" + offer + "' requires"));
        }
    }

    /** Whether one offer is closed to all who took part in another, whatever else they did. */
    private static boolean isClosed(CheckContext context, OfferId offer, OfferId taken) {
        Facts tookPart = Facts.of(Truth.YES, completion -> Truth.YES, other -> Truth.of(!other.includes(taken)));
        return context.catalogue().requirements(offer).stream()
                .anyMatch(requirement -> requirement.met(tookPart) == Truth.NO);
    }
}

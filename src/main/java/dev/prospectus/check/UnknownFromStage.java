package dev.prospectus.check;

import dev.prospectus.model.Pathway;
import java.util.List;

/** Error: a route follows a stage that no other route of the pathway has. */
final class UnknownFromStage implements Check {

    @Override
    public Rule rule() {
        return Rule.error("PTH001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                Pathway.Route route = pathway.routes().get(i);
                List<String> others = stagesBeside(pathway, route);
                for (int j = 0; j < route.from().size(); j++) {
                    String from = route.from().get(j);
                    if (!others.contains(from)) {
                        report.add(
                                Pointer.of(pathway)
                                        .at("routes")
                                        .item(i)
                                        .at("from")
                                        .item(j),
                                "no other route has a stage '" + from + "'",
                                Suggestion.of(others, from, "name the id of a stage of another route"));
                    }
                }
            }
        }
    }

    private static List<String> stagesBeside(Pathway pathway, Pathway.Route route) {
        return pathway.routes().stream()
                .filter(other -> !other.id().equals(route.id()))
                .flatMap(other -> other.stages().stream())
                .map(Pathway.Stage::id)
                .toList();
    }
}

package dev.prospectus.check;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Phase;
import java.util.Collections;
import java.util.List;

/** Warning: a pathway contains a programme that is for none of the pathway's phases. */
final class PathwayOutsidePhases implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PTH003");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                List<Pathway.Stage> stages = pathway.routes().get(i).stages();
                for (int j = 0; j < stages.size(); j++) {
                    Pointer stage = Pointer.of(pathway)
                            .at("routes")
                            .item(i)
                            .at("stages")
                            .item(j);
                    for (int k = 0; k < stages.get(j).offers().size(); k++) {
                        OfferId offer = stages.get(j).offers().get(k);
                        check(context, pathway, stage.at("offers").item(k), offer, report);
                    }
                }
            }
        }
    }

    private static void check(CheckContext context, Pathway pathway, Pointer pointer, OfferId offer, Report report) {
        context.catalogue()
                .programme(offer.programme())
                .filter(programme -> Collections.disjoint(programme.phases(), pathway.phases()))
                .ifPresent(programme -> report.add(
                        pointer,
                        "'" + programme.id() + "' is for " + inWords(programme.phases()) + ", the pathway for "
                                + inWords(pathway.phases()),
                        "correct the phases of one of the two"));
    }

    private static String inWords(List<Phase> phases) {
        return String.join(" and ", phases.stream().map(Phase::id).toList());
    }
}

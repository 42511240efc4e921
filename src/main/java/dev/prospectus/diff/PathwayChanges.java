package dev.prospectus.diff;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Pathway;
import dev.prospectus.plan.Routes;
import java.util.List;

/** Pathways, with their routes and stages. */
final class PathwayChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        return new Section(
                "pathways",
                "pathway",
                "pathways",
                new Entries<Pathway>(
                                (side, pathway) -> pathway.title(),
                                pathway -> pathway.id().value(),
                                (side, pathway) -> pathway.summary())
                        .of(sides, pairing(sides)));
    }

    static Pairing<Pathway> pairing(Sides sides) {
        return sides.read(
                Pairing.of(
                        sides.before().catalogue().pathways(),
                        sides.after().catalogue().pathways(),
                        pathway -> pathway.id().value(),
                        pathway -> pathway.id().value(),
                        sides.moved(Routes.PATHWAYS),
                        List.of(Pathway::title)),
                pathway -> DataFiles.pathway(pathway.id()));
    }
}

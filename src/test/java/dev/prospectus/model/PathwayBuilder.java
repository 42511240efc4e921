package dev.prospectus.model;

import dev.prospectus.testing.Phases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds pathways of primary schools from the offers of their stages; stages stand on the route named last. */
public final class PathwayBuilder {

    private final PathwayId id;
    private final List<Pathway.Route> routes = new ArrayList<>();
    private List<Phase> phases = List.of(Phases.PRIMARY);

    private PathwayBuilder(String id) {
        this.id = new PathwayId(id);
    }

    public static PathwayBuilder pathway(String id) {
        return new PathwayBuilder(id);
    }

    public PathwayBuilder phases(Phase... some) {
        phases = List.of(some);
        return this;
    }

    public PathwayBuilder route(String name) {
        boolean parallel = !routes.isEmpty();
        routes.add(new Pathway.Route(name, name, Optional.empty(), List.of(), parallel, List.of(), List.of()));
        return this;
    }

    /** A stage of which a school may take any. */
    public PathwayBuilder stage(String... offers) {
        return stage(false, false, offers(offers));
    }

    public PathwayBuilder repeating(String... offers) {
        return stage(true, false, offers(offers));
    }

    public PathwayBuilder alongside(String... offers) {
        return stage(false, true, offers(offers));
    }

    PathwayBuilder stage(boolean repeats, boolean alongside, List<OfferId> offers) {
        Pathway.Route route = routes.remove(routes.size() - 1);
        String stageId = route.id() + "-" + (route.stages().size() + 1);
        Pathway.Stage stage = new Pathway.Stage(
                stageId,
                stageId,
                offers,
                Pathway.Choice.ANY,
                "One year",
                Optional.empty(),
                new Pathway.Stage.Rules(false, alongside, repeats, false));
        routes.add(new Pathway.Route(
                route.id(),
                route.title(),
                route.summary(),
                route.roles(),
                route.parallel(),
                route.from(),
                Stream.concat(route.stages().stream(), Stream.of(stage)).toList()));
        return this;
    }

    private static List<OfferId> offers(String... offers) {
        return Stream.of(offers).map(OfferId::parse).toList();
    }

    public Pathway build() {
        return new Pathway(id, "Pathway " + id, "One sentence.", phases, Optional.empty(), routes);
    }
}

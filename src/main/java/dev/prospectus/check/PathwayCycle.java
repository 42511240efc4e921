package dev.prospectus.check;

import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Error: routes of a pathway follow each other in a circle, so that none of them has a beginning. */
final class PathwayCycle implements Check {

    @Override
    public Rule rule() {
        return Rule.error("PTH002");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                Route route = pathway.routes().get(i);
                List<Route> way = new ArrayList<>();
                if (leadsBack(pathway, route, route, new LinkedHashSet<>(), way)) {
                    report.add(
                            Pointer.of(pathway).at("routes").item(i).at("from"),
                            "the route '" + route.id() + "' has no beginning: it follows " + inWords(way),
                            "take one of the stages out of 'from'");
                }
            }
        }
    }

    /**
     * Whether the route follows the goal, directly or through other routes.
     *
     * @param way collects the routes from the one before {@code route} back to the goal
     */
    private static boolean leadsBack(Pathway pathway, Route route, Route goal, Set<Route> seen, List<Route> way) {
        for (Route other : pathway.routes()) {
            boolean precedes = !other.equals(route)
                    && other.stages().stream().anyMatch(stage -> route.from().contains(stage.id()));
            if (precedes && seen.add(other)) {
                way.add(other);
                if (other.equals(goal) || leadsBack(pathway, other, goal, seen, way)) {
                    return true;
                }
                way.remove(way.size() - 1);
            }
        }
        return false;
    }

    private static String inWords(List<Route> way) {
        List<String> quoted = way.stream().map(route -> "'" + route.id() + "'").toList();
        return String.join(", which follows ", quoted);
    }
}

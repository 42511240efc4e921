package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.known;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.markdown;
import static dev.prospectus.load.shape.Shapes.sitePath;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Quote;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Role;
import dev.prospectus.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * {@code data/pathways/<id>.yml}. The file's name supplies the id. Stages without a title get those of their
 * programmes once all are loaded.
 */
final class PathwayShape extends WordedShape<BiFunction<PathwayId, OfferTitles, Pathway>> {

    private final Key<String> title = required("title", text(), "what it is called");
    private final Key<String> summary = required("summary", text(), "one sentence that says what it is");
    private final Key<List<Phase>> phases =
            required("phases", listOfAtLeastOne("phases", words().phase()), "every phase of schooling it is for");
    private final Key<Optional<RichText>> body = optional("body", markdown(), "everything else, as Markdown");
    private final Key<List<Function<OfferTitles, Route>>> routes = required(
            "routes",
            listOfAtLeastOne("routes", new RouteShape(words())),
            "ways through it; the first is the main one");
    private final Key<List<Evidence.Media>> media =
            optional("media", list("media", MediaShape.MEDIA), List.of(), "pictures and films");
    private final Key<List<Evidence.Further>> further = optional(
            "further", list("pages", EvidenceShapes.FURTHER), List.of(), "case studies and other pages about it");
    private final Key<List<Quote>> quotes = optional(
            "quotes",
            list("quotes", EvidenceShapes.QUOTE),
            List.of(),
            "what participants said who agreed to be quoted");

    private final Key<List<String>> aliases = optional(
            "aliases",
            list("addresses", sitePath()),
            List.of(),
            "addresses that its page had before, such as /old-page.aspx; they lead to it");

    PathwayShape(SiteWords words) {
        super("a pathway", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        values.node(routes).ifPresent(list -> {
            DistinctIds.among(list, "route", problems);
            DistinctIds stages = new DistinctIds("stage", problems);
            for (YamlNode route : DistinctIds.items(list)) {
                DistinctIds.value(route, "stages").ifPresent(stages::add);
            }
        });
    }

    @Override
    protected BiFunction<PathwayId, OfferTitles, Pathway> create(Values values) {
        return (id, titles) -> new Pathway(
                id,
                values.get(title),
                values.get(summary),
                values.get(phases),
                values.get(body),
                values.get(routes).stream().map(route -> route.apply(titles)).toList(),
                new Evidence(values.get(media), values.get(further), values.get(quotes)),
                values.get(aliases));
    }

    private static final class RouteShape extends WordedShape<Function<OfferTitles, Route>> {

        private final Key<String> id =
                required("id", id("route", "main", Function.identity()), "its name in this file");
        private final Key<String> title = required("title", text(), "what it is called");
        private final Key<Optional<String>> summary = optional("summary", text(), "one sentence about it");
        private final Key<List<Role>> roles =
                optional("roles", list("roles", words().role()), List.of(), "whom it is for");
        private final Key<Boolean> parallel = optional("parallel", truth(), false, "true: runs beside the main route");
        private final Key<List<String>> from = optional(
                "from",
                list("stages", known("stage", id("stage", "development", Function.identity()))),
                List.of(),
                "stages of other routes that it may follow");
        private final Key<List<Function<OfferTitles, Pathway.Stage>>> stages =
                required("stages", listOfAtLeastOne("stages", new StageShape()), "its steps, in order");

        RouteShape(SiteWords words) {
            super("a route", words);
        }

        @Override
        protected Function<OfferTitles, Route> create(Values values) {
            return titles -> new Route(
                    values.get(id),
                    values.get(title),
                    values.get(summary),
                    values.get(roles),
                    values.get(parallel),
                    values.get(from),
                    values.get(stages).stream()
                            .map(stage -> stage.apply(titles))
                            .toList());
        }
    }
}

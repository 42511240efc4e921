package dev.prospectus.output.html.programme;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayIndex;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.TextHtml;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.stream.Stream;

/** Tells where an offer stands on the pathways. */
final class PathwayPlaces {

    private final Edition edition;
    private final TextHtml texts;
    private final PathwayIndex index;

    PathwayPlaces(Edition edition, TextHtml texts) {
        this.edition = edition;
        this.texts = texts;
        this.index = edition.catalogue().pathwayIndex();
    }

    List<PathwayPlace> of(OfferId offer) {
        return index.places(offer).stream().map(place -> place(place, offer)).toList();
    }

    private PathwayPlace place(PathwayIndex.Place place, OfferId offer) {
        Pathway pathway = place.pathway();
        return new PathwayPlace(
                new Link(pathway.title(), edition.routes().href(Routes.pathway(pathway.id()))),
                place.stage().title(),
                place.stage().timing(),
                place.stage()
                        .body()
                        .map(body -> texts.below(
                                body,
                                PageId.of(pathway.id().value(), place.stage().id()))),
                Stream.concat(
                                place.before().stream()
                                        .filter(step -> !step.stage().offers().equals(List.of(offer)))
                                        .map(step -> neighbour(before(step.relation()), step, offer)),
                                place.after().stream().map(step -> neighbour(after(step, offer), step, offer)))
                        .toList());
    }

    /** An offer that takes several stages is no neighbour of its own. */
    private PathwayPlace.Neighbour neighbour(String relation, PathwayIndex.Step step, OfferId offer) {
        boolean again = step.relation() == PathwayIndex.Relation.REPEAT;
        return new PathwayPlace.Neighbour(
                relation,
                again
                        ? List.of()
                        : step.stage().offers().stream()
                                .filter(other -> !other.equals(offer))
                                .map(this::link)
                                .toList(),
                step.stage().choice() == Pathway.Choice.ALL ? "and" : "or");
    }

    private static String after(PathwayIndex.Step step, OfferId offer) {
        return step.relation() == PathwayIndex.Relation.NEXT
                        && step.stage().offers().equals(List.of(offer))
                ? "It goes on: " + step.stage().title()
                : after(step.relation());
    }

    private static String before(PathwayIndex.Relation relation) {
        return switch (relation) {
            case NEXT, REPEAT -> "Before it";
            case ALONGSIDE -> "Before it, or at the same time";
            case OTHER_ROUTE -> "It can follow";
        };
    }

    private static String after(PathwayIndex.Relation relation) {
        return switch (relation) {
            case NEXT -> "After it";
            case ALONGSIDE -> "After it, or at the same time";
            case REPEAT -> "It can be taken again, year after year";
            case OTHER_ROUTE -> "It can also lead to";
        };
    }

    private Link link(OfferId offer) {
        return new Link(
                edition.catalogue().title(offer).orElseThrow(), edition.routes().href(Routes.offer(offer)));
    }
}

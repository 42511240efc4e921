package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.Figure;
import dev.prospectus.output.html.page.EvidenceView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.NextDoorLine;
import dev.prospectus.output.html.page.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * How programmes follow one another.
 *
 * @param body safe HTML
 * @param figures whether pictures on the page open larger
 * @param figure the drawing of it
 */
public record PathwayView(
        Frame frame,
        Head head,
        Figure figure,
        Optional<String> body,
        boolean figures,
        List<RouteView> routes,
        EvidenceView evidence) {

    /** What it is. */
    public record Head(String title, String phases, String summary) {}

    /** @param relation how it relates to the others, one sentence; absent for the main route */
    public record RouteView(
            String id,
            String title,
            Optional<String> summary,
            Optional<String> roles,
            Optional<String> relation,
            List<StageView> stages) {}

    /**
     * @param remarks what is special about it, a phrase each, such as "Optional"
     * @param body what happens here, safe HTML
     */
    public record StageView(
            String id,
            String title,
            String timing,
            List<String> remarks,
            Optional<String> note,
            Choice choice,
            Optional<String> body,
            List<StageOffer> offers) {}

    /**
     * How several offers relate.
     *
     * @param words absent with one offer
     * @param joint the word between two offers
     */
    public record Choice(Optional<String> words, String joint) {}

    /** @param nextDoor runs of neighbours, each while it is open and nobody can apply here */
    public record StageOffer(
            String title, String href, String summary, StatusView status, List<NextDoorLine> nextDoor) {}
}

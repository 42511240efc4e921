package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.Figure;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * How programmes follow one another.
 *
 * @param body safe HTML
 * @param figures whether pictures in it open larger
 * @param figure the drawing of it
 */
public record PathwayView(
        Frame frame,
        String title,
        String phases,
        String summary,
        Figure figure,
        Optional<String> body,
        boolean figures,
        List<RouteView> routes) {

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
     * @param choice how several offers relate, in words; absent with one offer
     * @param joint the word between two offers
     */
    public record StageView(
            String id,
            String title,
            String timing,
            List<String> remarks,
            Optional<String> note,
            Optional<String> choice,
            String joint,
            List<StageOffer> offers) {}

    public record StageOffer(String title, String href, String summary, StatusView status) {}
}

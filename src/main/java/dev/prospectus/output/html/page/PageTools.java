package dev.prospectus.output.html.page;

import dev.prospectus.diagram.Badge;
import dev.prospectus.diagram.Diagrams;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContactId;
import dev.prospectus.plan.About;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.util.function.Function;

/** The tools that all groups of pages share during one build. */
public record PageTools(
        Edition edition,
        DateWords dates,
        TextHtml texts,
        Frames frames,
        StatusWords statuses,
        NextSteps steps,
        OfferCards cards,
        Diagrams diagrams) {

    public static PageTools of(Edition edition) {
        DateWords dates = new DateWords(edition.zone());
        StatusWords statuses = new StatusWords(edition, dates);
        NextSteps steps = new NextSteps(edition);
        TextHtml texts = new TextHtml(edition);
        return new PageTools(
                edition,
                dates,
                texts,
                new Frames(edition, dates, texts),
                statuses,
                steps,
                new OfferCards(edition, statuses),
                new Diagrams(edition, offer -> badge(statuses.of(offer))));
    }

    private static Badge badge(StatusView status) {
        return new Badge(status.id(), status.label(), status.timeline());
    }

    /** A text in the nouns of the hub: "See all {programmes}". */
    public String say(String text) {
        return catalogue().nouns().say(text);
    }

    public Catalogue catalogue() {
        return edition.catalogue();
    }

    /**
     * Whom to ask.
     *
     * @param subject of a message that the link starts
     */
    public ContactView contact(ContactId id, String subject) {
        return ContactView.of(catalogue().contact(id).orElseThrow(), subject);
    }

    /** What a page links to, for a site path or an address. */
    public String href(String target) {
        return edition.routes().href(target);
    }

    /** A planned page that redirects to another. */
    public Output.Redirect redirect(OutputPath file, String target) {
        return new Output.Redirect(
                file,
                () -> new RedirectView(
                        catalogue().site().language(),
                        catalogue().site().name(),
                        href(target),
                        edition.routes().absolute(target)));
    }

    /** A planned page. Its frame and its view are made when it is rendered. */
    public Output.Page page(PageHead head, String template, Function<Frame, ? extends Record> view) {
        return new Output.Page(
                Routes.file(head.path()),
                template,
                new About(head.path(), head.subject(), head.listed()),
                () -> view.apply(frames.frame(head)));
    }
}

package dev.prospectus.output.html.page;

import dev.prospectus.diagram.Badge;
import dev.prospectus.diagram.Diagrams;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Redirect;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Whether the site tells of programmes; otherwise it is a blog. */
    public boolean tellsOfProgrammes() {
        return catalogue().tellsOfProgrammes();
    }

    /** Whether a page that the hub wrote stands at a site path. */
    public boolean isWritten(String path) {
        return catalogue().pages().stream().anyMatch(page -> Routes.page(page).equals(path));
    }

    /** A planned page that redirects to another. */
    public Output.Redirect redirect(OutputPath file, String target) {
        return redirect(file, List.of(new Redirect("/" + file, target, Optional.empty())));
    }

    /** A planned page that leads on, by the query of its address where redirects differ in that. */
    public Output.Redirect redirect(OutputPath file, List<Redirect> redirects) {
        return new Output.Redirect(file, () -> {
            Optional<String> target = redirects.stream()
                    .filter(redirect -> redirect.query().isEmpty())
                    .map(Redirect::to)
                    .findFirst();
            return new RedirectView(
                    catalogue().site().language(),
                    catalogue().site().name(),
                    target.map(this::href),
                    redirects.stream()
                            .filter(redirect -> !redirect.query().isEmpty())
                            .map(redirect -> redirect.query() + " " + href(redirect.to()))
                            .collect(Collectors.joining(" ")),
                    redirects.stream()
                            .map(redirect -> href(redirect.to()))
                            .distinct()
                            .toList(),
                    target.map(edition.routes()::absolute));
        });
    }

    /** A planned page. Its frame and its view are made when it is rendered. */
    public Output.Page page(PageHead head, String template, Function<Frame, ? extends Record> view) {
        return new Output.Page(Routes.file(head.path()), template, head.about(), () -> view.apply(frames.frame(head)));
    }
}

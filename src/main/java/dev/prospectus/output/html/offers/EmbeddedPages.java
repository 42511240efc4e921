package dev.prospectus.output.html.offers;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Small pages for frames on the sites of schools and trusts: each offer, all offers, and those of a role or phase. Their address is that
 * of the page with {@code embed/} before it. Search engines are led to the page itself.
 */
public final class EmbeddedPages implements PageGroup {

    /** Offers of a list; a frame is no place to read through more. */
    private static final int MOST = 30;

    private final PageTools tools;

    public EmbeddedPages(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Folder> pages() {
        return List.of(new Output.Folder(Routes.folder(Routes.EMBEDDED), false, this::all));
    }

    private List<Output.Page> all() {
        Selections selections = new Selections(tools);
        return Stream.of(
                        Stream.of(selections.all()).map(this::list),
                        selections.roles().stream().map(this::list),
                        selections.phases().stream().map(this::list),
                        tools.catalogue().programmes().stream().flatMap(this::offers))
                .flatMap(pages -> pages)
                .toList();
    }

    private Output.Page list(Selection selection) {
        String count = Listing.count(selection.count(), "offer", "offers");
        return page(
                Routes.embedded(selection.path()),
                selection.title(),
                frame -> new EmbeddedView(
                        frame,
                        selection.title(),
                        selection.offers().stream()
                                .limit(MOST)
                                .map(tools.cards()::card)
                                .toList(),
                        Optional.empty(),
                        new Link(
                                selection.count() > MOST ? "See all " + count : "See them in full",
                                tools.href(selection.path()))));
    }

    private Stream<Output.Page> offers(Programme programme) {
        OfferId whole = OfferId.of(programme.id());
        return Stream.concat(Stream.of(whole), programme.offers().stream())
                .distinct()
                .map(offer -> offer(programme, offer));
    }

    private Output.Page offer(Programme programme, OfferId offer) {
        boolean divided = offer.strand().isEmpty() && !programme.strands().isEmpty();
        return page(Routes.embedded(offer), tools.catalogue().titleOrId(offer), frame -> {
            OfferCard card = tools.cards().card(offer);
            return new EmbeddedView(
                    frame,
                    "",
                    List.of(card),
                    divided ? Optional.empty() : Optional.of(tools.steps().of(programme, offer)),
                    new Link("Read all about it", card.href()));
        });
    }

    private Output.Page page(String path, String title, Function<Frame, EmbeddedView> view) {
        String hub = tools.catalogue().site().name();
        PageHead head = PageHead.of(path, title + ", in brief", title + ", from " + hub, "embedded")
                .unlisted();
        return tools.page(head, "embedded.ftlh", view);
    }
}

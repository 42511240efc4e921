package dev.prospectus.output.network;

import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.words.DateWords;
import java.util.function.Function;

/** What all pages of the site share. */
record NetworkTools(PublishedNetwork network, Edition edition, PageTools pages) {

    /** Whether what is known of a hub is no longer to be taken for what is so. */
    boolean isOld(PublishedHub hub) {
        return !edition.asOf()
                .isBefore(hub.believedUntil(edition.catalogue().site().freshForDays()));
    }

    /** Words about a hub, and since when nothing new is known of it, where that is long. */
    String dated(String words, PublishedHub hub) {
        return isOld(hub) ? words + ". As known on " + day(hub) : words;
    }

    /** The day of what is known of a hub. */
    String day(PublishedHub hub) {
        return DateWords.day(hub.asOf().atZone(edition.zone()).toLocalDate());
    }

    /** What a page links to, for a site path. */
    String href(String path) {
        return edition.routes().href(path);
    }

    /** A planned page. */
    Output.Page page(PageHead head, String template, Function<Frame, ? extends Record> view) {
        return pages.page(head, template, frame -> view.apply(ofNetwork(frame)));
    }

    /** Its pages tell of statuses, though the site has no programmes of its own. */
    private static Frame ofNetwork(Frame frame) {
        Frame.Age age = frame.age();
        return new Frame(
                frame.page(),
                frame.site(),
                new Frame.Age(age.asOf(), age.words(), age.day(), age.freshUntil(), age.zone(), true),
                frame.navigation(),
                frame.breadcrumbs(),
                frame.notices(),
                frame.nouns(),
                frame.preview());
    }
}

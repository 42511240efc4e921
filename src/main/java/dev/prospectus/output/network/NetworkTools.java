package dev.prospectus.output.network;

import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.function.Function;

/** What all pages of the site share. */
record NetworkTools(PublishedNetwork network, Edition edition, PageTools pages) {

    /** What a page links to, for a site path. */
    String href(String path) {
        return edition.routes().href(path);
    }

    /** A planned page. */
    Output.Page page(PageHead head, String template, Function<Frame, ? extends Record> view) {
        return pages.page(head, template, frame -> view.apply(ofNetwork(frame)));
    }

    /** Statuses are told of, and there is neither a form in Markdown nor the page about data that a hub's site has. */
    private Frame ofNetwork(Frame frame) {
        Frame.Page page = frame.page();
        Frame.Site site = frame.site();
        Frame.Age age = frame.age();
        return new Frame(
                new Frame.Page(
                        page.title(),
                        page.heading(),
                        page.description(),
                        page.canonical(),
                        page.kind(),
                        page.listed(),
                        page.alternates().stream()
                                .filter(form -> !form.type().equals("text/markdown"))
                                .toList(),
                        page.linked()),
                new Frame.Site(
                        site.language(),
                        site.name(),
                        site.tagline(),
                        site.home(),
                        site.icon(),
                        site.footer().stream()
                                .filter(link -> !link.href().equals(href(Routes.DATA)))
                                .toList(),
                        site.partners(),
                        site.contact()),
                new Frame.Age(age.asOf(), age.words(), age.day(), age.freshUntil(), age.zone(), true),
                frame.navigation(),
                frame.breadcrumbs(),
                frame.notices(),
                frame.nouns(),
                frame.preview());
    }
}

package dev.prospectus.output.twin;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Collection;

/**
 * {@code /llms.txt}: what the hub is and where an assistant reads on, in the form of llmstxt.org (a heading, a summary, and sections of
 * links with notes; "Optional" holds what may be left out). It stays short, since it is read as a whole: a long catalogue is named by its
 * list.
 */
final class LlmsText {

    /** Of a longer catalogue the list tells, so that the file can be read as a whole. */
    private static final int MOST = 110;

    private final Edition edition;
    private final Catalogue catalogue;
    private final MarkdownList out = new MarkdownList();

    LlmsText(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
    }

    String text() {
        SiteConfig site = catalogue.site();
        out.title(site.name(), site.description());
        out.text(
                AsOfText.of(edition)
                        + " Pages of this site have a twin in Markdown, named `index.md`, beside them; a twin says what its page said then.");
        boolean offers = catalogue.tellsOfProgrammes();
        if (offers) {
            programmes();
            pathways();
        }
        section("More pages");
        if (offers) {
            link(
                    catalogue.nouns().say("Find {a programme}"),
                    Routes.FINDER,
                    catalogue.nouns().say("questions that lead to what suits {a school}"));
            link("Calendar", Routes.CALENDAR, "sessions, opening dates and deadlines");
        }
        link("Contact", Routes.CONTACT, "whom to ask");
        catalogue.pages().stream().filter(page -> !page.isPost()).forEach(this::page);
        if (offers) {
            link("Data and calendars", Routes.DATA, "calendars, feeds and files for programs");
        }
        if (catalogue.pages().stream().anyMatch(ContentPage::isPost)) {
            section("Optional");
            link("News", Routes.NEWS, "");
        }
        return out.toString();
    }

    private void programmes() {
        Collection<Programme> programmes = catalogue.programmes();
        section(catalogue.nouns().say("{Programmes}"));
        link(catalogue.nouns().say("All {programmes}"), Routes.PROGRAMMES, "with how booking stands");
        if (programmes.size() <= MOST) {
            programmes.forEach(programme -> link(
                    programme.title(),
                    Routes.programme(programme.id()),
                    edition.booking(OfferId.of(programme.id())).status().label() + ". " + programme.summary()));
        }
    }

    private void pathways() {
        if (!catalogue.pathways().isEmpty()) {
            section("Pathways");
            catalogue
                    .pathways()
                    .forEach(pathway -> link(pathway.title(), Routes.pathway(pathway.id()), pathway.summary()));
        }
    }

    private void page(ContentPage page) {
        boolean foreign = edition.assets().isForeign(page.template(catalogue.site()));
        String form = foreign ? Routes.page(page) : Routes.twin(Routes.page(page));
        item(page.title(), form, page.summary().orElse(""));
    }

    private void section(String heading) {
        out.section(heading);
    }

    private void link(String title, String page, String note) {
        item(title, Routes.twin(page), note);
    }

    private void item(String title, String path, String note) {
        out.item(title, edition.routes().absolute(path), note);
    }
}

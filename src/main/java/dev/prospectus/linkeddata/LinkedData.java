package dev.prospectus.linkeddata;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the block of a page. Of what Google's search still shows in November 2026 it has events, lists of courses, the organisation,
 * the name of the site, breadcrumbs and articles. "Course info" was retired in June 2025
 * (developers.google.com/search/blog/2025/06/simplifying-search-results); courses say their runs all the same, for others who read
 * schema.org.
 */
public final class LinkedData {

    private final Edition edition;
    private final SiteConfig site;
    private final Organisation hub;
    private final Courses courses;

    public LinkedData(Edition edition) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.hub = new Organisation(edition);
        this.courses = new Courses(edition, hub);
    }

    /** The block as JSON, which may stand in a page as it is. */
    public String of(LinkedPage page) {
        return LinkedJson.graph(json -> {
            if (!page.above().isEmpty()) {
                breadcrumbs(json, page);
            }
            write(json, page);
        });
    }

    private void write(LinkedJson json, LinkedPage page) {
        Subject subject = page.subject();
        if (subject == Subject.General.HUB) {
            hub.write(json);
        } else if (subject instanceof Subject.OfProgramme whole) {
            courses.programme(json, edition.catalogue().programme(whole.id()).orElseThrow());
        } else if (subject instanceof Subject.OfRun run) {
            edition.catalogue().cohorts(run.id().programme()).stream()
                    .filter(cohort -> cohort.id().equals(run.id()))
                    .forEach(cohort -> courses.run(json, cohort));
        } else if (subject instanceof Subject.OfPathway pathway) {
            pathway(json, edition.catalogue().pathway(pathway.id()).orElseThrow());
        } else if (subject instanceof Subject.OfOffers list && !rollsOver(page.path())) {
            list(json, list);
        } else if (subject instanceof Subject.OfText text && text.page().isPost()) {
            article(json, text.page());
        }
    }

    /**
     * The page itself is the last, which needs no address and may be left out (Google, "Breadcrumb structured data"): so it is where
     * its heading counts what changes by itself.
     */
    private void breadcrumbs(LinkedJson json, LinkedPage page) {
        List<LinkedPage.Above> above = page.above();
        Stream<LinkedPage.Above> itself =
                rollsOver(page.path()) ? Stream.of() : Stream.of(new LinkedPage.Above(page.heading(), ""));
        json.node(
                "BreadcrumbList",
                () -> json.each(
                        "itemListElement",
                        Stream.concat(above.stream(), itself).toList(),
                        crumb -> json.node("ListItem", () -> {
                            int position = above.indexOf(crumb);
                            json.number("position", position < 0 ? above.size() + 1 : position + 1);
                            json.text("name", crumb.title());
                            if (position >= 0) {
                                json.text("item", absolute(crumb.path()));
                            }
                        })));
    }

    /** What stands on a list of one status changes by itself in a reader's browser. */
    private static boolean rollsOver(String path) {
        return Stream.of(BookingStatus.values()).map(Routes::status).anyMatch(path::startsWith);
    }

    /**
     * The pages that tell of each course, as a list of courses has them (Google, "Course list"): each page once. Their order on the
     * page follows their statuses, so that it is none here.
     */
    private void list(LinkedJson json, Subject.OfOffers list) {
        List<String> pages = list.offers().stream()
                .map(OfferId::programme)
                .distinct()
                .map(Routes::programme)
                .toList();
        json.node("ItemList", () -> {
            json.term("itemListOrder", "ItemListUnordered");
            json.each(
                    "itemListElement",
                    pages,
                    page -> json.node("ListItem", () -> {
                        json.number("position", pages.indexOf(page) + 1);
                        json.text("url", absolute(page));
                    }));
        });
    }

    private void pathway(LinkedJson json, Pathway pathway) {
        json.node("EducationalOccupationalProgram", () -> {
            json.text("name", pathway.title());
            json.text("description", pathway.summary());
            json.text("url", absolute(Routes.pathway(pathway.id())));
            hub.as(json, "provider");
            List<Programme> programmes = pathway.routes().stream()
                    .flatMap(route -> route.stages().stream())
                    .flatMap(stage -> stage.offers().stream())
                    .map(OfferId::programme)
                    .distinct()
                    .flatMap(id -> edition.catalogue().programme(id).stream())
                    .toList();
            json.each("hasCourse", programmes, programme -> courses.reference(json, programme));
        });
    }

    private void article(LinkedJson json, ContentPage post) {
        json.node("NewsArticle", () -> {
            json.text("headline", post.title());
            json.text("url", absolute(Routes.page(post)));
            json.text("inLanguage", site.language());
            post.date().ifPresent(day -> json.text("datePublished", day.toString()));
            post.summary().ifPresent(summary -> json.text("description", summary));
            hub.as(json, "author");
            hub.as(json, "publisher");
        });
    }

    private String absolute(String path) {
        return edition.routes().absolute(path);
    }
}

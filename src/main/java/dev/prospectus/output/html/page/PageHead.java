package dev.prospectus.output.html.page;

import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.About;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.FeedNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page says about itself, from which its {@link Frame} is made.
 *
 * @param path its site path, such as {@code /programmes/}
 * @param heading its one first-level heading
 * @param kind what kind of page it is, for style sheets
 * @param trail the pages above it without the home page, outermost first; targets are site paths
 * @param subject what it is about; notices of its programme show here as well
 * @param listed whether search engines should know it; not, when all it says stands on another page too
 * @param alternates its other forms, without those that every page names; targets are site paths
 */
public record PageHead(
        String path,
        String heading,
        String description,
        String kind,
        List<Link> trail,
        Subject subject,
        boolean listed,
        List<Alternate> alternates) {

    /** The heading of the map of the catalogue, as other pages name it too. */
    public static final String MAP_TITLE = "Map of all {programmes}";

    /** The same of the page of plans. */
    public static final String PLAN_TITLE = "Plan for your {school}";

    public PageHead {
        trail = List.copyOf(trail);
        alternates = List.copyOf(alternates);
    }

    public static PageHead of(String path, String heading, String description, String kind) {
        return new PageHead(path, heading, description, kind, List.of(), Subject.General.NOTHING, true, List.of());
    }

    public PageHead under(Link... pages) {
        return new PageHead(path, heading, description, kind, List.of(pages), subject, listed, alternates);
    }

    /** The same at another path. */
    public PageHead at(String other) {
        return new PageHead(other, heading, description, kind, trail, subject, listed, alternates);
    }

    public PageHead about(Subject other) {
        return new PageHead(path, heading, description, kind, trail, other, listed, alternates);
    }

    /** A page that goes with a programme's own. */
    public PageHead beside(ProgrammeId id) {
        return about(new Subject.BesideProgramme(id));
    }

    /** The same with one more form. */
    public PageHead also(Alternate form) {
        List<Alternate> more =
                Stream.concat(alternates.stream(), Stream.of(form)).toList();
        return new PageHead(path, heading, description, kind, trail, subject, listed, more);
    }

    /** The same with a feed that tells what it is about, in both forms. */
    public PageHead also(FeedNames.Name feed) {
        return also(new Alternate("application/atom+xml", feed.title(), Routes.atom(feed.path())))
                .also(new Alternate("application/feed+json", feed.title(), Routes.jsonFeed(feed.path())));
    }

    /** What a plan knows of it. */
    public About about() {
        return new About(path, subject, listed);
    }

    public PageHead unlisted() {
        return new PageHead(path, heading, description, kind, trail, subject, false, alternates);
    }
}

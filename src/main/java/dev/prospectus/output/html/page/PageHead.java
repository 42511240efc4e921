package dev.prospectus.output.html.page;

import dev.prospectus.model.ProgrammeId;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself, from which its {@link Frame} is made.
 *
 * @param path its site path, such as {@code /programmes/}
 * @param heading its one first-level heading
 * @param kind what kind of page it is, for style sheets
 * @param trail the pages above it without the home page, outermost first; targets are site paths
 * @param programme whose notices show here as well
 * @param listed whether search engines should know it; not, when all it says stands on another page too
 */
public record PageHead(
        String path,
        String heading,
        String description,
        String kind,
        List<Link> trail,
        Optional<ProgrammeId> programme,
        boolean listed) {

    /** The heading of the map of the catalogue, as other pages name it too. */
    public static final String MAP_TITLE = "Map of all {programmes}";

    public PageHead {
        trail = List.copyOf(trail);
    }

    public static PageHead of(String path, String heading, String description, String kind) {
        return new PageHead(path, heading, description, kind, List.of(), Optional.empty(), true);
    }

    public PageHead under(Link... pages) {
        return new PageHead(path, heading, description, kind, List.of(pages), programme, listed);
    }

    /** The same at another path. */
    public PageHead at(String other) {
        return new PageHead(other, heading, description, kind, trail, programme, listed);
    }

    public PageHead about(ProgrammeId id) {
        return new PageHead(path, heading, description, kind, trail, Optional.of(id), listed);
    }

    public PageHead unlisted() {
        return new PageHead(path, heading, description, kind, trail, programme, false);
    }
}

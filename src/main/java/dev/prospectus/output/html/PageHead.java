package dev.prospectus.output.html;

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
record PageHead(
        String path,
        String heading,
        String description,
        String kind,
        List<Link> trail,
        Optional<ProgrammeId> programme,
        boolean listed) {

    PageHead {
        trail = List.copyOf(trail);
    }

    static PageHead of(String path, String heading, String description, String kind) {
        return new PageHead(path, heading, description, kind, List.of(), Optional.empty(), true);
    }

    PageHead under(Link... pages) {
        return new PageHead(path, heading, description, kind, List.of(pages), programme, listed);
    }

    PageHead about(ProgrammeId id) {
        return new PageHead(path, heading, description, kind, trail, Optional.of(id), listed);
    }

    PageHead unlisted() {
        return new PageHead(path, heading, description, kind, trail, programme, false);
    }
}

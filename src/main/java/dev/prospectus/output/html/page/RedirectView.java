package dev.prospectus.output.html.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that only leads on.
 *
 * @param target where it leads whatever the query; absent when that decides
 * @param queries for a script: each query and where it leads, all parted by spaces; empty where there is none
 * @param targets what readers can follow themselves, where no script runs
 * @param canonical where it leads as a whole address, if that is one
 */
public record RedirectView(
        String language,
        String siteName,
        Optional<String> target,
        String queries,
        List<String> targets,
        Optional<String> canonical) {

    public RedirectView {
        targets = List.copyOf(targets);
    }
}

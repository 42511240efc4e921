package dev.prospectus.build;

import dev.prospectus.load.Locator;
import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.plan.LastChanges;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * When what a site's files say last changed, where some of it stands in catalogues: with the last of the files that hold it.
 *
 * @param own of the site's own files
 * @param files knows which files hold what
 */
record InheritedChanges(Path site, LastChanges own, Locator files) implements LastChanges {

    @Override
    public Optional<Instant> of(String file, Instant asOf) {
        return latest(file, (changes, name) -> changes.of(name, asOf));
    }

    @Override
    public Optional<Instant> of(String file, Thing thing, Instant asOf) {
        return latest(file, (changes, name) -> changes.of(name, thing, asOf));
    }

    private Optional<Instant> latest(String file, BiFunction<LastChanges, String, Optional<Instant>> since) {
        List<Optional<Instant>> all = new ArrayList<>();
        files.behind(file, (folder, name) -> all.add(since.apply(folder.equals(site) ? own : own.in(folder), name)));
        if (all.isEmpty()) {
            return since.apply(own, file);
        }
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    @Override
    public LastChanges in(Path folder) {
        return own.in(folder);
    }

    @Override
    public EarlierFiles earlier(List<String> folders, Instant since) {
        return own.earlier(folders, since);
    }
}

package dev.prospectus.build;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param site the folder with {@code site-config.yml}
 * @param asOf the instant at which statuses hold
 * @param baseUrl where the site will stand, if not where its configuration says
 * @param drafts whether unfinished content pages are part of it
 * @param failOn findings at least this bad stop the build; errors always do
 * @param threads how many render at once, at least 1
 */
public record BuildRequest(Path site, AsOf asOf, Optional<URI> baseUrl, boolean drafts, Severity failOn, int threads) {

    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** The same at another instant. */
    public BuildRequest at(AsOf instant) {
        return new BuildRequest(site, instant, baseUrl, drafts, failOn, threads);
    }
}

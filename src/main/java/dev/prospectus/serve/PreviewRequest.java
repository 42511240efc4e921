package dev.prospectus.serve;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What to preview.
 *
 * @param site the folder with {@code site-config.yml}
 * @param path where the site shall stand on its host, beginning and ending in a slash; otherwise where it will be published
 * @param asOf the instant at which the preview begins; absent for now, whenever that is
 * @param build makes the build to show from the address of the preview
 */
public record PreviewRequest(Path site, Optional<String> path, Optional<AsOf> asOf, Function<URI, BuildRequest> build) {

    /** Where the site stands on its host; empty as long as its settings can't be read. */
    Optional<String> basePath() {
        return path.or(() -> SiteBuilder.publishedAt(site).map(URI::getPath));
    }

    BuildRequest at(URI address, AsOf instant) {
        return build.apply(address).at(instant);
    }
}

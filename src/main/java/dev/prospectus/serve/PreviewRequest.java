package dev.prospectus.serve;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.DataFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to preview.
 *
 * @param site the folder with {@code site-config.yml}
 * @param path where the site shall stand on its host, beginning and ending in a slash; otherwise where it will be published
 * @param asOf the instant at which the preview begins; absent for now, whenever that is
 * @param build makes the build to show from the address of the preview
 */
public record PreviewRequest(Path site, Optional<String> path, Optional<AsOf> asOf, Function<URI, BuildRequest> build)
        implements PreviewSource {

    @Override
    public Optional<String> basePath() {
        return path.or(() -> SiteBuilder.publishedAt(site).map(URI::getPath));
    }

    @Override
    public Preparation prepare(URI address, AsOf instant, SiteMemory memory) throws IOException {
        return SiteBuilder.prepare(build.apply(address).at(instant), memory);
    }

    @Override
    public List<Path> watched() {
        return Stream.concat(
                        SiteBuilder.folders(site).sources().stream().map(site::resolve),
                        catalogues().stream().map(folder -> folder.resolve(DataFiles.DATA)))
                .toList();
    }

    @Override
    public SiteStamps stamps() {
        return SiteStamps.of(site, catalogues());
    }

    /** The folders of catalogues as the settings name them now. */
    private List<Path> catalogues() {
        try {
            return SiteBuilder.catalogueFolders(site);
        } catch (UncheckedIOException goneMeanwhile) {
            return List.of();
        }
    }
}

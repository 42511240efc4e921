package dev.prospectus.serve;

import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.model.AsOf;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site about several hubs. No hub is asked: folders are read as they are, and what is known of addresses stands.
 *
 * @param file such as {@code NETWORK.yml}
 */
public record NetworkPreview(Path file, Optional<AsOf> asOf) implements PreviewSource {

    @Override
    public Path site() {
        return NetworkBuilder.folder(file);
    }

    @Override
    public Optional<String> basePath() {
        return NetworkBuilder.publishedAt(file).map(URI::getPath);
    }

    @Override
    public Preparation prepare(URI address, AsOf instant, SiteMemory memory) {
        return NetworkBuilder.preview(file, address, instant, memory);
    }

    @Override
    public List<Path> watched() {
        return Stream.concat(
                        Stream.of(site()),
                        NetworkBuilder.hubFolders(file).stream().map(hub -> hub.resolve(NetworkBuilder.PUBLISHED)))
                .toList();
    }

    @Override
    public SiteStamps stamps() {
        return SiteStamps.ofNetwork(file, NetworkBuilder.hubFolders(file));
    }
}

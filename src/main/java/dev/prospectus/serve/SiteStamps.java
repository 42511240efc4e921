package dev.prospectus.serve;

import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.FileStamp;
import dev.prospectus.source.PassedOver;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How every file of a site stands at one look. Two looks are equal unless something changed, wherever the files lie and
 * whatever became of their folders. Looking never fails: what can't be looked at is as good as missing.
 */
public record SiteStamps(Map<Path, FileStamp> files) {

    public SiteStamps {
        files = Map.copyOf(files);
    }

    /** @param catalogues the folders of those that the site builds on */
    static SiteStamps of(Path site, List<Path> catalogues) {
        Map<Path, FileStamp> files = new HashMap<>();
        add(site, DataFiles.SETTINGS, SiteBuilder.folders(site).sources(), files);
        for (Path catalogue : catalogues) {
            add(catalogue, List.of(DataFiles.siteConfig()), List.of(DataFiles.DATA), files);
        }
        return new SiteStamps(files);
    }

    /** @param hubs the folders that their sites were built into */
    static SiteStamps ofNetwork(Path file, List<Path> hubs) {
        Map<Path, FileStamp> files = new HashMap<>();
        Path folder = NetworkBuilder.folder(file);
        add(folder, List.of(String.valueOf(file.getFileName())), List.of(NetworkBuilder.TEMPLATES), files);
        hubs.forEach(hub -> add(hub, List.of(), List.of(NetworkBuilder.PUBLISHED), files));
        return new SiteStamps(files);
    }

    private static void add(Path site, List<String> settings, List<String> folders, Map<Path, FileStamp> files) {
        for (String name : settings) {
            Path file = site.resolve(name);
            FileStamp.of(file).ifPresent(stamp -> files.put(file, stamp));
        }
        realPath(site).ifPresent(real -> {
            for (String name : folders) {
                walk(real.resolve(name), new Look(real, files));
            }
        });
    }

    private static void walk(Path folder, Look look) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, look);
        } catch (IOException | SecurityException goneMeanwhile) {
            // The next look sees what has become of it.
        }
    }

    private static Optional<Path> realPath(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Links are followed within the site, and not to a folder around it. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path site;
        private final Map<Path, FileStamp> files;

        Look(Path site, Map<Path, FileStamp> files) {
            this.site = site;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (PassedOver.is(folder.getFileName().toString())
                    || (Files.isSymbolicLink(folder) && !leadsInside(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            files.put(folder, FileStamp.ofFolder(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!PassedOver.is(file.getFileName().toString())) {
                files.put(file, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsInside(Path link) {
            return realPath(link)
                    .filter(target -> target.startsWith(site) && !site.startsWith(target))
                    .isPresent();
        }
    }
}

package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.edit.NewFindings;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.TemporaryFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A copy of a site in a temporary folder, in which a change is made first, so that it is known what check will say of it.
 *
 * @param catalogues the folders that the site names from its own place, by their ids
 */
record Rehearsal(TemporaryFolder copy, Map<String, Path> catalogues) implements AutoCloseable {

    /** A copy of a site. It is gone when this is closed. */
    static Rehearsal of(Path site) throws IOException {
        Rehearsal rehearsal = new Rehearsal(TemporaryFolder.make(), Loader.catalogues(site));
        try {
            for (String part : Loader.folders(site).parts()) {
                if (Files.exists(site.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
                    rehearsal.take(site, site.resolve(part));
                }
            }
            return rehearsal;
        } catch (IOException | RuntimeException failed) {
            rehearsal.close();
            throw failed;
        }
    }

    private void take(Path site, Path part) throws IOException {
        Files.walkFileTree(part, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(copy.path().resolve(site.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        copy.path().resolve(site.relativize(file)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * The findings that a change brings.
     *
     * @param site that was copied
     * @param contents of its files after the change
     */
    List<Diagnostic> findings(Path site, Map<Path, byte[]> contents, AsOf instant) throws IOException {
        List<Diagnostic> before = check(instant);
        for (Map.Entry<Path, byte[]> changed : contents.entrySet()) {
            Files.write(copy.path().resolve(site.relativize(changed.getKey())), changed.getValue());
        }
        return NewFindings.in(check(instant), before);
    }

    private List<Diagnostic> check(AsOf instant) throws IOException {
        BuildRequest request = new BuildRequest(copy.path(), instant, Optional.empty(), false, Severity.ERROR, 1);
        return SiteBuilder.prepare(request, SiteMemory.ofOneRun(), catalogues).findings();
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}

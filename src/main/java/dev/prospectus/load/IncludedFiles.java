package dev.prospectus.load;

import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The files of {@code content/} that a text may include: those that are in it, and not elsewhere by way of a link. */
record IncludedFiles(Path content, SourceFiles sources) implements Function<String, Optional<String>> {

    private static final int MAX_BYTES = 1 << 20;

    @Override
    public Optional<String> apply(String path) {
        Path file = content.resolve(path);
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(content.toRealPath())
                    ? sources.read("content/" + path, file, MAX_BYTES).text()
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }
}

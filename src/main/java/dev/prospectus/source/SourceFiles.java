package dev.prospectus.source;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The author's text files. Of one that did not change since the last look, the same {@link SourceText} comes back. */
public final class SourceFiles {

    private final Optional<FileMemory<SourceText>> memory;
    private final Optional<FileMemory<Object>> versions;

    private SourceFiles(Optional<InstantSource> clock) {
        this.memory =
                clock.map(time -> new FileMemory<>(time, source -> source.text().isPresent()));
        this.versions = clock.map(time -> new FileMemory<>(time, version -> true));
    }

    /** For a single look: every file is read whenever it is asked for. */
    public static SourceFiles unremembered() {
        return new SourceFiles(Optional.empty());
    }

    /** For several looks, one after the other. */
    public static SourceFiles remembered(InstantSource clock) {
        return new SourceFiles(Optional.of(clock));
    }

    /** As {@link SourceFile#read}. */
    public SourceText read(String name, Path path, int maxBytes) {
        return memory.map(files -> files.get(path, () -> SourceFile.read(name, path, maxBytes)))
                .orElseGet(() -> SourceFile.read(name, path, maxBytes));
    }

    /** Stands for what is in a file without reading it: the same object for as long as the file does not change. */
    public Object version(Path path) {
        return versions.map(files -> files.get(path, Object::new)).orElseGet(Object::new);
    }
}

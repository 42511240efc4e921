package dev.prospectus.picture;

import dev.prospectus.source.FileMemory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What earlier looks found out about the pictures of a folder, as long as their files do not change. */
public final class PictureMemory {

    private final FileMemory<ExaminedFile> examined;

    public PictureMemory(InstantSource clock) {
        // What is no picture may be one that can't be read.
        this.examined = new FileMemory<>(clock, found -> !found.equals(ExaminedFile.NO_PICTURE));
    }

    ExaminedFile get(Path file, Supplier<ExaminedFile> examine) {
        return examined.get(file, examine);
    }
}

package dev.prospectus.serve;

import java.io.File;
import java.nio.file.Path;

/** Tells two states of a file apart without reading it. */
record FileStamp(long modified, long size) {

    /** Zeroes for a file that is not there. */
    static FileStamp of(Path path) {
        File file = path.toFile();
        return new FileStamp(file.lastModified(), file.length());
    }
}
